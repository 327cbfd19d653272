/** What may be touched besides plain data. */
export type Power = 'DOM' | 'DOM (read)' | 'IndexedDB' | 'file store' | 'runtime';

/** One folder of src, as a row of the table allows it. */
export interface Layer {
  readonly folder: string;
  readonly mayImport: ReadonlySet<string>;
  readonly mayTouch: ReadonlySet<Power>;
}

const POWERS: readonly Power[] = ['DOM', 'DOM (read)', 'IndexedDB', 'file store', 'runtime'];

/**
 * Reads the layer table of ARCHITECTURE.md: folders | what they hold | may import | may touch.
 * "all but a, b" means every folder of the rows above the first such row, less those named; "popup's" means what popup
 * may import. Throws at a row that it does not understand: a table nobody can read holds nobody to anything.
 */
export function readTable(markdown: string): ReadonlyMap<string, Layer> {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const start = rows.findIndex((cells) => cells[0] === 'folder');
  if (start < 0) throw new Error('ARCHITECTURE.md has no table that begins with "folder".');
  const body = rows.slice(start + 2);
  const firstAll = body.findIndex((cells) => cells[2]?.startsWith('all but'));
  const below = body.slice(0, firstAll < 0 ? undefined : firstAll).flatMap((cells) => toList(cells[0]));
  const folders = new Set(body.flatMap((cells) => toList(cells[0])));
  const layers = new Map<string, Layer>();
  for (const [names, , imports, touches] of body)
    for (const folder of toList(names)) {
      const mayImport = new Set(toImports(imports ?? '', below, layers));
      const unknown = [...mayImport].find((name) => !folders.has(name));
      if (unknown) throw new Error(`The row of ${folder} names "${unknown}", which has no row itself.`);
      layers.set(folder, { folder, mayImport, mayTouch: new Set(toPowers(folder, touches)) });
    }
  return layers;
}

function toList(cell: string | undefined): string[] {
  return cell === undefined || cell === '-' ? [] : cell.split(',').map((name) => name.trim());
}

function toImports(cell: string, below: readonly string[], layers: ReadonlyMap<string, Layer>): string[] {
  if (cell.startsWith('all but')) {
    const left = toList(cell.slice('all but'.length));
    return below.filter((name) => !left.includes(name));
  }
  return toList(cell).flatMap((name) => {
    if (!name.endsWith("'s")) return [name];
    const other = layers.get(name.slice(0, -2));
    if (!other) throw new Error(`"${name}" stands above the row it means.`);
    return [...other.mayImport];
  });
}

function toPowers(folder: string, cell: string | undefined): Power[] {
  return toList(cell).map((name) => {
    const power = POWERS.find((one) => one === name);
    if (!power) throw new Error(`The row of ${folder} may touch "${name}", which is none of ${POWERS.join(', ')}.`);
    return power;
  });
}
