import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CopiedTable, copiedTable, tableForms, tableWithTabs } from './copied-table.ts';

const table: CopiedTable = {
  headers: ['Customer', 'Answer'],
  rows: [{ cells: ['Contoso & Söhne', 'Ask, then wait'], link: 'https://site.test/en/(a)/' }, { cells: ['A | B', ''] }],
  linked: { column: 1, name: 'Link' },
};
const frame = '<table lang="en" border="1" cellspacing="0" cellpadding="4">';

test('as rich text, the answer links to its page, and the plain text with it has tabs and the address', () => {
  expect(copiedTable(table, 'rich', 'en')).toEqual({
    html:
      `${frame}<thead><tr><th>Customer</th><th>Answer</th></tr></thead><tbody>` +
      '<tr><td>Contoso &amp; Söhne</td><td><a href="https://site.test/en/%28a%29/">Ask, then wait</a></td></tr>' +
      '<tr><td>A | B</td><td></td></tr></tbody></table>',
    text: 'Customer\tAnswer\tLink\nContoso & Söhne\t"Ask, then wait"\thttps://site.test/en/(a)/\nA | B\t\t',
  });
});

test('with tabs, there is a column of addresses only where a row has one', () => {
  expect(copiedTable(table, 'tabs', 'en')).toEqual({ text: copiedTable(table, 'rich', 'en').text });
  const without = { ...table, rows: table.rows.map(({ cells }) => ({ cells })) };
  expect(copiedTable(without, 'tabs', 'en').text.split('\n')[0]).toBe('Customer\tAnswer');
});

test('as Markdown, a pipe in a name does not begin a cell', () => {
  expect(copiedTable(table, 'markdown', 'en').text).toBe(
    '| Customer | Answer |\n| --- | --- |\n' +
      '| Contoso & Söhne | [Ask, then wait](<https://site.test/en/%28a%29/>) |\n| A \\| B |  |\n',
  );
});

const names: readonly (readonly [
  string,
  { readonly tabs: string; readonly markdown: string; readonly html: string },
])[] = [
  ['=1+1', { tabs: "'=1+1", markdown: '\\=1+1', html: '&#39;=1+1' }],
  ['a\tb\r\nc', { tabs: 'a b c', markdown: 'a b c', html: 'a b c' }],
  ['"Best" Ltd', { tabs: '"""Best"" Ltd"', markdown: '"Best" Ltd', html: '&quot;Best&quot; Ltd' }],
  ['<b>x</b>', { tabs: '<b>x</b>', markdown: '\\<b\\>x\\</b\\>', html: '&lt;b&gt;x&lt;/b&gt;' }],
  ['[x](y)', { tabs: '[x](y)', markdown: '\\[x\\](y)', html: '[x](y)' }],
];

test.each(names)('the name %j is only a name in each form', (name, { tabs, markdown, html }) => {
  const one = { headers: ['Name'], rows: [{ cells: [name] }], linked: { column: 0, name: 'Link' } };
  expect(copiedTable(one, 'tabs', 'en').text).toBe(`Name\n${tabs}`);
  expect(copiedTable(one, 'markdown', 'en').text).toBe(`| Name |\n| --- |\n| ${markdown} |\n`);
  expect(copiedTable(one, 'rich', 'en').html).toContain(`<td>${html}</td>`);
});

const only = { column: 1, name: 'Link' };
const hostile = fc.string({ unit: fc.constantFrom(...'a=+-@|\t\n\r"\'<>\\[]()`;, ') });

test('no matter what a cell contains, each form has as many rows and cells as the table', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const given = { headers: ['A', 'B'], rows: [{ cells: [one, other] }], linked: only };
      const [rich, tabs, markdown] = tableForms.map((form) => copiedTable(given, form, 'en'));
      expect(rich?.html?.match(/<\/?[a-z]+/g)).toHaveLength(2 * (1 + 2 + 2 + 4));
      const lines = tabs?.text.split('\n') ?? [];
      expect(lines.map((line) => line.split('\t').length)).toEqual([2, 2]);
      for (const cell of lines[1]?.split('\t') ?? []) expect(cell).not.toMatch(/^[ "]*(?:[=@]|[+-](?!\d))/);
      const rows = markdown?.text.split('\n') ?? [];
      expect(rows).toHaveLength(4);
      // Pipes that separate cells have an even number of backslashes before them.
      expect(rows[2]?.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
    }),
  );
});

test('rows alone, without links, are also written with tabs and safe cells', () => {
  expect(
    tableWithTabs([
      ['A', 'B'],
      ['=1', 'x\ty'],
    ]),
  ).toBe("A\tB\n'=1\tx y");
});
