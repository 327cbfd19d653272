import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readTargetTab, type TargetTab } from '../popup/active-tab';
import { Popup } from '../popup/popup';

/** The popup's content beside the page: follows the tab in front and the page that it shows. */
export function Panel() {
  const [shown, setShown] = useState<{ readonly tab: TargetTab | undefined; readonly turn: number } | undefined>();
  useEffect(() => {
    const follow = async () => {
      const tab = await readTargetTab(location.search);
      setShown((before) => ({ tab, turn: (before?.turn ?? 0) + 1 }));
    };
    const followLoad = (_: number, change: { readonly status?: string }) => {
      if (change.status === 'complete') void follow();
    };
    void follow();
    browser.tabs.onActivated.addListener(follow);
    browser.tabs.onUpdated.addListener(followLoad);
    return () => {
      browser.tabs.onActivated.removeListener(follow);
      browser.tabs.onUpdated.removeListener(followLoad);
    };
  }, []);
  // A new turn is a new page: it starts from nothing, so that no row of the page before lingers.
  return shown ? <Popup key={shown.turn} tab={shown.tab} stays /> : null;
}
