import type { SourceId, StatementId } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** The address of a document's page on this site. */
export const sourceAddress = ({ base, locale }: Pick<PageContext, 'base' | 'locale'>, id: SourceId): string =>
  `${base}${locale}/sources/${id}/`;

/** The address of a statement, on the page of the document that makes it. */
export const statementAddress = (context: Pick<PageContext, 'base' | 'locale' | 'origins'>, id: StatementId): string =>
  `${sourceAddress(context, context.origins[id].source)}#${id}`;
