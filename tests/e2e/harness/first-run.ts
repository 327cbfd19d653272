import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './test-browser';

/** The page that the extension opens once it is installed. */
export const FIRST_RUN = 'src/welcome/index.html';

/** Whether a browser starts by waiting for that page and closing it: a tab that opens late would take the focus of another. */
export function closesFirstRun({ keepsFirstRun, isVisible, dist }: LaunchOptions, usual: string): boolean {
  return !keepsFirstRun && !isVisible && existsSync(join(dist ?? usual, FIRST_RUN));
}
