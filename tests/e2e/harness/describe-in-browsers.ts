import { afterAll, beforeAll, describe } from 'vitest';
import { launchBrowser } from './launch';
import { type SitePage, type SiteServer, serveSites } from './site-server';
import type { BrowserKind, LaunchOptions, TestBrowser } from './test-browser';

/** What the cases of one browser get: the browser, started at first use, and the web it sees. */
export interface Start {
  (): Promise<TestBrowser>;
  readonly kind: BrowserKind;
  /** The web of this browser, to change a page or to see what was asked for. */
  readonly site: () => SiteServer;
}

/** The browsers that cases run in: both, or those that GATELOG_BROWSERS names. */
export function chosenBrowsers(): readonly BrowserKind[] {
  const chosen = process.env.GATELOG_BROWSERS?.split(',') ?? ['chromium', 'firefox'];
  return chosen.map((name) => {
    if (name !== 'chromium' && name !== 'firefox') throw new Error(`GATELOG_BROWSERS names "${name}", not a browser.`);
    return name;
  });
}

/** Runs the same cases in Chromium and in Firefox, each with a fresh profile and a web of these pages. */
export function describeInBrowsers(
  name: string,
  pages: readonly SitePage[],
  cases: (start: Start) => void,
  options: Omit<LaunchOptions, 'site'> & { readonly makesRequests?: boolean } = {},
): void {
  describe.each(chosenBrowsers())(`${name} (%s)`, (kind) => {
    let site: SiteServer | undefined;
    let browser: Promise<TestBrowser> | undefined;
    const getSite = (): SiteServer => {
      if (!site) throw new Error('The test web is there only while the cases run.');
      return site;
    };
    beforeAll(async () => {
      site = await serveSites(pages);
    });
    afterAll(async () => {
      // A browser that did not start has failed its cases already, and there is nothing to close.
      const started = await browser?.catch(() => undefined);
      const requests = (await started?.extensionRequests()) ?? [];
      await started?.close();
      await site?.close();
      // Over every journey of the suite, watched at the browser: no part of the extension asks the network for anything.
      if (requests.length > 0 && !options.makesRequests)
        throw new Error(`The extension asked the network for ${requests.join(', ')}`);
    });
    const start = () => {
      browser ??= launchBrowser(kind, { ...options, site: getSite() });
      return browser;
    };
    cases(Object.assign(start, { kind, site: getSite }));
  });
}
