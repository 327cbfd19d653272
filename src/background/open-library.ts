import browser from 'webextension-polyfill';

const LIBRARY = 'src/library/index.html';

/** Opens the library in a tab of its own, at a place in it (`#/prison/bedford`), or from the start where the hash is none. */
export async function openLibrary(hash: string): Promise<void> {
  const place = hash.startsWith('#') ? hash : '';
  await browser.tabs.create({ url: browser.runtime.getURL(LIBRARY) + place });
}
