import type { Annotation } from '../../model/annotation';
import { findHits, toQuery } from '../../text/search-query';
import type { Filters } from '../shell/filters';

/** Whether the filters leave an annotation. Words are looked for in quote, note, tags and headline. */
export function toAnnotationFilter(filters: Filters): (annotation: Annotation) => boolean {
  const query = toQuery(filters.q);
  return (one) => isWanted(one, filters) && query.every((word) => findHits(textOf(one), [word]).length > 0);
}

function isWanted({ source, tags, colour, about }: Annotation, filters: Filters): boolean {
  const { publishers, entities, measures, colours, from, to } = filters;
  const date = source.published;
  return (
    isAny(publishers, (wanted) => source.publisher === wanted) &&
    isAny(filters.tags, (wanted) => tags.includes(wanted)) &&
    isAny(colours, (wanted) => colour === wanted) &&
    isAny(entities, (wanted) => about.includes(wanted)) &&
    isAny(measures, (wanted) => about.some((key) => key.startsWith(`statistic:${wanted}|`))) &&
    (from === undefined || (date !== undefined && date >= from)) &&
    (to === undefined || (date !== undefined && date.slice(0, to.length) <= to))
  );
}

/** Whether nothing is asked for, or any of it is met. */
function isAny<T>(wanted: readonly T[], isMet: (one: T) => boolean): boolean {
  return wanted.length === 0 || wanted.some(isMet);
}

function textOf({ quote, note, tags, source }: Annotation): string {
  return `${source.title}\n${quote.exact}\n${note}\n${tags.join('\n')}`;
}
