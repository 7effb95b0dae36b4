import { expect, test } from 'vitest';
import type { Meaning } from '../exports/meanings.ts';
import { factsOfRow, textOf } from './facts-of-row.ts';
import { termInCells } from './term-in-cells.ts';

const today = '2026-06-15';
const key = { offer: 'CFQ7TTC0LDPB', sku: '0001', end: '2027-01-31', publisher: 'Microsoft' };

const rows: readonly (readonly [string, { readonly [M in Meaning]?: string }, object])[] = [
  ['licences by their unit', { unit: 'Licenses' }, { billing: 'license' }],
  ['usage by its unit', { unit: 'Usage-based' }, { billing: 'usage' }],
  ['nothing by an hour', { unit: '1 Hour' }, {}],
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
    { ...key, publisher: 'Red Hat', start: '2026-02-01' },
    { 'license-offer': 'software' },
  ],
  [
    'new commerce by its key and its place in the term',
    { ...key, start: '2026-02-01' },
    { 'license-offer': 'new-commerce', term: 'mid-term' },
  ],
  ['software by its publisher', { ...key, publisher: 'Red Hat' }, { 'license-offer': 'software' }],
  ['a legacy offer by its GUID', { offer: '{1017D7F3-6D7F-4BFA-BDD8-79BC8F104E0C}' }, { 'license-offer': 'legacy' }],
  [
    'a legacy offer by its GUID, whatever its SKU',
    { ...key, offer: '1017D7F3-6D7F-4BFA-BDD8-79BC8F104E0C' },
    { 'license-offer': 'legacy' },
  ],
  [
    'nothing by a name that only resembles Microsoft’s',
    { ...key, publisher: 'Microsofties' },
    { 'license-offer': 'software' },
  ],
  ['that an expired one has ended', { status: 'Expired' }, { term: 'ended' }],
  ['nothing of one that was deleted', { status: 'Deleted' }, {}],
  ['a relationship', { relationship: 'Cloud Reseller' }, { relationship: 'reseller' }],
  ['nothing of a relationship we do not know', { relationship: 'Advisor' }, {}],
  ['no place in a term without an offer', { start: '2026-01-01', end: '2026-12-31' }, {}],
];

test.each(rows)('a row tells %s', (_, cells, wanted) => {
  expect(factsOfRow((meaning) => cells[meaning] ?? '', today).facts).toEqual(wanted);
});

test('a country is known by its code only', () => {
  const country = (text: string) => factsOfRow((meaning) => (meaning === 'country' ? text : ''), today).country;
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

test('ids that are wrapped against spreadsheets are read as they are meant', () => {
  expect(['="0042"', '="a ""b"""', ' x ', '=1+1', undefined].map(textOf)).toEqual(['0042', 'a "b"', 'x', '=1+1', '']);
});
