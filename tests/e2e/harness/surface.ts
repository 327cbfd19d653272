import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is left of an answer once it is truthy. */
export type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

const PATIENCE = 15_000;
/** How long one ask may take before it is asked anew: a realm that goes away while it is asked never answers. */
const ONE_ASK = 4_000;
const PAUSE = 50;

/** Looks that a reader may have chosen for pages. */
export interface Looks {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Fingers rather than a mouse. */
  readonly isTouch?: boolean;
}

/**
 * Something shown that can be looked at and used: a web page, the popup, a page of ours.
 * Each browser says how to evaluate, point and type; the rest is the same for both and is here.
 */
export abstract class Surface {
  /** Evaluates an expression to a promise of JSON text, or of undefined. */
  protected abstract run(expression: string): Promise<string | undefined>;
  protected abstract capture(): Promise<Uint8Array>;
  abstract moveTo(x: number, y: number): Promise<void>;
  abstract clickAt(x: number, y: number): Promise<void>;
  /** Presses keys together: "Enter", "Tab", "Shift+Tab", "Escape", "Alt+Shift+N". */
  abstract press(keys: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract setLooks(looks: Looks): Promise<void>;
  /** Gives what is shown another size, in CSS pixels: a phone, or a page at 400% zoom. */
  abstract resize(width: number, height: number): Promise<void>;
  abstract close(): Promise<void>;

  /** Runs a function in the page; arguments and answer travel as JSON, and it must not use anything from around it. */
  async evaluate<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return toValue<T>(await this.run(toExpression(fn, args)));
  }

  /** Runs a library's plain script, such as axe-core's; what it sets on `window` stays for later calls. */
  async addLibrary(source: string): Promise<void> {
    await this.run(toLibrary(source));
  }

  /** Runs a function until it gives something truthy; otherwise fails with what was waited for and the last answer. */
  async waitFor<A extends readonly unknown[], T>(
    what: string,
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<Truthy<T>> {
    try {
      return await waitUntil(what, () => this.evaluate(fn, ...args));
    } catch (error) {
      throw new Error(`${(error as Error).message}; it shows ${await this.#readShown()}`, { cause: error });
    }
  }

  /** The beginning of what can be read, for a report of what did not come. */
  #readShown(): Promise<string> {
    const shown = this.evaluate(() => JSON.stringify(document.body.innerText.replace(/\s+/g, ' ').slice(0, 200)));
    return within(ONE_ASK, shown, 'nothing: it does not answer').catch(String);
  }

  /** Waits until an element is there, and gives its visible text. */
  async text(selector: string): Promise<string> {
    const found = await this.waitFor(
      `the text of ${selector}`,
      (wanted) => {
        const element = document.querySelector<HTMLElement>(wanted);
        return element && { text: element.innerText };
      },
      selector,
    );
    return found.text;
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.centreOf(selector);
    await this.clickAt(x, y);
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.centreOf(selector);
    await this.moveTo(x, y);
  }

  /** Puts the focus into a field, empties it and types. */
  async fill(selector: string, text: string): Promise<void> {
    await this.waitFor(
      `the field ${selector}`,
      (wanted) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
        field?.focus();
        field?.select();
        return field !== null;
      },
      selector,
    );
    await this.type(text);
  }

  /** Selects the first place where the page shows this text, as a reader's mouse would; the text may span elements. */
  async select(text: string): Promise<void> {
    await this.waitFor(
      `the text "${text}" to select`,
      (wanted) => {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (!walker.currentNode.parentElement?.closest('script, style, noscript, template'))
            nodes.push(walker.currentNode as Text);
        const at = nodes
          .map((node) => node.data)
          .join('')
          .indexOf(wanted);
        if (at < 0) return false;
        const range = document.createRange();
        let before = 0;
        for (const node of nodes) {
          const start = at - before;
          const end = start + wanted.length;
          if (start >= 0 && start < node.length) range.setStart(node, start);
          if (end > 0 && end <= node.length) range.setEnd(node, end);
          before += node.length;
        }
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        return true;
      },
      text,
    );
  }

  /** Writes what is shown as a PNG, making the folder where needed. */
  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await this.capture());
  }

  /** The middle of an element that rests: still where it was a moment ago, and covered by nothing else, as a reader's eye would wait. */
  private centreOf(selector: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.waitFor(
      `${selector} to rest where it can be pointed at`,
      async (wanted) => {
        const element = document.querySelector(wanted);
        const place = () => {
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = element?.getBoundingClientRect();
          return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        };
        const before = place();
        // Longer than what a popup takes from one redraw to the next; frames are not counted, since a hidden page has none.
        await new Promise((done) => setTimeout(done, 120));
        const now = place();
        if (!before || !now || before.x !== now.x || before.y !== now.y) return false;
        const top = document.elementFromPoint(now.x, now.y);
        return element?.contains(top) || (element && top?.closest('label')?.control === element) ? now : false;
      },
      selector,
    );
  }
}

/** Source of an expression that runs a plain script and gives nothing. */
export function toLibrary(source: string): string {
  return `(async () => { ${source}\n; return undefined; })()`;
}

/** Source of an expression that runs the function and gives its answer as JSON. */
export function toExpression(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  // tsx wraps inner functions into __name(…), which a page does not know.
  return `(async () => { const __name = (f) => f; return JSON.stringify(await (${fn})(...${JSON.stringify(args)})); })()`;
}

/** The answer of an expression made by `toExpression`. */
export function toValue<T>(json: string | undefined): T {
  return (json === undefined ? undefined : JSON.parse(json)) as T;
}

/** Asks again and again until the answer is truthy; errors while asking count as "not yet" and are told at the end. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  patience: number = PATIENCE,
): Promise<Truthy<T>> {
  const deadline = Date.now() + patience;
  for (;;) {
    let last: unknown;
    try {
      const answer = await within(ONE_ASK, ask(), 'none at all: the page did not answer');
      if (answer) return answer as Truthy<T>;
      last = JSON.stringify(answer);
    } catch (error) {
      // A page that is just navigating has no realm to ask; the next try finds the new one.
      last = error;
    }
    if (Date.now() > deadline)
      throw new Error(`Waited ${patience / 1000} s in vain for ${what}; the last answer was ${last}`);
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** The answer, or an error in these words once the time is over: a page that is hidden or stuck may never answer. */
export async function within<T>(time: number, answer: Promise<T>, words: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(words)), time);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
