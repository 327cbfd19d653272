import { DiskParts } from './disk-parts';

/** How far long work is, and a way to stop it. */
export interface Progress {
  readonly signal?: AbortSignal | undefined;
  /** Hears how many of how many, every now and then. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** What memory holds of a file, in bytes: each time so much is there it goes to the disk. Shorter files never do. */
const PART = 4_000_000;

/** Files that nobody holds any more leave the disk, also while their page stays open. */
const unheld = new FinalizationRegistry<DiskParts>((parts) => parts.dropLater());

/**
 * A file out of pieces that come one after the other. Long files lie on the disk, a part after the other, so that memory holds
 * one part and no more. Rejects with what stopped it: the signal's reason, or the error of the pieces; then nothing is left of it.
 */
export async function toBlob(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  mediaType: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const disk = new DiskParts();
  const parts: Blob[] = [];
  const buffer = new PartBuffer();
  try {
    signal?.throwIfAborted();
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      for (let rest = buffer.take(piece); rest !== undefined; rest = buffer.take(rest))
        parts.push(await disk.put(buffer.empty()));
    }
  } catch (error) {
    await disk.drop();
    throw error;
  }
  const file = new Blob([...parts, buffer.empty()], { type: mediaType });
  if (parts.length > 0) unheld.register(file, disk);
  return file;
}

/** One part of a file as it fills. */
class PartBuffer {
  private readonly bytes = new Uint8Array(PART);
  private readonly encoder = new TextEncoder();
  private length = 0;

  /** Takes in as much of a piece as there is room for, and gives the rest; undefined where all of it went in. */
  take<Piece extends string | Uint8Array<ArrayBuffer>>(piece: Piece): string | Uint8Array<ArrayBuffer> | undefined {
    const room = this.bytes.subarray(this.length);
    if (typeof piece === 'string') {
      const { read, written } = this.encoder.encodeInto(piece, room);
      this.length += written;
      return read < piece.length ? piece.slice(read) : undefined;
    }
    const head = piece.subarray(0, room.length);
    room.set(head);
    this.length += head.length;
    return head.length < piece.length ? piece.subarray(head.length) : undefined;
  }

  /** What is in it; it is empty after that, and what was given is overwritten by what comes next. */
  empty(): Uint8Array<ArrayBuffer> {
    const full = this.bytes.subarray(0, this.length);
    this.length = 0;
    return full;
  }
}
