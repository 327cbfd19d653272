import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** Where what was seen is noted. */
export interface Seen {
  readonly errors: string[];
  readonly requests: string[];
}

export interface Watch {
  /** Looks away from a target: a service worker does not stop while anyone looks. */
  release(target: Target): Promise<void>;
}

/**
 * Notes every request to the network and every error of the extension's worker and pages, and, in web pages, those of
 * its content scripts: they name the extension's origin in their stack.
 */
export function watchExtension(browser: Browser, origin: string, seen: Seen): Watch {
  const watches = new Map<Target, Promise<CDPSession | undefined>>();
  const watch = (target: Target): void => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const begin = async () => {
      const session = await target.createCDPSession();
      note(session, () => target.url().startsWith(origin), origin, seen);
      await Promise.all([session.send('Network.enable'), session.send('Runtime.enable'), session.send('Log.enable')]);
      return session;
    };
    const begun = begin().catch((error: unknown) => {
      // A target that closes at once cannot be watched, and had no time to do anything.
      if (!/closed|No target|not supported|wasn't found/i.test(String(error))) throw error;
      return undefined;
    });
    watches.set(target, begun);
  };
  for (const target of browser.targets()) watch(target);
  browser.on('targetcreated', watch);
  browser.on('targetdestroyed', (target) => watches.delete(target));
  return {
    release: async (target) => {
      // Looking may only just have begun; a session that comes later would keep the worker alive.
      const session = await watches.get(target);
      watches.delete(target);
      await session?.detach().catch(ignoreGone);
    },
  };
}

/** What is gone needs no leaving. */
function ignoreGone(error: unknown): void {
  if (!/No session|closed|wasn't found/i.test(String(error))) throw error;
}

function note(session: CDPSession, isOwnPage: () => boolean, origin: string, { errors, requests }: Seen): void {
  const isOurs = (detail: unknown): boolean => isOwnPage() || JSON.stringify(detail ?? '').includes(origin);
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (/^(https?|wss?):/.test(request.url) && isOurs(initiator)) requests.push(request.url);
  });
  session.on('Network.webSocketCreated', ({ url, initiator }) => {
    if (isOurs(initiator)) requests.push(url);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type === 'error' && isOurs(stackTrace))
      errors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { exception, text } = exceptionDetails;
    if (isOurs(exceptionDetails)) errors.push(exception?.description ?? text);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && isOurs(entry)) errors.push(`${entry.text} (${entry.url ?? entry.source})`);
  });
}
