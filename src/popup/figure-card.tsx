import type { EarlierFigure } from '../model/context';
import { describeEntity } from '../wording/describe-entity';
import type { MentionGroup } from '../wording/group-mentions';
import { words } from '../words/spoken';
import { EarlierFigures } from './earlier-figures';

interface Props {
  readonly group: MentionGroup;
  readonly beside: readonly EarlierFigure[];
  readonly goTo: (group: MentionGroup) => void;
  readonly save: (group: MentionGroup) => void;
}

/** A figure that changed or conflicts: the news of the popup, with the values it is set against. */
export function FigureCard({ group, beside, goTo, save }: Props) {
  const { name, facts } = describeEntity(words, group.lead);
  return (
    <article class="figure-card">
      <button type="button" class="figure-now" onClick={() => goTo(group)} title={words.say('popupNextMark')}>
        {name}
      </button>
      <button
        type="button"
        class="quiet save"
        onClick={() => save(group)}
        aria-label={words.say('popupSaveName', name)}
      >
        {words.say('popupSave')}
      </button>
      <p class="facts">{facts}</p>
      <EarlierFigures figures={beside} />
    </article>
  );
}
