import { PAGES, readExpectation } from '../fixtures/site';

/** A passage of a text, and the text and passage after an edit. */
export interface Edited {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly now: string;
  /** Where the passage stands in `now`. */
  readonly nowStart: number;
  readonly nowEnd: number;
  /** What was done, for the message of a failing case. */
  readonly done: string;
}

/** The bodies of our own news site, as an article is read: paragraphs with an empty line between. */
export const TEXTS: readonly string[] = PAGES.filter((page) => page.about && page.name !== 'markup-in-text-2024').map(
  (page) => readExpectation(page).body.join('\n\n'),
);

/** Mulberry32: the same numbers from the same seed. */
export function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A run of whole words, of a phrase to several paragraphs. */
export function pickPassage(text: string, random: Random): readonly [number, number] {
  const starts = [...text.matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index);
  const from = Math.floor(random() * starts.length);
  const words = 3 + Math.floor(random() ** 3 * 90);
  const start = starts[from] as number;
  const until = starts[Math.min(starts.length - 1, from + words)] as number;
  const end = from + words >= starts.length ? text.length : text.slice(0, until).trimEnd().length;
  return [start, end];
}

const NAMES =
  'Bedford Whitemoor Haverigg Liverpool Hewell Truss Gauke Stewart Gillan Fairhurst Clarke Buckland Frazer Grayling Canterbury Gloucester Taylor Chalk Yasin Barlinnie Greenock Constance Medhurst Mahmood Timpson Lammy Raab Hinds Monday Tuesday Friday January March July November Rolfe Reed Pentonville POA England Wales'.split(
    ' ',
  );
const OFFICES = [
  ['Secretary', 'Minister'],
  ['secretary', 'minister'],
  ['governor', 'director'],
  ['Inspector', 'Constable'],
  ['minister', 'governor'],
  ['chairman', 'treasurer'],
  ['chair', 'president'],
] as const;

/** Each gives the passage with one fact changed, or undefined where it holds none of the kind. */
export const FACT_EDITS: Readonly<Record<string, (passage: string, random: Random) => string | undefined>> = {
  digit(passage, random) {
    const digits = [...passage.matchAll(/\d/g)];
    if (digits.length === 0) return undefined;
    const { index, 0: digit } = pick(random, digits);
    const other = (Number(digit) + 1 + Math.floor(random() * 8)) % 10;
    return `${passage.slice(0, index)}${other === Number(digit) ? (other + 1) % 10 : other}${passage.slice(index + 1)}`;
  },
  name(passage, random) {
    const found = NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(passage));
    if (found.length === 0) return undefined;
    const name = pick(random, found);
    const other = pick(
      random,
      NAMES.filter((one) => one !== name),
    );
    return passage.replace(new RegExp(`\\b${name}\\b`), other);
  },
  office(passage, random) {
    const found = OFFICES.filter(([office]) => new RegExp(`\\b${office}\\b`).test(passage));
    if (found.length === 0) return undefined;
    const [office, other] = pick(random, found);
    return passage.replace(new RegExp(`\\b${office}\\b`), other);
  },
  negation(passage, random) {
    const verbs = [...passage.matchAll(/\b(?:was|were|is|are|would|has|had|have|will|could|be)\b(?! not)/g)];
    if (/\bnot\b/.test(passage) && random() < 0.5) return passage.replace(/\b not\b|\bnot /, '');
    if (verbs.length === 0) return undefined;
    const { index, 0: verb } = pick(random, verbs);
    return `${passage.slice(0, index)}${verb} not${passage.slice(index + verb.length)}`;
  },
  quotation(passage, random) {
    const words = [...passage.matchAll(/\b\p{L}{3,}\b/gu)].filter(({ index }) => passage[index - 1] !== '’');
    if (words.length < 3) return undefined;
    const { index, 0: word } = pick(random, words.slice(1, -1));
    return `${passage.slice(0, index)}“${word}”${passage.slice(index + word.length)}`;
  },
};

/** Words in small letters, which are no names. */
const plainWords = (passage: string) => [...passage.matchAll(/\b\p{Ll}{3,}\b/gu)];
const OTHER_WORDS = 'reportedly quickly afterwards several building things which while earlier largely'.split(' ');
const SENTENCE = 'It was the second time in a month that a wing had been closed for the night.';

/** Each gives the passage as a newsroom may put it on second thoughts, or undefined where it is too short for that. */
export const REWORDINGS: Readonly<Record<string, (passage: string, random: Random) => string | undefined>> = {
  'other words'(passage, random) {
    const found = plainWords(passage);
    if (found.length < 6) return undefined;
    const chosen = new Set(Array.from({ length: 1 + Math.floor(found.length / 12) }, () => pick(random, found).index));
    return passage.replace(/\b\p{Ll}{3,}\b/gu, (word, at: number) =>
      chosen.has(at) ? pick(random, OTHER_WORDS) : word,
    );
  },
  'a word fewer'(passage, random) {
    const found = plainWords(passage);
    if (found.length < 6) return undefined;
    const { index, 0: word } = pick(random, found.slice(1, -1));
    return passage.slice(0, index) + passage.slice(index + word.length + 1);
  },
  'a word more'(passage, random) {
    const found = plainWords(passage);
    if (found.length < 4) return undefined;
    const { index } = pick(random, found.slice(1));
    return `${passage.slice(0, index)}${pick(random, OTHER_WORDS)} ${passage.slice(index)}`;
  },
  'a sentence more'(passage, random) {
    const ends = [...passage.matchAll(/\.(?= [A-Z])/g)];
    if (ends.length === 0) return undefined;
    const { index } = pick(random, ends);
    return `${passage.slice(0, index + 1)} ${SENTENCE}${passage.slice(index + 1)}`;
  },
  'a sentence fewer'(passage, random) {
    const sentences = passage.split(/(?<=\.)(?=\s[A-Z])/);
    if (sentences.length < 4) return undefined;
    const gone = 1 + Math.floor(random() * (sentences.length - 2));
    return sentences.filter((_, i) => i !== gone).join('');
  },
};

const ADS = [
  'Advertisement',
  'Read more: Riot squad called to Lincoln prison in 2015',
  'Image caption: The gate of HMP Peterborough, which held 1,200 men in 2019',
  'Sign up to the newsletter that 30,000 readers have each morning',
];

/** What a site does to a page without touching its words; works on the whole text, so that the passage's place must be told anew. */
export const HARMLESS_EDITS: Readonly<Record<string, (part: string, random: Random) => string>> = {
  reflow: (part, random) =>
    part.replace(/[ \n]+/g, (gap) => (gap.includes('\n') ? '\n' : pick(random, [' ', '\n', '  ', '\u00a0', ' \t']))),
  retype: (part, random) =>
    part
      .replace(/['’‘]/g, () => pick(random, ["'", '’']))
      .replace(/["“”]/g, '"')
      .replace(/[–-]/g, () => pick(random, ['-', '–', '‑']))
      .replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, () => (random() < 0.2 ? '\u00ad' : '')),
  advertise: (part, random) => part.replace(/\n\n/g, () => (random() < 0.5 ? `\n\n${pick(random, ADS)}\n\n` : '\n\n')),
};

/** Facts changed elsewhere: a paragraph taken out, one put in, digits changed in the others. */
export function editElsewhere(part: string, random: Random): string {
  return part
    .split('\n\n')
    .map((paragraph, i, all) => {
      // The paragraphs beside the passage are left alone, the passage may begin or end in them.
      if (i === 0 || i === all.length - 1) return paragraph;
      if (random() < 0.2) return '';
      if (random() < 0.2) return `${paragraph}\n\nStaff at HMP Lincoln counted 14 of them in 2012.`;
      return paragraph.replace(/\d/g, (digit) => (random() < 0.5 ? digit : String((Number(digit) + 1) % 10)));
    })
    .filter((paragraph, i, all) => paragraph || i === 0 || i === all.length - 1)
    .join('\n\n');
}

/** Puts an edited passage back between the edited text around it. */
export function toEdited(
  text: string,
  [start, end]: readonly [number, number],
  edit: {
    readonly inside: (passage: string) => string;
    readonly around: (part: string) => string;
    readonly done: string;
  },
): Edited {
  const before = edit.around(text.slice(0, start));
  const passage = edit.inside(text.slice(start, end));
  const now = before + passage + edit.around(text.slice(end));
  return { text, start, end, now, nowStart: before.length, nowEnd: before.length + passage.length, done: edit.done };
}
