import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { MentionType } from '../../src/model/mention';
import { recognise } from '../../src/recognise/recognise';
import type { MarkedArticle } from './articles';
import type { FoundSpan } from './span-f1';

/** What reads an article. */
export interface Reader {
  readonly name: string;
  /** The work that is timed; what it finds is returned, so that no compiler drops the work. */
  read(article: MarkedArticle): unknown;
  /** The spans that it finds, of the kinds that come nearest to ours. */
  find(article: MarkedArticle): readonly FoundSpan[];
}

const wink = winkNLP(model);
const WINK_FIGURES = new Set(['CARDINAL', 'MONEY', 'PERCENT', 'DURATION']);

function readWink(text: string): readonly { value: string; type: string }[] {
  return wink.readDoc(text).entities().out(wink.its.detail) as unknown as readonly { value: string; type: string }[];
}

/** Wink's light model knows numbers, and no names; it gives its finds in the order of the text, without offsets. */
function findByWink({ text }: MarkedArticle): readonly FoundSpan[] {
  let from = 0;
  return readWink(text).flatMap(({ value, type }) => {
    const start = text.indexOf(value, from);
    if (start < 0) return [];
    from = start + value.length;
    return WINK_FIGURES.has(type) ? [{ type: 'statistic' as const, start, end: from }] : [];
  });
}

interface WithOffset {
  readonly offset?: { readonly start: number; readonly length: number };
}

function findByCompromise({ text }: MarkedArticle): readonly FoundSpan[] {
  const document = compromise(text);
  const views: readonly (readonly [MentionType, { json(options: object): unknown }])[] = [
    ['prison', document.places()],
    ['prison', document.organizations()],
    ['official', document.people()],
    ['organisation', document.organizations()],
    ['statistic', document.numbers()],
  ];
  return views.flatMap(([type, view]) =>
    (view.json({ offset: true }) as readonly WithOffset[]).flatMap(({ offset }) =>
      offset ? [{ type, start: offset.start, end: offset.start + offset.length }] : [],
    ),
  );
}

/** The engine, wink-nlp with its whole pipeline and entities, compromise with its names and numbers. */
export const READERS: readonly Reader[] = [
  { name: 'engine', read: (article) => recognise(article), find: (article) => recognise(article) },
  { name: 'wink', read: ({ text }) => readWink(text), find: findByWink },
  {
    name: 'compromise',
    read({ text }) {
      const document = compromise(text);
      return [document.topics().json(), document.numbers().json()];
    },
    find: findByCompromise,
  },
];
