/** The node that no word leads to. */
export const NOWHERE = 0;

/** Nodes have 16 bits. */
const MOST_NODES = 0xffff;

/** Which word leads from which node to which: open addressing, two numbers a slot, the node and the word in one, and where they lead. */
export class WordSteps {
  private slots = new Int32Array(1 << 8);
  private count = 0;

  /** The node to which a word leads from a node; NOWHERE where it leads to none. */
  get(node: number, word: number): number {
    const { slots } = this;
    const key = (node << 16) | word;
    for (let slot = slotOf(key, slots.length); ; slot = (slot + 2) & (slots.length - 1)) {
      const found = slots[slot] as number;
      if (found === key) return slots[slot + 1] as number;
      if (found === 0) return NOWHERE;
    }
  }

  /** Lets a word lead on; it must not lead anywhere yet. Throws past 65,535 nodes. */
  put(node: number, word: number, next: number): void {
    if (next > MOST_NODES) throw new Error(`Phrases go on in at most ${MOST_NODES} ways.`);
    // At most half full.
    if (++this.count * 4 > this.slots.length) this.widen();
    this.fill((node << 16) | word, next);
  }

  private widen(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) this.fill(old[i] as number, old[i + 1] as number);
  }

  private fill(key: number, next: number): void {
    const { slots } = this;
    let slot = slotOf(key, slots.length);
    while (slots[slot] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = key;
    slots[slot + 1] = next;
  }
}

function slotOf(key: number, size: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return ((hash ^ (hash >>> 15)) << 1) & (size - 1);
}
