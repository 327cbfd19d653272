import { toSelectors } from '../../../src/anchor/describe';
import { deleteEverything } from '../../../src/store/delete-article';
import { openStore } from '../../../src/store/open-store';
import { sweepParts } from '../../../src/transfer/disk-parts';
import { restoreBackup } from '../../../src/transfer/restore-backup';
import { toBlob } from '../../../src/transfer/to-blob';
import { writeBackup } from '../../../src/transfer/write-backup';
import { annotationOf } from '../../store/annotation-of';
import { fillLibrary } from '../../synthetic/fill-library';

const CREATED = '2026-11-01T00:00:00.000Z';

/** The digests of both files, their size in bytes, and what each step took (ms); or what went wrong. */
export interface Proof {
  readonly first?: string;
  readonly again?: string;
  readonly size?: number;
  readonly took?: readonly number[];
  readonly problem?: string;
}

let proof: Proof | undefined;

/** Runs in a page of the extension, on its real library. */
export const transfer = {
  begin(articles: number): void {
    prove(articles).then(
      (made) => {
        proof = made;
      },
      (error: unknown) => {
        proof = { problem: String(error) };
      },
    );
  },
  proof: () => proof,

  /** What a reader is told of a file whose pieces stop coming in the middle. */
  async stopped(words: string): Promise<string> {
    async function* pieces() {
      yield 'a piece';
      throw new Error(words);
    }
    return toBlob(pieces(), 'text/plain').then(
      () => 'nothing',
      (error: unknown) => (error instanceof Error ? error.message : 'no error'),
    );
  },

  /** Whether a long file reads as it was written, and how many folders of parts there are: with it, after one that was stopped, swept. */
  async long(): Promise<{ readonly isSame: boolean; readonly folders: readonly number[] }> {
    const words = 'ŵyth 👮 '.repeat(400_000);
    async function* pieces(problem?: Error) {
      for (let i = 0; i < 3; i++) yield words;
      if (problem) throw problem;
    }
    const file = await toBlob(pieces(), 'text/plain');
    const folders = [await countFolders()];
    await toBlob(pieces(new Error('Stopped.')), 'text/plain').catch(() => undefined);
    folders.push(await countFolders());
    await sweepParts(Date.now(), 0);
    folders.push(await countFolders());
    return { isSame: (await digest(file)) === (await digest(new Blob([words, words, words]))), folders };
  },

  /** Folders that are left once what belongs to no page any more is swept away. */
  async sweep(): Promise<number> {
    await sweepParts(Date.now(), 0);
    return countFolders();
  },
};

/** Fills the library, backs it up, empties it, restores, and backs up again. */
async function prove(articles: number): Promise<Proof> {
  const times = [performance.now()];
  await fill(articles);
  times.push(performance.now());
  const file = await writeBackup(await openStore(), CREATED);
  times.push(performance.now());
  const first = await digest(file);
  await deleteEverything(await openStore());
  await restoreBackup(await openStore(), file, 'replace');
  times.push(performance.now());
  const second = await writeBackup(await openStore(), CREATED);
  times.push(performance.now());
  const again = await digest(second);
  return { first, again, size: file.size, took: times.slice(1).map((time, i) => time - (times[i] ?? 0)) };
}

async function countFolders(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  let count = 0;
  for await (const _ of (await root.getDirectoryHandle('parts', { create: true })).keys()) count++;
  return count;
}

async function digest(file: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A tenth of the articles with something saved. */
async function fill(articles: number): Promise<void> {
  await fillLibrary(await openStore(), {
    seed: 3,
    articles,
    annotate: ({ article }, reading, i) => {
      if (i % 10 !== 9) return undefined;
      const { text, url, title } = reading.article;
      const id = `00000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}`;
      return annotationOf(article.id, { id, source: { url, title }, ...toSelectors(text, 0, 60) });
    },
  });
}

declare global {
  var gatelogTransfer: typeof transfer;
}

globalThis.gatelogTransfer = transfer;
