/**
 * The browser's own APIs, which give promises in both browsers from the versions on that Gatelog asks for. Stands in for
 * webextension-polyfill in what ships (vite.config.ts), which has the types and 10 kB of bridges for older ones.
 */
const scope = globalThis as { readonly browser?: object; readonly chrome?: object };

export default scope.browser ?? scope.chrome;
