import type { Said } from '../../model/correction';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { nameEntity } from '../entities/name-entity';
import { typeIn } from '../shell/route';

/** What was put right, in a line. */
export function describeCorrection(said: Said): string {
  switch (said.kind) {
    case 'not-this':
      return words.say('correctionNotThis', said.form, nameEntity(said.key));
    case 'same-as': {
      const names = [nameEntity(said.key), nameEntity(said.other)] as const;
      return said.form ? words.say('correctionSameWhere', ...names, said.form) : words.say('correctionSame', ...names);
    }
    case 'own-entity': {
      const [name, kind] = [nameEntity(said.key, said.names[0]), words.say(toKey('kind', typeIn(said.key)))];
      const what = said.names.includes(name) ? kind : `${name} (${kind})`;
      return words.say('correctionOwn', words.list(said.names), what);
    }
    case 'own-office': {
      const [start, end] = [said.start, said.end].map((day) => (day ? words.date(day) : words.say('correctionOpen')));
      return words.say('correctionOffice', words.list(said.names), nameEntity(said.person), start ?? '', end ?? '');
    }
    case 'article-fact':
      return words.say('correctionFact', words.say(toKey('fact', said.fact)), said.value);
    case 'verdict':
      return words.say('correctionVerdict', words.say(toKey('verdict', said.verdict)));
  }
}
