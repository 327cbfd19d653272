import type { Mention, OrganisationMention } from '../../../model/mention';
import { type Tokens, tokenAt, UPPER } from '../../../text/tokens';
import { toBodyMention } from '../../detectors/organisations/body-mention';
import { codeAt } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { findOccurrences } from '../find-occurrences';

const RULE = 'abbreviations';
const LONGEST = 8;
/** An article introduces few abbreviations; more are a glossary. */
const MOST = 24;

/**
 * Abbreviations of many things count where the article has the full name, and any abbreviation that stands in brackets
 * behind a body's name is that body from there on: "Prisoners’ Education Trust (PET)". After the rules that find names.
 */
export const abbreviations: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    const sure: OrganisationMention[] = [];
    let isOpen = false;
    for (const mention of mentions) {
      if (mention.type !== 'organisation') continue;
      if (mention.certainty === 'possible') isOpen = true;
      else sure.push(mention);
    }
    if (sure.length === 0) return mentions;
    const introduced = findIntroduced(sure, reading.tokens);
    if (!introduced && !isOpen) return mentions;
    const ids = new Set(sure.map((body) => body.id));
    const taken = new Set(sure.map((body) => body.start));
    const found: OrganisationMention[] = [];
    for (const [abbreviation, id] of introduced ?? []) {
      for (const [from, to] of findOccurrences(reading.tokens, abbreviation)) {
        if (taken.has(reading.tokens.start[from] as number)) continue;
        found.push(toBodyMention(reading.tokens, from, to, id, 'inferred', RULE));
      }
    }
    const starts = new Set(found.map((body) => body.start));
    const kept = mentions.filter(
      (m) => m.type !== 'organisation' || m.certainty !== 'possible' || !starts.has(m.start),
    );
    return [...kept.map((mention) => confirm(mention, ids)), ...found];
  },
};

function confirm(mention: Mention, ids: ReadonlySet<string>): Mention {
  if (mention.type !== 'organisation' || mention.certainty !== 'possible' || !ids.has(mention.id)) return mention;
  return { ...mention, certainty: 'inferred', rule: RULE };
}

/** Abbreviations in brackets behind a name, with the body each stands for. */
function findIntroduced(sure: readonly OrganisationMention[], tokens: Tokens): ReadonlyMap<string, string> | undefined {
  let introduced: Map<string, string> | undefined;
  for (const body of sure) {
    if (introduced && introduced.size >= MOST) break;
    if (tokens.text.charCodeAt(body.end) !== 32 || tokens.text.charCodeAt(body.end + 1) !== 40) continue;
    const at = tokenAt(tokens, body.end) + 1;
    if (at >= tokens.length || codeAt(tokens, at - 1) !== 40) continue;
    let last = at;
    // "UCCO-SACC", in two languages.
    while (codeAt(tokens, last + 1) === 45 && (tokens.flags[last + 2] as number) & UPPER) last += 2;
    if (codeAt(tokens, last + 1) !== 41) continue;
    const text = tokens.text.slice(tokens.start[at], tokens.end[last]);
    if ((tokens.flags[at] as number) & UPPER && text.length <= (last > at ? 2 * LONGEST : LONGEST)) {
      introduced ??= new Map();
      introduced.set(text, body.id);
    }
  }
  return introduced;
}
