/** Lets the page go on, and comes back in a task of its own. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Paces a long piece of work: asked after each step, it gives a promise of the next task where this one is used up. A task of 50 ms
 * is one that a reader can feel. The recogniser's own start asks this before any of its constants is there.
 */
export function toPace(turnMs = 10): Breathe {
  let began = performance.now();
  return () => {
    if (performance.now() - began < turnMs) return undefined;
    return nextTask().then(() => {
      began = performance.now();
    });
  };
}

/** Is asked after each step whether to wait before the next one; undefined where there is time left. */
export type Breathe = () => Promise<void> | undefined;

/** Does a piece of work in steps, with a pause wherever a turn is used up. */
export async function inTasks<T>(steps: Generator<void, T>, breathe: Breathe = toPace()): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const pause = breathe();
    // Awaiting nothing would cost a turn of its own at each step.
    if (pause) await pause;
  }
}
