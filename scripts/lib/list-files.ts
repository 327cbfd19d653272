import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder, as sorted paths from it with forward slashes. */
export function listFiles(folder: string, isSkipped: (name: string) => boolean = () => false): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isSkipped(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(join(folder, entry.name), isSkipped).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .sort();
}
