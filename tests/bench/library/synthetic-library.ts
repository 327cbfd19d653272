import { toArticleId } from '../../../src/model/article-id';
import { toEntityKey } from '../../../src/model/entity-key';
import type { Mention } from '../../../src/model/mention';
import { toKeys } from '../../../src/store/mentions';
import type { ArticleWithMentions } from '../../../src/store/put-articles';
import type { KeptMention } from '../../../src/store/schema';
import { type NamedThing, toNamedThings } from './named-things';
import { Random } from './random';

/** What a made-up library is like. The same plan gives the same library. */
export interface Plan {
  readonly seed: number;
  readonly articles: number;
  /** Mentions an article; 20 unless told. */
  readonly mentions?: number;
}

const WORDS =
  'the of and to a in that was for on with said by at officers prisoners after from were their staff wing report union government week more than over who been would had inspectors violence safety ministers new number jail told cells night early found between because which court called'.split(
    ' ',
  );
const PAPERS = ['BBC News', 'The Guardian', 'Cambs Times', 'Liverpool Echo', 'The Independent', 'Inside Time'];
const WORDS_A_SENTENCE = 22;
const PLAIN_SENTENCES = 8;

/** The articles of a library with their mentions, one after the other, so that no more than a few are in memory. */
export function* toSyntheticLibrary({ seed, articles, mentions = 20 }: Plan): Generator<ArticleWithMentions> {
  const random = new Random(seed);
  const nextThing = toNamedThings(random);
  for (let i = 0; i < articles; i++) {
    const things = Array.from({ length: mentions }, nextThing);
    yield toArticle(i, things, random);
  }
}

function toArticle(number: number, things: readonly NamedThing[], random: Random): ArticleWithMentions {
  const url = `https://www.bbc.co.uk/news/made-up-${number}`;
  const id = toArticleId(url);
  const { text, sentences, mentions } = toText(things, random);
  const published = toDate(random);
  const date = published ?? '2026-06-01';
  const read = '2026-06-01T09:00:00.000Z';
  const title = text.slice(0, 60);
  const publisher = random.pick(PAPERS);
  const facts = { title, publisher, ...(published === undefined ? {} : { published }) };
  return {
    article: {
      id,
      ids: [id],
      canonicalUrl: url,
      urls: [url],
      ...facts,
      date,
      firstRead: read,
      lastRead: read,
      text,
      textHash: number.toString(16).padStart(64, '0'),
      earlier: [],
    },
    mentions: {
      article: id,
      date,
      source: { url, ...facts },
      keys: toKeys(date, mentions),
      sentences,
      mentions,
    },
  };
}

/** Sentences with up to two mentions each, and others with none between them. */
function toText(things: readonly NamedThing[], random: Random) {
  const sentences: string[] = [];
  const mentions: KeptMention[] = [];
  let text = '';
  for (let i = 0; i < things.length; ) {
    if (random.next() < PLAIN_SENTENCES / things.length) text += `${toWords(WORDS_A_SENTENCE, random)}. `;
    let sentence = '';
    for (let here = 1 + random.below(2); here > 0 && i < things.length; here--, i++) {
      const { words, mention } = things[i] as NamedThing;
      sentence += `${toWords(WORDS_A_SENTENCE / 2, random)} `;
      const start = text.length + sentence.length;
      const span = { start, end: start + words.length, text: words, certainty: 'stated', rule: 'made-up' } as const;
      const placed = { ...mention, ...span } as Mention;
      mentions.push({ key: toEntityKey(placed), mention: placed, sentence: sentences.length, at: sentence.length });
      sentence += `${words} `;
    }
    sentence += `${toWords(4, random)}.`;
    sentences.push(sentence);
    text += `${sentence}\n`;
  }
  return { text, sentences, mentions };
}

function toWords(count: number, random: Random): string {
  let words = random.pickZipf(WORDS);
  for (let i = 1; i < count; i++) words += ` ${random.pickZipf(WORDS)}`;
  return words;
}

/** From 2000 on, more of late; a few to the month only, a few undated. */
function toDate(random: Random): string | undefined {
  const kind = random.next();
  if (kind < 0.02) return undefined;
  const year = 2000 + Math.floor(26 * Math.sqrt(random.next()));
  const month = String(1 + random.below(12)).padStart(2, '0');
  return kind < 0.05 ? `${year}-${month}` : `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
}
