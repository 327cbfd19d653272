import type { EngineInput } from '../../src/model/article';
import type { Mention, MentionType, Period } from '../../src/model/mention';
import { type RuleSet, recognise } from '../../src/recognise/recognise';
import { type MarkedMention, parseMarked } from './marked-text';

/**
 * One text of the corpus, with its mentions marked: `staff at [prison:Haverigg] said`. Whatever is unmarked must not
 * be found. Behind `=` stands the id (`=null` for none; the value of a statistic) and any further fields:
 * `[prison:March jail=whitemoor form:description]`, `[statistic:27 a day=27 per:day unit:-]`, where `-` means absent.
 * Marks may hold marks of another type.
 */
export type Case = string | (Omit<EngineInput, 'text'> & { readonly text: string });

/** Cases under the reason for them. Put what must not be found first. */
export type Corpus = Readonly<Record<string, readonly Case[]>>;

/** Cases of one or several types; mentions of other types are neither asked for nor forbidden. */
export interface TypedCorpus {
  readonly types: readonly MentionType[];
  readonly corpus: Corpus;
}

interface Parsed {
  readonly input: EngineInput;
  readonly expected: readonly MarkedMention[];
}

/** The article and the mentions that a case stands for. */
export function parseCase(item: Case): Parsed {
  const { text: marked, ...facts } = typeof item === 'string' ? { text: item } : item;
  const { text, expected } = parseMarked(marked);
  return { input: { ...facts, text }, expected };
}

/** What is wrong with the mentions of a case, a line each; empty where all is right. */
export function findFaults(item: Case, types: readonly MentionType[], rules?: RuleSet): readonly string[] {
  const { input, expected } = parseCase(item);
  const found = recognise(input, rules).filter((mention) => types.includes(mention.type));
  const asked = expected.filter((mark) => types.includes(mark.type));
  const isSame = (mark: MarkedMention, m: Mention): boolean =>
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

function differences(mark: MarkedMention, mention: Mention): string[] {
  const fields = mention as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(mark.fields)
    .map(([key, value]) => [key, value, print(fields[key] ?? (key === 'id' ? null : '-'))] as const)
    .filter(([, value, is]) => value !== is)
    .map(([key, value, is]) => `"${mention.text}" has ${key} ${is} instead of ${value}`);
}

/** A field as marks write it; a period as `2018-07..2019-06` or `@2014-06`. */
function print(field: unknown): string {
  if (typeof field !== 'object' || field === null) return String(field);
  const { at, from, to } = field as Period;
  return at === undefined ? `${from ?? ''}..${to ?? ''}` : `@${at}`;
}
