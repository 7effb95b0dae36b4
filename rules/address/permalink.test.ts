import { expect, test } from 'vitest';
import { isConclusion } from '../decide/decide.ts';
import { paths } from '../decide/paths.ts';
import { alikeStates, statesWithPage } from '../editions/alike.ts';
import { issued } from '../editions/issued.ts';
import { today } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { fromPermalinkName, permalinkName, sharedPath } from './permalink.ts';

const time = { kind: 'edition', day: '2026-08-20' };
const known: Known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };

test.each(issued.editions)(
  'in the edition of %s every answer has its own permalink, which leads back to it',
  (edition) => {
    const names = new Set<string>();
    for (const { known, decision } of statesWithPage(edition)) {
      if (!isConclusion(decision)) continue;
      const name = permalinkName(known, edition);
      expect(names.has(name)).toBe(false);
      names.add(name);
      expect(fromPermalinkName(name)?.known).toEqual(known);
      expect(`/c/pt-BR-${name}/`.length).toBeLessThan(40);
    }
  },
);

test('answers that share a page share its permalink, and each other answer has its own', () => {
  const day = today();
  for (const { known } of paths(day)) {
    const name = permalinkName(known, day);
    for (const state of alikeStates(known, day)) expect(permalinkName(state, day)).toBe(name);
  }
});

test.each(['', '1', '1-', '1-zz', 'zzzzzzzzzzzzzzzzzzzz-0', 'f-0', '1--0', 'ü-0', '1-0/../x'])(
  '%s was never issued',
  (name) => {
    expect(fromPermalinkName(name)).toBeUndefined();
  },
);

test('permalinks already handed out mean what they meant', () => {
  expect(fromPermalinkName('1-0')).toEqual({ known: { cloud: 'public' }, time });
  expect(permalinkName(known, '2026-08-20')).toBe('1rf5-0');
  expect(fromPermalinkName('1RF5-0 ')).toEqual({ known, time });
});

test('an answer is shared by its permalink and a question by its address, with the answers only', () => {
  expect(sharedPath('en', { ...known, 'partner-type': 'not-in-csp' }, today())).toBe('c/en-1rf5-0/?mpa=unsigned');
  expect(sharedPath('en', { ...known, market: 'same', term: 'ended' }, today())).toBe('c/en-1rf5-0/');
  const { billing: _, ...open } = known;
  expect(sharedPath('pt-BR', { ...open, role: 'admin-agent' } as Known, today())).toBe(
    'pt-BR/decide/cloud=public/customer=end-customer/goal=support/channel=ea/',
  );
});
