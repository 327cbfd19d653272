import { expect, it } from 'vitest';
import { formatBytes } from '../../../src/library/kept/format-bytes';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1234, '1.2 kB'],
  [82_590_556, '83 MB'],
  [1.44e9, '1.4 GB'],
  [5e15, '5,000 TB'],
])('%d bytes are %s', (bytes, said) => expect(formatBytes(bytes)).toBe(said));
