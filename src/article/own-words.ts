import { STEM } from './custody-words';
import { findTextAt } from './text-at';
import type { TextRoot } from './text-root';

const NOT_ITS_OWN = 'a,nav,aside,footer,form,dialog,figure,figcaption,address,script,style,noscript,template';
/** Words whose place is sought one by one; where there are more, to look at every node is not slower. */
const MOST_SOUGHT = 4;
const SHOW_TEXT = 4;

/**
 * Whether so many words of custody stand outside menus, links, lists of other stories and what is not shown. `text` is all
 * text of the root.
 */
export function hasOwnWords(root: TextRoot, text: string, fewest: number): boolean {
  STEM.lastIndex = 0;
  const places: number[] = [];
  for (let match = STEM.exec(text); match && places.length < MOST_SOUGHT; match = STEM.exec(text)) {
    places.push(match.index);
  }
  if (places.length < fewest) return false;
  if (places.length >= MOST_SOUGHT) return hasWordsInNodes(root, fewest);
  let count = 0;
  for (const place of places) if (isOwn(findTextAt(root, place)) && ++count >= fewest) return true;
  return false;
}

function hasWordsInNodes(root: TextRoot, fewest: number): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let count = 0;
  while (count < fewest && walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { data } = text;
    STEM.lastIndex = 0;
    // Most texts hold none; those that do are few enough to ask where they stand.
    while (STEM.test(data) && isOwn(text) && ++count < fewest);
  }
  return count >= fewest;
}

function isOwn(text: Text | undefined): boolean {
  return text?.parentElement?.closest(NOT_ITS_OWN) == null;
}
