import { type Organisation, organisations } from '../../../gazetteer/organisations';
import type { OrganisationKind } from '../../../gazetteer/vocabulary';
import type { OfficialMention } from '../../../model/mention';
import { intern } from '../../../text/lexicon';
import { PhraseIndex } from '../../../text/phrase-index';
import type { Tokens } from '../../../text/tokens';
import type { Detector } from '../../rule';
import { LEADS, officialWords } from '../../vocabulary/official-words';
import { PROSECUTING } from '../../vocabulary/roles';
import { skipAsides } from './holder-before';
import { toNameMention } from './official-mention';
import { type PersonName, readNameBefore } from './person-name';
import { isCapital, isComma, isDeterminer, isWord, startsSentence, WHO } from './token-tests';

/** Whose people speak for them in public; a company's or a paper's need a stated role. */
const SPEAKING_KINDS: readonly OrganisationKind[] = [
  'union',
  'charity',
  'inspectorate',
  'government',
  'regulator',
  'parliament',
];
const FROM_OR_OF = new Set('of from for at representing'.split(' ').map(intern));
const PROSECUTES = intern(PROSECUTING);

let index: PhraseIndex<Organisation> | undefined;

function bodies(): PhraseIndex<Organisation> {
  if (index) return index;
  index = new PhraseIndex<Organisation>();
  for (const body of organisations()) {
    if (!SPEAKING_KINDS.includes(body.kind)) continue;
    for (const name of new Set([body.name, ...body.aliases])) index.add(name, body);
  }
  return index;
}

/** "Mark Day, of the Prison Reform Trust, said", "Juliet Lyon from the PRT", "Jane Doe, who chairs the board", "John Roe, prosecuting". */
export const namesOfBodies: Detector = {
  name: 'names-of-bodies',
  prepare() {
    officialWords();
    bodies();
  },
  detect({ tokens, isAboutPrisons }) {
    if (!isAboutPrisons) return [];
    const { flags } = officialWords();
    const mentions: OfficialMention[] = [];
    for (let i = 2; i < tokens.length; i++) {
      const word = tokens.word[i] as number;
      if (word === 0) continue;
      const found =
        FROM_OR_OF.has(word) || word === PROSECUTES
          ? findMember(tokens, i)
          : (flags[word] as number) & LEADS && tokens.word[i - 1] === WHO
            ? findLeader(tokens, i)
            : undefined;
      if (!found) continue;
      const role = tokens.text.slice(tokens.start[i], tokens.end[found.to - 1]);
      mentions.push(toNameMention(tokens, found.name, { rule: 'names-of-bodies', certainty: 'stated', role }));
    }
    return mentions;
  },
};

interface Found {
  readonly name: PersonName;
  /** End of what was said of the person. */
  readonly to: number;
}

function findMember(tokens: Tokens, at: number): Found | undefined {
  const isSetOff = isComma(tokens, at - 1);
  const end = isSetOff ? at - 1 : at;
  if (startsSentence(tokens, at) || !isCapital(tokens, end - 1)) return undefined;
  if (tokens.word[at] === PROSECUTES) return named(tokens, end, at + 1);
  const body = bodies().match(tokens, isDeterminer(tokens, at + 1) ? at + 2 : at + 1);
  if (!body || !isCapital(tokens, body.from)) return undefined;
  if (body.values.some(({ nameIsCommonWord }) => nameIsCommonWord) && !isSetOff) return undefined;
  return named(tokens, end, body.to);
}

/** "Name, who chairs the monitoring board at Lewes": the rest of the clause must name a body, a prison or a seat. */
function findLeader(tokens: Tokens, at: number): Found | undefined {
  if (!isComma(tokens, at - 2) || !isCapital(tokens, at - 3)) return undefined;
  let to = at + 1;
  while (to < at + 8 && isWord(tokens, to) && !startsSentence(tokens, to))
    if (isCapital(tokens, to++)) return named(tokens, at - 2, to);
  return undefined;
}

function named(tokens: Tokens, end: number, to: number): Found | undefined {
  const name = readNameBefore(tokens, skipAsides(tokens, end));
  return name && name.parts > 1 && (name.isKnownGiven || name.isHonoured) ? { name, to } : undefined;
}
