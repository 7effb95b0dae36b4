import { usualStart } from 'rules';
import { expect, test } from 'vitest';
import { madeContext as context } from '../../context/made-context.fixture.ts';
import { madeFile } from '../file/made-file.fixture.ts';
import { CheckSession } from '../worker/session.ts';
import { mostCopied } from './copy-rows.ts';

const { bulk, verdicts, outcomes } = context.words;

/** The check of a list of customers who bought licenses under an EA and want support. */
async function checked(rows: readonly (readonly string[])[]) {
  const session = new CheckSession({ context, origin: 'https://help.example' });
  await session.take({ do: 'open', file: madeFile([['CustomerName', 'Product', 'UnitType'], ...rows]) });
  const known = { ...usualStart, goal: 'support', channel: 'ea' } as const;
  await session.take({ do: 'read', columns: { customer: 0, product: 1, unit: 2 }, byHand: true, common: { known } });
  return session;
}
const rows = [['=1+1', 'A | "B"', 'Licenses'], ['Fabrikam', 'Azure plan', 'Licenses'], ['broken']];

test('the rows that a filter leaves are copied with their names, the answer and its link', async () => {
  const session = await checked(rows);
  const { title } = outcomes['request-relationship'];
  const { text, html, ...number } = await session.take({ do: 'copy', filter: {}, form: 'tabs' });
  expect(html).toBeUndefined();
  expect(number).toEqual({ rows: 3, total: 3 });
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['CustomerName', 'Product', bulk.added.verdict, bulk.added.answer, bulk.added.link]);
  expect(lines[1]?.slice(0, 4)).toEqual(["'=1+1", '"A | ""B"""', verdicts.can, title]);
  expect(lines[1]?.[4]).toMatch(/^https:\/\/help\.example\/c\/en-1rf5-\d+\/$/);
  expect(lines[3]?.slice(0, 3)).toEqual(['broken', '', bulk.statuses.broken]);
  expect(lines[3]?.[4]).toBe('');
  const one = await session.take({ do: 'copy', filter: { text: 'fabrikam' }, form: 'markdown' });
  expect(one.rows).toBe(1);
  expect(one.text.split('\n')[2]).toMatch(/^\| Fabrikam \| Azure plan \| .+ \| \[.+\]\(<https:/);
});

test('rich text has a table next to the text with tabs', async () => {
  const { text, html } = await (await checked(rows)).take({ do: 'copy', filter: {}, form: 'rich' });
  expect(text.split('\n')).toHaveLength(4);
  expect(html?.match(/<tr>/g)).toHaveLength(4);
  expect(html).toContain('<td>A | &quot;B&quot;</td>');
});

test('only the first rows of a long list are copied, with the number of all rows', async () => {
  const many = Array.from({ length: mostCopied + 5 }, (_, row) => [`Customer ${row}`, 'x', 'Licenses']);
  const { text, ...number } = await (await checked(many)).take({ do: 'copy', filter: {}, form: 'tabs' });
  expect(number).toEqual({ rows: mostCopied, total: mostCopied + 5 });
  expect(text.split('\n')).toHaveLength(mostCopied + 1);
  expect(text).toContain(`Customer ${mostCopied - 1}\t`);
});
