import { organisationById } from '../../src/gazetteer/organisations';
import { people } from '../../src/gazetteer/people';
import type { PageArticle } from '../../src/model/article';
import type { Mention } from '../../src/model/mention';
import type { Reading } from '../../src/store/merge-article';
import type { KeptMention } from '../../src/store/schema';
import { Random } from './random';
import { keyOf, type Piece, type Subject, toSentence } from './sentences';
import { holdersOn, newsPrisons, PAPERS, toNewsDay } from './world';

export interface LibraryOptions {
  readonly seed: number;
  readonly articles: number;
  /** Sentences an article; with a mention in two of three, 30 make some 20 mentions. */
  readonly sentences?: number;
  /** Words of no meaning added to each article, so that an index has as many different words to hold as real news gives it. */
  readonly filler?: number;
}

const KINDS = ['national', 'local', 'people', 'local', 'plain', 'national'] as const;

/**
 * A library of made-up articles about real prisons, holders of office and official figures: the same for the same seed, in
 * no order of date, as a reader meets them. One at a time, so that a million need no memory.
 */
export function* makeLibrary({ seed, articles, sentences = 30, filler = 0 }: LibraryOptions): Generator<Reading> {
  if (!organisationById('poa')) throw new Error('The tables have lost the POA.');
  const random = new Random(seed);
  for (let i = 0; i < articles; i++) yield makeReading(random, i, sentences, filler);
}

function makeReading(random: Random, i: number, sentences: number, filler: number): Reading {
  const day = toNewsDay(random);
  const prisons = [random.pickEarly(newsPrisons()), random.pickEarly(newsPrisons())];
  const subject: Subject = { random, day, prisons, holders: holdersOn(day) };
  const [publisher, host] = random.pickEarly(PAPERS);
  const text: string[] = [];
  const list: string[] = [];
  const mentions: KeptMention[] = [];
  let at = 0;
  for (let k = 0; k < sentences; k++) {
    const { sentence, found } = toMarked(toSentence(subject, KINDS[k % KINDS.length] ?? 'plain'), at);
    if (found.length > 0) list.push(sentence);
    for (const mention of found)
      mentions.push({ key: keyOf(mention), mention, sentence: list.length - 1, at: mention.start - at });
    const gap = k % 3 === 2 ? '\n' : ' ';
    text.push(sentence, gap);
    at += sentence.length + 1;
  }
  if (filler > 0) text.push(toFiller(random, filler));
  const url = `https://${host}/news/prisons-${i}`;
  const article: PageArticle = {
    url,
    canonicalUrl: url,
    title: toTitle(random, prisons[0]?.name ?? 'Bedford'),
    author: random.pick(people()).name,
    publisher,
    published: day,
    language: 'en-GB',
    text: text.join('').trimEnd(),
  };
  const read = new Date(Date.UTC(2026, 9, 1) + i * 1000).toISOString();
  return { article, textHash: String(i).padStart(64, '0'), read, sentences: list, mentions };
}

function toMarked(pieces: readonly Piece[], start: number) {
  let sentence = '';
  const found: Mention[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      const from = start + sentence.length;
      found.push({ ...piece.mention, text: piece.text, start: from, end: from + piece.text.length } as Mention);
    }
    sentence += typeof piece === 'string' ? piece : piece.text;
  }
  return { sentence, found };
}

const TITLES = [
  (name: string) => `Inspectors return to ${name} a year after their last warning`,
  (name: string) => `${name} officers back at work after morning meeting at the gate`,
  (name: string) => `What the new figures say about ${name}, and what they leave out`,
  (name: string) => `${name}: the jail that runs on overtime`,
  (name: string) => `Roof, boiler, kitchen: the bill for ${name} comes in`,
  (name: string) => `More staff promised for ${name} as assaults rise again`,
  (name: string) => `Monitoring board says ${name} is safer, but not safe`,
] as const;

const toTitle = (random: Random, name: string): string => random.pick(TITLES)(name);

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan der ling ford ton wick'.split(' ');

/** Words as frequent and as rare as those of a language are (Zipf). */
function toFiller(random: Random, count: number): string {
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    let rank = Math.floor(40_000 ** random.next());
    let word = '';
    do {
      word += SYLLABLES[rank % SYLLABLES.length] ?? '';
      rank = Math.floor(rank / SYLLABLES.length);
    } while (rank > 0);
    words.push(`${word}en`);
  }
  return words.join(' ');
}
