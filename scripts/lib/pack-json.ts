import { deflateSync } from 'fflate';

/** What a module with packed values in it must import. */
export const UNPACK_IMPORT = `import { inflateSync, strFromU8 } from 'fflate';`;

/** An expression that gives the value again; it ships deflated, a third as large. */
export function packJson(value: unknown): string {
  const packed = Buffer.from(deflateSync(Buffer.from(JSON.stringify(value)), { level: 9 })).toString('base64');
  return `JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob('${packed}'), (c) => c.charCodeAt(0)))))`;
}
