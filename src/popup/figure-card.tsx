import type { EarlierFigure, OfficialBeside } from '../model/context';
import { describeEntity } from '../wording/describe-entity';
import type { MentionGroup } from '../wording/group-mentions';
import { words } from '../words/spoken';
import { EarlierFigures } from './earlier-figures';
import type { GiveVerdict } from './use-overrules';

interface Props {
  readonly group: MentionGroup;
  readonly beside: readonly EarlierFigure[];
  readonly official: OfficialBeside | undefined;
  readonly give: GiveVerdict;
  readonly goTo: (group: MentionGroup) => void;
  readonly save: (group: MentionGroup) => void;
}

/** A figure that changed or conflicts: the news of the popup, with the values it is set against. */
export function FigureCard({ group, beside, official, give, goTo, save }: Props) {
  const { name, facts } = describeEntity(words, group.lead);
  return (
    <article class="figure-card">
      <button type="button" class="figure-now" onClick={() => goTo(group)} title={words.say('popupNextMark')}>
        <span>{name}</span>
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
      <EarlierFigures
        figures={beside}
        official={official}
        give={(earlier, verdict) => give(group.lead, earlier, verdict)}
      />
    </article>
  );
}
