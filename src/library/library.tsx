import { useCallback, useEffect, useRef } from 'preact/hooks';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import { AnnotationList } from './annotations/annotation-list';
import { AnnotationReader } from './annotations/annotation-reader';
import { AnnotationView } from './annotations/annotation-view';
import { ArticleList } from './articles/article-list';
import { ArticleView } from './articles/article-view';
import { ConflictList } from './conflicts/conflict-list';
import { CorrectionsView } from './corrections/corrections-view';
import { EntityList } from './entities/entity-list';
import { EntityView } from './entities/entity-view';
import { KeptView } from './kept/kept-view';
import { CatchUp } from './shell/catch-up';
import { FilterPanel } from './shell/filter-panel';
import { NoticeBar } from './shell/notice-bar';
import { Overview } from './shell/overview';
import { type Route, type Section, typeOf } from './shell/route';
import { SearchBox } from './shell/search-box';
import { SectionNav } from './shell/section-nav';
import { ToolsContext } from './shell/tools';
import { type Go, useRoute } from './shell/use-route';
import { useToolsOf } from './shell/use-tools';

/** The library: search and filters, a list, and what is opened from it. */
export function Library() {
  const { route, go } = useRoute();
  const { tools, notice, dismiss } = useToolsOf();
  const { section, opened, filters } = route;
  useEffect(() => {
    document.title = words.say('libraryPageTitle', words.say(toKey('section', section)));
  }, [section]);
  const close = useCallback(() => go({ section, filters }), [go, section, filters]);
  useFocusOfDetail(opened !== undefined);
  const hasFilters = section === 'articles' || section === 'annotations';
  return (
    <ToolsContext.Provider value={tools}>
      <div class="frame" data-section={section} data-opened={opened ? '' : undefined}>
        <aside class="rail" aria-label={words.say('libraryRail')}>
          <a class="brand" href="#/articles">
            <img src="/icons/gatelog.svg" width="24" height="24" alt="" />
            {words.say('libraryTitle')}
          </a>
          <SearchBox route={route} go={go} />
          <SectionNav route={route} />
          {hasFilters && <FilterPanel route={route} go={go} />}
        </aside>
        <main class="panes">
          {section === 'kept' && <KeptView />}
          {section === 'corrections' && <CorrectionsView />}
          {section !== 'kept' && section !== 'corrections' && (
            <>
              <section class="list-pane" aria-label={words.say(toKey('section', section))}>
                <CatchUp />
                <List route={route} go={go} />
              </section>
              <section class="detail-pane" id="detail" aria-label={words.say('libraryOpened')} tabIndex={-1}>
                {opened && (
                  <button type="button" class="back quiet" onClick={close}>
                    <span aria-hidden="true">←</span> {words.say(toKey('section', section))}
                  </button>
                )}
                <Detail route={route} go={go} close={close} />
              </section>
            </>
          )}
        </main>
        <NoticeBar notice={notice} dismiss={dismiss} />
      </div>
    </ToolsContext.Provider>
  );
}

/** Where list and detail take turns, the focus goes along: into what was opened, and back to the row it was opened from. */
function useFocusOfDetail(isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const list = document.querySelector<HTMLElement>('.list-pane');
    const isListHidden = list !== null && list.offsetParent === null;
    if (isOpen && isListHidden) document.getElementById('detail')?.focus();
    const isFocusLost = document.activeElement === null || document.activeElement === document.body;
    if (!isOpen && wasOpen.current && isFocusLost) list?.querySelector<HTMLElement>('li [tabindex="0"]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
}

interface PartProps {
  readonly route: Route;
  readonly go: Go;
}

function List({ route, go }: PartProps) {
  const type = typeOf(route.section);
  if (type) return <EntityList key={type} type={type} route={route} go={go} />;
  if (route.section === 'annotations') return <AnnotationList route={route} go={go} />;
  if (route.section === 'conflicts') return <ConflictList route={route} go={go} />;
  return <ArticleList route={route} go={go} />;
}

function Detail({ route, go, close }: PartProps & { readonly close: () => void }) {
  switch (route.opened?.kind) {
    case 'article':
      return <ArticleView id={route.opened.id} at={route.filters.at} typed={route.filters.q} close={close} />;
    case 'entity':
      return <EntityView entity={route.opened.key} route={route} go={go} />;
    case 'annotation':
      return <AnnotationView key={route.opened.id} id={route.opened.id} close={close} />;
    case undefined:
      if (route.section === 'articles') return <Overview route={route} />;
      if (route.section === 'annotations') return <AnnotationReader route={route} />;
      return <Hint section={route.section} />;
  }
}

const HINTS = {
  prison: 'libraryHintPrison',
  official: 'libraryHintOfficial',
  organisation: 'libraryHintOrganisation',
  statistic: 'libraryHintMeasure',
} as const;

/** What opening something from the list would show. */
function Hint({ section }: { readonly section: Section }) {
  const type = typeOf(section);
  return type ? <p class="teach">{words.say(HINTS[type])}</p> : null;
}
