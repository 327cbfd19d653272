import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { withNations } from '../../src/link/figure-nation';
import { contextOf } from '../../src/memory/context';
import { toReading } from '../../src/memory/to-reading';
import { toArticleId } from '../../src/model/article-id';
import type { EarlierFigure } from '../../src/model/context';
import type { Mention } from '../../src/model/mention';
import { figuresBeside } from '../../src/popup/figures-beside';
import { recognise } from '../../src/recognise/recognise';
import { keepArticle } from '../../src/store/articles';
import type { Store } from '../../src/store/schema';
import { groupMentions } from '../../src/wording/group-mentions';
import { seedPages } from '../fixtures/site/seed-pages';
import { freshStore } from '../store/fresh-store';

interface Story {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/** In our own words, what the real articles of these dates make a reader compare. */
const STORIES: readonly Story[] = [
  {
    url: 'https://www.bbc.co.uk/news/uk-2016',
    title: 'Prison officers walk out',
    publisher: 'BBC News',
    published: '2016-11',
    text: 'Prison officers left their posts on Tuesday. Ministers will spend £1.3bn on new jails. They also plan to recruit 2,100 extra prison officers across England and Wales.',
  },
  {
    url: 'https://www.cambstimes.co.uk/news/2017',
    title: 'Minister at Whitemoor',
    publisher: 'Cambs Times',
    published: '2017-03-03',
    text: 'HMP Whitemoor, a prison in March, will get at least 40 more officers, it was announced today.\n\nThe Government will recruit 2,500 more officers for prisons nationally, with at least 40 of those based at HMP Whitemoor.\n\nThe Government is investing £100,000 million in prison reform across England and Wales.',
  },
  {
    url: 'https://www.bromsgroveadvertiser.co.uk/news/2018',
    title: 'Prison officers protest',
    publisher: 'Bromsgrove Advertiser',
    published: '2018-09-14',
    text: 'Prison staff gathered at the gates. Across the prison estate 25 officers every day are assaulted, a union speaker said.',
  },
  {
    url: 'https://www.independent.co.uk/news/2019',
    title: 'Assaults on staff',
    publisher: 'The Independent',
    published: '2019-02-21',
    text: 'Violence in prisons in England and Wales keeps rising. Prison officers were assaulted 27 a day on average, the union said.',
  },
];

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});

/** Reads stories in the order of their dates and says of each figure what stood beside it, by what the popup shows. */
async function readInOrder(stories: readonly Story[]) {
  const seen: {
    readonly printed: string;
    readonly mentions: readonly Mention[];
    readonly beside: readonly EarlierFigure[];
  }[] = [];
  for (const story of [...stories].sort((a, b) => (a.published < b.published ? -1 : 1))) {
    const mentions = withNations(story.text, recognise(story));
    const id = toArticleId(story.url);
    const groups = groupMentions(mentions);
    const contexts = await contextOf(store, id, story.published, mentions);
    for (const { key, lead, mentions: all } of groups) {
      const context = contexts.find((one) => one.key === key);
      if (lead.type === 'statistic')
        seen.push({ printed: lead.text, mentions: all, beside: figuresBeside(lead, story.published, context) });
    }
    const read = { ...story, canonicalUrl: story.url, mentions };
    await keepArticle(store, await toReading(read, '2026-01-02T10:00:00.000Z'));
  }
  return (words: RegExp) => {
    const found = seen.filter(({ printed }) => words.test(printed));
    return found.map(({ mentions, beside }) => ({
      times: mentions.length,
      beside: beside.map(({ printed, comparison: { verdict, reason, difference } }) => ({
        printed,
        verdict,
        reason,
        difference,
      })),
    }));
  };
}

const HOMES = existsSync('../shared')
  ? (['our own words', 'the real articles'] as const)
  : (['our own words'] as const);

describe.each(HOMES)('read in the order of their dates, %s', (home) => {
  const stories = (): readonly Story[] => (home === 'our own words' ? STORIES : seedPages('../shared'));

  it('25 a day and 27 a day: newer', async () => {
    const find = await readInOrder(stories());
    const [assaults] = find(/^27\b/);
    expect(assaults?.beside[0]).toMatchObject({ verdict: 'newer', reason: 'later', difference: 2 });
    expect(assaults?.beside[0]?.printed).toContain('25');
  });

  it('2,100 and 2,500 officers: told apart as two plans, the later one larger', async () => {
    const find = await readInOrder(stories());
    const [officers] = find(/^2,500/);
    expect(officers?.beside[0]).toMatchObject({ verdict: 'newer', reason: 'later-plan', difference: 400 });
    expect(officers?.beside[0]?.printed).toContain('2,100');
  });

  it('£1.3bn beside 100,000 million: implausible, not believed', async () => {
    const find = await readInOrder(stories());
    const [sum] = find(/100,000/);
    expect(sum?.beside[0]).toMatchObject({ verdict: 'implausible', reason: 'beyond-belief' });
    expect(sum?.beside[0]?.printed).toContain('1.3');
  });

  it('at least 40 and at least 40 of those: one figure, given twice', async () => {
    const find = await readInOrder(stories());
    expect(find(/^at least 40/i).map(({ times }) => times)).toEqual([2]);
  });
});
