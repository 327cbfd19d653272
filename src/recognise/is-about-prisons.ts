import { lazily } from '../gazetteer/codec/lazily';
import { WordSet } from '../text/lexicon';
import type { Tokens } from '../text/tokens';

/** Words that hardly stand in other articles more than once. */
const CUSTODY = new WordSet(
  'prison prisons jail jails gaol gaols prisoner prisoners inmate inmates hmp hmps hmyoi yoi yois hmpps noms probation ' +
    'imprisonment penal penitentiary carchar garchar carchardai carcharor carcharorion correctional corrections warder warders reoffending detainee detainees irc ircs stc stcs',
);
/** Words of criminal justice that other articles use too. */
const JUSTICE = new WordSet(
  'jailed imprisoned custody custodial parole offender offenders sentence sentences sentenced sentencing convict convicts ' +
    'convicted remand remanded detained secure removal youth detention incarceration incarcerated cells inspectorate ombudsman rehabilitation moj',
);

const CUSTODY_WEIGHT = 2;
/** Two words of custody, or one among three of justice. */
const ENOUGH = 4;
/** One point in so many tokens: an article on something else that once speaks of a prison has fewer. */
const TOKENS_A_POINT = 80;
/** The same for an article that hardly speaks of anything else. */
const TOKENS_A_POINT_THROUGHOUT = 42;

/** How often a text uses words of custody, and those of criminal justice that other texts use too. */
export interface SubjectCount {
  readonly custody: number;
  readonly justice: number;
}

const JUSTICE_WORD = 1;
const CUSTODY_WORD = 2;

const kinds = lazily((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let word = 1; word < table.length; word++) {
    if (CUSTODY.has(word)) table[word] = CUSTODY_WORD;
    else if (JUSTICE.has(word)) table[word] = JUSTICE_WORD;
  }
  return table;
});

/** Counts the words that tell what a text is about; one pass, which every page of the web goes through. */
export function countSubject({ word, length }: Tokens): SubjectCount {
  const table = kinds();
  let custody = 0;
  let justice = 0;
  for (let i = 0; i < length; i++) {
    const kind = table[word[i] as number] as number;
    if (kind === 0) continue;
    if (kind === CUSTODY_WORD) custody++;
    else justice++;
  }
  return { custody, justice };
}

/** Whether a text of so many tokens is about prisons, probation or criminal justice, by how often it uses their words. */
export function isAboutPrisons({ custody, justice }: SubjectCount, tokens: number): boolean {
  const points = custody * CUSTODY_WEIGHT + justice;
  return custody > 0 && points >= ENOUGH && points * TOKENS_A_POINT >= tokens;
}

/** Whether the text speaks of prisons throughout, so that a town's name on its own is more likely its prison's than the town's. */
export function isThroughout({ custody, justice }: SubjectCount, tokens: number): boolean {
  return (custody * CUSTODY_WEIGHT + justice) * TOKENS_A_POINT_THROUGHOUT >= tokens;
}
