import { expect, test } from 'vitest';
import { citations, citedByPart } from '../index.ts';
import { conclude } from '../policy/outcomes/answer-as-text.fixture.ts';

const usual = { cloud: 'public', customer: 'end-customer' } as const;

test('an answer cites its row first, then everything it brings with it, each statement once', () => {
  const azure = conclude({
    ...usual,
    goal: 'support',
    channel: 'microsoft-direct',
    billing: 'usage',
    'partner-type': 'direct-bill',
  });
  const ids = citations(azure).map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['S16', 'S17', 'S18']);
  expect(new Set(ids).size).toBe(ids.length);
  // A note, a check, a step, a warning and another way that nothing else of this answer cites.
  for (const id of ['T2', 'N12.1', 'T36', 'N1.steps', 'N7.2']) expect(ids).toContain(id);
  const licenses = conclude({ ...usual, goal: 'support', channel: 'ea', billing: 'license' });
  expect(citations(licenses).map(({ id }) => id)).toEqual(expect.arrayContaining(['N11.5', 'N14.3']));
});

test('each statement is listed under the part of the answer that it supports, the deciding part first', () => {
  const answer = conclude({ ...usual, goal: 'support', channel: 'ea', billing: 'license' });
  const { decides, checks, steps, notes } = citedByPart(answer);
  expect(decides).toEqual(answer.statements);
  for (const [ids, parts] of [
    [checks, answer.checks],
    [steps, answer.steps],
    [notes, [...answer.caveats, ...answer.warnings, ...answer.alternatives]],
  ] as const) {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(parts.flatMap(({ statements }) => statements)).toContain(id);
  }
  const all = [...decides, ...steps, ...notes, ...checks];
  expect(new Set(all).size).toBe(all.length);
  expect(citations(answer).map(({ id }) => id)).toEqual(all);
});
