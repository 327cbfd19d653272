import { ProblemError, toProblem } from '../model/problem';
import type { BackgroundCalls, Reply, Request, TabCalls } from './calls';
import { isOwnSender, messaging, type Sender } from './runtime';

/** The calls of one direction that a context answers; what it leaves out is answered with an error. */
export type Handlers<Calls> = { readonly [Name in keyof Calls]?: Calls[Name] };

/** Longer than any call takes, short enough that a reader is told of a dead worker. */
const PATIENCE_MS = 30_000;

/** Calls from a content script or one of our pages to the background: `await callBackground.settings()`. */
export const callBackground: BackgroundCalls = toCaller<BackgroundCalls>((request) =>
  messaging().runtime.sendMessage(request),
);

/** Calls from the background or one of our pages to the content script of a tab's frame (the page itself by default). */
export function callTab(tab: number, frameId = 0): TabCalls {
  return toCaller<TabCalls>((request) => {
    const { tabs } = messaging();
    if (!tabs) throw new Error('A content script cannot call a tab.');
    return tabs.sendMessage(tab, request, { frameId });
  });
}

/**
 * Answers the calls of one direction until the returned function is called. Handlers are an object, or a function of the
 * sender that gives one. Foreign senders, malformed requests and unknown calls are answered with an error, and so
 * is a handler that throws: its message is that of the error the caller gets. Only one context may answer a direction.
 */
export function answerCalls<Calls extends object>(
  handlers: Handlers<Calls> | ((sender: Sender) => Handlers<Calls>),
): () => void {
  const { onMessage } = messaging().runtime;
  const listener = (message: unknown, sender: Sender, reply: (value: unknown) => void): boolean => {
    toReply(handlers, message, sender).then(reply, (error: unknown) => reply({ error: toText(error) }));
    // True keeps the way back open until `reply` is called; both browsers understand it, promises only some.
    return true;
  };
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

async function toReply<Calls extends object>(
  handlers: Handlers<Calls> | ((sender: Sender) => Handlers<Calls>),
  message: unknown,
  sender: Sender,
): Promise<Reply> {
  if (!isOwnSender(sender)) return { error: 'This request does not come from Gatelog.' };
  if (!isRequest(message)) return { error: 'This is not a request that Gatelog understands.' };
  const answering = typeof handlers === 'function' ? handlers(sender) : handlers;
  const handler: unknown = Object.hasOwn(answering, message.call) ? answering[message.call as keyof Calls] : undefined;
  if (typeof handler !== 'function') return { error: `Nobody here answers "${message.call.slice(0, 40)}".` };
  // An absent argument arrives as null, because messages travel as JSON in Chrome; no call takes null.
  const args = (message.args ?? []).map((arg) => arg ?? undefined);
  return { value: (await handler(...args)) ?? null };
}

function toCaller<Calls>(send: (request: Request) => Promise<unknown>): Calls {
  const caller = new Proxy(Object.create(null), {
    // `then` is asked for by await: a caller is not a promise.
    get: (_, call) =>
      typeof call === 'symbol' || call === 'then'
        ? undefined
        : async (...args: readonly unknown[]) => toValue(await withinPatience(send({ call, args }))),
  });
  return caller as Calls;
}

function toValue(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null) throw new ProblemError('silence');
  if ('error' in reply) throw new Error(String(reply.error));
  if (!('value' in reply)) throw new ProblemError('silence');
  return reply.value;
}

async function withinPatience(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== 'object' || message === null || !('call' in message)) return false;
  return typeof message.call === 'string' && (!('args' in message) || Array.isArray(message.args));
}

function toText(error: unknown): string {
  return error instanceof Error && error.message ? error.message : toProblem('unknown');
}
