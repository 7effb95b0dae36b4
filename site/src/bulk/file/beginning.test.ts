import { expect, test } from 'vitest';
import { type Beginning, beginningOf } from './beginning.ts';

const subscriptions = ['Subscription ID', 'Subscription', 'Quantity', 'Status'];

const files: readonly (readonly [string, string, Partial<Beginning>])[] = [
  [
    'the delimiter that its first line names',
    'sep=;\na,b;c\n1;2',
    { delimiter: ';', headers: ['a,b', 'c'], announced: true },
  ],
  ['a tab that its first line names', 'sep=\t\na\tb', { delimiter: '\t', headers: ['a', 'b'], announced: true }],
  ['the same in capital letters', 'SEP=,\na,b', { delimiter: ',', headers: ['a', 'b'], announced: true }],
  [
    'a sign that is no delimiter of ours, as a row like others',
    'sep=|\na|b',
    { delimiter: ',', headers: ['sep=|'], announced: false },
  ],
  ['a column whose name begins so', 'sep=;x\na;b', { delimiter: ';', headers: ['sep=', 'x'], announced: false }],
  ['the delimiter with the most columns', 'a;b,c;d\n1,2,3,4', { delimiter: ';', headers: ['a', 'b,c', 'd'] }],
  [
    'the delimiter that leads to an export, even with fewer columns',
    `${subscriptions.join(';')},and,more,and,more\n`,
    { delimiter: ';' },
  ],
  ['commas where nothing tells', 'Name\nContoso;x', { delimiter: ',', headers: ['Name'] }],
  ['only its first line', 'Name\na;b;c;d', { delimiter: ',', headers: ['Name'] }],
  ['a quotation mark left open in it', 'a,"b,c\nd,e"\n', { delimiter: ',', headers: ['a', 'b,c'] }],
  ['nothing in it', '', { delimiter: ',', headers: [''], announced: false }],
];

test.each(files)('a file is read by %s', (_, text, wanted) => {
  expect(beginningOf(text)).toMatchObject(wanted);
});
