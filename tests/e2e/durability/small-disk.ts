import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own for a browser's profile, which can be made full and free again. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it but for so many bytes. */
  fill(leave: number): void;
  /** Takes away again what filled it. */
  free(): void;
  unmount(): void;
}

const TRIES = 20;

/** Mounts a disk in memory; undefined where this machine does not allow it. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'gatelog-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill(leave) {
      // The browser writes meanwhile: what was free may be taken before the ballast is.
      for (let i = 0; i < TRIES; i++) {
        const { bavail, bsize } = statfsSync(path);
        try {
          writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
          return;
        } catch {
          rmSync(ballast, { force: true });
        }
      }
      throw new Error(`The disk could not be filled in ${TRIES} tries.`);
    },
    free: () => rmSync(ballast, { force: true }),
    unmount() {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
