import type { Annotation } from '../model/annotation';
import { ArticleGroups } from './article-groups';
import { type FormatWriter, toFormat } from './format';
import { findPersonName } from './person-name';
import { toIri } from './to-iri';

/** What the reader saved of an article, as one note. */
function toNotes(annotations: readonly Annotation[]): string[] {
  return annotations.map(({ quote, note }) => oneLine(note ? `“${quote.exact}” ${note}` : `“${quote.exact}”`));
}

/** RIS and CSL notes are lines. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a line or a file in some readers.
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** One reference an article. Tags: https://en.wikipedia.org/wiki/RIS_(file_format), type NEWS. */
function toRis(annotations: readonly Annotation[]): string {
  const [first] = annotations;
  if (!first) return '';
  const { title, author, publisher, published, url } = first.source;
  const name = author === undefined ? undefined : findPersonName(author);
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['AU', name ? `${name.family}, ${name.given}` : author],
    ['T2', publisher],
    ['PY', published?.slice(0, 4)],
    ['DA', published?.replaceAll('-', '/')],
    ['UR', toIri(url)],
    ...tagsOf(annotations).map((tag) => ['KW', tag] as const),
    ...toNotes(annotations).map((note) => ['N1', note] as const),
    ['ID', first.article],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n\r\n`;
}

function tagsOf(annotations: readonly Annotation[]): readonly string[] {
  return [...new Set(annotations.flatMap(({ tags }) => tags))];
}

class RisWriter implements FormatWriter<string> {
  private readonly groups = new ArticleGroups();

  add(annotation: Annotation): string {
    return toRis(this.groups.add(annotation));
  }

  end(): string {
    return toRis(this.groups.end());
  }
}

/** One item of CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables. */
function toCslItem(annotations: readonly Annotation[], first: Annotation): Record<string, unknown> {
  const { title, author, publisher, published, url } = first.source;
  const tags = tagsOf(annotations);
  return {
    id: first.article,
    type: 'article-newspaper',
    title,
    ...(author === undefined ? {} : { author: [findPersonName(author) ?? { literal: author }] }),
    ...(publisher === undefined ? {} : { 'container-title': publisher }),
    ...(published === undefined ? {} : { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    URL: toIri(url),
    ...(tags.length > 0 ? { keyword: tags.join(', ') } : {}),
    note: toNotes(annotations).join('\n'),
  };
}

class CslWriter implements FormatWriter<string> {
  private readonly groups = new ArticleGroups();
  private items = 0;

  add(annotation: Annotation): string {
    return this.toNext(this.groups.add(annotation));
  }

  end(): string {
    const last = this.toNext(this.groups.end());
    return this.items === 0 ? '[]\n' : `${last}\n]\n`;
  }

  private toNext(annotations: readonly Annotation[]): string {
    const [first] = annotations;
    if (!first) return '';
    this.items++;
    return `${this.items === 1 ? '[\n' : ',\n'}${JSON.stringify(toCslItem(annotations, first), null, 2)}`;
  }
}

/** For EndNote, Mendeley, RefWorks and any other reference manager. */
export const RIS = toFormat({
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  open: () => new RisWriter(),
});

/** For Zotero, Pandoc and everything else that cites by CSL. */
export const CSL_JSON = toFormat({
  id: 'csl-json',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  open: () => new CslWriter(),
});
