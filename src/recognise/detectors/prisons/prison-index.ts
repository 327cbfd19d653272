import { lazily } from '../../../gazetteer/codec/lazily';
import { type Prison, prisons } from '../../../gazetteer/prisons';
import { fold } from '../../../text/lexicon';
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

export interface PrisonName {
  readonly prison: Prison;
  readonly nameClass: NameClass;
  readonly isWhole: boolean;
}

export interface Designator {
  readonly isPlural: boolean;
  readonly isForeign: boolean;
}

/** What a phrase can be in a prison's name; it may be several things at once ("Norwich": a name and a place). */
export interface PrisonPhrase {
  readonly names: readonly PrisonName[] | undefined;
  readonly foreign: { readonly isPlace: boolean } | undefined;
  readonly prefix: Designator | undefined;
  readonly suffix: Designator | undefined;
  readonly place: readonly Prison[] | undefined;
}

type Draft = { -readonly [K in keyof PrisonPhrase]: PrisonPhrase[K] };

/** Names, designators and places in one trie, so that a text is walked once for all the rules on prisons. */
export const prisonIndex = lazily((): PhraseIndex<PrisonPhrase> => {
  const index = new PhraseIndex<PrisonPhrase>();
  const drafts = new Map<string, Draft>();
  const draft = (phrase: string): Draft => {
    const key = fold(phrase).replaceAll('-', ' ');
    const known = drafts.get(key);
    if (known) return known;
    const made: Draft = {
      names: undefined,
      foreign: undefined,
      prefix: undefined,
      suffix: undefined,
      place: undefined,
    };
    drafts.set(key, made);
    index.add(phrase, made);
    return made;
  };
  addNames(draft);
  addDesignators(draft);
  addPlaces(draft);
  return index;
});

type DraftOf = (phrase: string) => Draft;

function addNames(draft: DraftOf): void {
  const ownNames = new Set(prisons().map((prison) => prison.name));
  for (const prison of prisons()) {
    for (const { form, nameClass, isWhole } of toPrisonForms(prison, ownNames)) {
      const phrase = draft(form);
      phrase.names = [...(phrase.names ?? []), { prison, nameClass, isWhole }];
    }
  }
  for (const name of FOREIGN_PRISONS.bare) draft(name).foreign ??= { isPlace: false };
  for (const name of FOREIGN_PRISONS.placed) draft(name).foreign ??= { isPlace: true };
}

function addDesignators(draft: DraftOf): void {
  const add = (kind: 'prefix' | 'suffix', list: readonly string[], isPlural: boolean, isForeign: boolean): void => {
    for (const phrase of list) draft(phrase)[kind] ??= { isPlural, isForeign };
  };
  add('prefix', PREFIXES, false, false);
  add('prefix', PLURAL_PREFIXES, true, false);
  add('prefix', FOREIGN_PREFIXES, false, true);
  add('suffix', SUFFIXES, false, false);
  add('suffix', PLURAL_SUFFIXES, true, false);
  add('suffix', FOREIGN_SUFFIXES, false, true);
}

function addPlaces(draft: DraftOf): void {
  const put = (place: string, prison: Prison): void => {
    const phrase = draft(place);
    if (!phrase.place?.includes(prison)) phrase.place = [...(phrase.place ?? []), prison];
  };
  const adjectives = new Map<string, string[]>();
  for (const [word, where] of Object.entries(PLACE_ADJECTIVES)) {
    for (const place of where) adjectives.set(place, [...(adjectives.get(place) ?? []), word]);
  }
  for (const prison of prisons()) {
    put(prison.town, prison);
    put(prison.county, prison);
    const county = /^County (.+)$/.exec(prison.county)?.[1];
    if (county) put(`Co ${county}`, prison);
    for (const place of [prison.county, prison.country, prison.town]) {
      for (const word of adjectives.get(place) ?? []) put(word, prison);
    }
  }
}
