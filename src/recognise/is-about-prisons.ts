import { WordSet } from '../text/lexicon';
import type { Tokens } from '../text/tokens';

const CUSTODY = new WordSet(
  'prison prisons jail jails gaol prisoner prisoners inmate inmates hmp hmyoi probation custody',
);

/** Whether a text is about prisons, probation or criminal justice, by the words it uses. */
export function isAboutPrisons(tokens: Tokens): boolean {
  let seen = 0;
  for (let i = 0; i < tokens.length; i++) if (CUSTODY.has(tokens.word[i] as number)) seen++;
  return seen >= 2;
}
