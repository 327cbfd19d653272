import { readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes of memory that a browser's processes have to themselves or share among them, files of the disk left out: the process
 * that has `mark` in its command line, and all that it began. Linux tells it; 0 elsewhere.
 */
export function readMemoryOf(mark: string): number {
  const processes = readProcesses();
  const tree = new Set(processes.filter(({ command }) => command.includes(mark)).map(({ id }) => id));
  // Children have higher numbers than their parents, as long as numbers do not begin anew; so twice.
  for (let again = 0; again < 2; again++) for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id);
  return processes.reduce((sum, { id, bytes }) => sum + (tree.has(id) ? bytes : 0), 0);
}

function readProcesses() {
  return listProcesses().flatMap((id) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      const bytes = (kilobytes('RssAnon') + kilobytes('RssShmem')) * 1024;
      return [{ id, parent: kilobytes('PPid'), command: readFileSync(`/proc/${id}/cmdline`, 'utf8'), bytes }];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

function listProcesses(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
