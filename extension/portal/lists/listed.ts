import { textOf } from '../dom/deep.ts';
import { factsOf } from '../sight.ts';
import type { Sight } from '../watch.ts';
import { tableRows, tenantOf } from './rows.ts';

/**
 * The customers of a list, with the texts of all cells; on the page of a customer's admin relationships, this customer when
 * one of them is active. Undefined elsewhere, and as long as the page before can still be on the screen.
 */
export function listedIn(sight: Sight, own: Element | undefined) {
  const { page, tenant } = sight.place;
  if (sight.waited === 'short' || sight.reading.state !== 'agrees') return undefined;
  if (tenant)
    return page === 'admin-relationships' && /admin$|only$/.test(factsOf(sight).relationship ?? '')
      ? { page, tenants: [tenant], texts: [] }
      : undefined;
  if (!page.endsWith('-list')) return undefined;
  const rows = tableRows(document, own).filter(tenantOf);
  return {
    page,
    tenants: rows.flatMap((row) => tenantOf(row) ?? []),
    texts: rows.flatMap((row) => [...row.querySelectorAll('th,td')].map(textOf)),
  };
}
