import {
  type Copied,
  cleanName,
  copiedTable,
  count,
  dayName,
  numeral,
  type TableForm,
  tableWithTabs,
  titleAndSentence,
  verdictInWords,
} from 'rules';
import { answerPath } from './answers.ts';
import { type AnswersOfCustomers, type Concluded, concludedOf } from './guide/in-short.ts';
import { packagedWords } from './language.ts';
import type { PackagedWords } from './words.ts';

/** A customer that a list of the portal shows. */
export interface ListedCustomer {
  readonly tenant: string;
  /** Empty if the list has no name. */
  readonly name: string;
}

/** The customers of a list, in a form to copy, or as the rows that the bulk check of the help site takes. */
export interface CopiedCustomers extends AnswersOfCustomers {
  readonly customers: readonly ListedCustomer[];
  readonly form: TableForm | 'bulk';
  /** Whether this is the list of customers, who have accepted a relationship. */
  readonly areListed: boolean;
}

/** A copy, with a sentence that says how many customers it contains. */
export interface CopiedRows extends Copied {
  readonly said: string;
}

/** The columns of Partner Center's own "Export customers", by which the bulk check recognizes the rows. */
const exported = ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship'];

/**
 * The list of customers has those who accepted a relationship; other lists have some who only granted administration.
 */
const rowsForBulk = ({ customers, areListed }: CopiedCustomers): string =>
  tableWithTabs([
    exported,
    ...customers.map(({ tenant, name }) => [tenant, cleanName(name), '', areListed ? 'Cloud Reseller' : '']),
  ]);

/** The cells of a row that show a customer's answer. */
function answerCells({ conclusion, known, day }: Concluded, words: PackagedWords, locale: string): readonly string[] {
  const left = conclusion.steps.filter(({ done }) => !done).length;
  const { word } = verdictInWords(words, conclusion.outcome);
  const { title } = titleAndSentence(conclusion, known, words);
  return [word, title, numeral(locale, left), dayName(locale, day ?? conclusion.asOf)];
}

/**
 * The customers of a list as they are copied, with the answers given for them.
 * @param site the help site's address, to which each answer leads; empty when there is none
 */
export async function copiedCustomers(asked: CopiedCustomers, site: string): Promise<CopiedRows> {
  const { customers, answers, form, locale } = asked;
  const words = await packagedWords(locale);
  const { copied, forBulk, link, ...columns } = words.customerTable;
  if (form === 'bulk') return { text: rowsForBulk(asked), said: count(locale, forBulk, customers.length) };
  const concluded = concludedOf(answers);
  const { customer, tenant: id, verdict, answer, left, answeredOn } = columns;
  const headers = [customer, id, verdict, answer, left, answeredOn];
  const rows = await Promise.all(
    customers.map(async ({ tenant, name }) => {
      const found = concluded.get(tenant);
      if (!found) return { cells: [cleanName(name), tenant, '', '', '', ''] };
      const cells = [cleanName(name), tenant, ...answerCells(found, words, locale)];
      return site ? { cells, link: site + (await answerPath({ known: found.known, locale })) } : { cells };
    }),
  );
  const table = copiedTable({ headers, rows, linked: { column: headers.indexOf(answer), name: link } }, form, locale);
  return { ...table, said: count(locale, copied, customers.length) };
}
