/** Where the build puts the scripts that are injected (scripts/lib/own-scripts.ts); a test holds them together. */
export const ENGINE_FILE = 'src/content/engine.iife.js';
export const CARD_FILE = 'src/card/card.iife.js';
