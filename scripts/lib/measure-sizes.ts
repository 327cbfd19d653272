import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { RECOGNISER_TABLES } from '../../src/background/recogniser-tables';
import { listFiles } from './list-files';
import { CARD_FILE, ENGINE_FILE, RECOGNISER_FILE } from './own-scripts';

/** What the parts of a built extension weigh, in bytes. */
export interface Sizes {
  /** The script that runs on every page of the sites that are read: as it is, and gzipped. */
  readonly gate: number;
  readonly gateGzipped: number;
  /** What a page about prisons gets besides, gzipped: the engine, and the card where the reader reaches for something. */
  readonly engine: number;
  readonly card: number;
  /** What the background recognises with, gzipped: the script and its gazetteer. */
  readonly recogniser: number;
  /** All files, unpacked. */
  readonly total: number;
}

/** The sizes of what is built in a folder such as `dist/chrome`. */
export function measureSizes(dist: string): Sizes {
  const gate = `${dist}/src/content/gate.iife.js`;
  const toFileSize = (file: string): number => toGzipped(readFileSync(`${dist}/${file}`));
  return {
    gate: statSync(gate).size,
    gateGzipped: toGzipped(readFileSync(gate)),
    engine: toFileSize(ENGINE_FILE),
    card: toFileSize(CARD_FILE),
    recogniser: toFileSize(RECOGNISER_FILE) + toGzipped(JSON.stringify(RECOGNISER_TABLES)),
    total: listFiles(dist).reduce((sum, file) => sum + statSync(`${dist}/${file}`).size, 0),
  };
}

const toGzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
