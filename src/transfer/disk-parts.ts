/** The folder of the extension's own file store that holds what is laid there, a folder in it for each file that is being made. */
const FOLDER = 'parts';
/** A browser may still be copying a file into the downloads when the page that made it is gone. */
const GRACE_MS = 600_000;

/**
 * Parts of one long file, laid on the disk (in the origin private file system) so that memory holds none of them. They stay
 * for as long as the page is open, or until `dropLater`; those of pages that are gone are swept away by `sweepParts`.
 */
export class DiskParts {
  private readonly name = crypto.randomUUID();
  private folder: Promise<FileSystemDirectoryHandle | undefined> | undefined;
  private release: () => void = () => undefined;
  private count = 0;

  /** Gives the bytes as a part of a file, and holds on to none of them. In memory where the disk is full or gives no room, as in private windows. */
  async put(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
    this.folder ??= this.open();
    const folder = await this.folder;
    const part = folder && (await write(folder, String(this.count++), bytes).catch(() => undefined));
    return part ?? new Blob([bytes]);
  }

  /** Takes them off the disk: nobody reads them any more. */
  async drop(): Promise<void> {
    if (!(await this.folder)) return;
    await removeFolder(this.name).catch(() => undefined);
    this.release();
  }

  /** The same, once a download that may have begun is surely through. */
  dropLater(): void {
    setTimeout(() => void this.drop(), GRACE_MS);
  }

  private async open(): Promise<FileSystemDirectoryHandle | undefined> {
    try {
      const parts = await openFolder();
      // By this lock others know that somebody still needs the folder; the browser opens it when the page goes.
      await new Promise<void>((taken, refused) => {
        const held = new Promise<void>((resolve) => {
          this.release = resolve;
        });
        const take = () => {
          taken();
          return held;
        };
        navigator.locks.request(toLock(this.name), take).catch(refused);
      });
      return await parts.getDirectoryHandle(this.name, { create: true });
    } catch {
      this.release();
      return undefined;
    }
  }
}

/** Takes away the parts that pages left behind which are gone. Harmless at any time, and quick where there are none. */
export async function sweepParts(now: number, graceMs = GRACE_MS): Promise<void> {
  const parts = await openFolder().catch(() => undefined);
  if (!parts) return;
  for await (const [name, folder] of parts.entries())
    await navigator.locks.request(toLock(name), { ifAvailable: true }, async (lock) => {
      if (lock && folder.kind === 'directory' && (await lastWrite(folder)) <= now - graceMs) await removeFolder(name);
    });
}

function toLock(name: string): string {
  return `gatelog-${FOLDER}-${name}`;
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

async function removeFolder(name: string): Promise<void> {
  await (await openFolder()).removeEntry(name, { recursive: true });
}

async function write(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.createWritable();
  try {
    await file.write(bytes);
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw error;
  }
  await file.close();
  return handle.getFile();
}

/** When the newest file in it was written; 0 where it is empty. */
async function lastWrite(folder: FileSystemDirectoryHandle): Promise<number> {
  let last = 0;
  for await (const entry of folder.values())
    if (entry.kind === 'file') last = Math.max(last, (await entry.getFile()).lastModified);
  return last;
}
