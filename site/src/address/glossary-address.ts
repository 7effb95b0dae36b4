import type { TermId } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** The address of a term in the glossary. */
export const termAddress = ({ base, locale }: Pick<PageContext, 'base' | 'locale'>, id: TermId): string =>
  `${base}${locale}/help/glossary/#${id}`;
