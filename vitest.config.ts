import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', environment: 'node', include: ['test/{core,cli,architecture}/**/*.test.ts'] } },
      { test: { name: 'extension', environment: 'node', include: ['test/extension/**/*.test.ts'] } },
      {
        // Makes the packages and the library as they are given away: builds into dist.
        test: {
          name: 'health',
          environment: 'node',
          include: ['test/{health,library}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        // The built extension in real browsers, one after the other: build first.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
