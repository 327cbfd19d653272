import { defineConfig } from 'vitest/config';

/** What stops the background or fills the disk, one file at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/durability/*.e2e.ts'],
    fileParallelism: false,
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
