import type { EntityKey } from '../../model/entity-key';
import { MEASURES, MENTION_TYPES } from '../../model/mention';
import { KindMark } from '../../ui/kind-mark';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { capitalise, nameEntity } from '../entities/name-entity';
import { FilterChoice } from './filter-choice';
import type { Filters, ListFilter } from './filters';
import { PickOne } from './pick-one';
import type { Choice } from './read-choices';

interface Props {
  readonly filters: Filters;
  readonly entities: readonly Choice[];
  /** Annotations are not narrowed by kind: most are about several. */
  readonly hasKinds: boolean;
  readonly toggle: (list: ListFilter, value: string) => void;
}

const toMeasureChoices = (): readonly Choice[] =>
  MEASURES.map((value) => ({
    value,
    label: capitalise(words.say(toKey('measure', value))),
  }));

/** What an article is to mention: a kind, someone or something, a measure. What is on is ticked. */
export function MentionChoice({ filters, entities, hasKinds, toggle }: Props) {
  return (
    <fieldset>
      <legend>{words.say('filterMentions')}</legend>
      {hasKinds &&
        MENTION_TYPES.map((type) => (
          <FilterChoice key={type} isOn={filters.kinds.includes(type)} toggle={() => toggle('kinds', type)}>
            <KindMark type={type} /> {words.say(toKey('kinds', type))}
          </FilterChoice>
        ))}
      {filters.entities.map((key) => (
        <FilterChoice key={key} isOn toggle={() => toggle('entities', key)}>
          {nameEntity(key as EntityKey)}
        </FilterChoice>
      ))}
      {filters.measures.map((measure) => (
        <FilterChoice key={measure} isOn toggle={() => toggle('measures', measure)}>
          {capitalise(words.say(toKey('measure', measure)))}
        </FilterChoice>
      ))}
      <PickOne
        label={words.say('filterEntity')}
        hint={words.say('filterAnyName')}
        choices={entities}
        pick={(value) => toggle('entities', value)}
      />
      <PickOne
        label={words.say('filterMeasure')}
        hint={words.say('filterAnyMeasure')}
        choices={toMeasureChoices()}
        pick={(value) => toggle('measures', value)}
      />
    </fieldset>
  );
}
