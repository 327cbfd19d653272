import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { describeInBrowsers } from './harness';
import { OUR_ROAD as ROAD, servedPages } from './journeys/our-road';
import { type RoadReport, travelRoad } from './journeys/road';

function expectRoad({ popup, marks, exported }: RoadReport): void {
  expect(marks[0]?.['gatelog-official']).toContain('Liz Truss');
  expect(marks[1]?.['gatelog-prison']).toContain('Whitemoor Prison');

  const truss = popup.rows.find((row) => row.name === 'Liz Truss');
  expect(truss).toMatchObject({ kind: 'Officials', earlier: '1 earlier' });
  expect(truss?.facts).toMatch(/^Justice Secretary · .*Mar\u00a02017$/);
  expect(truss?.line).toMatch(/BBC News, 16\u00a0Nov\u00a02016$/);
  expect(truss?.line).toContain('Truss');
  expect(truss?.link).toMatch(/^https:\/\/www\.bbc\.co\.uk\/news\/uk-38001614#:~:text=/);

  const bedford = popup.rows.find((row) => row.name.includes('Bedford'));
  expect(bedford?.line).toContain('riot at Bedford prison');

  const recruitment = [...popup.news, ...popup.rows].find((row) => row.name.startsWith('2,500'));
  expect(popup.byline).toContain('Cambs Times');
  expect(recruitment?.figures[0]).toMatchObject({
    value: '2,100 extra prison officers',
    date: 'Nov\u00a02016',
    difference: '+400 (19%)',
    source: 'BBC News',
  });

  const [annotations, csv, markdown] = exported.map((file) => file.content);
  expectAnnotation(JSON.parse(annotations ?? ''));
  const { data, errors } = Papa.parse<Record<string, string>>((csv ?? '').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1);
  expect(Object.values(data[0] ?? {})).toEqual(expect.arrayContaining([ROAD.passage, ROAD.note]));
  const frontMatter = /^---\n(.*?)\n---\n/s.exec(markdown ?? '')?.[1];
  expect(parseYaml(frontMatter ?? '')).toMatchObject({ url: ROAD.open });
  expect(markdown).toContain(ROAD.note);
}

function expectAnnotation(
  page: { readonly items?: readonly Record<string, unknown>[] } & Record<string, unknown>,
): void {
  const text = JSON.stringify(page);
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(text).toContain(JSON.stringify(ROAD.passage));
  expect(text).toContain(JSON.stringify(ROAD.note));
  expect(text).toContain('TextQuoteSelector');
}

describeInBrowsers('the whole road', servedPages(), (start) => {
  it('reads two articles, remembers the first over the second, saves a passage and exports it', async () => {
    const browser = await start();
    const look = (name: string, surface: { screenshot(path: string): Promise<void> }) =>
      surface.screenshot(`out/e2e/road-${name}-${browser.kind}.png`);
    expectRoad(await travelRoad(browser, ROAD, { look }));
    expect(await browser.extensionErrors()).toEqual([]);
    expect(await browser.extensionRequests()).toEqual([]);
  });
});

describeInBrowsers('the whole road, with the background stopped at every step', servedPages(), (start) => {
  it('loses nothing', async () => {
    const browser = await start();
    expectRoad(await travelRoad(browser, ROAD, { between: () => browser.stopBackground() }));
  });
});
