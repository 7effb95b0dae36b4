import { type Known, messages } from 'rules';
import { expect, test, vi } from 'vitest';
import { noAnswers } from '../kept/answers.ts';
import { type CopiedCustomers, copiedCustomers } from './customer-table.ts';
import { factsByOrigin } from './facts-by-origin.ts';

vi.mock('./language.ts', () => ({ packagedWords: messages }));

const words = await messages('en');
const { title } = words.outcomes['request-relationship'];
const support = { goal: 'support', channel: 'ea', billing: 'license' } as const;
const known = (you: Known) => factsByOrigin(noAnswers, {}, undefined, { you, countries: {} });
const asked: CopiedCustomers = {
  customers: [
    { tenant: 'id-1', name: 'Contoso\n Ltd' },
    { tenant: 'id-2', name: '=HYPERLINK("x")' },
    { tenant: 'id-3', name: '' },
  ],
  answers: [
    { tenant: 'id-1', facts: known({ ...support, relationship: 'pending' }), day: '2026-11-02' },
    { tenant: 'id-2', facts: known({ goal: 'support' }), day: undefined },
    { tenant: 'elsewhere', facts: known(support), day: undefined },
  ],
  areListed: false,
  locale: 'en',
  form: 'tabs',
};

test('every customer of the list is in the table, with the answer given for it', async () => {
  const { text, html, said } = await copiedCustomers(asked, '');
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(html).toBeUndefined();
  expect(said).toBe('3 customers copied');
  expect(lines[0]).toEqual(['Customer', 'Microsoft ID', 'Verdict', 'Answer', 'Steps left', 'Answered on']);
  expect(lines[1]?.slice(0, 3)).toEqual(['Contoso Ltd', 'id-1', words.verdicts.can]);
  expect(lines[1]?.[4]).toMatch(/^\d+$/);
  expect(lines[1]?.[5]).toBe('"November 2, 2026"');
  expect(lines[2]).toEqual([`"'=HYPERLINK(""x"")"`, 'id-2', '', '', '', '']);
  expect(lines[3]).toEqual(['', 'id-3', '', '', '', '']);
  expect(lines).toHaveLength(4);
});

test('with a help site each answer leads to its page, whose address holds no name and no id', async () => {
  const { text, html } = await copiedCustomers({ ...asked, form: 'rich' }, 'https://help.example/');
  const [, link = ''] = /<a href="([^"]*)">/.exec(html ?? '') ?? [];
  expect(link).toMatch(/^https:\/\/help\.example\/(?:en\/decide\/|c\/en-)/);
  expect(link).not.toMatch(/id-1|contoso/i);
  expect(text.split('\n')[1]?.endsWith(`\t${link}`)).toBe(true);
  const markdown = await copiedCustomers({ ...asked, form: 'markdown' }, 'https://help.example/');
  expect(markdown.text).toMatch(/\| \[[^\]]+\]\(<https:\/\/help\.example/);
});

test('for the bulk check, the rows are those of Partner Center’s own export', async () => {
  const { text, said } = await copiedCustomers({ ...asked, areListed: true, form: 'bulk' }, '');
  expect(text.split('\n').slice(0, 2)).toEqual([
    'Microsoft ID\tCompany name\tPrimary domain name\tRelationship',
    'id-1\tContoso Ltd\t\tCloud Reseller',
  ]);
  expect(text).not.toContain(title);
  expect(said).toContain('3 rows');
  expect((await copiedCustomers({ ...asked, form: 'bulk' }, '')).text).toContain('id-1\tContoso Ltd\t\t\n');
});
