import { strToU8 } from 'fflate';
import type { Annotation } from '../model/annotation';
import { ArticleGroups } from './article-groups';
import { type FormatWriter, joinBytes, toByteFormat } from './format';
import { toArticleMarkdown } from './markdown';
import { toNoteName } from './note-name';
import { ZipWriter } from './zip-writer';

class MarkdownZipWriter implements FormatWriter<Uint8Array<ArrayBuffer>> {
  private readonly groups = new ArticleGroups();
  private readonly names = new Set<string>();
  private readonly zip = new ZipWriter();

  add(annotation: Annotation): Uint8Array<ArrayBuffer> {
    return this.toFile(this.groups.add(annotation));
  }

  end(): Uint8Array<ArrayBuffer> {
    return joinBytes([this.toFile(this.groups.end()), this.zip.end()]);
  }

  private toFile(annotations: readonly Annotation[]): Uint8Array<ArrayBuffer> {
    if (annotations.length === 0) return new Uint8Array();
    // The day of the last change, so that the same annotations give the same archive.
    const [changed = ''] = annotations
      .map(({ modified }) => modified)
      .sort()
      .slice(-1);
    const name = `${this.toFreeName(annotations)}.md`;
    return this.zip.add(name, strToU8(toArticleMarkdown(annotations)), toZipDate(changed));
  }

  /** Two articles of one day and title are told apart by a number; case does not tell files apart everywhere. */
  private toFreeName(annotations: readonly Annotation[]): string {
    const name = toNoteName(annotations);
    let free = name;
    for (let i = 2; this.names.has(free.toLowerCase()); i++) free = `${name} (${i})`;
    this.names.add(free.toLowerCase());
    return free;
  }
}

/** The archive format knows the years 1980 to 2099, in local time. */
function toZipDate(instant: string): Date {
  const [, year = '', month = '1', day = '1'] = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant) ?? [];
  const isKnown = Number(year) >= 1980 && Number(year) <= 2099;
  return isKnown ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(1980, 0, 1);
}

/** One Markdown file an article, to be unpacked into a folder of notes. */
export const MARKDOWN_ZIP = toByteFormat({
  id: 'markdown-zip',
  extension: 'zip',
  mediaType: 'application/zip',
  open: () => new MarkdownZipWriter(),
});
