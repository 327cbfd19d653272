import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { catalogue } from './scripts/lib/catalogue';
import { compactManifest } from './scripts/lib/compact-manifest';
import { cutUnused } from './scripts/lib/cut-unused';
import { helpPages } from './scripts/lib/help-pages';
import { ownScripts } from './scripts/lib/own-scripts';
import { packedTables } from './scripts/lib/packed-tables';
import { type Target, toManifest } from './scripts/lib/to-manifest';

/** Pages of ours: every folder of src with an index.html. */
function findPages(): string[] {
  return readdirSync('src')
    .sort()
    .map((folder) => `src/${folder}/index.html`)
    .filter((page) => existsSync(page));
}

/** The build of one browser's extension into a folder of `into`; also what `vite build --mode firefox` does. */
export function toBuildConfig(target: Target, into = 'dist') {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const pages = findPages();
  const manifest = toManifest(JSON.parse(readFileSync('manifest.json', 'utf8')), { target, version, pages });
  // crxjs builds the pages that it finds in the manifest, and it does not know Firefox's sidebar.
  const { sidebar_action: _, ...known } = manifest;
  const isLeft = (page: string): boolean => !JSON.stringify(known).includes(page);
  return {
    plugins: [
      crx({ manifest: manifest as unknown as Parameters<typeof crx>[0]['manifest'], browser: target }),
      ownScripts(),
      cutUnused(),
      packedTables(),
      catalogue(),
      helpPages(),
      compactManifest(),
    ],
    // The Markdown parser's own table of named characters is an element's innerHTML; both browsers give what the polyfill stands in for.
    resolve: {
      alias: {
        'webextension-polyfill': fileURLToPath(new URL('src/messages/native-browser.ts', import.meta.url)),
        'decode-named-character-reference': fileURLToPath(new URL('src/ui/named-characters.ts', import.meta.url)),
      },
    },
    build: {
      outDir: `${into}/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      // The preload helper fetches, and our pages may not.
      modulePreload: false as const,
      // Data URLs in style sheets would want a wider policy.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // A hundredth smaller than what Vite's own minifier makes.
      minify: 'terser' as const,
      terserOptions: { module: true, ecma: 2020 as const, compress: { passes: 3, keep_fargs: false } },
      rollupOptions: { input: pages.filter(isLeft), checks: { bundlerTimings: false } },
    },
  };
}

export default defineConfig(({ mode }) => toBuildConfig(mode === 'firefox' ? 'firefox' : 'chrome'));
