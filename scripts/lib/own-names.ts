import { readFileSync } from 'node:fs';
import { listFiles } from './list-files';

/**
 * Folders whose code is words and numbers alone: it touches no page, sends nothing and keeps nothing. Not the tables, whose columns
 * come from the background, nor the vocabulary, where keys of objects are read as texts.
 */
const OWN = /^(?:gazetteer|link|recognise|text)\//;
const NOT_OWN = /^(?:gazetteer\/tables|recognise\/vocabulary)\//;

const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/**
 * Names of fields and methods that may be shortened in the recogniser: they stand in the code of those folders and nowhere else in the
 * sources, not even in a text. What leaves it is described in src/model or read in another folder, and so keeps its names.
 * (What browsers and the language itself call by name, the minifier knows.)
 */
export function findOwnNames(src: string): readonly string[] {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const file of listFiles(src)) {
    const text = readFileSync(`${src}/${file}`, 'utf8');
    const isOwn = OWN.test(file) && !NOT_OWN.test(file);
    const code = isOwn ? text.replace(COMMENT, ' ') : text;
    for (const [name] of code.matchAll(/[A-Za-z_$][\w$]*/g)) (isOwn ? own : others).add(name);
    for (const [quoted] of isOwn ? code.matchAll(STRING) : [])
      for (const [name] of quoted.matchAll(/[A-Za-z_$][\w$]*/g)) others.add(name);
  }
  return [...own].filter((name) => /^[a-z]\w{2,}$/.test(name) && !others.has(name)).sort();
}
