import { expect, test } from 'vitest';
import { type Beginning, beginningOf } from './beginning.ts';

const subscriptions = ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Reseller'];

const files: readonly (readonly [string, string, Partial<Beginning>])[] = [
  [
    'the delimiter that its first line names',
    'sep=;\na,b;c\n1;2',
    { delimiter: ';', headers: ['a,b', 'c'], linesBefore: 1 },
  ],
  ['a tab that its first line names', 'sep=\t\na\tb', { delimiter: '\t', headers: ['a', 'b'], linesBefore: 1 }],
  ['the same in capital letters', 'SEP=,\na,b', { delimiter: ',', headers: ['a', 'b'], linesBefore: 1 }],
  [
    'a sign that is not one of our delimiters, as a row like any other',
    'sep=|\na|b',
    { delimiter: ',', headers: ['sep=|'], linesBefore: 0 },
  ],
  [
    'what is below the line in which PowerShell names its type',
    '#TYPE System.Object\n"a","b"\n"1","2"',
    { delimiter: ',', headers: ['a', 'b'], linesBefore: 1 },
  ],
  [
    'what is below that line and one that names the delimiter',
    '#TYPE System.Object\nsep=;\na;b,c',
    { delimiter: ';', headers: ['a', 'b,c'], linesBefore: 2 },
  ],
  ['a first column that only begins like such a line', '#TYPES,a\n1,2', { headers: ['#TYPES', 'a'], linesBefore: 0 }],
  ['a column whose name begins so', 'sep=;x\na;b', { delimiter: ';', headers: ['sep=', 'x'], linesBefore: 0 }],
  ['the delimiter with the most columns', 'a;b,c;d\n1,2,3,4', { delimiter: ';', headers: ['a', 'b,c', 'd'] }],
  [
    'the delimiter that leads to an export, even with fewer columns',
    `${subscriptions.join(';')}\nand,more,and,more,and,more\n`,
    { delimiter: ';' },
  ],
  ['commas where nothing shows the delimiter', 'Name\nContoso;x', { delimiter: ',', headers: ['Name'] }],
  ['only its first line', 'Name\na;b;c;d', { delimiter: ',', headers: ['Name'] }],
  ['a quotation mark left open in it', 'a,"b,c\nd,e"\n', { delimiter: ',', headers: ['a', 'b,c'] }],
  [
    'what is below the quoted line in which PowerShell names its type',
    '"#TYPE System.Object"\n"a","b"\n"1","2"',
    { delimiter: ',', headers: ['a', 'b'], linesBefore: 1 },
  ],
  [
    'what is below a line that names the delimiter and one that names the type',
    'sep=;\n"#TYPE System.Object"\na;b,c',
    { delimiter: ';', headers: ['a', 'b,c'], linesBefore: 2 },
  ],
  [
    'the headers of an export below its title',
    `Subscriptions of Contoso, Ltd\n\nMade on,2026-11-25\n${subscriptions.join(',')}\n`,
    { delimiter: ',', headers: subscriptions, linesBefore: 2 },
  ],
  [
    'the headers below a title, by the width of the rows',
    'Subscriptions\nMade on;25.11.2026\nName;Product;Seats;Id\nContoso;E3;5;1\nFabrikam;E5;;2\n',
    { delimiter: ';', headers: ['Name', 'Product', 'Seats', 'Id'], linesBefore: 2 },
  ],
  [
    'the headers below a title with the empty cells of a workbook',
    'Subscriptions,"",""\n"","",""\nName,Product,Seats\nContoso,E3,5\n',
    { headers: ['Name', 'Product', 'Seats'], linesBefore: 1 },
  ],
  [
    'its first line where rows are wider',
    'Name,Product\nContoso,E3,5\nFabrikam,E5,7',
    { headers: ['Name', 'Product'] },
  ],
  [
    'its first line where no other names columns',
    'Name\nContoso,E3,5\nFabrikam,E5,7',
    { headers: ['Name'], linesBefore: 0 },
  ],
  ['its first line where names have commas', 'Name\nSmith, John\nDoe, Jane', { headers: ['Name'], linesBefore: 0 }],
  ['nothing in it', '', { delimiter: ',', headers: [''], linesBefore: 0 }],
];

test.each(files)('a file is read by %s', (_, text, wanted) => {
  expect(beginningOf(text)).toMatchObject(wanted);
});
