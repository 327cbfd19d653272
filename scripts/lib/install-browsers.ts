import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './browsers';

export type BrowserName = 'chromium' | 'firefox';

const FIND = { chromium: findChromium, firefox: findFirefox } as const;

const APT_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

const BY_HAND = {
  chromium:
    'Install Chrome, Chromium or Edge: on Debian "apt-get install chromium", on Fedora "dnf install chromium", on macOS "brew install --cask google-chrome", elsewhere from https://www.google.com/chrome/. Or name its program in GATELOG_CHROMIUM.',
  firefox:
    'Install Firefox: on Debian "apt-get install firefox-esr", on Fedora "dnf install firefox", on macOS "brew install --cask firefox", elsewhere from https://www.mozilla.org/firefox/. Or name its program in GATELOG_FIREFOX.',
} as const;

/**
 * Installs those of the wanted browsers that are missing, where it can: by apt as root on Debian and its kin, otherwise
 * Chromium by Playwright's download. Gives what is still missing, each with a sentence that says what to install by hand.
 */
export function installBrowsers(wanted: readonly BrowserName[]): { browser: BrowserName; advice: string }[] {
  const isMissing = (name: BrowserName): boolean => FIND[name]() === undefined;
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return [];
  if (canUseApt()) installByApt(missing.map((name) => APT_PACKAGES[name]));
  else if (missing.includes('chromium')) run('npx', ['--yes', 'playwright', 'install', 'chromium']);
  return missing.filter(isMissing).map((browser) => ({ browser, advice: BY_HAND[browser] }));
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installByApt(packages: readonly string[]): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation']);
}

/** Runs an installer in sight of whoever waits for it; whether it worked shows in what is found afterwards. */
function run(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
}
