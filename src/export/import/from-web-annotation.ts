import { COLOURS } from '../../model/annotation';
import { toArticleId } from '../../model/article-id';
import { toProblem } from '../../model/problem';
import { fromIri } from '../to-iri';
import { collect, type Imported } from './imported';
import { type JsonObject, toInstant, toList, toObject, toText } from './read-value';
import { toUuid } from './to-uuid';

/** Reads an annotation, a list, a page or a collection with its first page; undefined where the value is none of these. */
export function fromWebAnnotations(value: unknown, now: string): Imported | undefined {
  const items = findItems(value);
  return (
    items &&
    collect(
      items,
      (i) => toProblem('file-place-annotation', i + 1),
      (item) => toCandidate(item, now),
    )
  );
}

function findItems(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some((item) => isOf(item, 'Annotation')) ? value : undefined;
  const object = toObject(value);
  if (!object) return undefined;
  if (isOf(object, 'Annotation')) return [object];
  if (isOf(object, 'AnnotationPage')) return toList(object.items);
  return isOf(object, 'AnnotationCollection') ? toList(toObject(object.first)?.items) : undefined;
}

function isOf(value: unknown, type: string): boolean {
  return toList(toObject(value)?.type).includes(type);
}

/** The annotation that an item describes, or a sentence that says why there is none. */
function toCandidate(item: unknown, now: string): JsonObject | string {
  const annotation = toObject(item);
  if (!annotation || !isOf(annotation, 'Annotation')) return toProblem('file-no-annotation');
  const target = toList(annotation.target)
    .map(toTarget)
    .find((one) => one?.quote);
  if (!target?.quote) return toProblem('file-no-words');
  const citation = toObject(annotation['schema:citation']);
  const url = target.url ?? toText(citation?.id) ?? '';
  const created = toInstant(annotation.created) ?? now;
  const exact = toText(target.quote.exact) ?? '';
  return {
    id: toUuid(toText(annotation.id) ?? `${url} ${exact} ${created}`),
    article: toText(citation?.['schema:identifier']) ?? toArticleId(fromIri(url)),
    source: toSource(fromIri(url), citation),
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: toText(target.quote.prefix) ?? '',
      suffix: toText(target.quote.suffix) ?? '',
    },
    position: {
      type: 'TextPositionSelector',
      start: target.position?.start ?? 0,
      end: target.position?.end ?? exact.length,
    },
    ...toNoteAndTags(annotation),
    colour: COLOURS.find((colour) => target.styleClass === `gatelog-${colour}`) ?? 'amber',
    created,
    modified: toInstant(annotation.modified) ?? created,
    state: toText(annotation['schema:creativeWorkStatus']) ?? 'anchored',
    ...toHistory(annotation),
    about: toList(annotation['schema:about']),
  };
}

/** What the page gave otherwise, and the words that were saved before. */
function toHistory(annotation: JsonObject): JsonObject {
  const changes = toList(annotation['schema:correction'])
    .map(toObject)
    .map((one) => ({ kind: one?.['schema:about'], saved: one?.['schema:isBasedOn'], found: one?.['schema:text'] }));
  const earlier = toList(annotation['schema:isBasedOn']);
  return { ...(changes.length > 0 ? { changes } : {}), ...(earlier.length > 0 ? { earlier } : {}) };
}

function toSource(url: string, citation: JsonObject | undefined): JsonObject {
  const publisher = toText(citation?.['schema:publisher']);
  const author = toText(citation?.['schema:author']);
  const published = toText(citation?.['schema:datePublished']);
  return {
    url,
    title: toText(citation?.['schema:headline']) ?? url,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  };
}

interface Target {
  readonly url: string | undefined;
  readonly quote: JsonObject | undefined;
  readonly position: JsonObject | undefined;
  readonly styleClass: string | undefined;
}

function toTarget(value: unknown): Target | undefined {
  const target = toObject(value);
  if (!target) return undefined;
  const selectors = toList(target.selector).map(toObject);
  const source = toText(target.source) ?? toText(toObject(target.source)?.id) ?? toText(target.id);
  return {
    url: source,
    quote: selectors.find((selector) => selector?.type === 'TextQuoteSelector'),
    position: selectors.find((selector) => selector?.type === 'TextPositionSelector'),
    styleClass: toList(target.styleClass)
      .map(toText)
      .find((name) => name?.startsWith('gatelog-')),
  };
}

/** Bodies for tagging are tags, all other text is the note. */
function toNoteAndTags(annotation: JsonObject): { note: string; tags: string[] } {
  const notes: string[] = [];
  const tags: string[] = [];
  for (const body of [...toList(annotation.bodyValue), ...toList(annotation.body)]) {
    const text = toText(body) ?? toText(toObject(body)?.value);
    if (text === undefined) continue;
    const purposes = toList(toObject(body)?.purpose ?? (toObject(body) ? annotation.motivation : undefined));
    (purposes.includes('tagging') ? tags : notes).push(text);
  }
  return { note: notes.join('\n\n'), tags };
}
