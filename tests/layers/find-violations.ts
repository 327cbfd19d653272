import { posix } from 'node:path';
import { type ModuleFacts, readModule } from './read-module';
import type { Layer, Power } from './read-table';

/** A source file: its path from src, such as "store/open-store.ts", and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Globals by the power they need. Events and the like exist in workers too, and are plain data there. */
const GLOBALS: readonly (readonly [Power, RegExp])[] = [
  ['IndexedDB', /^(indexedDB|IDB\w+)$/],
  ['runtime', /^(chrome|browser)$/],
  [
    'DOM',
    /^(document|window|localStorage|sessionStorage|history|getSelection|getComputedStyle|matchMedia|requestAnimationFrame|requestIdleCallback|customElements|CSS|Highlight|Document|DocumentFragment|Node|NodeList|NodeFilter|Element|HTML\w+|SVG\w+|Text|Range|StaticRange|Selection|TreeWalker|(Mutation|Intersection|Resize)Observer|ShadowRoot|DOMParser|DOMRect\w*|CSSStyleSheet|XMLSerializer|Image)$/,
  ],
];

const PACKAGES: Readonly<Record<string, Power>> = {
  idb: 'IndexedDB',
  'webextension-polyfill': 'runtime',
  preact: 'DOM',
  'preact/hooks': 'DOM',
  uplot: 'DOM',
};

/** What no part of the extension may use: it sends nothing anywhere, and page text never becomes markup or code. */
const NEVER =
  /^(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|eval|Function)$/;
const NEVER_MEMBERS =
  /^(sendBeacon|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|(inner|outer)HTML=|document\.write(ln)?)$/;

/** Members that change a page; a folder that only reads the DOM has none of them. */
const DOM_WRITES =
  /^(appendChild|insertBefore|insertAdjacentElement|insertAdjacentText|replaceChild|removeChild|replaceWith|replaceChildren|setAttribute|removeAttribute|toggleAttribute|attachShadow|createElement|textContent=|innerText=|className=|nodeValue=)$/;

/** Everything in which these files go beyond the table, one sentence each; empty when all is well. */
export function findViolations(layers: ReadonlyMap<string, Layer>, files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const folder = file.path.split('/')[0] ?? '';
    const layer = layers.get(folder);
    if (!layer) return [`${file.path}: the table has no row for ${folder}`];
    const facts = readModule(file.path, file.text);
    return [...importsBeyond(layer, file.path, facts), ...powersBeyond(layer, facts), ...forbidden(facts)].map(
      (what) => `${file.path}: ${what}`,
    );
  });
}

function importsBeyond(layer: Layer, path: string, { imports }: ModuleFacts): string[] {
  return imports
    .filter((name) => name.startsWith('.'))
    .map((name) => toFolder(posix.normalize(posix.join(posix.dirname(path), name))))
    .filter((folder) => folder !== layer.folder && !layer.mayImport.has(folder))
    .map((folder) => `${layer.folder} may not import ${folder}`);
}

/** The messages lie where the browsers look for them, and belong to the layer of words. */
const CATALOGUE = '../public/_locales/';

function toFolder(path: string): string {
  return path.startsWith(CATALOGUE) ? 'words' : (path.split('/')[0] ?? '');
}

function powersBeyond(layer: Layer, { imports, globals, members }: ModuleFacts): string[] {
  const used = [...globals].flatMap((name) => {
    const power = GLOBALS.find(([, names]) => names.test(name))?.[0];
    return power ? [{ name, power }] : [];
  });
  for (const name of imports) {
    const power = PACKAGES[name];
    if (power) used.push({ name: `"${name}"`, power });
  }
  // The one way into the browser's file store.
  if (members.has('getDirectory')) used.push({ name: 'getDirectory', power: 'file store' });
  const beyond = used.filter(({ power }) => !may(layer, power)).map(({ name, power }) => `uses ${name} (${power})`);
  if (!layer.mayTouch.has('DOM (read)')) return beyond;
  return [
    ...beyond,
    ...[...members].filter((name) => DOM_WRITES.test(name)).map((name) => `changes the page (${name})`),
  ];
}

function may(layer: Layer, power: Power): boolean {
  return layer.mayTouch.has(power) || (power === 'DOM' && layer.mayTouch.has('DOM (read)'));
}

function forbidden({ globals, members }: ModuleFacts): string[] {
  const names = [...globals].filter((name) => NEVER.test(name));
  const called = [...members].filter((name) => NEVER_MEMBERS.test(name));
  return [...names, ...called].map((name) => `uses ${name}, which no part of Gatelog may`);
}
