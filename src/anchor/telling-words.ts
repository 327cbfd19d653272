import type { FactKind } from '../model/annotation';

/** Words that turn a statement round; forms in "n't" besides. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot unable'.split(' '),
);

/** Words that do not change who or what is named, capitalised or not: honorifics, designators, and what often begins a sentence. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr sir dame lord lady baroness hmp hmyoi yoi i the a an 's he she it they we his her their".split(
    ' ',
  ),
);

/** Words of one class say the same; of two classes with the same first word, something else. Plurals stand for themselves. */
const CLASSES: readonly (readonly [kind: FactKind, group: string, words: string])[] = [
  ['office', 'office', 'secretary'],
  ['office', 'office', 'minister'],
  ['office', 'office', 'governor governors'],
  ['office', 'office', 'chairman chairwoman chair chairperson'],
  ['office', 'office', 'director'],
  ['office', 'office', 'inspector inspectors'],
  ['office', 'office', 'commissioner'],
  ['office', 'office', 'ombudsman'],
  ['office', 'office', 'coroner'],
  ['office', 'office', 'judge'],
  ['office', 'office', 'chancellor'],
  ['office', 'office', 'president'],
  ['office', 'office', 'mp mps'],
  ['office', 'office', 'spokesman spokeswoman spokesperson'],
  ['office', 'standing', 'former ex'],
  ['office', 'standing', 'shadow'],
  ['office', 'standing', 'deputy'],
  ['office', 'standing', 'acting'],
  ['office', 'department', 'justice'],
  ['office', 'department', 'home'],
  ['office', 'department', 'foreign'],
  ['office', 'department', 'health'],
  ['office', 'department', 'education'],
  ['office', 'department', 'defence'],
  ['sense', 'who', 'officer officers guard guards warder warders'],
  ['sense', 'who', 'prisoner prisoners inmate inmates convict convicts detainee detainees offender offenders'],
  ['sense', 'who', 'staff employee employees worker workers'],
  ['sense', 'who', 'man men'],
  ['sense', 'who', 'woman women'],
  ['sense', 'who', 'boy boys'],
  ['sense', 'who', 'girl girls'],
  ['sense', 'who', 'child children'],
  ['sense', 'what', 'death deaths died'],
  ['sense', 'what', 'suicide suicides'],
  ['sense', 'what', 'assault assaults assaulted attack attacks attacked'],
  ['sense', 'what', 'escape escapes escaped'],
  ['sense', 'what', 'murder murders murdered'],
  [
    'sense',
    'direction',
    'rose risen rise rises rising increase increases increased increasing grew grown growth up climbed soared higher more',
  ],
  [
    'sense',
    'direction',
    'fell fallen fall falls falling decrease decreases decreased decline declined down dropped drop lower fewer less',
  ],
  ['sense', 'bound', 'least minimum'],
  ['sense', 'bound', 'most maximum up'],
  ['sense', 'bound', 'over above exceeding more'],
  ['sense', 'bound', 'under below less fewer'],
  ['sense', 'bound', 'almost nearly'],
  ['sense', 'bound', 'about around roughly approximately'],
  ['sense', 'per', 'day days daily'],
  ['sense', 'per', 'week weeks weekly'],
  ['sense', 'per', 'month months monthly'],
  ['sense', 'per', 'year years yearly annual annually'],
  ['sense', 'per', 'hour hours hourly'],
  ['sense', 'modal', 'will shall'],
  ['sense', 'modal', 'may might could'],
  ['sense', 'modal', 'must'],
  ['sense', 'truth', 'true right correct'],
  ['sense', 'truth', 'false wrong incorrect'],
  ['sense', 'law', 'lawful legal'],
  ['sense', 'law', 'unlawful illegal'],
  ['sense', 'safety', 'safe'],
  ['sense', 'safety', 'unsafe dangerous'],
  ['sense', 'verdict', 'guilty convicted'],
  ['sense', 'verdict', 'innocent acquitted cleared'],
  ['sense', 'answer', 'agreed accepted admitted confirmed backed supported welcomed'],
  ['sense', 'answer', 'refused rejected denied opposed condemned'],
];

/** What a word may tell. */
export interface Telling {
  readonly kind: FactKind;
  readonly key: string;
}

const TOLD = new Map<string, Telling[]>();
for (const [kind, group, words] of CLASSES) {
  const list = words.split(' ');
  for (const word of list) TOLD.set(word, [...(TOLD.get(word) ?? []), { kind, key: `${group}:${list[0]}` }]);
}

/** What a word tells besides numbers, names, negations and quotation marks: nothing, or one thing for each group it is in. */
export function tellingsOf(word: string): readonly Telling[] {
  return TOLD.get(word) ?? [];
}

/** Words that take another meaning from being put in or left out, not only from being exchanged. */
export const STANDINGS: ReadonlySet<string> = new Set('former ex shadow deputy acting'.split(' '));

/** Words before a place's name that make it another place; other words before a name only make it fuller. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western new old great upper lower mid central st saint isle'.split(
    ' ',
  ),
);

/** Lines that a site puts between paragraphs; no part of what an article says. */
export const FURNITURE =
  /^(?:advertisement|(?:article|story) continues(?: below)?(?: this ad(?:vertisement)?)?|image (?:copyright|caption|source)\b.*|related (?:content|articles?|stories)\b.*|read (?:more|also)\b.*)$/i;
