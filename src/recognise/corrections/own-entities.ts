import type { OwnEntity } from '../../model/corrections';
import type { Mention } from '../../model/mention';
import type { Tokens } from '../../text/tokens';
import { peopleText } from '../detectors/people/people-text';
import { startOfHonorifics } from '../detectors/people/person-name';
import { findOccurrences } from '../refiners/find-occurrences';
import type { Detector } from '../rule';
import { officialWords } from '../vocabulary/official-words';
import { toNamedMention } from './to-named-mention';

/** Names that the reader gave: "HMP Newtown" of one's own tables, "the Bay" for a prison of ours. */
export const ownEntities: Detector = {
  name: 'own-entities',
  prepare: [officialWords],
  detect({ input, tokens }) {
    return (input.corrections?.entities ?? []).flatMap((entity) => findEntity(tokens, entity));
  },
};

function findEntity(tokens: Tokens, { key, names }: OwnEntity): Mention[] {
  const printed = new Set(names.flatMap((name) => [name, name.replaceAll("'", '’')]).filter((name) => name.trim()));
  const mentions: Mention[] = [];
  for (const name of new Set([...printed, ...[...printed].map((one) => one.toUpperCase())])) {
    for (const [from, to] of findOccurrences(tokens, name)) {
      const first = key.startsWith('official') ? startOfHonorifics(peopleText(tokens), from) : from;
      const words = { start: tokens.start[first] as number, end: tokens.end[to - 1] as number };
      const text = tokens.text.slice(words.start, words.end);
      mentions.push(toNamedMention(key, { ...words, text }, 'own-entities'));
    }
  }
  return mentions;
}
