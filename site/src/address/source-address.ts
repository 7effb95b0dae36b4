import type { SourceId, StatementId } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** The address of a document's page on this site, with all its editions. */
export const sourceAddress = ({ base, locale }: Pick<PageContext, 'base' | 'locale'>, document: SourceId): string =>
  `${base}${locale}/sources/${document}/`;

/** The address of a statement, on the page of the document that makes it. */
export function statementAddress(context: Pick<PageContext, 'base' | 'locale' | 'origins'>, id: StatementId): string {
  const { source, document = source } = context.origins[id];
  return `${sourceAddress(context, document)}#${id}`;
}
