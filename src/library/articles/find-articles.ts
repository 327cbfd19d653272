import { eachAnnotations } from '../../store/annotations';
import { openStore } from '../../store/open-store';
import type { Found, SearchIndex } from '../../store/search/search-index';
import { toFacetTerm } from '../../store/search/terms';
import { toQuery } from '../../text/search-query';
import type { Filters } from '../shell/filters';

/** The articles that the filters leave, newest first. */
export async function findArticles(index: SearchIndex, filters: Filters): Promise<Found> {
  const { kinds, publishers, measures, entities, tags, from, to } = filters;
  const facts = [
    kinds.map((kind) => toFacetTerm('kind', kind)),
    publishers.map((publisher) => toFacetTerm('publisher', publisher)),
    measures.map((measure) => toFacetTerm('measure', measure)),
    entities.map((key) => toFacetTerm('entity', key)),
  ].filter((group) => group.length > 0);
  const among = tags.length > 0 ? await readTagged(tags) : undefined;
  return index.findDated({ words: toQuery(filters.q), facts, from, to, among });
}

/** Ids of the articles of which something is saved under one of the tags. */
async function readTagged(tags: readonly string[]): Promise<ReadonlySet<string>> {
  const tagged = new Set<string>();
  for await (const rows of eachAnnotations(await openStore()))
    for (const one of rows) if (one.tags.some((tag) => tags.includes(tag))) tagged.add(one.article);
  return tagged;
}
