import type { SitePage, Tab } from '../harness';
import { waitUntil } from '../harness';
import { readHtml } from './on-page';

/** Before any script of the page: what is written to the console as an error, what moves, and a highlight of the page's own. */
const WATCH = `<script>
  window.troubles = [];
  window.shift = 0;
  const { error } = console;
  console.error = (...words) => { window.troubles.push(words.join(' ')); error(...words); };
  addEventListener('error', (event) => window.troubles.push(event.message));
  addEventListener('securitypolicyviolation', (event) => window.troubles.push(event.violatedDirective));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; })
      .observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    const words = new Range();
    words.selectNodeContents(document.body);
    window.own = { words, highlight: new Highlight(words) };
    CSS.highlights.set('own-words', window.own.highlight);
  });
</script>`;

interface Watched {
  readonly troubles?: readonly string[];
  readonly shift?: number;
  readonly own?: { readonly words: Range; readonly highlight: Highlight };
}

/** A page and its twin: the same under an address that no extension reads. A page that allows no script cannot be watched from inside. */
export function withTwin(page: SitePage, isWatched = true): readonly SitePage[] {
  if (!('body' in page)) throw new Error(`${page.url} is no page with a body of its own.`);
  const body = isWatched ? page.body.replace('<head>', `<head>${WATCH}`) : page.body;
  return [
    { ...page, body },
    { ...page, body, url: twinOf(page.url) },
  ];
}

export function twinOf(url: string): string {
  return url.replace(/^https:\/\/[^/]+/, 'https://unread.example');
}

/** The page once its own scripts are done with it. */
export async function readCalmHtml(tab: Tab): Promise<string> {
  for (let html = await readHtml(tab); ; ) {
    await new Promise((done) => setTimeout(done, 400));
    const now = await readHtml(tab);
    if (now === html) return html;
    html = now;
  }
}

/** The twin's page once it is the same as the page that is read; as it is, for the comparison that follows, where it never is. */
export async function readTwin(twin: Tab, html: string): Promise<string> {
  await waitUntil('the same page', async () => (await readHtml(twin)) === html).catch(() => undefined);
  return readHtml(twin);
}

/** What went wrong on a watched page by its own account; how far anything was moved (only Chromium measures it); its own highlight. */
export function readWatch(tab: Tab): Promise<{ troubles: readonly string[]; shift: number; hasOwn: boolean }> {
  return tab.evaluate(() => {
    const { troubles = [], shift = 0, own } = window as unknown as Watched;
    const kept = CSS.highlights.get('own-words');
    return { troubles, shift, hasOwn: !own || (kept === own.highlight && kept.size === 1 && kept.has(own.words)) };
  });
}

/** Nothing went wrong, nothing moved, and the page's own highlight is as it was. */
export const UNDISTURBED = { troubles: [], shift: 0, hasOwn: true } as const;
