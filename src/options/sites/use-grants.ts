import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SITES, toMatchPattern } from '../../model/sites';

/** What the browser lets Gatelog read. */
export interface Grants {
  /** Match patterns of listed sites that it does not: Firefox lets a reader take each away. */
  readonly missing: readonly string[];
  /** Match patterns of the sites that the reader added. */
  readonly added: readonly string[];
}

const LISTED = SITES.map(toMatchPattern);

/** The grants as they are now, followed as they change, and the ways to ask for and give back one. */
export function useGrants() {
  const [grants, setGrants] = useState<Grants>({ missing: [], added: [] });
  const look = useCallback(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const missing = LISTED.filter((pattern) => !origins.includes(pattern));
    setGrants({ missing, added: origins.filter((origin) => !LISTED.includes(origin)).sort() });
  }, []);
  useEffect(() => {
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
  /** Must be called within a click, which browsers ask for; false where the reader said no. */
  const ask = async (origins: readonly string[]): Promise<boolean> => {
    const isGiven = await browser.permissions.request({ origins: [...origins] });
    await look();
    return isGiven;
  };
  const giveBack = async (origin: string): Promise<void> => {
    await browser.permissions.remove({ origins: [origin] });
    await look();
  };
  return { grants, ask, giveBack };
}
