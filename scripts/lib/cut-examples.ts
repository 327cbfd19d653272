import type { Plugin } from 'vite';

/** What rules say to their readers and to the trace alone: the sentence that each row has for its test, and the rule's own name. */
const TOLD = [/\bexample: (?:'[^'\n]*'|"[^"\n]*"),\s*/g, /(?<=: (?:Detector|Refiner) = \{\n) +name: [^\n]+,\n/g];

/** Vite plugin that leaves that out. (Corrections ask for a name: they are no detectors and refiners of those folders.) */
export function cutExamples(): Plugin {
  return {
    name: 'gatelog:cut-examples',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/recognise\/(?!corrections)/.test(id)) return undefined;
      const cut = TOLD.reduce((text, told) => text.replace(told, ''), code);
      return cut === code ? undefined : { code: cut, map: null };
    },
  };
}
