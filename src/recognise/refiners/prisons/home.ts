import { type Prison, prisonById } from '../../../gazetteer/prisons';
import type { PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { findHitIndex, findPrisonWords, type PrisonWordHit } from '../../detectors/prisons/find-prison-words';
import { itemAt } from '../../item-at';
import { WEIGHTS } from './weights';

const POSSESSIVE = new WordSet("'s");
/** "Kingston in Portsmouth", "Ashwell, just outside Oakham". */
const NEXT = 4;

/** What it weighs that the town or the county of its prison stands beside a name, where that is not the name itself. */
export function weighHome(mention: PrisonMention, from: number, tokens: Tokens): number {
  const prison = mention.id === null ? undefined : prisonById(mention.id);
  if (!prison || prison.town === mention.text || prison.county === mention.text) return 0;
  const hits = findPrisonWords(tokens);
  const own = findHitIndex(hits, from);
  const hit = hits[own];
  if (!hit) return 0;
  const last = itemAt(hits, own - 1);
  // "Birmingham's Winson Green".
  if (last && isHome(last, prison) && last.to === from - 1 && POSSESSIVE.has(tokens.word[last.to] as number))
    return WEIGHTS.whereItIs;
  if (prison.town === prison.name || prison.county === prison.name) return 0;
  const next = hits[own + 1];
  if (next && isHome(next, prison) && isWithin(tokens, hit.to, next.from, NEXT)) return WEIGHTS.whereItIs;
  return 0;
}

function isHome({ phrase }: PrisonWordHit, prison: Prison): boolean {
  return phrase.place?.includes(prison) === true;
}

/** Whether [from, to) is short and lies within one sentence. */
function isWithin(tokens: Tokens, from: number, to: number, most: number): boolean {
  if (to - from > most) return false;
  for (let i = from; i <= to; i++) if ((tokens.flags[i] as number) & SENTENCE_START) return false;
  return true;
}
