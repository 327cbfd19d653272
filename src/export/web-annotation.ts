import type { Annotation, Change, Colour } from '../model/annotation';
import { ContentId } from './content-id';
import { type FormatWriter, toFormat } from './format';
import { toIri } from './to-iri';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What a highlight looks like elsewhere: the class of the target in an embedded style sheet (model, section 4.4). */
const PAINT: Readonly<Record<Colour, string>> = {
  amber: '#ffd54f',
  green: '#a5d6a7',
  blue: '#90caf9',
  rose: '#f48fb1',
  violet: '#ce93d8',
};

/**
 * One annotation in the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/.
 * The note is a TextualBody for commenting, each tag one for tagging, the colour a style class. What the model has no
 * term for (the article's facts, state, what it is about) is said in schema.org, whose prefix the context knows.
 */
export function toWebAnnotation(annotation: Annotation): Record<string, unknown> {
  const { note, tags, colour, source, quote, position } = annotation;
  const styleClass = `gatelog-${colour}`;
  const body = [
    ...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }] : []),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag })),
  ];
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created: annotation.created,
    modified: annotation.modified,
    ...(body.length > 0 ? { body } : {}),
    target: { type: 'SpecificResource', source: toIri(source.url), selector: [quote, position], styleClass },
    stylesheet: { type: 'CssStylesheet', value: `.${styleClass} { background: ${PAINT[colour]} }` },
    'schema:citation': toCitation(annotation),
    'schema:creativeWorkStatus': annotation.state,
    ...(annotation.changes ? { 'schema:correction': annotation.changes.map(toCorrection) } : {}),
    ...(annotation.earlier ? { 'schema:isBasedOn': annotation.earlier } : {}),
    ...(annotation.about.length > 0 ? { 'schema:about': annotation.about } : {}),
  };
}

/** A fact that the page gives otherwise now: its words, and those that were saved. */
function toCorrection({ kind, saved, found }: Change): Record<string, unknown> {
  return { type: 'schema:CorrectionComment', 'schema:about': kind, 'schema:isBasedOn': saved, 'schema:text': found };
}

/** The article, under the same id as the target's source. */
function toCitation({ source, article }: Annotation): Record<string, unknown> {
  return {
    id: toIri(source.url),
    type: 'schema:NewsArticle',
    'schema:identifier': article,
    'schema:headline': source.title,
    ...(source.publisher === undefined ? {} : { 'schema:publisher': source.publisher }),
    ...(source.author === undefined ? {} : { 'schema:author': source.author }),
    ...(source.published === undefined ? {} : { 'schema:datePublished': source.published }),
  };
}

/** An AnnotationPage, the one page of its collection (model, section 5). */
class PageWriter implements FormatWriter<string> {
  private readonly id = new ContentId();
  private total = 0;

  add(annotation: Annotation): string {
    const item = indent(JSON.stringify(toWebAnnotation(annotation), null, 2));
    this.id.add(item);
    this.total++;
    return `${this.total === 1 ? PAGE_START : ',\n'}${item}`;
  }

  end(): string {
    const start = this.total === 0 ? `${PAGE_START}  ],\n` : '\n  ],\n';
    const id = this.id.toUrn();
    const label = 'Annotations kept with Gatelog';
    const partOf = { id: `${id}#collection`, type: 'AnnotationCollection', label, total: this.total };
    return `${start}  "id": ${JSON.stringify(id)},\n  "partOf": ${indent(JSON.stringify(partOf, null, 2)).trimStart()}\n}\n`;
  }
}

const PAGE_START = `{
  "@context": "${CONTEXT}",
  "type": "AnnotationPage",
  "startIndex": 0,
  "items": [
`;

function indent(json: string): string {
  return `    ${json.replaceAll('\n', '\n    ')}`;
}

/** W3C Web Annotation as JSON-LD: for other annotation tools, and to come back without loss. */
export const WEB_ANNOTATION = toFormat({
  id: 'web-annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  open: () => new PageWriter(),
});
