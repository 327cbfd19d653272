import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/list-files';
import { CARD_FILE, ENGINE_FILE } from '../../scripts/lib/own-scripts';
import { SITES, toMatchPattern } from '../../src/model/sites';

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const readManifest = (dist: string) => JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8')) as Manifest;
const zips = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.zip'));
const toDigest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe.each(['dist/chrome', 'dist/firefox'])('%s', (dist) => {
  const manifest = readManifest(dist);
  const scripts = listFiles(dist).filter((file) => file.endsWith('.js'));

  it('asks for the named sites at once, for others only when wanted, and for no tabs', () => {
    expect(manifest.host_permissions).toEqual(SITES.map(toMatchPattern));
    for (const { matches } of manifest.content_scripts) expect(matches).toEqual(manifest.host_permissions);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.permissions).not.toContain('tabs');
    expect(manifest.permissions).not.toContain('webRequest');
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
  });

  it('lets no web page load any file of it, and so detect it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('forbids its pages all that is not named, every request above all', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy[0]).toBe("default-src 'none'");
    expect(policy.filter((part) => /connect-src|unsafe|https?:|\*/.test(part))).toEqual([]);
  });

  it('takes its version from package.json', () => {
    expect(manifest.version).toBe(version);
  });

  it('has gate, engine and card each as one plain script', () => {
    expect(manifest.content_scripts[0]?.js).toEqual(['src/content/gate.iife.js']);
    for (const file of ['src/content/gate.iife.js', ENGINE_FILE, CARD_FILE])
      expect(readFileSync(`${dist}/${file}`, 'utf8')).not.toMatch(/^\s*(import|export)[\s{*]|\bimport\(/m);
  });

  it.each(scripts)('%s makes no request, no markup from text, no code from text', (file) => {
    const source = readFileSync(`${dist}/${file}`, 'utf8');
    expect(source).not.toMatch(/\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML\(|document\.write\(/);
    expect(source).not.toMatch(
      /\bfetch\(|new XMLHttpRequest|new WebSocket|new EventSource|sendBeacon\(|importScripts\(/,
    );
    expect(source).not.toMatch(/\beval\(|new Function\(/);
  });

  it('names only files that are there', () => {
    const files = new Set(listFiles(dist));
    const named = JSON.stringify(manifest).match(/"(?:src|icons|assets)\/[^"*]+"/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.map((name) => name.slice(1, -1)).filter((name) => !files.has(name))).toEqual([]);
  });

  it('holds nothing of this machine', () => {
    for (const file of scripts) expect(readFileSync(`${dist}/${file}`, 'utf8')).not.toContain(process.cwd());
  });
});

describe('the zips', () => {
  it('are there for both stores, with the sources', () => {
    expect(
      zips('dist')
        .filter((name) => name.includes(version))
        .sort(),
    ).toEqual(['chrome', 'firefox', 'source'].map((name) => `gatelog-${version}-${name}.zip`));
  });

  it('hold what the folders hold', () => {
    for (const target of ['chrome', 'firefox']) {
      const entries = unzipSync(readFileSync(`dist/gatelog-${version}-${target}.zip`));
      expect(Object.keys(entries).sort()).toEqual(listFiles(`dist/${target}`));
    }
    const sources = Object.keys(unzipSync(readFileSync(`dist/gatelog-${version}-source.zip`)));
    expect(sources).toContain('package-lock.json');
    expect(sources.filter((name) => /^(node_modules|dist|out)\//.test(name))).toEqual([]);
  });

  it('come out byte for byte the same when built again', () => {
    // Beside dist, which other tests may be using.
    mkdirSync('out', { recursive: true });
    const again = mkdtempSync(join('out', 'built-again-'));
    // Vitest's own NODE_ENV would make it another build.
    const { NODE_ENV: _, ...env } = process.env;
    try {
      const build = ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', again];
      execFileSync(process.execPath, build, { env, stdio: 'pipe' });
      expect(zips(again)).toEqual(zips('dist'));
      for (const name of zips('dist')) expect(toDigest(join(again, name)), name).toBe(toDigest(join('dist', name)));
    } finally {
      rmSync(again, { recursive: true });
    }
  });
});
