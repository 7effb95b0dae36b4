import type { Day, SourceId, StatementId, TermId } from 'rules';
import type { PageContext } from '../context/page-context.ts';

type Place = Pick<PageContext, 'base' | 'locale'>;

/** The address of what changed on a day, on the page of its year. */
export const changesAddress = ({ base, locale }: Place, day: Day): string =>
  `${base}${locale}/changes/${day.slice(0, 4)}/#${day}`;

/** The address of a document's page on this site, with all its editions. */
export const sourceAddress = ({ base, locale }: Place, document: SourceId): string =>
  `${base}${locale}/sources/${document}/`;

/** The address of a statement, on the page of the document that makes it. */
export function statementAddress(context: Place & Pick<PageContext, 'origins'>, id: StatementId): string {
  const { source, document = source } = context.origins[id];
  return `${sourceAddress(context, document)}#${id}`;
}

/** The address of a term in the glossary. */
export const termAddress = ({ base, locale }: Place, id: TermId): string => `${base}${locale}/help/glossary/#${id}`;
