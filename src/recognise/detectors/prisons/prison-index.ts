import { lazily } from '../../../gazetteer/codec/lazily';
import { type Prison, prisons } from '../../../gazetteer/prisons';
import { PhraseIndex } from '../../../text/phrase-index';
import { FOREIGN_PRISONS } from '../../vocabulary/foreign-prisons';
import { PLACE_ADJECTIVES } from '../../vocabulary/place-adjectives';
import {
  FOREIGN_PREFIXES,
  FOREIGN_SUFFIXES,
  PLURAL_PREFIXES,
  PLURAL_SUFFIXES,
  PREFIXES,
  SUFFIXES,
} from '../../vocabulary/prison-designators';
import { type NameClass, toPrisonForms } from './prison-forms';

/** What a phrase can be in a prison's name; a phrase may be several things at once ("Norwich": a name and a place). */
export type PrisonWord =
  | { readonly kind: 'name'; readonly prison: Prison; readonly nameClass: NameClass; readonly isWhole: boolean }
  | { readonly kind: 'foreign'; readonly isPlace: boolean }
  | { readonly kind: 'prefix'; readonly isPlural: boolean; readonly isForeign: boolean }
  | { readonly kind: 'suffix'; readonly isPlural: boolean; readonly isForeign: boolean }
  | { readonly kind: 'place'; readonly prisons: readonly Prison[] };

/** Names, designators and places in one trie, so that a text is walked once for all the rules on prisons. */
export const prisonIndex = lazily((): PhraseIndex<PrisonWord> => {
  const index = new PhraseIndex<PrisonWord>();
  addNames(index);
  addDesignators(index);
  addPlaces(index);
  return index;
});

function addNames(index: PhraseIndex<PrisonWord>): void {
  const ownNames = new Set(prisons().map((prison) => prison.name));
  for (const prison of prisons()) {
    for (const { form, nameClass, isWhole } of toPrisonForms(prison, ownNames)) {
      index.add(form, { kind: 'name', prison, nameClass, isWhole });
    }
  }
  for (const name of FOREIGN_PRISONS.bare) index.add(name, { kind: 'foreign', isPlace: false });
  for (const name of FOREIGN_PRISONS.placed) index.add(name, { kind: 'foreign', isPlace: true });
}

function addDesignators(index: PhraseIndex<PrisonWord>): void {
  const add = (kind: 'prefix' | 'suffix', list: readonly string[], isPlural: boolean, isForeign: boolean): void => {
    for (const phrase of list) index.add(phrase, { kind, isPlural, isForeign });
  };
  add('prefix', PREFIXES, false, false);
  add('prefix', PLURAL_PREFIXES, true, false);
  add('prefix', FOREIGN_PREFIXES, false, true);
  add('suffix', SUFFIXES, false, false);
  add('suffix', PLURAL_SUFFIXES, true, false);
  add('suffix', FOREIGN_SUFFIXES, false, true);
}

function addPlaces(index: PhraseIndex<PrisonWord>): void {
  const places = new Map<string, Set<Prison>>();
  const put = (place: string, prison: Prison): void => {
    const held = places.get(place);
    if (held) held.add(prison);
    else places.set(place, new Set([prison]));
  };
  for (const prison of prisons()) {
    put(prison.town, prison);
    put(prison.county, prison);
    const county = /^County (.+)$/.exec(prison.county)?.[1];
    if (county) put(`Co ${county}`, prison);
    for (const [word, where] of Object.entries(PLACE_ADJECTIVES)) {
      if (where.some((w) => w === prison.county || w === prison.country || w === prison.town)) put(word, prison);
    }
  }
  for (const [place, held] of places) index.add(place, { kind: 'place', prisons: [...held] });
}
