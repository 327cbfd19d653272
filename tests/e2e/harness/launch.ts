import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserKind, LaunchOptions, TestBrowser } from './test-browser';

/** Starts a browser with the built extension in it. */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<TestBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
