import type { Plugin } from 'vite';

const EXAMPLE = /\bexample: (?:'[^'\n]*'|"[^"\n]*"),\s*/g;

/** Vite plugin that leaves out the sentence that each row of a rule has for its readers and its test (`example: '…'`). */
export function cutExamples(): Plugin {
  return {
    name: 'gatelog:cut-examples',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      return /\/src\/recognise\//.test(id) && code.search(EXAMPLE) >= 0
        ? { code: code.replace(EXAMPLE, ''), map: null }
        : undefined;
    },
  };
}
