import type { PageContext } from '../context/page-context.ts';

/** The address of the page with what many answers have in common. */
export const commonPage = ({ base, locale }: Pick<PageContext, 'base' | 'locale'>): string =>
  `${base}${locale}/checks/`;
