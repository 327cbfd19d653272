import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Annotation } from '../model/annotation';
import { ArticleGroups } from './article-groups';
import { type FormatWriter, toByteFormat } from './format';
import { toArticleMarkdown } from './markdown';
import { toNoteName } from './note-name';

class MarkdownZipWriter implements FormatWriter<Uint8Array<ArrayBuffer>> {
  private readonly groups = new ArticleGroups();
  private readonly names = new Set<string>();
  private pending: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.pending.push(chunk);
  });

  add(annotation: Annotation): Uint8Array<ArrayBuffer> {
    const done = this.groups.add(annotation);
    if (done.length > 0) this.addFile(done);
    return this.takePending();
  }

  end(): Uint8Array<ArrayBuffer> {
    const last = this.groups.end();
    if (last.length > 0) this.addFile(last);
    this.zip.end();
    return this.takePending();
  }

  private addFile(annotations: readonly Annotation[]): void {
    const file = new ZipDeflate(`${this.toFreeName(annotations)}.md`, { level: 6 });
    // The day of the last change, so that the same annotations give the same archive.
    const [changed = ''] = annotations
      .map(({ modified }) => modified)
      .sort()
      .slice(-1);
    file.mtime = toZipDate(changed);
    this.zip.add(file);
    file.push(strToU8(toArticleMarkdown(annotations)), true);
  }

  /** Two articles of one day and title are told apart by a number; case does not tell files apart everywhere. */
  private toFreeName(annotations: readonly Annotation[]): string {
    const name = toNoteName(annotations);
    let free = name;
    for (let i = 2; this.names.has(free.toLowerCase()); i++) free = `${name} (${i})`;
    this.names.add(free.toLowerCase());
    return free;
  }

  private takePending(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.pending.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of this.pending) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    this.pending = [];
    return bytes;
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
