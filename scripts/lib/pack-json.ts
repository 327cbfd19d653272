import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { toBase91 } from '../../src/text/base91';

const READER = fileURLToPath(new URL('../../src/text/base91.ts', import.meta.url));

/** What a module with packed values in it must import. */
export const UNPACK_IMPORT = `import { inflateSync, strFromU8 } from 'fflate';
import { fromBase91 } from ${JSON.stringify(READER)};`;

/** An expression that gives the value again; it ships deflated, a third as large. */
export function packJson(value: unknown): string {
  // A thirtieth shorter than fflate's: little memory makes small blocks, each with a code of its own.
  const packed = toBase91(deflateRawSync(JSON.stringify(value), { level: 9, memLevel: 5 }));
  return `JSON.parse(strFromU8(inflateSync(fromBase91(${JSON.stringify(packed)}))))`;
}
