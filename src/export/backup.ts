import { Gzip, strToU8 } from 'fflate';
import type { BackupRecord, BackupStore } from '../model/backup';
import { joinBytes } from './format';

/** What a backup is written in now; a reader takes this version and every earlier one. */
export const BACKUP_VERSION = 1;

/** The first line of a backup. */
export interface BackupHead {
  readonly gatelog: 'backup';
  readonly version: number;
  /** ISO instant. */
  readonly created: string;
}

/** The last line: how many records of each store there must be, so that a file cut short is known for one. */
export interface BackupEnd {
  readonly end: Readonly<Record<BackupStore, number>>;
}

/**
 * Writes everything kept as JSON lines in gzip, piece by piece: a head, one line a record, an end with the counts.
 * The same records at the same instant give the same bytes.
 */
export class BackupWriter {
  private readonly counts: Record<BackupStore, number> = {
    settings: 0,
    corrections: 0,
    articles: 0,
    mentions: 0,
    annotations: 0,
  };
  private pieces: Uint8Array[] = [];
  private readonly gzip = new Gzip({ level: 6, mtime: 0 }, (piece) => this.pieces.push(piece));

  /** `created`: ISO instant. */
  constructor(created: string) {
    const head: BackupHead = { gatelog: 'backup', version: BACKUP_VERSION, created };
    this.gzip.push(toLine(head));
  }

  add(record: BackupRecord): Uint8Array<ArrayBuffer> {
    this.counts[record.store]++;
    this.gzip.push(toLine(record));
    return this.takePieces();
  }

  /** What closes the file; nothing may be added after it. */
  end(): Uint8Array<ArrayBuffer> {
    const end: BackupEnd = { end: this.counts };
    this.gzip.push(toLine(end), true);
    return this.takePieces();
  }

  private takePieces(): Uint8Array<ArrayBuffer> {
    const bytes = joinBytes(this.pieces);
    this.pieces = [];
    return bytes;
  }
}

function toLine(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value)}\n`);
}

/** How a backup is offered and named. */
export const BACKUP_FILE = {
  extension: 'jsonl.gz',
  mediaType: 'application/gzip',
} as const;
