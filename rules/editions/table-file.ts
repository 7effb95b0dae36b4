import { askedFacts, checkedFacts, type Fact, factOrder, timedValues } from '../policy/facts.ts';
import { outcomeIds, verdictOf } from '../policy/outcomes/outcomes.ts';
import { statement, statements } from '../policy/sources/statements.ts';
import { type Rule, table } from '../policy/table.ts';
import { editionDays } from './editions.ts';

/** One line of the exported table: every fact and the period in cells, the outcome, and its sources. */
export interface TableLine {
  readonly row: string;
  readonly since: string;
  readonly until: string;
  readonly facts: Readonly<Record<Fact, readonly string[]>>;
  readonly outcome: string;
  readonly certainty: string;
  readonly sources: string;
}

/** The sources of a rule, in one line: statement numbers with the titles of their documents. */
export const citationLine = ({ statements }: Rule): string =>
  statements
    .map((id) => {
      const { title, date } = statement(id);
      return `${id} (${title}${date ? `, ${date}` : ''})`;
    })
    .join('; ');

/** The lines of the decision table for the CSV and JSON files; an empty cell means "any". */
export const tableLines = (rules: readonly Rule[] = table): readonly TableLine[] =>
  rules.map((rule) => ({
    row: rule.row,
    since: rule.since ?? '',
    until: rule.until ?? '',
    facts: Object.fromEntries(factOrder.map((fact) => [fact, rule.when[fact] ?? []])) as TableLine['facts'],
    outcome: rule.outcome,
    certainty: rule.certainty ?? 'documented',
    sources: citationLine(rule),
  }));

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The decision table as CSV (RFC 4180): several values in a cell are separated by spaces. */
export function tableAsCsv(): string {
  const head = ['row', 'since', 'until', ...factOrder, 'outcome', 'certainty', 'sources'];
  const lines = tableLines().map(({ row, since, until, facts, outcome, certainty, sources }) => [
    row,
    since,
    until,
    ...factOrder.map((fact) => facts[fact].join(' ')),
    outcome,
    certainty,
    sources,
  ]);
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/**
 * The decision table as JSON, with everything its names refer to: values, verdicts, editions, documents.
 * @param schema the address of the schema that describes the file
 */
export const tableAsJson = (schema: string): string => {
  const rules = tableLines().map((line, index) => ({ ...line, statements: table[index]?.statements }));
  const file = {
    $schema: schema,
    hitPolicy: 'FIRST',
    facts: factOrder,
    values: askedFacts,
    checks: checkedFacts,
    timedValues,
    outcomes: Object.fromEntries(outcomeIds.map((id) => [id, verdictOf(id)])),
    editions: editionDays,
    rules,
    statements,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
