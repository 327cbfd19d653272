import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface, in the place of webextension-polyfill where the extension is built (vite.config.ts): Firefox's `browser` and
 * Chrome's `chrome` both give promises for all that is called here, and messages go another way (runtime.ts). Undefined outside an extension.
 */
const scope = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };
const native = (scope.browser?.runtime?.id ? scope.browser : scope.chrome) as Browser;

export default native;
