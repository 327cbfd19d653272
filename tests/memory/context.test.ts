import { beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../src/memory/context';
import { toReading } from '../../src/memory/to-reading';
import type { ReadArticle } from '../../src/model/article';
import { toArticleId } from '../../src/model/article-id';
import { toEntityKey } from '../../src/model/entity-key';
import { toPair } from '../../src/model/overrule';
import { keepArticle } from '../../src/store/articles';
import { overrule } from '../../src/store/overrules';
import type { Store } from '../../src/store/schema';
import { freshStore } from '../store/fresh-store';
import { markedArticle } from './marked-article';

const site = (path: string) => `https://www.bbc.co.uk/news/${path}`;
const article = (path: string, published: string | undefined, marked: string) =>
  markedArticle(site(path), marked, published === undefined ? {} : { published });

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});

const keep = async (one: ReadArticle, day = '2026-01-02') =>
  keepArticle(store, await toReading(one, `${day}T10:00:00.000Z`));
const context = (one: ReadArticle) => contextOf(store, toArticleId(one.canonicalUrl), one.published, one.mentions);

const RIOT = 'Riot at [prison bedford:HMP Bedford]. Hours passed.';
const AGAIN = 'More trouble at [prison bedford:Bedford].';

describe('contextOf', () => {
  it('says nothing of what was never met', async () => {
    expect(await context(article('now', '2017-03-03', RIOT))).toEqual([
      { key: 'prison:bedford', earlierArticles: 0, quotations: [], figures: [] },
    ]);
  });

  it('quotes earlier articles, newest first, with what a citation needs', async () => {
    await keep(markedArticle(site('a'), RIOT, { published: '2016-11-07', publisher: 'BBC', title: 'Riot' }));
    await keep(article('b', '2016-12', AGAIN));
    const [bedford] = await context(article('now', '2017-03-03', 'At [prison bedford:Bedford].'));
    expect(bedford).toMatchObject({ earlierArticles: 2, first: '2016-11-07', last: '2016-12' });
    expect(bedford?.quotations).toEqual([
      {
        article: toArticleId(site('b')),
        url: site('b'),
        title: `Story at ${site('b')}`,
        published: '2016-12',
        sentence: 'More trouble at Bedford.',
        start: 16,
        end: 23,
      },
      {
        article: toArticleId(site('a')),
        url: site('a'),
        title: 'Riot',
        publisher: 'BBC',
        published: '2016-11-07',
        sentence: 'Riot at HMP Bedford.',
        start: 8,
        end: 19,
      },
    ]);
  });

  it('counts only what came out before, or on the same day', async () => {
    const dates = ['2015', '2016-11', '2016-11-06', '2016-11-07', '2016-11-08', '2017-03-03', '2019'];
    for (const date of dates) await keep(article(date, date, `${RIOT} On ${date}.`));
    const earlier = async (published: string | undefined) => {
      const [bedford] = await context(article('now', published, RIOT));
      return bedford?.earlierArticles;
    };
    for (const date of [...dates, '2014', '2016', '2016-10', '2016-11-30', '2018-01-01', '2020']) {
      expect([date, await earlier(date)]).toEqual([date, dates.filter((other) => other <= date).length]);
    }
    expect(await earlier(undefined)).toBe(dates.length);
  });

  it('never counts or quotes the article that asks, under any of its addresses', async () => {
    const own = { ...article('own', '2016-11-07', RIOT), url: site('own?amp') };
    await keep(own);
    await keep(article('later', '2016-11-07', AGAIN));
    for (const id of [toArticleId(site('own')), toArticleId(site('own?amp'))]) {
      for (const published of ['2016-11-07', undefined]) {
        const [bedford] = await contextOf(store, id, published, own.mentions);
        expect(bedford).toMatchObject({ earlierArticles: 1, quotations: [{ url: site('later') }] });
      }
    }
  });

  it('dates the first by the others when the article that asks is the oldest', async () => {
    await keep(article('own', undefined, RIOT), '2015-01-01');
    await keep(article('a', '2016-11-07', AGAIN));
    const [bedford] = await context(article('own', undefined, RIOT));
    expect(bedford).toMatchObject({ earlierArticles: 1, first: '2016-11-07', last: '2016-11-07' });
  });

  it('takes an undated article to be of the day it was read', async () => {
    await keep(article('a', undefined, RIOT), '2026-01-02');
    const [before] = await context(article('now', '2025-12-31', RIOT));
    const [after] = await context(article('now', '2026-01-03', RIOT));
    expect([before?.earlierArticles, after?.earlierArticles]).toEqual([0, 1]);
    expect(after?.quotations[0]).not.toHaveProperty('published');
  });

  it('gives at most three quotations, and an agency report only once', async () => {
    for (const day of ['01', '02', '03', '04']) await keep(article(day, `2016-11-${day}`, `${RIOT} Paper ${day}.`));
    await keep(article('05', '2016-11-05', AGAIN));
    const [bedford] = await context(article('now', '2017', RIOT));
    expect(bedford?.earlierArticles).toBe(5);
    expect(bedford?.quotations.map(({ sentence }) => sentence)).toEqual([
      'More trouble at Bedford.',
      'Riot at HMP Bedford.',
    ]);
    for (const day of ['06', '07', '08'])
      await keep(article(day, `2016-11-${day}`, `Day ${day} at [prison bedford:Bedford].`));
    const [more] = await context(article('now', '2017', RIOT));
    expect(more?.quotations.map(({ published }) => published)).toEqual(['2016-11-08', '2016-11-07', '2016-11-06']);
  });

  it('quotes of an article the sentence that tells most', async () => {
    const marked =
      '[prison bedford:HMP Bedford] is a jail. Nobody came. Inspectors told the [organisation poa:POA] that ' +
      '[prison bedford:Bedford] had [figure {"value":12,"measure":"officer-vacancies","of":"bedford"}:12 officers] too few. ' +
      'A road leads to [prison bedford:Bedford].';
    await keep(article('a', '2016-11-07', marked));
    const [bedford] = await context(article('now', '2017', RIOT));
    expect(bedford?.quotations.map(({ sentence, start, end }) => [sentence, sentence.slice(start, end)])).toEqual([
      ['Inspectors told the POA that Bedford had 12 officers too few.', 'Bedford'],
    ]);
  });

  it('answers once a key, in the order of the article', async () => {
    const contexts = await context(
      article(
        'now',
        '2017',
        'At [prison lewes:Lewes], [organisation poa:POA] said [prison lewes:Lewes] and [prison ?:Newtown].',
      ),
    );
    expect(contexts.map(({ key }) => key)).toEqual(['prison:lewes', 'organisation:poa', 'prison:?newtown']);
  });

  it('sets earlier figures of the measure and scope against the one on the page', async () => {
    await keep(
      article(
        '2018',
        '2018-09-14',
        'Staff: [figure {"value":25,"measure":"staff-assaults","per":"day"}:25 officers every day] hurt.',
      ),
    );
    await keep(
      article(
        '2017',
        '2017-01-01',
        '[figure {"value":15,"unit":"percent","measure":"staff-assaults"}:up 15%]. [figure {"value":20,"measure":"staff-assaults","per":"day"}:20 a day], yes, [figure {"value":20,"measure":"staff-assaults","per":"day"}:twenty a day].',
      ),
    );
    const now = article(
      'now',
      '2019-02-21',
      'Now [figure {"value":27,"measure":"staff-assaults","per":"day"}:27 a day].',
    );
    await keep(now);
    const [assaults] = await context(now);
    expect(assaults?.key).toBe('statistic:staff-assaults|estate');
    expect(
      assaults?.figures.map(({ printed, comparison }) => [printed, comparison.verdict, comparison.difference]),
    ).toEqual([
      ['25 officers every day', 'newer', 2],
      ['up 15%', 'different-unit', undefined],
      ['20 a day', 'newer', 7],
    ]);
    expect(assaults?.figures[0]?.figure).toEqual({
      value: 25,
      unit: 'officers',
      per: 'day',
      qualifier: 'exact',
      measure: 'staff-assaults',
      of: 'estate',
    });
  });

  it('remembers of figures without a measure only the very same', async () => {
    const other = (value: number, words: string) => `[figure {"value":${value},"measure":"other"}:${words}] in all.`;
    await keep(article('a', '2016-11-07', `${other(328, '328 complaints')} ${other(24, '24 workshops')}`));
    await keep(article('b', '2016-12-07', other(71, '71 inmates')));
    const now = article('now', '2017', other(24, '24 workshops'));
    const [same] = await context(now);
    expect(same).toMatchObject({ earlierArticles: 1, first: '2016-11-07', last: '2016-11-07' });
    expect(same?.figures.map(({ printed }) => printed)).toEqual(['24 workshops']);
    expect(same?.quotations.map(({ sentence }) => sentence)).toEqual(['24 workshops in all.']);
    // The same number of other things is another figure.
    const [cells] = await context(article('cells', '2017', other(24, '24 cells').replace('{', '{"unit":"items",')));
    expect(cells?.figures).toEqual([]);
    const [none] = await context(article('then', '2017', other(5, 'five gates')));
    expect(none).toEqual({ key: 'statistic:other|estate', earlierArticles: 0, quotations: [], figures: [] });
  });

  it('takes the reader’s own verdict on a pair', async () => {
    const of = (value: number) =>
      `[figure {"value":${value},"measure":"staff-assaults","per":"day"}:${value} a day] here.`;
    await keep(article('a', '2018-09-14', of(25)));
    const now = article('now', '2018-09-14', of(31));
    const [before] = await context(now);
    expect(before?.figures[0]?.comparison).toMatchObject({ verdict: 'conflict', reason: 'contradiction' });
    const [figure] = now.mentions;
    const earlier = before?.figures[0];
    if (figure?.type !== 'statistic' || !earlier) throw new Error('There is no pair.');
    const sides = [
      { article: toArticleId(now.canonicalUrl), figure },
      { article: earlier.quotation.article, figure: earlier.figure },
    ] as const;
    await overrule(store, toEntityKey(figure), toPair(...sides), 'different-period', '2026-01-02T10:00:00.000Z');
    const [after] = await context(now);
    expect(after?.figures[0]?.comparison).toMatchObject({ verdict: 'different-period', reason: 'own' });
    expect(after?.overrules).toHaveLength(1);
  });

  it('leaves out figures of other units first when there are many', async () => {
    for (let i = 10; i < 22; i++) {
      const percent = `[figure {"value":${i},"unit":"percent","measure":"staff-assaults"}:${i}%]`;
      const count = `[figure {"value":${i},"measure":"staff-assaults","per":"day"}:${i} a day]`;
      await keep(article(`p${i}`, `2016-12-${i}`, i % 2 ? percent : count));
    }
    const [assaults] = await context(
      article('now', '2019', '[figure {"value":27,"measure":"staff-assaults","per":"day"}:27 a day]'),
    );
    expect(assaults?.figures.map(({ printed }) => printed)).toEqual([
      '21%',
      '20 a day',
      '19%',
      '18 a day',
      '16 a day',
      '14 a day',
      '12 a day',
      '10 a day',
    ]);
  });
});
