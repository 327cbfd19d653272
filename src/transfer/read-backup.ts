import { BackupItems } from '../export/import/backup-items';
import { BackupReader, type BackupSummary } from '../export/import/backup-reader';
import type { Rejected } from '../export/import/imported';
import type { BackupItem } from '../model/backup';
import { ProblemError } from '../model/problem';
import type { Progress } from './to-blob';

/** Items that are handed on together: a transaction's worth of reading. */
const BATCH = 200;

/** What reading a whole backup came to, once it has been read to its end. */
export interface ReadBackup {
  readonly summary: BackupSummary;
  /** Also those that do not fit the rest of the file. */
  readonly rejected: readonly Rejected[];
}

/**
 * Reads a backup, packed or unpacked, batch by batch, and gives what it came to when it is through. Throws a sentence for
 * the reader where the file is damaged, cut short or no backup: only one that was read to its end may be believed.
 */
export async function* readBackup(
  file: Blob,
  { signal, onProgress }: Progress = {},
): AsyncGenerator<readonly BackupItem[], ReadBackup> {
  const reader = new BackupReader();
  const items = new BackupItems();
  let ready: BackupItem[] = [];
  for await (const bytes of readBytes(file, onProgress)) {
    signal?.throwIfAborted();
    ready.push(...items.add(reader.push(bytes)));
    for (; ready.length >= BATCH; ready = ready.slice(BATCH)) yield ready.slice(0, BATCH);
  }
  const { records, summary } = reader.end();
  ready.push(...items.add(records), ...items.end());
  yield ready;
  return { summary, rejected: [...summary.rejected, ...items.rejected] };
}

async function* readBytes(file: Blob, onProgress: Progress['onProgress']): AsyncGenerator<Uint8Array> {
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        read += piece.length;
        onProgress?.(read, file.size);
        controller.enqueue(piece);
      },
    }),
  );
  // 1f: gzip. Anything else is taken for plain lines, as somebody may have unpacked the file.
  const isPacked = first === 0x1f;
  const pieces = (isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  try {
    for (;;) {
      const { done, value } = await pieces.read().catch((cause: unknown) => {
        // The browser checks the sum that the file carries, so one wrong byte in it is noticed.
        throw isPacked ? new ProblemError('file-damaged', [], { cause }) : cause;
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Nobody reads on: the file is let go of.
    pieces.cancel().catch(() => undefined);
  }
}
