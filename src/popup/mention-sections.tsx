import type { Context, EarlierFigure, OfficialBeside } from '../model/context';
import { MENTION_TYPES } from '../model/mention';
import type { MentionGroup } from '../wording/group-mentions';
import { NOTEWORTHY } from '../wording/verdicts';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import { EntityRow } from './entity-row';
import { FigureCard } from './figure-card';
import type { GiveVerdict } from './use-overrules';

/** A thing the article names, with what is remembered of it; `beside` only for figures. */
export interface Row {
  readonly group: MentionGroup;
  readonly context: Context | undefined;
  readonly beside: readonly EarlierFigure[];
  readonly official: OfficialBeside | undefined;
}

interface Props {
  readonly rows: readonly Row[];
  readonly published: string | undefined;
  readonly give: GiveVerdict;
  readonly goTo: (group: MentionGroup) => void;
  readonly save: (group: MentionGroup) => void;
}

/** What the article names: the figures that are news, then every kind in its order; kinds without a row do not show. */
export function MentionSections({ rows, published, ...actions }: Props) {
  const news = rows.filter(({ beside }) => beside.some(({ comparison }) => NOTEWORTHY.has(comparison.verdict)));
  return (
    <>
      {news.length > 0 && (
        <section class="news" aria-label={words.say('popupNews')}>
          <h2>{words.say('popupNews')}</h2>
          {news.map(({ context: _, ...row }) => (
            <FigureCard key={row.group.id} {...row} {...actions} />
          ))}
        </section>
      )}
      {rows.length === 0 && <p class="teach">{words.say('popupNothing')}</p>}
      {MENTION_TYPES.map((type) => (
        <Kind key={type} type={type} rows={rows.filter((row) => row.group.type === type && !news.includes(row))}>
          {(row) => <EntityRow key={row.group.id} {...row} {...actions} published={published} />}
        </Kind>
      ))}
    </>
  );
}

interface KindProps {
  readonly type: MentionGroup['type'];
  readonly rows: readonly Row[];
  readonly children: (row: Row) => preact.ComponentChild;
}

function Kind({ type, rows, children }: KindProps) {
  if (rows.length === 0) return null;
  return (
    <section class="kind" aria-label={words.say(toKey('kinds', type))}>
      <h2>
        {words.say(toKey('kinds', type))} <span class="count">{rows.length}</span>
      </h2>
      <ul>{rows.map(children)}</ul>
    </section>
  );
}
