import { type Tab, waitUntil } from '../harness';

/** A place on the page to point at: CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands under each of our highlights: name and words, in order of the registry. */
export function readMarked(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const words: string[] = [];
    const views = [window, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow)];
    for (const view of views as (typeof globalThis | null)[]) {
      for (const [name, highlight] of view?.CSS.highlights ?? []) {
        if (!name.startsWith('gatelog-')) continue;
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          words.push(`${name} ${live.toString().replace(/\s+/g, ' ')}`);
        }
      }
    }
    return words.sort();
  });
}

/** Waits until these words are marked, and gives the middle of them, scrolled into view. */
export function findMark(tab: Tab, words: string): Promise<Point> {
  return tab.waitFor(
    `a mark on "${words}"`,
    (wanted) => {
      const frames = [null, ...document.querySelectorAll('iframe')];
      for (const frame of frames) {
        const view = (frame ? frame.contentWindow : window) as typeof globalThis | null;
        for (const [name, highlight] of view?.CSS.highlights ?? []) {
          if (!name.startsWith('gatelog-') || name === 'gatelog-current') continue;
          for (const range of highlight) {
            if (!range.startContainer.isConnected) continue;
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            if (live.toString() !== wanted) continue;
            live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const [box] = live.getClientRects();
            if (!box) continue;
            const outer = frame?.getBoundingClientRect();
            const [x, y] = outer ? [outer.x + (frame?.clientLeft ?? 0), outer.y + (frame?.clientTop ?? 0)] : [0, 0];
            return { x: x + box.x + box.width / 2, y: y + box.y + box.height / 2 };
          }
        }
      }
      return false;
    },
    words,
  );
}

/** What is inside our closed host, by the browser's own way in for extensions; null where there is no host or no such element. */
export function inOverlay(tab: Tab, selector: string): Promise<(Point & { readonly text: string }) | null> {
  return tab.inContentScript((wanted) => {
    interface Opener {
      readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot?: ShadowRoot };
    if (host === document.body) return null;
    const root = (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
    const element = root?.querySelector(wanted);
    const box = element?.getBoundingClientRect();
    if (!element || !box) return null;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, text: element.textContent ?? '' };
  }, selector);
}

/** A computed style of an element in the overlay, such as its background-color. */
export function styleInOverlay(tab: Tab, selector: string, property: string): Promise<string> {
  return tab.inContentScript(
    (wanted, name) => {
      interface Opener {
        readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      }
      const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot?: ShadowRoot };
      const root = (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
      const element = root?.querySelector(wanted);
      return element ? getComputedStyle(element).getPropertyValue(name) : '';
    },
    selector,
    property,
  );
}

/** Waits until an element is shown in the overlay. */
export async function shownInOverlay(tab: Tab, selector: string): Promise<Point & { readonly text: string }> {
  return waitUntil(`${selector} in the overlay`, () => inOverlay(tab, selector));
}

/** Points at words as a mouse does, and waits for their card. */
export async function openCard(tab: Tab, words: string): Promise<string> {
  const { x, y } = await findMark(tab, words);
  await tab.moveTo(x - 2, y);
  await tab.moveTo(x, y);
  return (await shownInOverlay(tab, '.card')).text;
}

/** The page as its own scripts see it. */
export function readHtml(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML);
}
