import { fileURLToPath } from 'node:url';
import { deflateSync } from 'fflate';
import { toBase85 } from '../../src/text/base85';

const READER = fileURLToPath(new URL('../../src/text/base85.ts', import.meta.url));

/** What a module with packed values in it must import. */
export const UNPACK_IMPORT = `import { inflateSync, strFromU8 } from 'fflate';
import { fromBase85 } from ${JSON.stringify(READER)};`;

/** An expression that gives the value again; it ships deflated, a third as large. */
export function packJson(value: unknown): string {
  const packed = toBase85(deflateSync(Buffer.from(JSON.stringify(value)), { level: 9 }));
  return `JSON.parse(strFromU8(inflateSync(fromBase85(${JSON.stringify(packed)}))))`;
}
