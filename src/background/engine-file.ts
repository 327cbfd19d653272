/** Where the build puts the engine and the tables it reads (scripts/lib); a test holds them together. The tables come first. */
export const TABLES_FILE = 'src/content/tables.iife.js';
export const ENGINE_FILE = 'src/content/engine.iife.js';
