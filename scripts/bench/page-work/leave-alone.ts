import { changeSettings } from '../../../src/store/settings';
import { withStore } from '../../../src/store/with-store';

declare global {
  var gatelogLeaveAlone: (site: string) => Promise<void>;
}

/** Runs in a page of the extension: the reader wants a site left alone, so that nothing but the benchmark reads its pages. */
globalThis.gatelogLeaveAlone = async (site) => {
  await withStore((store) => changeSettings(store, { neverSites: [site] }));
};
