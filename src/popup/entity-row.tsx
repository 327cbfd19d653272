import type { Context, EarlierFigure, OfficialBeside } from '../model/context';
import { KindMark } from '../ui/kind-mark';
import { Quote } from '../ui/quote';
import { describeEntity } from '../wording/describe-entity';
import type { MentionGroup } from '../wording/group-mentions';
import { toTextFragmentUrl } from '../wording/text-fragment';
import { words } from '../words/spoken';
import { EarlierFigures } from './earlier-figures';
import type { GiveVerdict } from './use-overrules';

interface Props {
  readonly group: MentionGroup;
  readonly context: Context | undefined;
  /** For a figure: the earlier ones it can be compared with. */
  readonly beside: readonly EarlierFigure[];
  readonly official: OfficialBeside | undefined;
  readonly give: GiveVerdict;
  readonly published: string | undefined;
  readonly goTo: (group: MentionGroup) => void;
  readonly save: (group: MentionGroup) => void;
}

/** One thing the article names: its name, how often it was met before, and the newest earlier line. */
export function EntityRow({ group, context, beside, official, give, published, goTo, save }: Props) {
  const { name, facts } = describeEntity(words, group.lead, published);
  const newest = context?.quotations[0];
  return (
    <li class="row">
      <button type="button" class="row-name" onClick={() => goTo(group)} title={words.say('popupNextMark')}>
        <KindMark type={group.type} />
        <span class="name">{name}</span>
        {group.mentions.length > 1 && <span class="times">×{group.mentions.length}</span>}
      </button>
      {context && (
        <span class="earlier" title={context.first && words.say('popupFirstMet', words.date(context.first))}>
          {context.earlierArticles === 0
            ? words.say('popupFirstTime')
            : words.count('popupEarlier', context.earlierArticles)}
        </span>
      )}
      <button
        type="button"
        class="quiet save"
        onClick={() => save(group)}
        aria-label={words.say('popupSaveName', name)}
      >
        {words.say('popupSave')}
      </button>
      {facts && <p class="facts">{facts}</p>}
      {beside.length > 0 || official ? (
        <EarlierFigures
          figures={beside}
          official={official}
          give={(earlier, verdict) => give(group.lead, earlier, verdict)}
        />
      ) : (
        newest && (
          <p class="line">
            <Quote quotation={newest} lead={24} />
            <a href={toTextFragmentUrl(newest.url, newest.sentence)} target="_blank" rel="noreferrer">
              <span>{newest.publisher ?? newest.title}</span>
              {newest.published && `, ${words.date(newest.published)}`}
            </a>
            {newest.also && (
              <span class="also" title={words.list(newest.also.map(({ publisher, title }) => publisher ?? title))}>
                {words.count('popupAlso', newest.also.length)}
              </span>
            )}
          </p>
        )
      )}
    </li>
  );
}
