import { useMemo, useRef, useState } from 'preact/hooks';
import { toSelectors } from '../anchor/describe';
import { callTab } from '../messages/channel';
import { toDraft } from '../model/annotation-draft';
import { groupMentions, type MentionGroup } from '../wording/group-mentions';
import { words } from '../words/spoken';
import type { TargetTab } from './active-tab';
import { ArticleHeader } from './article-header';
import { BottomBar } from './bottom-bar';
import { figuresBeside } from './figures-beside';
import { MentionSections, type Row } from './mention-sections';
import { NeverRead } from './never-read';
import { NotKept } from './not-kept';
import { PassageBox } from './passage-box';
import type { ArticleState } from './popup-state';
import { SavedList } from './saved-list';
import { useOverrules } from './use-overrules';
import { useSaving } from './use-saving';
import { useSelected } from './use-selected';
import { Withheld } from './withheld';

interface Props {
  readonly state: ArticleState;
  readonly tab: TargetTab;
  readonly reload: () => void;
  /** What is selected on the page may change while the rows are read: it has its place under them then, and moves none. */
  readonly stays: boolean;
}

/** The article that is open: its facts, the figures that are news, then every name and figure with its memory; the foot stays where it is. */
export function ArticleView({ state, tab, reload, stays }: Props) {
  const { article, contexts } = state;
  const isAwaited = state.memory === 'awaited';
  const groups = useMemo(() => (isAwaited ? [] : groupMentions(article.mentions)), [article, isAwaited]);
  const { annotations, problem, save, ...saved } = useSaving(state, tab);
  const [selected, letGo] = useSelected(tab, state.selected);
  const [status, setStatus] = useState('');
  const { overrulesOf, give } = useOverrules(state, setStatus);
  const isTall = useTall(state);
  const goTo = async (group: MentionGroup) => {
    const isThere = await callTab(tab.id).goToNext(group.key);
    setStatus(isThere ? '' : words.say('popupMarkGone'));
  };
  const saveGroup = (group: MentionGroup) =>
    save(toDraft(toSelectors(article.text, group.lead.start, group.lead.end), article.mentions));
  const rows: readonly Row[] = groups.map((group, i) => {
    const context = contexts?.get(group.key);
    const verdicts = { article: state.id, overrules: overrulesOf(group.lead) };
    const beside = figuresBeside(group.lead, article.published, context, verdicts);
    return { group, context, beside, official: state.officials[i] ?? undefined };
  });
  const acts = { give, goTo, save: saveGroup };
  const passage = <PassageBox state={state} selected={selected} save={save} onDone={letGo} />;
  return (
    <>
      <main class={isTall ? 'scroll tall' : 'scroll'} aria-busy={isAwaited}>
        <ArticleHeader state={state} />
        {state.problem && state.problem !== state.notKept && <Complaint words={state.problem} />}
        {isAwaited ? (
          <p class="teach">{words.say('popupAwaited')}</p>
        ) : (
          <>
            {state.withheld && <Withheld host={state.withheld} />}
            <NotKept key={state.notKept} state={state} tab={tab} reload={reload} />
            {!stays && passage}
            <MentionSections rows={rows} published={article.published} {...acts} />
            <SavedList state={state} annotations={annotations} selected={selected} {...saved} />
          </>
        )}
      </main>
      <footer class="foot">
        {(problem || status) && <Complaint words={problem || status} />}
        {stays && !isAwaited && passage}
        <BottomBar state={state} annotations={annotations} groups={groups} saveGroup={saveGroup} tab={tab} />
        <NeverRead url={article.url} />
      </footer>
    </>
  );
}

/** Whether the view takes all its height: what was once shown before all was known has, and keeps it. */
function useTall({ memory }: ArticleState): boolean {
  const isTall = useRef(false);
  isTall.current ||= memory !== 'told';
  return isTall.current;
}

function Complaint({ words: complaint }: { readonly words: string }) {
  return (
    <p class="notice" role="alert">
      {complaint}
    </p>
  );
}
