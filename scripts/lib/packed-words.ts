import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { engineTables } from '../../src/background/engine-tables';
import { fold } from '../../src/text/lexicon';
import { readWordBook, toKnown, type WordBook } from '../../src/text/word-book';
import { isWordList, toMembers, type WordList, writeWordBook } from './write-word-book';

const READER = fileURLToPath(new URL('../../src/text/word-book.ts', import.meta.url));
const LIST = 'gatelogList';
/** Shorter ones cost more as a list than as what they are; so does what is asked for by its number, and each time that it is run. */
const MIN_LENGTH = { inOrder: 8, outOfOrder: 16 };

/** Whether a list stays as it is written. */
type Order = 'written' | 'any' | 'folded';

/** A list in the script, from `start` to `end`. */
interface Place extends WordList {
  readonly start: number;
  readonly end: number;
  /** Not reached in the order of the script, or not once: it is asked for by its number. */
  readonly isOutOfOrder: boolean;
}

/** What is not run just once and where it stands; the script itself is one function, which is. */
const OUT_OF_TURN =
  /Function|^PropertyDefinition$|^(?:Conditional|Logical)Expression$|^(?:If|For\w*|While|DoWhile|Switch|Try)Statement$/;

/** What is read here of a node of the script's syntax tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/**
 * Vite plugin that writes the lists of words of a script built of one piece into one book (src/text/word-book.ts): each word ships once.
 * What is unpacked is letter for letter what was written, but for lists that are sets by where they stand: in `new WordSet(…)` and `anyOrder(…)`.
 */
export function packedWords(): Plugin {
  return {
    name: 'gatelog:packed-words',
    apply: 'build',
    async renderChunk(code) {
      const places = findLists(this.parse(code) as unknown as Node);
      const known = toKnown(engineTables().words);
      const book = writeWordBook(places, known);
      checkBook(book, known, places);
      const [{ code: reader }, start] = [
        await transformWithOxc(readFileSync(READER, 'utf8').replaceAll(/^export /gm, ''), READER),
        code.indexOf('{') + 1,
      ];
      let packed = code;
      const numbered = [...places.entries()].sort(([, a], [, b]) => b.start - a.start);
      for (const [number, place] of numbered)
        packed = `${packed.slice(0, place.start)}${LIST}(${place.isOutOfOrder ? number : ''})${packed.slice(place.end)}`;
      const opened = `\nconst ${LIST} = (() => {\n${reader}\nreturn readWordBook(${JSON.stringify(book)}, toKnown(globalThis.gatelogTables.words));\n})();\n`;
      return { code: packed.slice(0, start) + opened + packed.slice(start), map: null };
    },
  };
}

/** Every list of words: those that are reached once and in the order of the script first, in that order. */
function findLists(tree: Node): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: Node, order: Order, turns: number): void => {
    const text = toText(node);
    if (text === undefined) {
      const [inside, inTurn] = [orderInside(node) ?? order, turns + (OUT_OF_TURN.test(node.type) ? 1 : 0)];
      for (const child of childrenOf(node)) visit(child, inside, inTurn);
    } else if (isWordList(text)) {
      const [{ start, end }, isSet, isOutOfOrder] = [node, order !== 'written', turns > 1];
      if (text.length >= (isOutOfOrder ? MIN_LENGTH.outOfOrder : MIN_LENGTH.inOrder))
        places.push({ text: order === 'folded' ? fold(text) : text, isSet, start, end, isOutOfOrder });
    }
  };
  visit(tree, 'written', 0);
  return places.sort((a, b) => Number(a.isOutOfOrder) - Number(b.isOutOfOrder) || a.start - b.start);
}

/** The text of a literal, or of literals put together. */
function toText(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && (node.expressions as readonly Node[]).length === 0)
    return (node.quasis as readonly { readonly value: { readonly cooked: string } }[])[0]?.value.cooked;
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const [left, right] = [toText(node.left as Node), toText(node.right as Node)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** What a call means for the lists inside it: a set of words that are folded anyway, or one whose order means nothing. */
function orderInside(node: Node): Order | undefined {
  const { name } = (node.callee ?? {}) as { readonly name?: string };
  if (node.type === 'NewExpression' && name === 'WordSet') return 'folded';
  return node.type === 'CallExpression' && name === 'anyOrder' ? 'any' : undefined;
}

function childrenOf(node: Node): readonly Node[] {
  // Keys of objects are no expressions, nor are tagged texts.
  if (node.type === 'TaggedTemplateExpression') return [];
  const fields = node.type === 'Property' && !node.computed ? [node.value] : Object.values(node);
  return fields.flat().filter((field): field is Node => typeof field === 'object' && field !== null && 'type' in field);
}

/** Throws where what would be unpacked is not what was written. */
function checkBook(book: WordBook, known: readonly string[], places: readonly Place[]): void {
  const open = readWordBook(book, known);
  const toSet = (text: string): string => [...toMembers(text)].sort().join();
  for (const [number, { text, isSet }] of places.entries()) {
    const unpacked = open(number);
    if (isSet ? toSet(unpacked) !== toSet(text) : unpacked !== text)
      throw new Error(`List ${number} would not be unpacked: ${text}`);
  }
}
