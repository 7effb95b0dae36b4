import { setTimeout as pause } from 'node:timers/promises';
import type { Messages } from 'rules';
import type { Tab } from '../../browser/tab.ts';
import { customers } from '../../portal/customers.ts';
import type { Situation } from '../../portal/situations/situation.ts';
import { reader, until } from '../drive/reader.ts';

/** Addresses at which the portal shows nothing about customers. */
const isElsewhere = ({ address }: Situation) =>
  !/(?:pcv|commerce|dashboard\/[a-z0-9-]+)\/(?:customers|granularadminaccess)/.test(address) ||
  address.includes('session=expired');

const nameOf = (tenant: string) => {
  const name = customers.find(({ tenantId }) => tenantId === tenant)?.companyName;
  return name?.trim().replace(/\s+/g, ' ') ?? tenant;
};

/** The customer's name as the panel shows it in the end: only the id when the page shows another customer, or none. */
const expectedName = ({ id, switches }: Situation, tenant: string) =>
  id === 'customer-other' || switches.includes('wrong-customer') ? tenant : nameOf(tenant);

/**
 * The time that the panel may take to identify the customer, in milliseconds: the slowest page is empty for 15 seconds.
 */
const patience = 30_000;
/** The time that it is watched after that, in milliseconds, in case it changes the name again. */
const aftermath = 1000;

/** Everything that is shown as the customer's name until it is the one expected, and a while longer. */
async function namesShown(tab: Tab, expected: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let end = performance.now() + patience;
  for (let known = false; performance.now() < end; await pause(100)) {
    const name = (await reader(tab).textOf('.customer')) ?? '';
    names.add(name);
    if (known || name !== expected) continue;
    known = true;
    end = performance.now() + aftermath;
  }
  return names;
}

/**
 * The faults of the page itself.
 * @param since how many errors the tab had before
 */
async function pageFaults(tab: Tab, since: number): Promise<readonly string[]> {
  // The page is ready once it states its evidence.
  const grade = () => tab.evaluate<string>(`document.querySelector('[data-evidence]')?.dataset.evidence ?? ''`);
  await until('a page with a grade', async () => /^[ABCD]$/.test(await grade()) || undefined);
  return tab.errors.slice(since).map((message) => `a script failed: ${message}`);
}

/**
 * The faults of the guide in a situation of the portal. It must name the customer in the address or none, must
 * not be shown on pages without customers, and must stay out of the page's reach.
 */
export async function faultsIn(tab: Tab, situation: Situation, words: Messages): Promise<readonly string[]> {
  const wrong: string[] = [];
  const { tenantId, switches, viewport } = situation;
  const guide = reader(tab);
  const thrown = tab.errors.length;
  await tab.resize(viewport ?? { width: 1280, height: 900 });
  await tab.open(`https://partner.microsoft.com${situation.address}`);
  if (isElsewhere(situation)) {
    await pause(1500);
    if (await guide.isThere()) wrong.push('shows itself where it has no business');
    return [...wrong, ...(await pageFaults(tab, thrown))];
  }
  await guide.press(words.extension.panel.open);
  await guide.sees(words.facts.goal.question, '.heading');
  if (tenantId === undefined) {
    const named = await guide.textOf('.customer');
    if (named && !situation.address.includes(named)) wrong.push(`names ${named}, who is not in the address`);
  } else if (!switches.includes('hostile-names')) {
    const expected = expectedName(situation, tenantId);
    const names = await namesShown(tab, expected);
    if (!names.has(expected)) wrong.push('does not identify the customer');
    for (const name of names)
      if (name !== tenantId && name !== expected) wrong.push(`shows ${name} for ${nameOf(tenantId)}`);
  }
  if (await tab.evaluate('window.attacked ?? false')) wrong.push('ran what a name carried');
  if (await tab.evaluate('(window.stolen ?? []).length > 0')) wrong.push('let the page read the panel');
  if (await tab.evaluate('({}).polluted ?? false')) wrong.push('let the page change its objects');
  return [...wrong, ...(await pageFaults(tab, thrown))];
}
