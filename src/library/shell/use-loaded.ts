import { useEffect, useState } from 'preact/hooks';
import { sayError } from '../../words/say-problem';

/** What came of loading: the newest value there is, whether it is still that of an earlier request, and why not. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly isOld: boolean;
  readonly problem: string;
}

/**
 * Loads again whenever one of `on` changes. Until the new value is there the earlier one stays, so that nothing flickers; an
 * answer that comes after the next request is dropped. A failure is a sentence, never thrown.
 */
export function useLoaded<T>(load: () => Promise<T>, on: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ value: undefined, isOld: true, problem: '' });
  // The caller says on what the answer depends.
  useEffect(() => {
    let isWanted = true;
    setState((now) => ({ ...now, isOld: true }));
    load().then(
      (value) => isWanted && setState({ value, isOld: false, problem: '' }),
      (error: unknown) => isWanted && setState((now) => ({ ...now, isOld: false, problem: sayError(error) })),
    );
    return () => {
      isWanted = false;
    };
  }, on);
  return state;
}
