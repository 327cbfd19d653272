import { findFrameBody } from './frame-body';
import { INLINE, SKIPPED } from './tags';

/** Words without which no article is about prisons; one search over the text, case by case because that is cheaper. */
const HINT = /[Pp]rison|PRISON|[Jj]ail|JAIL|HMP|[Ii]nmate|[Pp]robation|[Cc]archar/;
/** The stems of the words below, upper and lower case apart; finds a few words more than they, and none fewer. */
const STEM =
  /[Pp]rison|PRISON|[Jj]ail|JAIL|[Gg]aol|GAOL|HMP|HMYOI|YOI|hmp|hmyoi|yoi|[Ii]nmate|[Pp]robation|PROBATION|[Cc]ustod|CUSTOD|[Pp]arole|PAROLE|[Bb]orstal|[Cc]archar/g;
const CUSTODY =
  /\b(?:prison(?:er)?s?|jail(?:ed|s|ing)?|gaols?|hmp|hmyoi|yoi|inmates?|probation|custod(?:y|ial)|parole|borstal|carchar\p{L}*)\b/giu;

/** A page that says one of them once in passing is not about prisons. */
const FEWEST_WORDS = 2;
/** Characters of running text that make an article; a page around a film has to have more to be more than that. */
const SHORTEST = 250;
const SHORTEST_BESIDE_FILM = 700;
// The constants of NodeFilter, which only browsers have as a global.
const SHOW_ELEMENTS_AND_TEXT = 5;
const SHOW_TEXT = 4;
const SHOW_ELEMENTS = 1;
const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;

/** Elements of a page that are asked for a shadow root of theirs, and how deep these may be nested. */
const MOST_HOSTS = 1000;
const DEEPEST = 4;

/** What text is read in: a page's or a frame's body, or an open shadow root in it. */
type TextRoot = Element | ShadowRoot;

/** Characters outside links from which a block is a paragraph. */
const PARAGRAPH = 60;

/** More elements than a small box has. */
const BOX = 8;

/** Characters of a page from which it can be judged, however much more there is. */
const ENOUGH = 200_000;

/** Parts of a page that are not read: other articles' headlines, forms, what readers say. */
const ASIDE = new Set('nav aside footer form dialog figure figcaption address'.split(' '));
const NOT_ITS_OWN = 'a,nav,aside,footer,form,dialog,figure,figcaption,address,script,style,noscript,template';
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|menu|banner)$/;

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
  if (!hasHint(root) || !hasWordsOfItsOwn(root)) return false;
  const text = readRunningText(root);
  if (text.length < shortest) return false;
  return ((text + (root.querySelector('h1')?.textContent ?? '')).match(CUSTODY)?.length ?? 0) >= FEWEST_WORDS;
}

function hasHint(root: TextRoot): boolean {
  const text = root.textContent ?? '';
  return HINT.test(text) && hasWords(text);
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

function hasWords(text: string): boolean {
  STEM.lastIndex = 0;
  let count = 0;
  while (count < FEWEST_WORDS && STEM.test(text)) count++;
  return count >= FEWEST_WORDS;
}

/** Whether enough of the words stand outside menus, links, lists of other stories and what is not shown. */
function hasWordsOfItsOwn(body: TextRoot): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  let count = 0;
  while (count < FEWEST_WORDS && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    STEM.lastIndex = 0;
    // Most texts hold none; those that do are few enough to ask where they stand.
    while (STEM.test(data) && !parentElement?.closest(NOT_ITS_OWN) && ++count < FEWEST_WORDS);
  }
  return count >= FEWEST_WORDS;
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

/** The paragraphs of the element that has most of them, as one text; teasers of other articles are none. */
function readRunningText(body: TextRoot): string {
  const held = new Map<Element, string>();
  for (const [block, text] of readBlocks(body)) {
    const home = homeOf(block);
    if (isTeaser(block, home)) continue;
    // The element around the home counts too: papers break an article into sections.
    for (const element of [home, home.parentElement])
      if (element) held.set(element, `${held.get(element) ?? ''}${text}\n`);
  }
  let longest = '';
  for (const text of held.values()) if (text.length > longest.length) longest = text;
  return longest;
}

/** Blocks with the text of theirs that is not linked, as far as they are paragraphs. */
function readBlocks(body: TextRoot): ReadonlyMap<Element, string> {
  const blocks = new Map<Element, string>();
  const filter = (node: Node) => {
    if (node.nodeType === 3) return ACCEPT;
    return isAside(node as Element) ? REJECT : SKIP;
  };
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_ELEMENTS_AND_TEXT, filter);
  let read = 0;
  while (read < ENOUGH && walker.nextNode()) {
    const text = walker.currentNode as Text;
    read += text.data.length;
    let block = text.parentElement;
    let isLinked = false;
    for (; block && INLINE.has(block.localName); block = block.parentElement) isLinked ||= block.localName === 'a';
    if (block && !isLinked) blocks.set(block, (blocks.get(block) ?? '') + text.data);
  }
  for (const [block, text] of blocks) if (text.trim().length < PARAGRAPH) blocks.delete(block);
  return blocks;
}

function isAside(element: Element): boolean {
  const name = element.localName;
  return SKIPPED.has(name) || ASIDE.has(name) || ASIDE_ROLES.test(element.getAttribute('role') ?? '');
}

/** The element that a block stands in beside others, past wrappers that hold nothing else. */
function homeOf(block: Element): Element {
  let home = block.parentElement ?? block;
  // Counting children takes as long as there are many; a long article's home has thousands.
  while (home.firstElementChild === home.lastElementChild && home.parentElement) home = home.parentElement;
  return home;
}

/** Whether a block stands under another article's headline: a linked one in the same small box. */
function isTeaser(block: Element, home: Element): boolean {
  if (hasManyChildren(home)) return false;
  const headline = home.querySelector(':is(h1,h2,h3,h4) a[href], a[href] :is(h1,h2,h3,h4)');
  return headline !== null && (home.textContent ?? '').length < 800 && headline !== block;
}

function hasManyChildren(element: Element): boolean {
  let child = element.firstElementChild;
  for (let i = 0; child && i < BOX; i++) child = child.nextElementSibling;
  return child !== null;
}
