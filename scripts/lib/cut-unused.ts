import type { Plugin } from 'vite';

/** A piece of a library that must not ship as it is. */
interface Cut {
  readonly file: RegExp;
  readonly piece: RegExp;
  /** What stands there instead; `null` where the piece is never reached. */
  readonly by?: string;
  /** Put behind the library's last line. */
  readonly and?: string;
  readonly reason: string;
}

const CUTS: readonly Cut[] = [
  {
    file: /\/preact\/dist\/preact\.\w+$/,
    piece: /\(\w+\.innerHTML=\w+\.__html\)/g,
    reason: 'dangerouslySetInnerHTML turns text into markup; page text is hostile, and the Firefox store warns of it',
  },
  {
    file: /\/d3-dsv\/dist\/d3-dsv\.mjs$/,
    piece: /new Function\([\s\S]*?"\}"\)/g,
    by: 'Object',
    reason: 'turns rows into objects by code made of a text; ours stay rows, and our pages may run no such code',
  },
  {
    file: /\/micromark-core-commonmark\/lib\/html-(flow|text)\.js$/,
    piece: /^[\s\S]*export const (html\w+) = [\s\S]*$/g,
    by: "export const $1 = { name: '$1', tokenize: (effects, ok, nok) => nok };",
    reason: 'HTML is no part of a note (model/note-syntax.ts)',
  },
  {
    file: /\/mdast-util-from-markdown\/lib\/index\.js$/,
    piece: /parse\(options\)\.document\(\)\.write\(/g,
    by: 'writeTo(parse(options).document(), ',
    and: '\nfunction writeTo(tokenizer, chunks) { return tokenizer.write(chunks); }\n',
    reason: 'the Firefox store takes the Markdown parser’s own document().write() for that of a web page',
  },
];

/**
 * Vite plugin that takes those pieces out, so that what ships cannot even hold them.
 * Throws where a library no longer has its piece just once: then somebody must look again.
 */
export function cutUnused(): Plugin {
  return {
    name: 'gatelog:cut-unused',
    transform(code, id) {
      const cut = CUTS.find(({ file }) => file.test(id.split('?')[0] ?? id));
      if (!cut) return undefined;
      const count = code.match(cut.piece)?.length ?? 0;
      if (count !== 1) throw new Error(`${id} holds ${count} pieces to cut, not one (${cut.reason}).`);
      return { code: code.replace(cut.piece, cut.by ?? 'null') + (cut.and ?? ''), map: null };
    },
  };
}
