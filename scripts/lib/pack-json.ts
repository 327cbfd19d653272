import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { toBase85 } from '../../src/text/base85';

const READER = fileURLToPath(new URL('../../src/text/base85.ts', import.meta.url));

/** What a module with packed values in it must import. */
export const UNPACK_IMPORT = `import { inflateSync, strFromU8 } from 'fflate';
import { fromBase85 } from ${JSON.stringify(READER)};`;

/** An expression that gives the value again; it ships deflated, a third as large. */
export function packJson(value: unknown): string {
  // A thirtieth shorter than fflate's: little memory makes small blocks, each with a code of its own.
  const packed = toBase85(deflateRawSync(JSON.stringify(value), { level: 9, memLevel: 5 }));
  return `JSON.parse(strFromU8(inflateSync(fromBase85(${JSON.stringify(packed)}))))`;
}
