import { defineConfig } from 'vitest/config';
import LongestFirst from './test/tools/longest-first.ts';

/** Tests of the built extension and site, in browsers. */
const built = {
  testTimeout: 180_000,
  hookTimeout: 120_000,
  // Parts that a page loads only once they are needed arrive later on a busy machine.
  expect: { poll: { timeout: 10_000 } },
  execArgv: ['--disable-warning=ExperimentalWarning'],
};
/**
 * Tests that would disturb others or be disturbed: measurements, and a policy that applies to every browser on the
 * machine.
 */
const alone = ['test/extension/speed.test.ts', 'test/extension/options/managed.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/tools/closing-line.ts'],
    // The slowest machine that runs this has two cores.
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
          // One more than the number of cores: a fourth one makes nothing faster.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...built, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
