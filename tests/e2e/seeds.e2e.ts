import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seedPages } from '../fixtures/site/seed-pages';
import { describeInBrowsers } from './harness';
import type { PopupContent } from './journeys/read-popup';
import { type Road, travelRoad } from './journeys/road';

// The five real articles are not ours to keep: they are read where the workplace has them.
const SHARED = '../shared';
const pages = existsSync(SHARED) ? seedPages(SHARED) : [];
const served = pages.map((page) => ({ url: page.url, body: page.html }));

function roadTo(open: string, before: readonly string[]): Road {
  const pageOf = (name: string) => {
    const page = pages.find((one) => one.name === name);
    if (!page) throw new Error(`There is no seed called ${name}.`);
    return page;
  };
  // A paragraph from the middle, where no page has its furniture; the words are the article's, so they are not named here.
  const paragraphs = pageOf(open)
    .text.split('\n')
    .filter((line) => line.length > 40);
  const passage = paragraphs[Math.floor(paragraphs.length / 2)]?.trim() ?? '';
  return {
    before: before.map((name) => pageOf(name).url),
    open: pageOf(open).url,
    passage,
    note: 'To check',
    tags: '',
  };
}

function figureOf(popup: PopupContent, name: string) {
  return [...popup.news, ...popup.rows].find((row) => row.name.includes(name));
}

if (pages.length === 0) it.skip('the real articles are not on this machine', () => undefined);
else
  describeInBrowsers('the road over the real articles', served, (start) => {
    it('2017 beside 2016: the minister, the riot, the officers to be recruited', async () => {
      const browser = await start();
      const { popup, exported } = await travelRoad(browser, roadTo('seed-003', ['seed-000', 'seed-001']));
      const truss = popup.rows.find((row) => row.name === 'Liz Truss');
      expect(truss?.earlier).toBe('2 earlier');
      expect(truss?.facts).toContain('Justice Secretary');
      expect(popup.rows.find((row) => row.name.includes('Bedford'))?.line).toContain('riot');
      expect(figureOf(popup, '2,500')?.figures[0]).toMatchObject({ difference: '+400 (19%)', source: 'BBC News' });
      for (const file of exported) expect(file.content).toContain('To check');
    });

    it('2019 beside 2018: assaults on staff a day', async () => {
      const browser = await start();
      const { popup } = await travelRoad(browser, roadTo('seed-004', ['seed-002']));
      expect(figureOf(popup, '27')?.figures[0]).toMatchObject({ difference: '+2 (8%)', verdict: 'newer' });
      expect(await browser.extensionErrors()).toEqual([]);
    });
  });
