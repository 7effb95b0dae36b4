import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide, type OpenExtension, openExtension } from './extension/open-extension.ts';
import { visit } from './extension/reveal.ts';
import { customers } from './portal/customers.ts';
import type { Situation } from './portal/situations/situation.ts';
import { situations } from './portal/situations.ts';

const words = await messages('en');
const { panel } = words.extension;

let open: OpenExtension;

beforeAll(async () => {
  open = await openExtension();
});
afterAll(() => open.close());

/** Addresses at which the portal shows nothing about customers. */
const isElsewhere = ({ address }: Situation) =>
  !/(?:pcv|commerce|dashboard\/[a-z0-9-]+)\/(?:customers|granularadminaccess)/.test(address) ||
  address.includes('session=expired');

/** The addresses are told apart by a test of their own; here one of each generation is enough. */
const isEnough = ({ group, id }: Situation) => group !== 'addresses' || id.includes('de-de');

const nameOf = (tenant: string) => {
  const name = customers.find(({ tenantId }) => tenantId === tenant)?.companyName;
  return name?.trim().replace(/\s+/g, ' ') ?? tenant;
};

/** What the panel may say of the customer: nothing but its id where the page shows somebody else, or nobody. */
const expectedName = ({ id, tenantId, switches }: Situation & { tenantId: string }) =>
  id === 'unknown-section' || switches.includes('wrong-customer') ? tenantId : nameOf(tenantId);

/** Everything that was shown as the customer's name within a second. */
async function namesShown(page: Page): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let look = 0; look < 5; look += 1) {
    names.add((await guide(page).locator('.customer').textContent()) ?? '');
    await page.waitForTimeout(200);
  }
  return names;
}

async function check(page: Page, situation: Situation): Promise<readonly string[]> {
  const wrong: string[] = [];
  const { tenantId, switches, viewport } = situation;
  await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  if (isElsewhere(situation)) {
    await page.goto(`https://partner.microsoft.com${situation.address}`);
    await page.waitForTimeout(1500);
    return (await guide(page).count()) === 0 ? [] : ['shows itself where it has no business'];
  }
  try {
    await visit(page, `https://partner.microsoft.com${situation.address}`);
  } catch {
    return ['does not show itself'];
  }
  await page.getByRole('button', { name: panel.open }).click();
  await guide(page).getByRole('heading', { name: words.facts.goal.question }).waitFor();
  if (tenantId !== undefined && !switches.includes('hostile-names')) {
    const expected = expectedName({ ...situation, tenantId });
    await guide(page)
      .locator('.customer', { hasText: expected })
      .waitFor({ timeout: 25_000 })
      .catch(() => wrong.push(`does not come to know the customer`));
    for (const name of await namesShown(page))
      if (name !== tenantId && name !== nameOf(tenantId)) wrong.push(`shows ${name} for ${nameOf(tenantId)}`);
  }
  if (await page.evaluate('window.attacked ?? false')) wrong.push('ran what a name carried');
  if (await page.evaluate('(window.stolen ?? []).length > 0')) wrong.push('let the page read the panel');
  if (await page.evaluate('({}).polluted ?? false')) wrong.push('let the page change its objects');
  return wrong;
}

/** Several tabs at once: most of the time is spent waiting for the portal. */
async function checkAll(chosen: readonly Situation[]): Promise<readonly string[]> {
  const waiting = [...chosen];
  const wrong: string[] = [];
  const work = async () => {
    const page = await open.context.newPage();
    page.on('pageerror', ({ message }) => wrong.push(`a script failed: ${message}`));
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id } = next;
      wrong.push(...(await check(page, next)).map((fault) => `${id} ${fault}`));
    }
    await page.close();
  };
  await Promise.all([work(), work(), work(), work()]);
  return wrong;
}

describe('on every page that the portal is known to show, right or wrong', () => {
  test.each([...new Set(situations.map(({ group }) => group))])(
    'the guide names the customer of the address or nobody, and keeps to itself: %s',
    async (group) => {
      expect(
        await checkAll(situations.filter((situation) => situation.group === group && isEnough(situation))),
      ).toEqual([]);
    },
  );
});
