import { lazily } from '../../../gazetteer/codec/lazily';
import { organisations } from '../../../gazetteer/organisations';
import { PhraseIndex } from '../../../text/phrase-index';
import { toKebabCase } from '../../../text/to-kebab-case';
import { OTHER_BODIES } from '../../vocabulary/other-bodies';
import { CONSTABULARIES, POLICE_AREAS } from '../../vocabulary/police-areas';
import { type Need, needOf, toBodyForms, toVariants } from './body-forms';

/** A body under one of its names. */
export interface BodyName {
  readonly id: string;
  /** As the tables print it, which tells an abbreviation's capitals. */
  readonly form: string;
  readonly need: Need;
  /** Whether its capitals tell it from a word: "POA", "MoJ". */
  readonly isAcronym: boolean;
}

/** Every name of every body known, in one trie. */
export const bodyIndex = lazily((): PhraseIndex<BodyName> => {
  const index = new PhraseIndex<BodyName>();
  for (const organisation of organisations()) {
    for (const { form, need } of toBodyForms(organisation)) put(index, organisation.id, form, need);
  }
  // Short for the inspectorate that an article on prisons means; table names come first where both would match.
  for (const form of toVariants('HM Inspectorate')) put(index, 'hm-inspectorate-of-prisons', form, 'none');
  for (const names of OTHER_BODIES) addOther(index, names);
  for (const area of POLICE_AREAS) addForce(index, area, 'police');
  for (const area of CONSTABULARIES) addForce(index, area, 'constabulary');
  return index;
});

function addForce(index: PhraseIndex<BodyName>, area: string, kind: 'police' | 'constabulary'): void {
  for (const form of [`${area} Police`, `${area} Constabulary`, `${area} Police Service`]) {
    put(index, `${toKebabCase(area)}-${kind}`, form, 'none');
  }
}

function addOther(index: PhraseIndex<BodyName>, names: readonly string[]): void {
  const [first = ''] = names;
  const id = first.startsWith('id:') ? first.slice(3) : toKebabCase(first);
  for (const printed of names) {
    if (printed.startsWith('id:')) continue;
    const isOfMany = printed.startsWith('*');
    const name = printed.replace('*', '');
    for (const form of toVariants(name)) put(index, id, form, isOfMany ? 'full' : needOf(name, false));
  }
}

function put(index: PhraseIndex<BodyName>, id: string, form: string, need: Need): void {
  index.add(form, { id, form, need, isAcronym: /[A-Z0-9].*[A-Z0-9]/.test(form) });
}
