import type { Prison } from '../../../gazetteer/prisons';

/**
 * What a bare name means when nothing around it tells. *safe*: the prison alone bears it; *district*: also a village,
 * a street, a part of a town or a surname; *place*: a town; *word*: an everyday word, and no place; *claimed*: the news means something else by it
 * until the article states the prison; *designated*: names the prison
 * only together with a designator ("Bridgend prison"); *prefixed*: only behind one ("HMP Glasgow", while "Glasgow
 * prison" is another).
 */
export type NameClass = 'safe' | 'district' | 'place' | 'word' | 'claimed' | 'designated' | 'prefixed';

/** A name of a prison without its designator. */
export interface PrisonForm {
  readonly form: string;
  readonly nameClass: NameClass;
  /** The form as it stands is complete: a designator is part of it ("Medway secure school"). */
  readonly isWhole: boolean;
}

const PREFIX = /^(?:HMP\/YOI|HMP & YOI|HMP|HMYOI|HM Remand Centre|Carchar y|Carchar|prison ship)\s+/i;
const SUFFIX =
  /\s+(?:(?:open |women's )?(?:prison|jail|gaol)|YOI|STC|IRC|young offenders? institution|remand centre|remand institution|detention centre)$/i;
/** Aliases whose designator is a rarer one, which other prisons of the place do not share. */
const WHOLE =
  /\s(?:immigration removal centre|secure training centre|secure school|secure college|reception centre|accommodation|centre|camp)$/i;

/** Every form under which a prison is looked up, its own name first; each form once. */
export function toPrisonForms(prison: Prison, ownNames: ReadonlySet<string>): readonly PrisonForm[] {
  const forms = new Map<string, PrisonForm>();
  const add = (form: string, nameClass: NameClass, isWhole = false): void => {
    const key = form.toLowerCase();
    if (form && !forms.has(key)) forms.set(key, { form, nameClass, isWhole });
  };
  add(prison.name.replace(PREFIX, ''), classOfName(prison), WHOLE.test(prison.name));
  for (const alias of prison.aliases) {
    if (/ and |\/| & /.test(alias)) continue;
    const isWhole = WHOLE.test(alias);
    const bare = alias.replace(PREFIX, '').replace(SUFFIX, '');
    if (isWhole) add(alias, 'safe', true);
    else if (bare === alias) add(bare, prison.ambiguousAliases.includes(alias) ? 'district' : 'safe');
    else if (!prison.aliases.includes(bare)) add(bare, 'designated');
  }
  // "Dana prison", "HMP Mount".
  for (const form of [...forms.keys()])
    if (form.startsWith('the ')) add(forms.get(form)?.form.slice(4) ?? '', 'designated');
  for (const former of prison.formerNames) {
    const bare = former.replace(PREFIX, '').replace(SUFFIX, '');
    // A merged prison has a row of its own, which is the better answer.
    if (!ownNames.has(bare)) add(bare, bare === former ? 'district' : 'designated');
  }
  return [...forms.values()];
}

/** Counties, moors and rivers, which news names more often than the prison called after them. */
const REGIONS = new Set(['Dartmoor', 'Grampian', 'Humber', 'Thameside', 'Kennet', 'Derwentside']);

/** Also an armed group. */
const CLAIMED = new Set(['Isis']);

function classOfName(prison: Prison): NameClass {
  const also = prison.nameIsAlso;
  if (CLAIMED.has(prison.name)) return 'claimed';
  if (prison.name !== prison.name.replace(PREFIX, '')) return 'prefixed';
  if (also.includes('town') || also.includes('university')) return 'place';
  if (also.includes('common-word')) return also.includes('village') ? 'place' : 'word';
  if (also.includes('surname') && also.includes('village')) return 'place';
  if (prison.name === prison.county || REGIONS.has(prison.name)) return 'place';
  return also.length ? 'district' : 'safe';
}
