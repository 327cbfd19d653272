import { type Block, collectBlocks } from './blocks';
import { type Body, findBody } from './find-body';

/**
 * Words without which no article is about prisons, as a search that costs less than reading the text: lower case where
 * they stand in a sentence, capitals where they begin one or a name.
 */
const HINTS = [
  'prison',
  'Prison',
  'PRISON',
  'jail',
  'Jail',
  'JAIL',
  'HMP',
  'inmate',
  'gaol',
  'probation',
  'custody',
  'YOI',
  'carchar',
];
const CUSTODY =
  /\b(?:prison(?:er)?s?|jail(?:ed|s)?|gaols?|HMP|HMYOI|YOI|inmates?|probation|custody|custodial|parole|borstal|carchar\p{L}*)\b/giu;

/** A page that says one of them once in passing is not about prisons. */
const FEWEST_WORDS = 2;
/** Characters of running text that make an article; a page around a film has to have more to be more than that. */
const SHORTEST = 250;
const SHORTEST_BESIDE_FILM = 700;

/**
 * Whether a page can be an article about prisons, from the text that is there. Cheap where it is not: one native read of
 * the text and a few searches; only a page with the words in it is looked at more closely.
 */
export function isPrisonArticle(document: Document, address: string): boolean {
  const { body } = document;
  if (!body || isListAddress(address)) return false;
  const text = body.textContent ?? '';
  if (!HINTS.some((hint) => text.includes(hint))) return false;
  const found = findBody(collectBlocks(body).root);
  return found !== undefined && countCustody(found) >= FEWEST_WORDS && isArticle(found, document);
}

/** Front pages and searches say so in their address. */
function isListAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.protocol === 'file:') return false;
  if (/^\/(?:index\.\w+|home|news)?\/?$/i.test(url.pathname) && !/[?&](?:p|id|article|story)=/i.test(url.search))
    return true;
  return /\/(?:search|results|tags?|topics?|authors?|categor(?:y|ies))(?:\/[^/]*)?\/?$/i.test(url.pathname);
}

function countCustody(body: Body): number {
  let count = 0;
  for (const block of body.blocks) count += textOf(block).match(CUSTODY)?.length ?? 0;
  return count;
}

/** Running text, rather than a list of headlines with a line each. */
function isArticle(body: Body, document: Document): boolean {
  let running = 0;
  let paragraphs = 0;
  let teasers = 0;
  for (const block of body.blocks) {
    if (block.isHeading && block.linked > block.chars * 0.8) teasers++;
    else if (!block.isHeading && block.chars >= 60 && block.linked < block.chars * 0.5) {
      paragraphs++;
      running += block.chars;
    }
  }
  if (teasers >= 3 && teasers >= paragraphs * 0.5) return false;
  return running >= (isFilmPage(document) ? SHORTEST_BESIDE_FILM : SHORTEST);
}

function isFilmPage(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return type.startsWith('video');
}

function textOf(block: Block): string {
  return block.texts.map((text) => text?.data ?? ' ').join('');
}
