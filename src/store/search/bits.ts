/** A set of small numbers, one bit each: a hundred thousand articles are 12 kB, and two sets meet in microseconds. */
export class Bits {
  private readonly words: Uint32Array;

  constructor(readonly size: number) {
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  add(number: number): void {
    if (number < this.size) this.words[number >>> 5] = (this.words[number >>> 5] as number) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] as number) >>> (number & 31)) & 1) === 1;
  }

  /** Leaves only what the other set, of the same size, has too. */
  keepOnly(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] as number) & (other.words[i] as number);
  }

  addAll(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] as number) | (other.words[i] as number);
  }
}
