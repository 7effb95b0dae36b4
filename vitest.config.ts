import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    // Two cores are what the slowest machine that runs this has, and every browser wants one.
    maxWorkers: 2,
    projects: [
      { test: { name: 'rules', include: ['rules/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'extension', include: ['extension/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'site', include: ['site/src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'built',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/out/**'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          execArgv: ['--disable-warning=ExperimentalWarning'],
          // After the others, so that a browser's timing is not disturbed by them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
