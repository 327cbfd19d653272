/** Where the build puts the engine (scripts/lib/engine-script.ts); a test holds them together. */
export const ENGINE_FILE = 'src/content/engine.iife.js';
