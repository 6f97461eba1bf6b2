import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [{ test: { name: 'core', environment: 'node', include: ['test/{core,cli,architecture}/**/*.test.ts'] } }],
  },
});
