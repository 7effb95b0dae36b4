import type { Fact, Known } from 'rules';
import { pageAt } from './next-page.ts';

/** The page that answers lead to, and those of them that were not asked for on the way. */
export interface Reached {
  readonly page: Document;
  readonly address: string;
  readonly left: Known;
}

/** Goes on from a page with the answers kept, as far as they lead: each page links to those that its answers lead to. */
export async function walkOn(page: Document, address: string, kept: Known): Promise<Reached> {
  const ask = page.querySelector<HTMLElement>('main')?.dataset.ask as Fact | undefined;
  const value = ask && kept[ask];
  if (!value) return { page, address, left: kept };
  const { [ask]: _, ...left } = kept;
  const link = page.querySelector<HTMLAnchorElement>(`[data-answer="${value}"]`);
  if (!link) return { page, address, left };
  return walkOn(await pageAt(link.href), link.pathname, left);
}
