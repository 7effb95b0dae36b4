import { expect, test } from 'vitest';
import type { Meaning } from '../exports/meanings.ts';
import { textOf, textWithin } from './cells.ts';
import { factsOfRow, termInCells } from './facts-of-row.ts';

const today = '2026-06-15';
const key = { offer: 'CFQ7TTC0LDPB', sku: '0001', end: '2027-01-31', publisher: 'Microsoft' };

const newCommerce = { billing: 'license', 'license-offer': 'new-commerce' };

const rows: readonly (readonly [string, { readonly [M in Meaning]?: string }, object])[] = [
  ['licenses by their unit', { unit: 'Licenses' }, { billing: 'license' }],
  ['usage by its unit', { unit: 'Usage-based' }, { billing: 'usage' }],
  ['usage by an hour', { unit: '1 Hour' }, { billing: 'usage' }],
  ['nothing by a gigabyte', { unit: '1 GB' }, {}],
  ['the Azure plan', { service: 'Azure plan', unit: '1 GB/Month' }, { billing: 'usage', 'azure-offer': 'azure-plan' }],
  ['new commerce by its key', key, { 'license-offer': 'new-commerce' }],
  [
    'the same with all in one cell',
    { ...key, offer: 'CFQ7TTC0LDPB:0001:CFQ7TTC0GZQJ', sku: '' },
    { 'license-offer': 'new-commerce' },
  ],
  ['new commerce by its key alone', { ...key, end: '' }, { 'license-offer': 'new-commerce' }],
  [
    'no kind and no place in a term by a key that begins otherwise, as it may be software',
    { ...key, offer: 'DG7GMGF0FKZV', sku: '0003', start: '2026-02-01' },
    {},
  ],
  [
    'no place in a term for software of another publisher, whose windows differ',
    { ...key, offer: 'DG7GMGF0FKZV', publisher: 'Red Hat', start: '2026-02-01' },
    { 'license-offer': 'software' },
  ],
  [
    'no kind and no place in a term where publisher and offer contradict each other',
    { ...key, publisher: 'Red Hat', start: '2026-02-01' },
    {},
  ],
  [
    'licenses of no kind where publisher and commitment contradict each other',
    { ...key, publisher: 'Red Hat', commitment: 'One-Year commitment' },
    {},
  ],
  [
    'new commerce by its key and its place in the term',
    { ...key, start: '2026-02-01' },
    { 'license-offer': 'new-commerce', term: 'mid-term' },
  ],
  [
    'no place in a term for one that was deleted',
    { ...key, start: '2026-06-10', status: 'Deleted' },
    { 'license-offer': 'new-commerce' },
  ],
  [
    'no place in a term for one that is suspended',
    { ...key, start: '2026-06-10', status: 'Suspended' },
    { 'license-offer': 'new-commerce' },
  ],
  [
    'its place in the term for one that is active',
    { ...key, start: '2026-02-01', status: 'Active' },
    { 'license-offer': 'new-commerce', term: 'mid-term' },
  ],
  ['nothing about a term by the status of a permission', { status: 'Expired', 'permission-end': '2026-01-01' }, {}],
  [
    'new commerce where the publisher is an error of a formula',
    { ...key, publisher: '#N/A' },
    { 'license-offer': 'new-commerce' },
  ],
  ['new commerce where the publisher has no letter', { ...key, publisher: '0' }, { 'license-offer': 'new-commerce' }],
  ['new commerce where Microsoft has a short name', { ...key, publisher: 'MSFT' }, { 'license-offer': 'new-commerce' }],
  [
    'no place in a term for a trial',
    { ...key, start: '2026-02-01', trial: 'True' },
    { 'license-offer': 'new-commerce' },
  ],
  [
    'no place in a term where the name of the SKU says that it is a trial',
    { ...key, start: '2026-02-01', trial: 'Power BI Pro (Trial)' },
    { 'license-offer': 'new-commerce' },
  ],
  [
    'its place in the term where a column says that it is no trial',
    { ...key, start: '2026-02-01', trial: 'No trial' },
    { 'license-offer': 'new-commerce', term: 'mid-term' },
  ],
  ['licenses by an empty unit and a commitment', { ...key, commitment: 'One-Year commitment' }, newCommerce],
  [
    'nothing by a one-time commitment',
    { ...key, commitment: 'One-Time commitment' },
    { 'license-offer': 'new-commerce' },
  ],
  ['nothing by a commitment to something else', { offer: 'DZH318Z0BQ35', commitment: 'One-Year commitment' }, {}],
  ['nothing where two columns contradict each other', { billing: 'License', unit: 'Usage-based' }, {}],
  ['usage where two columns agree', { billing: 'Usage', unit: 'Usage-based' }, { billing: 'usage' }],
  ['licenses by their number', { seats: '25' }, { billing: 'license' }],
  ['nothing by no license', { seats: '0' }, {}],
  ['usage by a reservation', { reservation: 'R1' }, { billing: 'usage' }],
  [
    'the Azure plan by its product',
    { offer: 'DZH318Z0BPS6', sku: '1' },
    { billing: 'usage', 'azure-offer': 'azure-plan' },
  ],
  [
    'the Azure plan by both in one cell',
    { offer: 'DZH318Z0BPS6:1' },
    { billing: 'usage', 'azure-offer': 'azure-plan' },
  ],
  ['new commerce where no publisher is named', { ...key, publisher: 'N/A' }, { 'license-offer': 'new-commerce' }],
  [
    'new commerce where Microsoft is written in Japanese',
    { ...key, publisher: '日本マイクロソフト' },
    { 'license-offer': 'new-commerce' },
  ],
  ['software by its publisher', { publisher: 'Red Hat' }, { 'license-offer': 'software' }],
  ['a legacy offer by its GUID', { offer: '{1017D7F3-6D7F-4BFA-BDD8-79BC8F104E0C}' }, { 'license-offer': 'legacy' }],
  [
    'a legacy offer by its GUID, whatever its SKU',
    { ...key, offer: '1017D7F3-6D7F-4BFA-BDD8-79BC8F104E0C' },
    { 'license-offer': 'legacy' },
  ],
  [
    'software by a publisher that only resembles Microsoft',
    { publisher: 'Microsofties' },
    { 'license-offer': 'software' },
  ],
  ['that an expired one has ended', { status: 'Expired' }, { term: 'ended' }],
  ['nothing about one that was deleted', { status: 'Deleted' }, {}],
  ['a relationship', { relationship: 'Cloud Reseller' }, { relationship: 'reseller' }],
  ['nothing about a relationship we do not know', { relationship: 'Advisor' }, {}],
  ['no place in a term without an offer', { start: '2026-01-01', end: '2026-12-31' }, {}],
];

test.each(rows)('a row states %s', (_, cells, wanted) => {
  expect(factsOfRow((meaning) => cells[meaning] ?? '', { today, hasOfferIds: true }).facts).toEqual(wanted);
});

test('a GUID is a legacy offer only where offers are Microsoft’s own ids', () => {
  const offer = '1017D7F3-6D7F-4BFA-BDD8-79BC8F104E0C';
  expect(factsOfRow((meaning) => (meaning === 'offer' ? offer : ''), { today }).facts).toEqual({});
});

test('each fact names the columns that state it', () => {
  const cells: { readonly [M in Meaning]?: string } = { ...key, start: '2026-02-01', unit: 'Licenses' };
  expect(factsOfRow((meaning) => cells[meaning] ?? '', { today }).from).toEqual({
    billing: ['unit'],
    'license-offer': ['offer'],
    term: ['start', 'end'],
  });
  const plan: { readonly [M in Meaning]?: string } = { offer: 'DZH318Z0BPS6', sku: '0001' };
  expect(factsOfRow((meaning) => plan[meaning] ?? '', { today }).from).toEqual({
    billing: ['offer', 'sku'],
    'azure-offer': ['offer', 'sku'],
  });
});

test('a country is known by its code only', () => {
  const country = (text: string) => factsOfRow((meaning) => (meaning === 'country' ? text : ''), { today }).country;
  expect([country('de'), country('Germany'), country('ZZ'), country('')]).toEqual([
    'DE',
    undefined,
    undefined,
    undefined,
  ]);
});

const terms: readonly (readonly [string, string, string | undefined])[] = [
  ['6/15/2026', '6/14/2027', 'cancel-window'],
  // June 9 or September 6: one has not begun.
  ['6/9/2026 0:00', '6/8/2027 0:00', undefined],
  ['2026-06-09T00:00:00Z', '2027-06-09T00:00:00Z', 'cancel-window'],
  // The last day of the window: it depends on the hour.
  ['2026-06-08', '2027-06-08', undefined],
  ['2026-06-07', '2027-06-07', 'mid-term'],
  // June 5 or May 6: both are in the middle of it.
  ['5/6/2026', '5/6/2027', 'mid-term'],
  ['01.02.2026', '31.01.2027', 'mid-term'],
  // Past its end it may have been renewed since the file was made.
  ['2025-01-01', '2025-12-31', undefined],
  ['2026-07-01', '2027-06-30', undefined],
  ['1/1/0001', '1/1/0001', undefined],
  ['13/13/2026', '14/14/2027', undefined],
  ['2026-02-30', '2027-02-30', undefined],
  ['', '2027-01-01', undefined],
  ['2027-01-01', '2026-01-01', undefined],
];

test.each(terms)('from %j to %j is %s', (start, end, wanted) => {
  expect(termInCells(start, end, today)).toBe(wanted);
});

test('the text that PowerShell writes for a value with parts is ignored', () => {
  expect(textOf('Microsoft.Graph.PowerShell.Models.MicrosoftGraphDelegatedAdminRelationshipCustomerParticipant')).toBe(
    '',
  );
  expect(textOf('System.Object[]')).toBe('');
  expect(textOf('System Center')).toBe('System Center');
});

test('ids that are wrapped against spreadsheets are read as they are meant', () => {
  expect(['="0042"', '="a ""b"""', ' x ', '=1+1', undefined].map(textOf)).toEqual(['0042', 'a "b"', 'x', '=1+1', '']);
});

test('a term is found by the order of the file where it depends on that', () => {
  expect(termInCells('6/9/2026', '6/8/2027', today, 'month-first')).toBe('cancel-window');
  expect(termInCells('6/9/2026', '6/8/2027', today, 'day-first')).toBeUndefined();
});

const within: readonly (readonly [string, string])[] = [
  ['[{"isTrial":true}]', 'true'],
  ['{"IsTrial":false}', 'false'],
  ['[{"isTrial":true},{"isTrial":false}]', ''],
  ['[{"isTrial":true},{}]', ''],
  ['[null]', ''],
  ['[]', ''],
  ['true', ''],
  ['{"isTrial":{}}', ''],
  ['[{"isTrial"', ''],
];

test.each(within)('in the JSON %s, the key says “%s”', (cell, wanted) => {
  expect(textWithin(cell, 'IsTrial')).toBe(wanted);
});
