import { findChromium, findFirefox } from './lib/browsers';
import { buildExtension, writeZips } from './lib/build-extension';
import { type BrowserName, installBrowsers } from './lib/install-browsers';
import { openForReader, tourHeadless } from './lib/tour';

/** `npm start`: builds, and shows the extension at work. `-- --firefox` or `-- --chromium` chooses, `-- --headless` looks away. */
async function start(args: readonly string[]): Promise<void> {
  const kind = chooseBrowser(args);
  if (!kind) return;
  await buildExtension('chrome');
  await buildExtension('firefox');
  writeZips();
  if (hasDisplay() && !args.includes('--headless')) await openForReader(kind);
  else await tourHeadless(kind);
}

/** The browser that was asked for, or the first that is installed, or one installed now; says what to do where there is none. */
function chooseBrowser(args: readonly string[]): BrowserName | undefined {
  const asked = (['chromium', 'firefox'] as const).find((name) => args.includes(`--${name}`));
  const found = findChromium() ? 'chromium' : findFirefox() ? 'firefox' : undefined;
  const wanted = asked ?? found ?? 'chromium';
  const [missing] = installBrowsers([wanted]);
  if (!missing) return wanted;
  console.error(missing.advice);
  process.exitCode = 1;
  return undefined;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await start(process.argv.slice(2));
