import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildScript } from '../../scripts/lib/build-script';
import { HTML_REPORT } from '../../src/export/html-report';
import { WEB_ANNOTATION } from '../../src/export/web-annotation';
import { SECTIONS } from '../../src/library/shell/route';
import { toArticleId } from '../../src/model/article-id';
import { speak } from '../../src/words/spoken';
import { toAnnotation } from '../export/sample-annotations';
import { english } from '../words/languages';
import { describeInBrowsers, type Surface, type TestBrowser } from './harness';
import { chooseFile } from './transfer-work/choose-file';
import { makeHostileBackup } from './transfer-work/hostile-backup';
import type { Proof } from './transfer-work/in-page';
import { VECTORS } from './vectors';

/** Articles that go out and come back; `GATELOG_BACKUP_ARTICLES=100000` is the whole proof, and takes its time. */
const ARTICLES = Number(process.env.GATELOG_BACKUP_ARTICLES ?? 100);
const LONG_MS = 3_600_000;

/** Nothing that came out of a file may have become an element, an attribute or a script. */
async function expectOnlyText(surface: Surface): Promise<void> {
  const found = await surface.evaluate(() => ({
    ran: Object.keys(globalThis).filter((name) => name.startsWith('gatelogRan')),
    elements: [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          [...one.attributes].some(({ name }) => name.startsWith('on')) ||
          /^(script|style|iframe|object|embed|base|meta|link|math|marquee|video|audio)$/.test(one.localName),
      )
      .map((one) => one.outerHTML),
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map(({ protocol }) => protocol)
      .filter((protocol) => !/^(https?|chrome-extension|moz-extension):$/.test(protocol)),
  }));
  expect(found).toEqual({ ran: [], elements: [], links: [] });
}

async function show(surface: Surface): Promise<void> {
  await surface.waitFor('the page to show something', () => document.body.innerText.length > 40);
  await expectOnlyText(surface);
  await surface.close();
}

/** A page of a listed site, and what is saved of it: each vector in each field that holds words. */
const PAGE = {
  url: 'https://www.bbc.co.uk/news/vectors',
  body: `<!doctype html><title>Riot at Bedford</title><h1>Riot at Bedford</h1><article>${'<p>Staff left HMP Bedford after a riot at the prison.</p>'.repeat(5)}</article>`,
};
const SAVED = VECTORS.map((text, i) =>
  toAnnotation({
    id: `3f0b4a52-1d5e-4c1e-9a53-${String(i).padStart(12, '0')}`,
    article: toArticleId(PAGE.url),
    source: { url: PAGE.url, title: text, publisher: text, author: text },
    quote: { type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text },
    note: text,
    tags: [text],
    state: 'changed',
    changes: [{ kind: 'name', saved: text, found: text }],
    earlier: [text],
    about: [`prison:${text}`, `official:${text}`],
  }),
);
/** The report of all of them, as somebody opens it who was sent it. */
const REPORT = {
  url: 'https://report.example/',
  get body() {
    speak(english);
    return HTML_REPORT.write(SAVED);
  },
};

describeInBrowsers('what goes out and comes back', [PAGE, REPORT], (start) => {
  it(
    `a backup of ${ARTICLES} articles restores to the same digest`,
    async () => {
      const browser = await start();
      const library = await browser.openPage('src/library/index.html#/kept');
      const script = await buildScript(new URL('./transfer-work/in-page.ts', import.meta.url));
      await library.addLibrary(script);
      // Asked again and again, as no browser waits minutes for one answer.
      await library.evaluate((count) => globalThis.gatelogTransfer.begin(count), ARTICLES);
      let proof: Proof | null = null;
      while (!proof) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        proof = await library.evaluate(() => globalThis.gatelogTransfer.proof() ?? null);
      }
      console.info(`${start.kind}, ${ARTICLES} articles: ${JSON.stringify(proof)}`);
      expect(proof.problem).toBeUndefined();
      expect(proof.first).toMatch(/^[0-9a-f]{64}$/);
      expect(proof.again).toBe(proof.first);
      const told = await library.evaluate(() => globalThis.gatelogTransfer.stopped('The disk is full.'));
      expect(told).toBe('The disk is full.');
      // Longer files lie on the disk for as long as somebody may read them.
      const long = await library.evaluate(() => globalThis.gatelogTransfer.long());
      expect(long.isSame).toBe(true);
      // A folder for each long file, backups above included where they are long; one that was stopped leaves none.
      expect(new Set(long.folders).size).toBe(1);
      expect(long.folders[0]).toBeGreaterThan(0);
      await library.close();
      const next = await browser.openPage('src/library/index.html#/kept');
      await next.addLibrary(script);
      expect(await next.evaluate(() => globalThis.gatelogTransfer.sweep())).toBe(0);
      await next.close();
    },
    LONG_MS,
  );

  it('makes a backup by hand, and refuses a spoilt one in words', async () => {
    const browser = await start();
    const library = await browser.openPage('src/library/index.html#/kept');
    await library.waitFor('the account above the button', () => document.querySelector('.account'));
    await library.click('section[aria-labelledby="back-up"] button');
    const { content } = await browser.download(/^gatelog-backup-\d{4}-\d\d-\d\d.*\.jsonl\.gz$/);
    const plain = gunzipSync(content).toString('utf8');
    expect(plain).toMatch(/^\{"gatelog":"backup","version":1,/);
    await chooseFile(library, 'again.jsonl', plain.length < 20_000_000 ? plain : '');
    const plan = await library.waitFor(
      'what would happen',
      () => document.querySelector<HTMLElement>('.import-plan')?.innerText,
    );
    expect(plan).toContain('Nothing in it is new');
    await chooseFile(library, 'cut.jsonl', plain.slice(0, plain.length / 2));
    const told = await library.waitFor(
      'why it was refused',
      () => document.querySelector<HTMLElement>('.notice-bar.problem')?.innerText,
    );
    expect(told).toContain('Nothing was restored');
    await library.close();
  });

  it(
    'runs nothing that a file brings in, in any view',
    async () => {
      const browser = await start();
      const library = await browser.openPage('src/library/index.html#/kept');
      await library.waitFor('the field', () => document.querySelector('input[type="file"]'));
      for (const [name, content] of [
        ['vectors.jsonl', await makeHostileBackup(VECTORS)],
        ['vectors.jsonld', WEB_ANNOTATION.write(SAVED)],
      ] as const) {
        await chooseFile(library, name, content);
        await library.waitFor('what would happen', () => document.querySelector('.import-plan .primary'));
        // At a second try of this case all of it is there already, and the button says so.
        const isNew = await library.evaluate(() => !document.querySelector('.import-plan .primary:disabled'));
        await library.click(isNew ? '.import-plan .primary' : '.import-plan .primary + button');
        await library.waitFor('the file to be taken over', () => !document.querySelector('.import-plan'));
      }
      await show(library);
      const opened = SAVED.map(({ id }) => `#/annotations/${id}`).filter((_, i) => i % 8 === 0);
      const lists = SECTIONS.map((section) => `#/${section}`);
      const entities = ['#/prison:bedford', '#/official:own-1', '#/statistic:staff-assaults|estate'];
      for (const view of [...lists, '#/annotations?q=gatelogRan', ...entities, ...opened])
        await show(await browser.openPage(`src/library/index.html${view}`));
      for (const page of ['options', 'welcome']) await show(await browser.openPage(`src/${page}/index.html`));
      // Where it was saved: beside the page in the popup, and over it.
      const tab = await browser.open(PAGE.url);
      const popup = await browser.openPopup(tab);
      await popup.waitFor(
        'what was saved',
        (count) => document.querySelectorAll('.saved-item').length === count,
        SAVED.length,
      );
      await show(popup);
      await show(tab);
      // And in what goes out to be opened elsewhere.
      await show(await browser.open(REPORT.url));
      expect(await readOwnErrors(browser)).toEqual([]);
    },
    LONG_MS,
  );

  it('writes an automatic backup into the downloads folder', async () => {
    const browser = await start();
    const options = await browser.openPage('src/options/index.html');
    await options.waitFor('the choice', () => {
      const daily = document.querySelectorAll<HTMLInputElement>('input[name="backup"]')[1];
      if (daily && !daily.checked) daily.click();
      return daily?.checked;
    });
    await options.waitFor('the choice to be kept', () => document.querySelector('[role="status"] button'));
    await options.evaluate(() => {
      interface Alarms {
        create(name: string, when: { readonly when: number }): void;
      }
      (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome.alarms.create('backup', { when: Date.now() });
    });
    const line = await options.waitFor('what came of it', () =>
      [...document.querySelectorAll<HTMLElement>('[role="status"]')]
        .map((one) => one.innerText)
        .find((text) => text.includes('Gatelog/gatelog-backup') || text.includes('not written')),
    );
    expect(line).toContain('Gatelog/gatelog-backup');
    await options.close();
    expect(await readOwnErrors(browser)).toEqual([]);
  });
});

/** Errors of the extension, but for what Firefox itself says of the file whose writing a case above stops. */
async function readOwnErrors(browser: TestBrowser): Promise<readonly string[]> {
  return (await browser.extensionErrors()).filter(
    (error) => !error.includes('ReadableStream: “Error: The disk is full.”'),
  );
}
