import type { BackupItem, BackupRecord } from '../../model/backup';
import { toProblem } from '../../model/problem';
import type { Rejected } from './imported';

/** What the records were checked for by schema (row-schemas.ts), as far as they are held against each other here. */
interface ArticleRow {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}
interface MentionRow {
  readonly article: string;
  readonly date: string;
  readonly mentions: readonly {
    readonly key: string;
    readonly mention: { readonly type: string; readonly start: number; readonly end: number; readonly text: string };
  }[];
}

/** Puts each article together with its mentions, which follow it; what does not fit the rest of the file is set aside. */
export class BackupItems {
  readonly rejected: Rejected[] = [];
  private readonly met = new Set<string>();
  private article: ArticleRow | undefined;

  /** The items that these records complete. */
  add(records: readonly BackupRecord[]): readonly BackupItem[] {
    return records.flatMap((record) => this.addOne(record));
  }

  /** The last item. */
  end(): readonly BackupItem[] {
    return this.takeArticle(undefined);
  }

  private addOne({ store, row }: BackupRecord): readonly BackupItem[] {
    if (store === 'mentions') return this.addMentions(row as MentionRow);
    const done = this.takeArticle(undefined);
    const id = store === 'settings' ? '' : (row as { readonly id: string }).id;
    if (this.met.has(`${store} ${id}`)) {
      this.reject(store, id, toProblem('file-twice'));
      return done;
    }
    this.met.add(`${store} ${id}`);
    if (store === 'articles') {
      this.article = row as ArticleRow;
      return done;
    }
    const kind = store === 'annotations' ? 'annotation' : store === 'corrections' ? 'correction' : 'settings';
    return [...done, { kind, row }];
  }

  private addMentions(row: MentionRow): readonly BackupItem[] {
    const { article } = this;
    const problem = article?.id === row.article ? findMisfit(article, row) : toProblem('file-no-article');
    if (problem) this.reject('mentions', row.article, problem);
    return problem ? [] : this.takeArticle(row);
  }

  private takeArticle(mentions: MentionRow | undefined): readonly BackupItem[] {
    const { article } = this;
    this.article = undefined;
    return article ? [{ kind: 'article', article, mentions }] : [];
  }

  private reject(store: string, id: string, reason: string): void {
    this.rejected.push({ place: toProblem('file-place-record', id ? `${store}, ${id}` : store), reason });
  }
}

/** Why mentions are not this article's; undefined where they are. */
function findMisfit({ date, text }: ArticleRow, row: MentionRow): string | undefined {
  if (row.date !== date) return toProblem('file-other-date');
  const isThere = row.mentions.every(
    ({ key, mention }) => key.startsWith(`${mention.type}:`) && text.slice(mention.start, mention.end) === mention.text,
  );
  return isThere ? undefined : toProblem('file-other-words');
}
