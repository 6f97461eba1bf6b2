import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';

/** Vitest leaves one to itself where it is not told: of two, half of them. Projects that run together must have the same. */
const EVERY_PROCESSOR = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/{core,cli,architecture,fuzz}/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers: EVERY_PROCESSOR,
        },
      },
      {
        test: {
          name: 'extension',
          environment: 'node',
          include: ['test/extension/**/*.test.ts'],
          maxWorkers: EVERY_PROCESSOR,
        },
      },
      {
        // The page layer in a real browser: the one installed here, none is downloaded. Without it the run fails.
        test: {
          name: 'page',
          maxWorkers: EVERY_PROCESSOR,
          include: ['test/page/**/*.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? 'chromium: not installed',
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
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
        // The built extension in real browsers: build first. A test that drives a browser waits most of its time, so
        // there are more at once than the two processors that this must run on.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
          // Files that run in the same worker share its browsers; each installs the extension anew.
          isolate: false,
        },
      },
    ],
  },
});
