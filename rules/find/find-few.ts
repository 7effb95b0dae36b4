import type { Locale } from '../words/locale.ts';
import { type Findable, find } from './find.ts';
import type { Finding } from './findings.ts';

/** The number of results that are offered below a field. */
const mostOffered = 6;

/** The best results for a text, with each answer only in the situation that fits best. */
export function findFew<Thing extends Findable & Pick<Finding, 'kind' | 'outcome'>>(
  things: readonly Thing[],
  locale: Locale,
  text: string,
): readonly Thing[] {
  const found = find(things, locale, text);
  const isFirst = ({ kind, outcome }: Thing, at: number) =>
    kind === 'situation' || found.findIndex((each) => each.kind === kind && each.outcome === outcome) === at;
  return found.filter(isFirst).slice(0, mostOffered);
}
