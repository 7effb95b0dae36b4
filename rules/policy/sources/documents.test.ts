import { expect, test } from 'vitest';
import { documentsOf, statement, statementIds } from './statements.ts';

test('every statement is listed once, under its document, which says how it was read', () => {
  const documents = documentsOf(statementIds);
  expect(documents.flatMap(({ ids }) => ids).toSorted()).toEqual(statementIds.toSorted());
  for (const { title, ids, addresses, read } of documents) {
    for (const id of ids) expect(statement(id)).toMatchObject({ title });
    for (const address of addresses) expect(address).toMatch(/^https:\/\/(?:github\.com|learn\.microsoft\.com)\//);
    if (read === 'repository') expect(addresses.at(-1)).toContain('/blob/');
  }
});

test('a document has a short name that can be read, and can be a part of an address', () => {
  const documents = documentsOf(statementIds);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  for (const { id, ids } of documents) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    for (const each of ids) expect(statement(each).source).toBe(id);
  }
});

test('Microsoft’s own page comes first, the copy that was read second', () => {
  expect(documentsOf(['N11.3'])).toEqual([
    {
      id: 'gdap-faq',
      title: 'GDAP: frequently asked questions',
      date: '2023-10-12',
      addresses: [
        'https://learn.microsoft.com/partner-center/gdap-faq',
        'https://github.com/kvamseek/partner-center/blob/85eb3c4/gdap-faq.md',
      ],
      read: 'repository',
      ids: ['N11.3'],
    },
  ]);
});
