import { countCustody } from './custody-words';
import { findFrameBody } from './frame-body';
import { hasOwnWords } from './own-words';
import { measureRunningText } from './running-text';
import type { TextRoot } from './text-root';

/** Words without which no article is about prisons; one search over the text, case by case because that is cheaper. */
const HINT = /[Pp]rison|PRISON|[Jj]ail|JAIL|HMP|[Ii]nmate|[Pp]robation|[Cc]archar/;
/** A page that says one of them once in passing is not about prisons. */
const FEWEST_WORDS = 2;
/** Characters of running text that make an article; a page around a film has to have more to be more than that. */
const SHORTEST = 250;
const SHORTEST_BESIDE_FILM = 700;
// A constant of NodeFilter, which only browsers have as a global.
const SHOW_ELEMENTS = 1;

/** Elements of a page that are asked for a shadow root of theirs, and how deep these may be nested. */
const MOST_HOSTS = 1000;
const DEEPEST = 4;

/**
 * Whether a page can be an article about prisons, from the text that is there. Cheap where it is not: one native read of
 * the text and one search; only a page with the words in it, and not only in its menus, is looked at more closely.
 */
export function isPrisonArticle(document: Document, address: string): boolean {
  const { body } = document;
  if (!body || isListAddress(address)) return false;
  const shortest = isFilmPage(document) ? SHORTEST_BESIDE_FILM : SHORTEST;
  return isAbout(body, shortest) || isAboutInside(body, shortest);
}

function isAbout(root: TextRoot, shortest: number): boolean {
  const text = root.textContent ?? '';
  return HINT.test(text) && hasOwnWords(root, text, FEWEST_WORDS) && hasEnough(root, shortest);
}

/** Whether the running text is long enough, and says enough of the words with its headline. */
function hasEnough(root: TextRoot, shortest: number): boolean {
  const { chars, words } = measureRunningText(root, FEWEST_WORDS);
  if (chars < shortest) return false;
  return words >= FEWEST_WORDS || words + countCustody(root.querySelector('h1')?.textContent ?? '') >= FEWEST_WORDS;
}

/** Whether an open shadow root or a frame is about them; a page made of components may have all its text in one. */
function isAboutInside(root: TextRoot, shortest: number, depth = 0): boolean {
  // Walked rather than listed: a list would hold all of a long page's elements, and few are looked at.
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENTS);
  for (let i = 0; i < MOST_HOSTS && walker.nextNode(); i++) {
    const element = walker.currentNode as Element;
    const inner = element.shadowRoot ?? findFrameBody(element);
    if (inner && (isAbout(inner, shortest) || (depth < DEEPEST && isAboutInside(inner, shortest, depth + 1))))
      return true;
  }
  return false;
}

/** Front pages and searches say so in their address. */
function isListAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.protocol === 'file:') return false;
  if (/^\/(?:index\.\w+|home|news)?\/?$/i.test(url.pathname) && !/[?&](?:p|id|article|story)=/i.test(url.search))
    return true;
  return /\/(?:search|results|tags?|topics?|authors?|categor(?:y|ies))(?:\/[^/]*)?\/?$/i.test(url.pathname);
}

function isFilmPage(document: Document): boolean {
  // In the head alone: where there is none, the whole page would be searched.
  return document.head?.querySelector('meta[property="og:type"][content^="video"]') != null;
}
