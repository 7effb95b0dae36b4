import { loadWords, locales } from 'rules';
import { expect, test } from 'vitest';
import { logFile } from './log-file.ts';

test.each(locales)('the file can be opened by a spreadsheet, which runs nothing of it, in %s', async (locale) => {
  const { requestLog: words } = await loadWords(locale, ['request-log']);
  const tenant = 'cccc0000-0000-4000-8000-000000000001';
  const file = logFile(
    [
      { kind: 'gdap', day: '2026-01-01', customer: '=HYPERLINK("https://a/";"x")', tenant },
      { kind: 'relationship', day: '2026-01-02', customer: 'Müller, "Söhne"', accepted: '2026-01-03' },
    ],
    words,
    '2026-05-01',
  );
  const [head, first, second, ...rest] = file.split('\r\n');
  expect(head).toBe(`\uFEFF${Object.values(words.columns).join(',')}`);
  const { kinds, states } = words;
  expect(first).toBe(
    `"'=HYPERLINK(""https://a/"";""x"")",${tenant},${kinds.gdap},2026-01-01,2026-04-01,${states.expired},`,
  );
  const kind = kinds.relationship;
  expect(second).toBe(`"Müller, ""Söhne""",,${kind},2026-01-02,,${states.accepted},2026-01-03`);
  expect(rest).toEqual(['']);
});
