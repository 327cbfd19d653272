import type { Annotation } from '../../model/annotation';
import { findAnnotations, readAnnotations } from '../../store/annotations';
import { openStore } from '../../store/open-store';
import { VirtualList } from '../../ui/virtual-list';
import { words } from '../../words/spoken';
import { ExportMenu } from '../shell/export-menu';
import { toListSearch } from '../shell/filters';
import { ListHead } from '../shell/list-head';
import { hashOf, type Route } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import type { Go } from '../shell/use-route';
import { type RowSource, useRows } from '../shell/use-rows';
import { toAnnotationFilter } from './filter-annotations';

interface Props {
  readonly route: Route;
  readonly go: Go;
}

const NONE: readonly string[] = [];
const ROWS: RowSource<Annotation> = { read: readAnnotations, idOf: ({ id }) => id };

/** Everything the reader saved, those changed last first; what is shown can be exported as it is shown. */
export function AnnotationList({ route, go }: Props) {
  const { version } = useTools();
  const identity = toListSearch(route.filters);
  const { value: found, problem } = useLoaded(async () => {
    const store = await openStore();
    const isAny = (await store.count('annotations')) > 0;
    return { isAny, ids: await findAnnotations(store, toAnnotationFilter(route.filters)) };
  }, [identity, version]);
  const ids = found?.ids ?? NONE;
  const { rowOf, onWindow } = useRows(ids, ROWS);
  const opened = route.opened?.kind === 'annotation' ? route.opened.id : undefined;
  if (found && !found.isAny) return <NothingSaved />;
  return (
    <>
      <ListHead route={route} go={go} count={found?.ids.length} counted="countAnnotations" problem={problem}>
        <ExportMenu ids={ids} name="annotations" />
      </ListHead>
      {found?.ids.length === 0 && <p class="teach">{words.say('annotationNoMatch')}</p>}
      <VirtualList
        label={words.say('section_annotations')}
        count={ids.length}
        rowRem={7.5}
        identity={identity}
        reveal={opened ? ids.indexOf(opened) : undefined}
        onWindow={onWindow}
        keyOf={(i) => ids[i] ?? String(i)}
        render={(i, tabIndex) => {
          const annotation = rowOf(ids[i] ?? '');
          return (
            annotation && (
              <AnnotationRow
                annotation={annotation}
                isOpen={annotation.id === opened}
                search={identity}
                tabIndex={tabIndex}
              />
            )
          );
        }}
      />
    </>
  );
}

interface RowProps {
  readonly annotation: Annotation;
  readonly isOpen: boolean;
  readonly search: string;
  readonly tabIndex: number;
}

function AnnotationRow({ annotation, isOpen, search, tabIndex }: RowProps) {
  const { id, source, quote, note, tags, colour } = annotation;
  const href = `${hashOf({ kind: 'annotation', id })}${search ? `?${search}` : ''}`;
  return (
    <a
      class={`news-row annotation-row passage-${colour}`}
      href={href}
      tabIndex={tabIndex}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span class="news-source">
        {source.published && <time dateTime={source.published}>{words.date(source.published)}</time>}
        <span>{source.publisher ?? source.title}</span>
      </span>
      <span class="news-quote">{quote.exact}</span>
      {(note || tags.length > 0) && (
        <span class="news-note">
          {toPlain(note)} {tags.map((tag) => `#${tag}`).join(' ')}
        </span>
      )}
    </a>
  );
}

/** The first line of a note without its Markdown marks. */
function toPlain(note: string): string {
  const [line = ''] = note.split('\n', 1);
  const bare = line.replace(/^\s*([-*+>]|#+|\d+\.)\s+/, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return bare.replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '');
}

function NothingSaved() {
  return (
    <section class="teach">
      <h1>{words.say('annotationNone')}</h1>
      <p>{words.say('annotationNoneHow')}</p>
      <p>{words.say('annotationNoneOut')}</p>
    </section>
  );
}
