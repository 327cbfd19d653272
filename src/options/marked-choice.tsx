import { MENTION_TYPES, type MentionType } from '../model/mention';
import { KindMark } from '../ui/kind-mark';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import type { ChoiceProps } from './choice-props';
import { Section } from './section';

/** Which kinds are marked on pages. */
export function MarkedChoice({ settings: { marked }, change, query }: ChoiceProps) {
  return (
    <Section title={words.say('optionsMarked')} query={query}>
      {MENTION_TYPES.map((type) => (
        <label key={type}>
          <input
            type="checkbox"
            checked={marked.includes(type)}
            onChange={() => change({ marked: toggle(marked, type) })}
          />
          <KindMark type={type} />
          <span>{words.say(toKey('kinds', type))}</span>
        </label>
      ))}
    </Section>
  );
}

function toggle(marked: readonly MentionType[], type: MentionType): readonly MentionType[] {
  return MENTION_TYPES.filter((one) => (one === type ? !marked.includes(one) : marked.includes(one)));
}
