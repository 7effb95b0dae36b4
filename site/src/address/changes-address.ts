import type { Day } from 'rules';
import type { PageContext } from '../context/page-context.ts';

/** The address of what changed on a day, on the page of its year. */
export const changesAddress = ({ base, locale }: Pick<PageContext, 'base' | 'locale'>, day: Day): string =>
  `${base}${locale}/changes/${day.slice(0, 4)}/#${day}`;
