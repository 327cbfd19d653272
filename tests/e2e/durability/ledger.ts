/** A state that something was meant to be in: a text, a note; null where it was meant to be gone. */
type State = string | null;

/** One wish to write, and whether the background said that it is on disk. */
export interface Wish {
  readonly state: State;
  readonly isAcknowledged: boolean;
}

/**
 * What was asked of one thing in order, several wishes at once where two tabs wrote together, and so what may be on disk: what was
 * acknowledged last, or what was asked since without an answer.
 */
export class Ledger {
  private allowed: ReadonlySet<State> = new Set([null]);
  /** Acknowledged texts that nothing but a deletion may take away. */
  readonly held = new Set<string>();

  note(...wishes: readonly Wish[]): void {
    const states = wishes.map(({ state }) => state);
    const isAnswered = wishes.some(({ isAcknowledged }) => isAcknowledged);
    this.allowed = new Set(isAnswered ? states : [...this.allowed, ...states]);
    for (const { state, isAcknowledged } of wishes) if (isAcknowledged && state !== null) this.held.add(state);
  }

  allows(state: State): boolean {
    return this.allowed.has(state);
  }

  toString(): string {
    return [...this.allowed].join(' or ');
  }
}
