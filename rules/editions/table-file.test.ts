import { expect, test } from 'vitest';
import { askedFacts, checkedFacts, factOrder, timedValues } from '../policy/facts.ts';
import { outcomeIds, verdictOf } from '../policy/outcomes/outcomes.ts';
import { statement, statements } from '../policy/sources/statements.ts';
import { type Rule, table } from '../policy/table.ts';
import { editionDays } from './editions.ts';
import { citationLine, tableAsCsv, tableAsJson, tableLines } from './table-file.ts';

const dated: Rule = {
  row: 'R23',
  when: { goal: ['take-over'], term: ['cancel-window', 'mid-term'] },
  since: '2024-04-01',
  until: '2024-06-18',
  outcome: 'transfer-license',
  certainty: 'provisional',
  statements: ['N12.1', 'T3'],
};
const undated: Rule = { row: 'R2', when: { cloud: ['china'] }, outcome: 'blocked-cloud', statements: [] };
const anything = Object.fromEntries(factOrder.map((fact) => [fact, []]));

test('a citation is a number with the title and, where it is known, the day of its document', () => {
  const [one, other] = [statement('N12.1'), statement('S5')];
  const undatedStatement = statements.find(({ date }) => !date);
  if (!undatedStatement) throw new Error('Every statement has a day.');
  expect(citationLine({ ...dated, statements: ['N12.1', 'S5'] })).toBe(
    `N12.1 (${one.title}, ${one.date}); S5 (${other.title}, ${other.date})`,
  );
  expect(citationLine({ ...dated, statements: [undatedStatement.id] })).toBe(
    `${undatedStatement.id} (${undatedStatement.title})`,
  );
});

test('a line has every fact, empty where any value will do, and is documented unless it says otherwise', () => {
  expect(tableLines([dated, undated])).toEqual([
    {
      row: 'R23',
      since: '2024-04-01',
      until: '2024-06-18',
      facts: { ...anything, goal: ['take-over'], term: ['cancel-window', 'mid-term'] },
      outcome: 'transfer-license',
      certainty: 'provisional',
      sources: citationLine(dated),
    },
    {
      row: 'R2',
      since: '',
      until: '',
      facts: { ...anything, cloud: ['china'] },
      outcome: 'blocked-cloud',
      certainty: 'documented',
      sources: '',
    },
  ]);
});

/** Reads CSV as RFC 4180 defines it. */
const readCsv = (text: string): readonly (readonly string[])[] =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    );

test('the CSV file says what the table says, with a cell for each column and a line for each rule', () => {
  const [head, ...lines] = readCsv(tableAsCsv());
  expect(head).toEqual(['row', 'since', 'until', ...factOrder, 'outcome', 'certainty', 'sources']);
  expect(lines).toEqual(
    table.map((rule) => [
      rule.row,
      rule.since ?? '',
      rule.until ?? '',
      ...factOrder.map((fact) => rule.when[fact]?.join(' ') ?? ''),
      rule.outcome,
      rule.certainty ?? 'documented',
      citationLine(rule),
    ]),
  );
  expect(tableAsCsv().endsWith('\r\n')).toBe(true);
  expect(tableAsCsv()).toMatch(/^row,since,until,cloud,/);
});

test('the JSON file has the rules with their statements, and everything its names refer to', () => {
  const text = tableAsJson('https://site.test/schema.json');
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    $schema: 'https://site.test/schema.json',
    hitPolicy: 'FIRST',
    facts: factOrder,
    values: askedFacts,
    checks: checkedFacts,
    timedValues,
    outcomes: Object.fromEntries(outcomeIds.map((id) => [id, verdictOf(id)])),
    editions: editionDays,
    rules: tableLines().map((line, index) => ({ ...line, statements: table[index]?.statements })),
    statements,
  });
});
