import { groupBy } from '../../gazetteer/codec/group-by';
import { findAnnotations, readAnnotations } from '../../store/annotations';
import { openStore } from '../../store/open-store';
import { words } from '../../words/spoken';
import { toListSearch } from '../shell/filters';
import { hashOf, type Route } from '../shell/route';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { AnnotationCard } from './annotation-card';
import { toAnnotationFilter } from './filter-annotations';

/** Cards on one page; whoever wants all of more than that exports them. */
const SHOWN = 60;

/** The annotations of the list to be read through, article by article, while none is opened. */
export function AnnotationReader({ route }: { readonly route: Route }) {
  const { version } = useTools();
  const search = toListSearch(route.filters);
  const { value: shown } = useLoaded(async () => {
    const store = await openStore();
    const ids = await findAnnotations(store, toAnnotationFilter(route.filters));
    return { count: ids.length, first: await readAnnotations(store, ids.slice(0, SHOWN)) };
  }, [search, version]);
  if (!shown || shown.count === 0) return null;
  const articles = [...groupBy(shown.first, ({ article }) => article)];
  return (
    <div class="detail-page reader">
      {articles.map(([article, annotations]) => {
        const [first] = annotations;
        return (
          <section key={article} aria-label={first?.source.title ?? words.say('articleOne')}>
            <p class="kicker">
              {[first?.source.publisher, first?.source.published && words.date(first.source.published)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <h2>
              <a href={hashOf({ kind: 'article', id: article })}>{first?.source.title}</a>
            </h2>
            <ul class="cards">
              {annotations.map((annotation) => (
                <li key={annotation.id}>
                  <AnnotationCard annotation={annotation} isWithin />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {shown.count > SHOWN && <p class="fine">{words.say('annotationFirstShown', SHOWN)}</p>}
    </div>
  );
}
