import { ProblemError } from '../../model/problem';
/** Bytes that grow as numbers are written: seven bits a byte, the low ones first, the eighth set on all but the last (LEB128). */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  length = 0;

  writeNumber(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  writeBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  clear(): void {
    this.length = 0;
  }

  /** What was written so far; a view that the next write may change. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    wider.set(this.bytes);
    this.bytes = wider;
  }
}

/** Reads numbers that a ByteWriter wrote. Throws where a number breaks off. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
    private readonly end = bytes.length,
  ) {}

  isAtEnd(): boolean {
    return this.at >= this.end;
  }

  readNumber(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.at >= this.end) break;
      const byte = this.bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new ProblemError('index-damaged');
  }
}
