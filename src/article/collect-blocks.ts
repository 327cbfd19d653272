import { finishSteps } from '../text/finish-steps';
import { BlockWalk } from './block-walk';
import type { PageBlocks } from './blocks';

/** Nodes between two steps, read in about a millisecond. */
const STEP = 1000;

/** Reads an element's text once into blocks, as they stand in regions. Nothing of the page is changed. */
export function collectBlocks(root: Element): PageBlocks {
  return finishSteps(collectBlocksInSteps(root));
}

/** What `collectBlocks` does, in pieces; a page that changes between them has to be read anew. */
export function* collectBlocksInSteps(root: Element): Generator<void, PageBlocks> {
  const walk = new BlockWalk(root);
  while (walk.readSome(STEP)) yield;
  return walk;
}
