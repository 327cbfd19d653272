import { toSelectors } from '../../../src/anchor/describe';
import { putAnnotation } from '../../../src/store/annotations';
import { deleteEverything } from '../../../src/store/delete-article';
import { openStore } from '../../../src/store/open-store';
import { type ArticleWithMentions, putArticles } from '../../../src/store/put-articles';
import { toRows } from '../../../src/store/to-rows';
import { restoreBackup } from '../../../src/transfer/restore-backup';
import { writeBackup } from '../../../src/transfer/write-backup';
import { annotationOf } from '../../store/annotation-of';
import { makeLibrary } from '../../synthetic/make-library';

const CREATED = '2026-11-01T00:00:00.000Z';
const BATCH = 500;

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

async function digest(file: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fill(articles: number): Promise<void> {
  const store = await openStore();
  let batch: ArticleWithMentions[] = [];
  let i = 0;
  for (const reading of makeLibrary({ seed: 3, articles })) {
    const rows = toRows(undefined, reading);
    batch.push(rows);
    if (++i % 10 === 0) {
      const { text, url, title } = reading.article;
      const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
      await putAnnotation(
        store,
        annotationOf(rows.article.id, { id, source: { url, title }, ...toSelectors(text, 0, 60) }),
      );
    }
    if (batch.length < BATCH && i < articles) continue;
    await putArticles(store, batch);
    batch = [];
  }
}

declare global {
  var gatelogTransfer: typeof transfer;
}

globalThis.gatelogTransfer = transfer;
