import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model/article';
import type { Mention, MentionType } from '../../src/model/mention';
import { type RuleSet, recognise } from '../../src/recognise/recognise';
import { printTrace, trace } from '../../src/recognise/trace';

/**
 * One text of the corpus, with its mentions marked: `staff at [prison:Haverigg] said`. Whatever is unmarked must not
 * be found. Behind `=` stands the id (`=null` for none; the value of a statistic) and any further fields:
 * `[prison:March jail=whitemoor form:description]`, `[statistic:27 a day=27 per:day unit:-]`, where `-` means absent.
 * Marks may hold marks of another type.
 */
export type Case = string | (Omit<ArticleInput, 'text'> & { readonly text: string });

/** Cases under the reason for them. Put what must not be found first. */
export type Corpus = Readonly<Record<string, readonly Case[]>>;

/** Cases of one or several types; mentions of other types are neither asked for nor forbidden. */
export interface TypedCorpus {
  readonly types: readonly MentionType[];
  readonly corpus: Corpus;
}

interface Expected {
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly input: ArticleInput;
  readonly expected: readonly Expected[];
}

const OPEN = /\[(prison|official|organisation|statistic):/y;
const CLOSE = /(?:=([^\]=]*))?\]/y;

/** Takes the marks out of a text. Throws where a mark is not closed. */
export function parseMarked(marked: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const open: { readonly type: MentionType; readonly start: number }[] = [];
  const expected: Expected[] = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    OPEN.lastIndex = at;
    CLOSE.lastIndex = at;
    const opening = OPEN.exec(marked);
    const closing = open.length ? CLOSE.exec(marked) : null;
    if (opening) {
      open.push({ type: opening[1] as MentionType, start: text.length });
      at = OPEN.lastIndex;
    } else if (closing) {
      const { type, start } = open.pop() as (typeof open)[number];
      expected.push({ type, start, end: text.length, fields: toFields(type, closing[1]) });
      at = CLOSE.lastIndex;
    } else text += marked[at++];
  }
  if (open.length) throw new Error(`A mark is not closed: ${marked}`);
  return { text, expected };
}

function toFields(type: MentionType, list: string | undefined): Record<string, string> {
  const [first, ...others] = list?.split(' ') ?? [];
  const fields: Record<string, string> = first ? { [type === 'statistic' ? 'value' : 'id']: first } : {};
  for (const other of others) {
    const [key = '', value = ''] = other.split(/:(.*)/s);
    fields[key] = value;
  }
  return fields;
}

function parse(item: Case): Parsed {
  const { text: marked, ...facts } = typeof item === 'string' ? { text: item } : item;
  const { text, expected } = parseMarked(marked);
  return { input: { ...facts, text }, expected };
}

/** What is wrong with the mentions of a case, a line each; empty where all is right. */
export function findFaults(item: Case, types: readonly MentionType[], rules?: RuleSet): readonly string[] {
  const { input, expected } = parse(item);
  const found = recognise(input, rules).filter((mention) => types.includes(mention.type));
  const asked = expected.filter((mark) => types.includes(mark.type));
  const isSame = (mark: Expected, m: Mention): boolean =>
    mark.type === m.type && mark.start === m.start && mark.end === m.end;
  const missed = asked.filter((mark) => !found.some((m) => isSame(mark, m)));
  const extra = found.filter((m) => !asked.some((mark) => isSame(mark, m)));
  const wrong = asked.flatMap((mark) => found.filter((m) => isSame(mark, m)).flatMap((m) => differences(mark, m)));
  return [
    ...missed.map((mark) => `missed ${mark.type} "${input.text.slice(mark.start, mark.end)}"`),
    ...extra.map((m) => `found ${m.type} "${m.text}" (${m.rule})`),
    ...wrong,
  ];
}

function differences(mark: Expected, mention: Mention): string[] {
  const fields = mention as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(mark.fields)
    .map(([key, value]) => [key, value, String(fields[key] ?? (key === 'id' ? null : '-'))] as const)
    .filter(([, value, is]) => value !== is)
    .map(([key, value, is]) => `"${mention.text}" has ${key} ${is} instead of ${value}`);
}

/** One test a case; a failing one prints what is wrong and how each mention came about. */
export function testCorpus({ types, corpus }: TypedCorpus): void {
  for (const [reason, cases] of Object.entries(corpus)) {
    describe(reason, () => {
      it.each(cases.map((item) => [typeof item === 'string' ? item : item.text, item] as const))('%s', (_, item) => {
        const faults = findFaults(item, types);
        expect.soft(faults, faults.length ? printTrace(trace(parse(item).input)) : '').toEqual([]);
      });
    });
  }
}
