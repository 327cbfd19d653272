import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from './surface';

/** Waits for a finished file in a download folder whose name matches. */
export async function waitForDownload(folder: string, name: RegExp): Promise<{ name: string; content: Buffer }> {
  const found = await waitUntil(`a download named ${name}`, async () => {
    const files = readdirSync(folder);
    const isRunning = files.some((file) => /\.(crdownload|part)$/.test(file));
    return isRunning ? undefined : files.find((file) => name.test(file));
  });
  return { name: found, content: readFileSync(join(folder, found)) };
}
