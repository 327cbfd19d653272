import { describe, expect, it } from 'vitest';
import { breathe } from '../../src/transfer/breathe';
import { toBlob } from '../../src/transfer/to-blob';

async function* give(pieces: readonly (string | Uint8Array<ArrayBuffer>)[]) {
  yield* pieces;
}

/** Node has no file store, so parts stay in memory here; tests/e2e/transfer.e2e.ts has them on the disk of real browsers. */
describe('toBlob', () => {
  it.each([
    ['nothing', []],
    ['some words', ['a', '', 'b']],
    ['a long text of long characters, which part edges would cut', ['ŵ👮x'.repeat(1_500_000), 'end']],
    ['many short pieces', Array.from({ length: 300_000 }, (_, i) => `👮 row ${i}, ŵ\r\n`)],
    ['bytes and text by turns', [new Uint8Array(9_000_001).fill(7), 'ŵ', new Uint8Array(3), 'b'.repeat(5_000_000)]],
  ] as const)('is the pieces one after the other: %s', async (_, pieces) => {
    const file = await toBlob(give(pieces), 'text/plain');
    const wanted = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
    expect(Buffer.from(await file.arrayBuffer()).equals(wanted)).toBe(true);
    expect(file.type).toBe('text/plain');
  });

  it('rejects with what stopped it, and has the pieces stop too', async () => {
    let isClosed = false;
    async function* endless() {
      try {
        for (; ; await breathe()) yield 'a'.repeat(100_000);
      } finally {
        isClosed = true;
      }
    }
    const stop = new AbortController();
    const file = toBlob(endless(), 'text/plain', stop.signal);
    setTimeout(() => stop.abort(new Error('Enough.')), 50);
    await expect(file).rejects.toThrow('Enough.');
    expect(isClosed).toBe(true);
    async function* failing() {
      yield 'a';
      throw new Error('The disk is full.');
    }
    await expect(toBlob(failing(), 'text/plain')).rejects.toThrow('The disk is full.');
  });
});
