import { words } from '../../words/spoken';

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in thousands, as disks are sold: "1.4 GB", "312 kB". */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  const digits = unit > 0 && size < 10 ? 1 : 0;
  return `${words.number(size, digits)} ${UNITS[unit]}`;
}
