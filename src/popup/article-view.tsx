import { useMemo, useState } from 'preact/hooks';
import { toSelectors } from '../anchor/describe';
import { callTab } from '../messages/channel';
import { toDraft } from '../model/annotation-draft';
import type { Context, EarlierFigure, OfficialBeside } from '../model/context';
import { MENTION_TYPES } from '../model/mention';
import { groupMentions, type MentionGroup } from '../wording/group-mentions';
import { NOTEWORTHY } from '../wording/verdicts';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import type { TargetTab } from './active-tab';
import { ArticleHeader } from './article-header';
import { BottomBar } from './bottom-bar';
import { EntityRow } from './entity-row';
import { FigureCard } from './figure-card';
import { figuresBeside } from './figures-beside';
import { NeverRead } from './never-read';
import { NotKept } from './not-kept';
import { PassageBox } from './passage-box';
import type { ArticleState } from './popup-state';
import { SavedList } from './saved-list';
import { useOverrules } from './use-overrules';
import { useSaving } from './use-saving';
import { useSelected } from './use-selected';

interface Props {
  readonly state: ArticleState;
  readonly tab: TargetTab;
  readonly reload: () => void;
}

/** The article that is open: its facts, the figures that are news, then every name and figure with its memory. */
export function ArticleView({ state, tab, reload }: Props) {
  const { article, contexts } = state;
  const groups = useMemo(() => groupMentions(article.mentions), [article]);
  const { annotations, problem, save, update, remove, restore } = useSaving(state, tab);
  const [selected, letGo] = useSelected(tab);
  const [status, setStatus] = useState('');
  const { overrulesOf, give } = useOverrules(state, setStatus);
  const goTo = async (group: MentionGroup) => {
    const isThere = await callTab(tab.id).goToNext(group.key);
    setStatus(isThere ? '' : words.say('popupMarkGone'));
  };
  const saveGroup = (group: MentionGroup) =>
    save(toDraft(toSelectors(article.text, group.lead.start, group.lead.end), article.mentions));
  /** What every row and card offers. */
  const actions = { give, goTo, save: saveGroup };
  const rows: readonly Row[] = groups.map((group, i) => {
    const context = contexts?.get(group.key);
    const verdicts = { article: state.id, overrules: overrulesOf(group.lead) };
    const beside = figuresBeside(group.lead, article.published, context, verdicts);
    return { group, context, beside, official: state.officials[i] ?? undefined };
  });
  const news = rows.filter(({ beside }) => beside.some(({ comparison }) => NOTEWORTHY.has(comparison.verdict)));
  return (
    <>
      <main class="scroll">
        <ArticleHeader article={article} />
        <NotKept state={state} tab={tab} reload={reload} />
        {(problem || status || state.problem) && (
          <p class="notice" role="alert">
            {problem || status || state.problem}
          </p>
        )}
        <PassageBox state={state} selected={selected} save={save} onDone={letGo} />
        {news.length > 0 && (
          <section class="news" aria-label={words.say('popupNews')}>
            <h2>{words.say('popupNews')}</h2>
            {news.map(({ context: _, ...row }) => (
              <FigureCard key={row.group.id} {...row} {...actions} />
            ))}
          </section>
        )}
        {groups.length === 0 && <p class="teach">{words.say('popupNothing')}</p>}
        {MENTION_TYPES.map((type) => (
          <Kind key={type} type={type} rows={rows.filter((row) => row.group.type === type && !news.includes(row))}>
            {(row) => <EntityRow key={row.group.id} {...row} {...actions} published={article.published} />}
          </Kind>
        ))}
        <SavedList
          state={state}
          annotations={annotations}
          selected={selected}
          update={update}
          remove={remove}
          restore={restore}
        />
        <NeverRead url={article.url} />
      </main>
      <BottomBar
        state={state}
        annotations={annotations}
        groups={groups}
        saveGroup={saveGroup}
        tab={tab}
        reload={reload}
      />
    </>
  );
}

/** A thing the article names, with what is remembered of it; `beside` only for figures. */
interface Row {
  readonly group: MentionGroup;
  readonly context: Context | undefined;
  readonly beside: readonly EarlierFigure[];
  readonly official: OfficialBeside | undefined;
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
