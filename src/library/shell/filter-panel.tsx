import { useState } from 'preact/hooks';
import { COLOURS } from '../../model/annotation';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { ChoiceList } from './choice-list';
import { DateChoice } from './date-choice';
import { FilterChoice } from './filter-choice';
import { type Filters, isNarrowed, type ListFilter, toggled } from './filters';
import { MentionChoice } from './mention-choice';
import { readChoices } from './read-choices';
import type { Route } from './route';
import { useTools } from './tools';
import { useLoaded } from './use-loaded';
import type { Go } from './use-route';

interface Props {
  readonly route: Route;
  readonly go: Go;
}

/** What can narrow the articles or annotations. What is on is always to be seen: ticked here, and named above the list. */
export function FilterPanel({ route, go }: Props) {
  const { index, version } = useTools();
  const { filters, section } = route;
  // Asked once: from then on the reader folds it as it suits.
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const { value: choices } = useLoaded(() => readChoices(index), [version]);
  const set = (next: Filters) => go({ ...route, filters: next });
  const toggle = (list: ListFilter, value: string) => set(toggled(filters, list, value));
  // Nothing is kept: there is nothing to narrow.
  if (choices?.publishers.length === 0 && !isNarrowed(filters)) return null;
  return (
    <details class="filters-fold" open={isWide}>
      <summary>{words.say('filterTitle')}</summary>
      <form class="filters" aria-label={words.say('filterTitle')} onSubmit={(event) => event.preventDefault()}>
        <DateChoice filters={filters} set={set} />
        <MentionChoice
          filters={filters}
          entities={choices?.entities ?? []}
          hasKinds={section === 'articles'}
          toggle={toggle}
        />
        <ChoiceList
          legend={words.say('filterPublisher')}
          pickLabel={words.say('filterOtherPublisher')}
          choices={choices?.publishers ?? []}
          chosen={filters.publishers}
          toggle={(value) => toggle('publishers', value)}
        />
        <ChoiceList
          legend={words.say('filterTag')}
          pickLabel={words.say('filterOtherTag')}
          choices={choices?.tags ?? []}
          chosen={filters.tags}
          toggle={(value) => toggle('tags', value)}
        />
        {section === 'annotations' && (
          <fieldset>
            <legend>{words.say('annotationColour')}</legend>
            {COLOURS.map((colour) => (
              <FilterChoice
                key={colour}
                isOn={filters.colours.includes(colour)}
                toggle={() => toggle('colours', colour)}
              >
                <span class={`swatch swatch-${colour}`} aria-hidden="true" /> {words.say(toKey('colour', colour))}
              </FilterChoice>
            ))}
          </fieldset>
        )}
      </form>
    </details>
  );
}
