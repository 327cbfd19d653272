import { firstWord } from './first-word';

/** What follows the first word of a line that asks the reader to do something for the paper, by that word. */
const APPEALS: ReadonlyMap<string, RegExp> = new Map([
  ['sign', /^ (?:up|in)\b/i],
  ['subscribe', /^(?!\w)/],
  ['follow', /^ (?:us|the|our)\b/i],
  ['like', /^ us\b/i],
  ['join', /^ (?:us|our|the)\b/i],
  ['support', /^ (?:us|our|the work)\b/i],
  ['donate', /^(?!\w)/],
  ['download', /^ (?:our|the)\b/i],
  ['get', /^ (?:our|the latest|in touch)\b/i],
  ['click', /^ (?:here|to)\b/i],
  ['email', /^ (?:us|your)\b/i],
  ['contact', /^ (?:us|the (?:news|editor|author))\b/i],
  ['listen', /^ (?:and|to|now|here|on)\b/i],
  ['watch', /^ (?:live|now|the|our)\b/i],
  ['stay', /^ up to date\b/i],
  ['register', /^(?!\w)/],
  ['log', /^ in\b/i],
  ['become', /^ a\b/i],
  ['send', /^ (?:us|your)\b/i],
  ['have', /^ you (?:got )?(?:a story|any)\b/i],
  ['do', /^ you have (?:a story|more)\b/i],
  ['got', /^ a (?:story|tip)\b/i],
  ['tell', /^ us\b/i],
  ['for', /^ more (?:stories|news|information)\b/i],
  ['to', /^ (?:read|see|get) more\b/i],
  ['visit', /^ our\b/i],
  ['we', /^ (?:use|value) (?:your|cookies)\b/i],
  ['this', /^ (?:(?:site|website) uses cookies|article (?:was|is|originally))\b/i],
  ['since', /^ you.re here\b/i],
  ['if', /^ you (?:have|liked|enjoyed|would like)\b/i],
  ['enjoy', /^ \b/],
  ['enjoyed', /^ \b/],
  ['enjoying', /^ \b/],
]);

/** Whether a line asks the reader to do something for the paper; asked of many lines, few of which begin with such a word. */
export function isAppeal(line: string): boolean {
  if (begins(line)) return true;
  const word = firstWord(line);
  return (
    (word === 'please' || word === 'to') && line.charAt(word.length) === ' ' && begins(line.slice(word.length + 1))
  );
}

function begins(line: string): boolean {
  const word = firstWord(line);
  return APPEALS.get(word)?.test(line.slice(word.length)) ?? false;
}
