import { defineConfig } from 'vitest/config';
import LongestFirst from './test/tools/longest-first.ts';

/** What works on the built extension and site, in browsers. */
const built = {
  testTimeout: 180_000,
  hookTimeout: 120_000,
  // What a page loads only once it is needed arrives later on a busy machine.
  expect: { poll: { timeout: 10_000 } },
  execArgv: ['--disable-warning=ExperimentalWarning'],
};
/** What would disturb others or be disturbed: what is measured, and a policy that holds for every browser on the machine. */
const alone = ['test/extension/speed.test.ts', 'test/extension/options/managed.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/tools/closing-line.ts'],
    // Two cores are what the slowest machine that runs this has.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // They share what they import, which takes half the time.
      { test: { name: 'rules', include: ['rules/**/*.test.ts'], testTimeout: 60_000, isolate: false } },
      { test: { name: 'extension', include: ['extension/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          include: ['site/src/**/*.test.ts', 'site/integrations/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...built,
          name: 'built',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/out/**', ...alone],
          // One more than there are cores: a fourth one makes nothing faster.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...built, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
