import { expect, test } from 'vitest';
import { changes } from '../editions/changes.ts';
import { firstDay } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { conclude } from '../policy/outcomes/answer-as-text.fixture.ts';
import { messages } from '../words/load.ts';
import { changeInWords } from './history.ts';

const words = await messages('en');
const takeOver: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  channel: 'csp-partner',
  billing: 'usage',
  'azure-offer': 'azure-plan',
  'partner-type': 'direct-bill',
  'current-partner': 'agrees',
};
const said = changes(takeOver, firstDay, '2026-01-31').map((change) => changeInWords(change, words, 'en'));

test('a day on which the answer changed names the answer before, and nothing else', () => {
  const changed = said.find(({ day }) => day === 'September 18, 2020') ?? said.find(({ before }) => before);
  expect(changed?.parts).toBe(words.history.parts.outcome);
  expect(changed?.before).toMatch(/^Before: ./);
});

test('a day on which only parts of the answer changed names each of them', () => {
  const parts = Object.values(words.history.parts);
  const others = said.filter(({ before }) => before === undefined);
  expect(others.length).toBeGreaterThan(0);
  for (const change of others) for (const part of change.parts.split(' · ')) expect(parts).toContain(part);
});

test('each part that changed is named, unless the answer itself did', () => {
  const before = conclude(takeOver);
  const change = { day: '2026-01-31', before, after: before, rows: [] };
  expect(changeInWords({ ...change, parts: ['steps', 'link'] }, words, 'en')).toStrictEqual({
    day: 'January 31, 2026',
    parts: `${words.history.parts.steps} · ${words.history.parts.link}`,
  });
  const after = conclude({ ...takeOver, 'current-partner': 'refuses' });
  expect(changeInWords({ ...change, after, parts: ['outcome', 'steps'] }, words, 'en')).toStrictEqual({
    day: 'January 31, 2026',
    parts: words.history.parts.outcome,
    before: `Before: ${words.outcomes['transfer-azure-plan'].title}`,
  });
});
