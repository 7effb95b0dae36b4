import type { Page } from 'playwright';
import { customers } from '../../portal/customers.ts';
import { situations } from '../../portal/situations.ts';
import { guide, portalAddress } from './open-extension.ts';
import { visit } from './reveal.ts';

const [unsold] = customers.filter(({ relationship }) => relationship === 'none');
if (!unsold) throw new Error('The mock portal needs a customer to whom nothing is sold.');

/** A customer without a sale so far, so that an answer begins with a request. */
export const newCustomer = unsold;

/** Begins the line that opens the sources. */
export const sources = /^Sources: /;

/** Opens the list of facts below the premises. */
export const openFacts = (page: Page) => guide(page).locator('button[name=premises][aria-expanded=false]').click();

/** Opens a page of the portal and the guide on it. */
export async function openGuide(page: Page, path: string): Promise<void> {
  await visit(page, portalAddress(path));
  await guide(page).locator('.pill').click();
}

/** Answers the guide's questions, with a fact and its value for each. */
export async function answer(page: Page, ...given: readonly (readonly [fact: string, value: string])[]): Promise<void> {
  for (const [fact, value] of given) await guide(page).locator(`button[name="${fact}"][value="${value}"]`).click();
}

/** Opens a situation of the mock portal and the guide in it, once the guide has named the customer. */
export async function openSituation(page: Page, id: string): Promise<void> {
  const { address } = situations.find((situation) => situation.id === id) ?? {};
  if (!address) throw new Error(`The mock portal has no situation called ${id}.`);
  await visit(page, `https://partner.microsoft.com${address}`);
  await guide(page).locator('.pill').click();
  await guide(page).locator('.customer:not(.id)').waitFor();
}

/** Opens every group of the options, with all its folds. */
export async function openGroups(page: Page): Promise<void> {
  await page.locator('.group').first().waitFor();
  await page.evaluate('for (const closed of document.querySelectorAll("details")) closed.open = true');
}

/** Waits until the last change to the options is saved. */
export const optionsSaved = (options: Page) => options.locator('.saved', { hasText: /./ }).waitFor();

/** Closes the options once the last change is saved: until then it would be lost with the page. */
export async function closeOptions(options: Page): Promise<void> {
  await optionsSaved(options);
  await options.close();
}
