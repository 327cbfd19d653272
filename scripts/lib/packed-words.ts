import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { RECOGNISER_TABLES } from '../../src/background/recogniser-tables';
import { tableWords } from '../../src/gazetteer/codec/table-words';
import { finishSteps } from '../../src/text/finish-steps';
import { fold } from '../../src/text/lexicon';
import { readWordBook, toKnown, type WordBook } from '../../src/text/word-book';
import { isWordList, toMembers, type WordList, writeWordBook } from './write-word-book';

const READER = fileURLToPath(new URL('../../src/text/word-book.ts', import.meta.url));
const LIST = 'gatelogList';
const PACE = 'gatelogPace';
/** The start of the script pauses after lists of so many letters, if it has worked for long enough by then. */
const LETTERS_AT_ONCE = 2500;
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
      const tree = this.parse(code) as unknown as Node;
      const places = findLists(tree);
      const known = toKnown(tableWords(RECOGNISER_TABLES));
      const body = findBody(tree);
      const book = writeWordBook(places, known);
      checkBook(book, known, places);
      const { code: reader } = await transformWithOxc(
        readFileSync(READER, 'utf8').replaceAll(/^export /gm, ''),
        READER,
      );
      const opened = `\nawait nextTask();\nconst ${LIST} = await inTasks((() => {\n${reader}\nreturn readWordBook(${JSON.stringify(book)}, toKnown(globalThis.gatelogWords));\n})());\nconst ${PACE} = toPace();\n`;
      const edits = [
        ...[...places.entries()].map(([number, { start, end, isOutOfOrder }]) => ({
          start,
          end,
          text: `${LIST}(${isOutOfOrder ? number : ''})`,
        })),
        ...findPauses(body, places).map((start) => ({ start, end: start, text: `await ${PACE}();\n` })),
        { start: body[0]?.start ?? 0, end: body[0]?.start ?? 0, text: opened },
        { start: code.indexOf('function'), end: code.indexOf('function'), text: 'async ' },
      ];
      let packed = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start || b.end - a.end))
        packed = packed.slice(0, start) + text + packed.slice(end);
      return { code: packed, map: null };
    },
  };
}

/** The statements of the one function that the script is; it runs in tasks, by means of text/next-task.ts, which it must have. */
function findBody(tree: Node): readonly Node[] {
  const functions: Node[] = [];
  const visit = (node: Node): void => {
    if (/^(?:Arrow)?FunctionExpression$/.test(node.type)) functions.push(node);
    else for (const child of childrenOf(node)) visit(child);
  };
  visit(tree);
  const [body] = functions.map((each) => (each.body as Node).body as readonly Node[]);
  if (functions.length !== 1 || !body) throw new Error('The script is not one function.');
  for (const name of ['inTasks', 'nextTask', 'toPace'])
    if (!body.some((each) => each.type === 'FunctionDeclaration' && (each.id as Node).name === name))
      throw new Error(`The script starts in tasks, and has no function ${name}.`);
  return body;
}

/** Where the script pauses as it starts: before statements, each time that so many letters of lists have been read. */
function findPauses(body: readonly Node[], places: readonly Place[]): readonly number[] {
  const pauses: number[] = [];
  let letters = 0;
  for (const { start, end } of body) {
    if (letters >= LETTERS_AT_ONCE) {
      pauses.push(start);
      letters = 0;
    }
    for (const place of places) if (place.start >= start && place.end <= end) letters += place.text.length;
  }
  return pauses;
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
  const open = finishSteps(readWordBook(book, known));
  const toSet = (text: string): string => [...toMembers(text)].sort().join();
  for (const [number, { text, isSet }] of places.entries()) {
    const unpacked = open(number);
    if (isSet ? toSet(unpacked) !== toSet(text) : unpacked !== text)
      throw new Error(`List ${number} would not be unpacked: ${text}`);
  }
}
