import { expect, test } from 'vitest';
import { guessColumns } from './guess-columns.ts';
import type { Columns, Meaning } from './meanings.ts';

const columnsOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]): Columns =>
  Object.fromEntries(Object.entries(guessColumns(headers, rows)).map(([meaning, guess]) => [meaning, guess.column]));

test('the columns of a distributor’s list are suggested by their values, each with one of them', () => {
  const headers = [
    'TENANT ID',
    'TENANT NAME',
    'STOCK CODE',
    'STOCK DESCRIPTION',
    'QTY',
    'STATUS',
    'END USAGE',
    'Vendor',
  ];
  const rows = [
    ['1-2-3', 'Contoso', 'CFQ7TTC0LCHC:0002', 'Business Premium', '10', 'Active', '29-AUG-2027', 'Microsoft'],
    ['4-5-6', 'Fabrikam', 'DZH318Z0BPS6:0001', 'Azure Plan', '1', 'Active', '', 'Microsoft'],
    ['7-8-9', 'Tailspin', 'OWN-1', 'Backup', '1', 'Active', '', 'Somebody'],
  ];
  expect(guessColumns(headers, rows)).toEqual({
    customer: { column: 1, example: 'Contoso' },
    product: { column: 3, example: 'Business Premium' },
    id: { column: 0, example: '1-2-3' },
    offer: { column: 2, example: 'CFQ7TTC0LCHC:0002' },
    publisher: { column: 7, example: 'Microsoft' },
    status: { column: 5, example: 'Active' },
    end: { column: 6, example: '29-AUG-2027' },
  });
});

const cells: readonly (readonly [Meaning | undefined, string, readonly string[]])[] = [
  ['offer', 'Code', ['DZH318Z0BPS6:0001', 'MS-AZR-0145P']],
  [undefined, 'Article', ['Azure Plan', 'Azure plan']],
  ['billing', 'How', ['License', 'usage-based']],
  ['billing', 'How', ['License', '']],
  [undefined, 'How', ['License', 'often']],
  ['commitment', 'Plan', ['P1Y', 'One-Year commitment for monthly billing']],
  ['country', 'Customer country', ['DE', 'tr']],
  [undefined, 'Initials', ['DE', 'TR']],
  [undefined, 'Customer country', ['Germany', 'France']],
  ['relationship', 'x', ['Cloud Reseller']],
  ['trial', 'Is trial', ['False', 'true']],
  [undefined, 'Is paid', ['False', 'true']],
  ['start', 'Purchase date', ['3/4/2026']],
  ['end', 'Renewal', ['2027-03-31']],
  ['permission-end', 'GDAP end date', ['2027-03-31']],
  ['auto-extend', 'Auto extend', ['Yes']],
  [undefined, 'Seen', ['2027-03-31']],
  [undefined, 'Product id', ['1017D7F3-6D7F-4BFA-BDD8-79BC8F104E0C']],
  [undefined, 'Renewal', []],
];

test.each(cells)('%s is suggested for the column “%s” with %j', (meaning, header, values) => {
  expect(columnsOf([header], ...values.map((value) => [value]))).toEqual(meaning ? { [meaning]: 0 } : {});
});

test('the portal’s own list of granular relationships: its days are suggested as those of the permission', () => {
  const headers = ['Customer', 'Relationship name', 'Status', 'Start date', 'End date', 'Auto extend'];
  expect(columnsOf(headers, ['Contoso', 'Support', 'Active', '1/1/2026', '1/1/2027', 'Yes'])).toEqual({
    customer: 0,
    status: 2,
    start: 3,
    'permission-end': 4,
    'auto-extend': 5,
  });
});

test('a column is suggested for one meaning only', () => {
  expect(columnsOf(['End', 'End'], ['2027-03-31', '2027-04-30'])).toEqual({ end: 0 });
});
