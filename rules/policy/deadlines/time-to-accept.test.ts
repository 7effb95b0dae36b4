import { expect, test } from 'vitest';
import { words } from '../../words/en/statements.ts';
import { lastDayToAccept } from './time-to-accept.ts';

test('a request can be accepted for as long as its sources say', () => {
  expect(lastDayToAccept('gdap', '2026-01-01')).toBe('2026-04-01');
  expect(words.statements['N11.3']).toContain('90 days');
  expect(lastDayToAccept('transfer', '2026-01-15')).toBe('2026-02-14');
  for (const id of ['N3.5', 'N9.4'] as const) expect(words.statements[id]).toContain('30 days');
});
