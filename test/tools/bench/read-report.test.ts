import { expect, test } from 'vitest';
import { readReport, reasonOf, upToThreeTimes } from './read-report.ts';

const report = { categories: {}, audits: {} };

test('a page is measured again, at most twice, when Lighthouse itself failed', async () => {
  for (const failures of [0, 1, 2]) {
    let runs = 0;
    const found = await upToThreeTimes(async () => {
      runs += 1;
      return readReport(
        JSON.stringify(runs > failures ? report : { ...report, runtimeError: { code: 'NO_NAVSTART' } }),
      );
    });
    expect([runs, found]).toEqual([failures + 1, report]);
  }
});

test('a page that fails three times is reported in one word', async () => {
  let runs = 0;
  const failing = upToThreeTimes(async () => {
    runs += 1;
    throw Object.assign(new Error('Command failed: npx lighthouse\n{…'), {
      stdout: `{"code":"NO_NAVSTART"${' '.repeat(9_000)}`,
    });
  });
  await expect(failing).rejects.toThrow(/^NO_NAVSTART$/);
  expect(runs).toBe(3);
});

test('a failure without a code is reported by its first line', () => {
  expect(reasonOf(new Error(`spawn npx\n${'x'.repeat(9_000)}`))).toBe('spawn npx');
});
