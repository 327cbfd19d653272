import * as v from 'valibot';
import { BACKUP_STORES, type BackupRecord, type BackupStore } from '../../model/backup';
import { ProblemError, toProblem } from '../../model/problem';
import { BACKUP_VERSION } from '../backup';
import { toReason } from './annotation-schema';
import type { Rejected } from './imported';
import { parseJson, toObject } from './read-value';
import { ROW_SCHEMAS } from './row-schemas';

/** No record is longer, in characters; a file that claims one is broken or made to fill the memory. */
const LONGEST_LINE = 64_000_000;

/** Of so many records that do not fit, a file is no backup; packed lines of nothing would fill the memory with reasons. */
const MOST_REJECTED = 100_000;

/** What a whole backup came to. */
export interface BackupSummary {
  /** ISO instant at which it was made. */
  readonly created: string;
  readonly counts: Readonly<Record<BackupStore, number>>;
  readonly rejected: readonly Rejected[];
}

/**
 * Reads an unpacked backup piece by piece. Each record is checked by schema; those that do not fit are set aside with
 * their reason. Throws, in a sentence for the reader, where the file is no backup, is of a later version, or was cut
 * short: then nothing of it should be kept.
 */
export class BackupReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly counts: Record<BackupStore, number> = {
    settings: 0,
    corrections: 0,
    articles: 0,
    mentions: 0,
    annotations: 0,
  };
  private readonly rejected: Rejected[] = [];
  private rest = '';
  private lines = 0;
  private created: string | undefined;
  private promised: Readonly<Record<string, unknown>> | undefined;
  private ready: BackupRecord[] = [];

  /** The records that this piece of the file completes. */
  push(piece: Uint8Array): readonly BackupRecord[] {
    this.decode(piece, false);
    return this.take();
  }

  /** The last records, and what the whole file came to. */
  end(): { readonly records: readonly BackupRecord[]; readonly summary: BackupSummary } {
    this.decode(new Uint8Array(0), true);
    if (this.rest.trim() !== '') this.readLine(this.rest);
    if (this.created === undefined) throw new ProblemError('file-no-backup');
    if (!this.promised) throw new ProblemError('file-cut');
    const { counts, promised, created, rejected } = this;
    const seen = BACKUP_STORES.every((store) => promised[store] === counts[store]);
    if (!seen) throw new ProblemError('file-count');
    return { records: this.take(), summary: { created, counts, rejected } };
  }

  private decode(bytes: Uint8Array, isLast: boolean): void {
    let text: string;
    try {
      text = this.decoder.decode(bytes, { stream: !isLast });
    } catch (error) {
      throw new ProblemError('file-no-backup', [], { cause: error });
    }
    const lines = text.split('\n');
    lines[0] = this.rest + lines[0];
    this.rest = lines.pop() ?? '';
    if (this.rest.length > LONGEST_LINE) throw new ProblemError('file-no-backup');
    for (const line of lines) this.readLine(line);
  }

  private readLine(line: string): void {
    this.lines++;
    const value = toObject(parseJson(line));
    if (this.created === undefined) this.readHead(value);
    else if (this.promised) throw new ProblemError('file-after-end');
    else if (value && 'end' in value) this.promised = toObject(value.end) ?? {};
    else this.readRecord(value);
  }

  private readHead(value: Readonly<Record<string, unknown>> | undefined): void {
    if (value?.gatelog !== 'backup' || typeof value.created !== 'string' || typeof value.version !== 'number') {
      throw new ProblemError('file-no-backup');
    }
    if (value.version > BACKUP_VERSION) {
      throw new ProblemError('file-later');
    }
    this.created = value.created;
  }

  private readRecord(value: Readonly<Record<string, unknown>> | undefined): void {
    const store = BACKUP_STORES.find((name) => name === value?.store);
    if (!value || !store) {
      this.reject(toProblem('file-no-record'));
      return;
    }
    this.counts[store]++;
    const checked = v.safeParse(ROW_SCHEMAS[store], value.row);
    if (!checked.success) {
      this.reject(toReason(checked.issues));
      return;
    }
    const key = typeof value.key === 'string' ? { key: value.key } : {};
    // The row itself, not the schema's copy: its fields stay in their order, so that the next backup is the same bytes.
    this.ready.push({ store, ...key, row: value.row });
  }

  private reject(reason: string): void {
    if (this.rejected.length === MOST_REJECTED) throw new ProblemError('file-no-backup');
    this.rejected.push({ place: toProblem('file-place-line', this.lines), reason });
  }

  private take(): readonly BackupRecord[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }
}
