import type { EarlierFigure } from '../model/context';
import { describeEntity } from '../wording/describe-entity';
import type { MentionGroup } from '../wording/group-mentions';
import { EarlierFigures } from './earlier-figures';

interface Props {
  readonly group: MentionGroup;
  readonly beside: readonly EarlierFigure[];
  readonly goTo: (group: MentionGroup) => void;
  readonly save: (group: MentionGroup) => void;
}

/** A figure that changed or conflicts: the news of the popup, with the values it is set against. */
export function FigureCard({ group, beside, goTo, save }: Props) {
  const { name, facts } = describeEntity(group.lead);
  return (
    <article class="figure-card">
      <button type="button" class="figure-now" onClick={() => goTo(group)} title="Go to the next mark on the page">
        {name}
      </button>
      <button type="button" class="quiet save" onClick={() => save(group)} aria-label={`Save ${name}`}>
        Save
      </button>
      <p class="facts">{facts}</p>
      <EarlierFigures figures={beside} />
    </article>
  );
}
