import { expect, test } from 'vitest';
import { documentOf, sources } from './sources.ts';
import { documentsOf, editionsByDocument, linkedDocument, statement, statementIds } from './statements.ts';

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

test('editions of a document are on one page, the document itself first', () => {
  const pages = editionsByDocument();
  expect([...pages.values()].flat().toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(
    documentsOf(statementIds).toSorted((one, other) => one.id.localeCompare(other.id)),
  );
  for (const [name, [first]] of pages) expect(first?.id).toBe(name);
  for (const id of Object.keys(sources) as (keyof typeof sources)[])
    expect(documentOf(documentOf(id))).toBe(documentOf(id));
  expect(statement('T45')).toMatchObject({ source: 'multichannel-2023', document: 'multichannel' });
  expect(statement('S7')).not.toHaveProperty('document');
});

test('the five pages that the article links to are named with their own address and the copy that was read', () => {
  const linked = statementIds.flatMap((id) => {
    const document = linkedDocument(id);
    return document ? [[id, ...document.addresses]] : [];
  });
  const page = 'https://learn.microsoft.com/partner-center/';
  const copy = 'https://github.com/kvamseek/partner-center/blob/85eb3c4/';
  expect(linked).toEqual([
    ['S15', `${page}request-a-relationship-with-a-customer`, `${copy}request-a-relationship-with-a-customer.md`],
    [
      'S21',
      `${page}switch-azure-subscriptions-to-a-different-partner`,
      `${copy}switch-azure-subscriptions-to-a-different-partner.md`,
    ],
    ['S26', `${page}work-with-other-partners`, `${copy}work-with-other-partners.md`],
    [
      'S27',
      `${page}enroll/indirect-reseller-tasks-in-partner-center`,
      `${copy}indirect-reseller-tasks-in-partner-center.md`,
    ],
    [
      'S28',
      `${page}customers/indirect-provider-tasks-in-partner-center`,
      `${copy}indirect-provider-tasks-in-partner-center.md`,
    ],
  ]);
});
