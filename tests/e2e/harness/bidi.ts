import type { Browser } from 'puppeteer-core';

/** Raw WebDriver BiDi, for what puppeteer has no words for: chrome contexts, and pages that are in no tab. */
export interface Bidi {
  send<T = unknown>(method: string, params: object): Promise<T>;
}

/** One context as `browsingContext.getTree` gives it. */
export interface ContextInfo {
  readonly context: string;
  readonly url: string;
  readonly clientWindow: string;
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** The connection under a puppeteer browser that speaks BiDi. */
export function toBidi(browser: Browser): Bidi {
  // Internal to puppeteer, and its only way down to the protocol.
  const { connection } = browser as unknown as {
    readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
  };
  return { send: async <T>(method: string, params: object) => (await connection.send(method, params)).result as T };
}

/** Evaluates an expression to a promise of JSON text in a context; throws what it throws. */
export async function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<string | undefined> {
  const { type, result, exceptionDetails } = await bidi.send<EvaluateResult>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The page threw an error without words.');
  return result?.value;
}
