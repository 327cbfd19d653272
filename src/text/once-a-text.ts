import type { Tokens } from './tokens';

/**
 * A function that works its answer out once for a text, however many rules ask. It remembers the text asked last and no
 * other: a WeakMap would cost an article more than most rules do.
 */
export function onceAText<T>(make: (tokens: Tokens) => T): (tokens: Tokens) => T {
  let last: { readonly tokens: Tokens; readonly value: T } | undefined;
  return (tokens) => {
    if (last?.tokens !== tokens) last = { tokens, value: make(tokens) };
    return last.value;
  };
}
