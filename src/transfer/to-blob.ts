/** How far long work is, and a way to stop it. */
export interface Progress {
  readonly signal?: AbortSignal | undefined;
  /** Hears how many of how many, every now and then. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Pieces are handed on together from this size, in bytes; a piece at a time would cost more than writing it. */
const CHUNK = 1_000_000;

/**
 * A file out of pieces that come one after the other. The browser takes each as it comes and lays long files on the disk,
 * so that memory holds none of it. Rejects with what stopped it: the signal's reason, or the error of the pieces.
 */
export async function toBlob(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  mediaType: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const reader = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let problem: { readonly cause: unknown } | undefined;
  const next = async () => {
    try {
      signal?.throwIfAborted();
      return await reader.next();
    } catch (cause) {
      problem = { cause };
      throw cause;
    }
  };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      while (size < CHUNK) {
        const { done, value } = await next();
        if (done) break;
        const bytes = typeof value === 'string' ? encoder.encode(value) : value;
        parts.push(bytes);
        size += bytes.length;
      }
      if (size > 0) controller.enqueue(join(parts, size));
      else controller.close();
    },
  });
  try {
    return await new Response(stream, { headers: { 'content-type': mediaType } }).blob();
  } catch (error) {
    // Browsers say "Failed to fetch" and no more, whatever stopped the pieces.
    throw problem ? problem.cause : error;
  }
}

function join(parts: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
