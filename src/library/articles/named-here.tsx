import { MENTION_TYPES } from '../../model/mention';
import type { KeptMention } from '../../store/schema';
import { KindMark } from '../../ui/kind-mark';
import { describeEntity } from '../../wording/describe-entity';
import { groupMentions } from '../../wording/group-mentions';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { hashOf } from '../shell/route';

interface Props {
  readonly mentions: readonly KeptMention[];
  readonly published: string | undefined;
}

/** Everything that an article names, by kind, with what it was at the article's date. */
export function NamedHere({ mentions, published }: Props) {
  const groups = groupMentions(mentions.map(({ mention }) => mention));
  if (groups.length === 0) return null;
  return (
    <section class="named-here" aria-labelledby="named-here">
      <h2 id="named-here">{words.say('articleNamed')}</h2>
      {MENTION_TYPES.map((type) => {
        const own = groups.filter((group) => group.type === type);
        if (own.length === 0) return null;
        return (
          <div key={type}>
            <h3>
              <KindMark type={type} /> {words.say(toKey('kinds', type))}
            </h3>
            <ul>
              {own.map((group) => {
                const { name, facts } = describeEntity(words, group.lead, published);
                return (
                  <li key={group.key}>
                    <a href={hashOf({ kind: 'entity', key: group.key })}>{name}</a>
                    {facts && <span class="facts">{facts}</span>}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
