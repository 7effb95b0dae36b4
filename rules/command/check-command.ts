import type { Day } from '../policy/days/day.ts';
import { everyFact, isFact, type Known } from '../policy/facts.ts';
import { answerInColumns } from '../say/answer-in-columns.ts';
import { writtenRow } from '../say/copied/safe-cell.ts';
import { verdictInWords } from '../say/outcomes.ts';
import { fill } from '../words/format.ts';
import { CommandProblem, type CommandWords, type Printed } from './command-words.ts';
import { decideBy, readFact } from './given-facts.ts';

/** A CSV file, taken apart: each row that is not empty, the names of the columns first, with the line it begins in. */
export interface Table {
  readonly delimiter: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The columns added to each row: those of the list check on the site, without its link. */
interface Added {
  readonly status: string;
  readonly verdict: string;
  readonly answer: string;
  readonly certainty: string;
  readonly steps: string;
}

/** The answer for a row, or the question that is open for it. */
function answerOf(words: CommandWords, locale: string, given: Known, day: Day): Added {
  const { status, outcome, title, certainty, steps } = answerInColumns(words, locale, decideBy(given, day));
  const verdict = outcome ? verdictInWords(words, outcome).word : words.bulk.statuses.open;
  return { status, verdict, answer: title, certainty, steps };
}

/**
 * `supportable check`: the rows of a file with an answer added to each. Columns named after a fact are read, and the
 * facts of the command line apply where a row has no value of its own. A row that cannot be read says why, and is kept.
 * @throws CommandProblem when the file has no rows, or none of its columns is named after a fact
 */
export function checkCommand(
  words: CommandWords,
  locale: string,
  given: Known,
  day: Day,
  table: Table,
  json: boolean,
): Printed {
  const { errors } = words.command;
  const [header, ...rows] = table.rows;
  if (!header || rows.length === 0) throw new CommandProblem(errors['no-rows']);
  const names = header.cells.map((name) => name.replace(/^\uFEFF/, '').trim());
  if (!names.some(isFact))
    throw new CommandProblem(fill(errors['no-facts'], { facts: Object.keys(everyFact).join(', ') }));
  const problems: string[] = [];
  const broken = (problem: string): Added => {
    problems.push(problem);
    return { status: 'broken', verdict: words.bulk.statuses.broken, answer: problem, certainty: '', steps: '' };
  };
  const check = (cells: readonly string[], line: number): Added => {
    if (cells.length !== names.length)
      return broken(fill(errors.cells, { line, count: cells.length, columns: names.length }));
    try {
      const own = names.flatMap((name, column) => {
        const value = cells[column]?.trim() ?? '';
        return isFact(name) && value !== '' ? [readFact(words, name, value)] : [];
      });
      return answerOf(words, locale, { ...given, ...Object.fromEntries(own) }, day);
    } catch (error) {
      if (!(error instanceof CommandProblem)) throw error;
      return broken(fill(errors.row, { line, problem: error.message }));
    }
  };
  const checked = rows.map(({ line, cells }) => ({ cells, ...check(cells, line) }));
  const written = (cells: readonly string[], added: Omit<Added, 'status'>): string =>
    writtenRow(
      [...cells, ...names.slice(cells.length).map(() => ''), added.verdict, added.answer, added.certainty, added.steps],
      table.delimiter,
    );
  const asCsv = () =>
    [written(names, words.bulk.added), ...checked.map(({ cells, ...added }) => written(cells, added))].join('\r\n');
  const asData = () => {
    const named = checked.map(({ cells, ...added }) => ({
      row: Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])),
      ...(cells.length > names.length && { more: cells.slice(names.length) }),
      ...added,
    }));
    return JSON.stringify(named, undefined, 2);
  };
  return { out: `${json ? asData() : asCsv()}\n`, errors: problems, exit: problems.length > 0 ? 2 : 0 };
}
