import type { Recognise } from './recogniser';
import type { RECOGNISER_TABLES } from './recogniser-tables';

/** What the background and the recogniser's script leave for each other. */
interface Scope {
  /** Where the script looks for its tables (scripts/lib/injected-tables.ts). */
  gatelogTables?: typeof RECOGNISER_TABLES;
  /** Their words, which the script's own book need not spell (scripts/lib/packed-words.ts). */
  gatelogWords?: readonly string[];
  /** The whole script, as a function that is not compiled before it is wanted (scripts/lib/own-scripts.ts). */
  gatelogRecogniser?: () => Promise<void>;
  gatelogRecognise?: Recognise;
}

export const scope = globalThis as typeof globalThis & Scope;
