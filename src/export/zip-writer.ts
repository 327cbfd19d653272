import { ZipDeflate } from 'fflate';

const LOCAL_HEADER = 30;
const DESCRIPTOR = 16;
const CENTRAL_HEADER = 46;
const END = 22;
const ZIP64_END = 56;
const ZIP64_LOCATOR = 20;
/** As many entries, or bytes, as the old fields can say. */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/**
 * Writes a zip archive, file by file. The packing is fflate's; the archive around it is not, since fflate's own holds a kilobyte
 * for each file until the end and writes none of more than 65,535 files. Format: APPNOTE.TXT 6.3.10, with zip64 at the end alone.
 */
export class ZipWriter {
  private directory = new Uint8Array(CENTRAL_HEADER);
  private directoryLength = 0;
  private entries = 0;
  /** Bytes written so far. */
  private offset = 0;

  /** `pack` is for tests that write very many files. */
  constructor(private readonly pack: (content: Uint8Array) => Packed = deflate) {}

  /** A file of the archive. `changed` is told in local time, of the years 1980 to 2099; names are told apart by the caller. */
  add(name: string, content: Uint8Array, changed: Date): Uint8Array<ArrayBuffer> {
    // Only the directory at the end knows where a file begins, in 32 bits.
    if (this.offset > MOST_BYTES) throw new RangeError('No zip archive of more than 4 GB is written.');
    const packed = this.pack(content);
    const names = new TextEncoder().encode(name);
    const written = new Uint8Array(LOCAL_HEADER + names.length + packed.length + DESCRIPTOR);
    const descriptor = [packed.crc, packed.length, content.length] as const;
    const header = toHeader(name, names, changed);
    put(written, 0, [4, 0x04034b50], ...header(0, 0, 0));
    written.set(names, LOCAL_HEADER);
    let at = LOCAL_HEADER + names.length;
    for (const chunk of packed.chunks) {
      written.set(chunk, at);
      at += chunk.length;
    }
    put(written, at, [4, 0x08074b50], ...descriptor.map((value) => [4, value] as const));
    this.note(names, header(...descriptor));
    this.offset += written.length;
    return written;
  }

  /** What closes the archive; nothing may be added after it. */
  end(): Uint8Array<ArrayBuffer> {
    const isLong = this.entries > MOST_ENTRIES || this.offset > MOST_BYTES;
    const closing = isLong ? ZIP64_END + ZIP64_LOCATOR + END : END;
    const size = this.directoryLength;
    const written = new Uint8Array(size + closing);
    written.set(this.directory.subarray(0, size));
    let at = size;
    if (isLong) {
      const counts = [
        [8, this.entries],
        [8, this.entries],
        [8, size],
        [8, this.offset],
      ] as const;
      put(written, at, [4, 0x06064b50], [8, ZIP64_END - 12], [2, 45], [2, 45], [4, 0], [4, 0], ...counts);
      put(written, at + ZIP64_END, [4, 0x07064b50], [4, 0], [8, this.offset + size], [4, 1]);
      at += ZIP64_END + ZIP64_LOCATOR;
    }
    const entries = Math.min(this.entries, MOST_ENTRIES);
    put(
      written,
      at,
      [4, 0x06054b50],
      [4, 0],
      [2, entries],
      [2, entries],
      [4, size],
      [4, Math.min(this.offset, MOST_BYTES)],
      [2, 0],
    );
    return written;
  }

  /** Notes a file for the directory, which is kept as the bytes that it will be. */
  private note(names: Uint8Array, header: readonly Field[]): void {
    const at = this.directoryLength;
    this.directoryLength += CENTRAL_HEADER + names.length;
    if (this.directoryLength > this.directory.length) {
      const larger = new Uint8Array(2 * this.directoryLength);
      larger.set(this.directory);
      this.directory = larger;
    }
    // No comment, disk 0, no attributes.
    put(this.directory, at, [4, 0x02014b50], [2, 20], ...header, [2, 0], [2, 0], [2, 0], [4, 0], [4, this.offset]);
    this.directory.set(names, at + CENTRAL_HEADER);
    this.entries++;
  }
}

/** A number of an archive: how many bytes it takes, lowest first, and its value. */
type Field = readonly [bytes: number, value: number];

function put(bytes: Uint8Array, at: number, ...fields: readonly Field[]): void {
  // By division, since shifts end at 32 bits.
  for (const [length, value] of fields) for (let i = 0; i < length; i++) bytes[at++] = Math.floor(value / 256 ** i);
}

/** What both headers of a file say alike; sums and sizes follow the packed bytes, and so are 0 before them. */
function toHeader(name: string, names: Uint8Array, changed: Date) {
  const isUnicode = names.length !== name.length;
  const day = ((changed.getFullYear() - 1980) << 9) | ((changed.getMonth() + 1) << 5) | changed.getDate();
  const time = (changed.getHours() << 11) | (changed.getMinutes() << 5) | (changed.getSeconds() >> 1);
  return (crc: number, packed: number, size: number): readonly Field[] => [
    [2, 20],
    // Sizes stand behind the bytes; names are UTF-8.
    [2, isUnicode ? 0x0808 : 0x0008],
    [2, 8],
    [2, time],
    [2, day],
    [4, crc],
    [4, packed],
    [4, size],
    [2, names.length],
    [2, 0],
  ];
}

/** The bytes of a file packed by DEFLATE, in pieces, with their length and the CRC-32 of what was packed. */
export interface Packed {
  readonly chunks: readonly Uint8Array[];
  readonly length: number;
  readonly crc: number;
}

/** Packs a file as fflate does in its own archives. */
export function deflate(content: Uint8Array): Packed {
  const chunks: Uint8Array[] = [];
  const file = new ZipDeflate('', { level: 6 });
  file.ondata = (error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  };
  file.push(content, true);
  // Its sum has a sign.
  return { chunks, crc: file.crc >>> 0, length: chunks.reduce((sum, chunk) => sum + chunk.length, 0) };
}
