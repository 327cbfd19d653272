import type { Organisation } from '../../../gazetteer/organisations';
import {
  ALWAYS_NAMES,
  NEEDS_CAPITAL,
  NEEDS_CUE,
  NEEDS_FULL_NAME,
  NOT_MARKED,
  OFFICES_TOO,
} from '../../vocabulary/body-needs';

/**
 * What a name needs to count. *none*: nothing more; *capital*: an everyday phrase, which counts where its capitals are
 * no headline's and start no sentence; *cue*: an everyday word, which needs a word beside it; *full*: an abbreviation
 * that needs the full name; *office*: an office too, a role beside its holder's name.
 */
export type Need = 'none' | 'capital' | 'cue' | 'full' | 'office';

export interface BodyForm {
  readonly form: string;
  readonly need: Need;
}

/** Every form under which an organisation is looked up, each once. */
export function toBodyForms({ name, aliases, nameIsCommonWord }: Organisation): readonly BodyForm[] {
  const forms = new Map<string, BodyForm>();
  for (const printed of [name, ...aliases]) {
    if (NOT_MARKED.has(printed)) continue;
    const plain = toPlain(printed);
    // An alias in lower case ("spending watchdog") describes the body; only names are marked.
    if (!/^[A-Z0-9]/.test(plain)) continue;
    // "Catch22" and "Community" are words too, "Oasis Charitable Trust" is a name.
    const need = needOf(plain, nameIsCommonWord && plain.split(' ').length < 3 && !ALWAYS_NAMES.has(plain));
    for (const form of toVariants(plain)) if (!forms.has(form)) forms.set(form, { form, need });
  }
  return [...forms.values()];
}

function toPlain(printed: string): string {
  return printed
    .replace(/^the /, '')
    .replace(/^(?:charity|campaign group|probation union) /, '')
    .replace(/ \(.*\)$/, '');
}

/** What a name asks for, by the tables of body-needs.ts. */
export function needOf(name: string, isCommonWord: boolean): Need {
  if (OFFICES_TOO.has(name)) return 'office';
  if (NEEDS_FULL_NAME.has(name)) return 'full';
  if (NEEDS_CUE.has(name)) return 'cue';
  return isCommonWord || NEEDS_CAPITAL.has(name) ? 'capital' : 'none';
}

/** What each other spelling needs to be there: a page that has just opened waits for thousands of names, most of which have none. */
const MAY_VARY = / & | and |^HM |Majesty|s['’] |Officer|Governor|Prisoner/;

/** A name with its usual other spellings: "&", "HM" written out, the apostrophe before the s or left out. */
export function toVariants(name: string): readonly string[] {
  if (!MAY_VARY.test(name)) return [name];
  const variants = new Set([name]);
  const grow = (from: RegExp, to: string): void => {
    for (const variant of [...variants]) if (from.test(variant)) variants.add(variant.replace(from, to));
  };
  grow(/ & /, ' and ');
  grow(/ and /, ' & ');
  grow(/^HM /, "His Majesty's ");
  grow(/^HM /, "Her Majesty's ");
  grow(/^(?:His|Her) Majesty's /, 'HM ');
  grow(/^HM (?=\w+ of )/, '');
  grow(/s['’](?= )/, "'s");
  grow(/\b(Officer|Governor|Prisoner)s['’]?(?= (?:Association|Advice|Education))/, "$1's");
  grow(/\b(Officer|Governor)s['’]?(?= Association)/, '$1');
  return [...variants];
}
