import { fill, messages } from 'rules';
import { expect, test } from 'vitest';
import { openSite } from '../drive/open-site.ts';

const words = await messages('en');
const { ready, stepMails } = words;
const usual = '/en/decide/cloud=public/customer=end-customer/goal=take-over/channel=csp-partner/billing=license';

test('what has to be ready for a transfer is ticked by the checks, and goes into a letter to the current partner', async () => {
  const { page, url, outside, close } = await openSite();
  const line = (count: number) => fill(ready.transfer.other, { count, all: 6 });
  const transfer = 'partner-type=direct-bill/license-offer=new-commerce/term=mid-term/current-partner=agrees/';
  await page.goto(`${url}${usual}/${transfer}`);
  const summary = page.locator('details[data-ready] > summary');
  expect(await summary.textContent()).toBe(line(1));
  await page.locator('[data-check=market]').selectOption('same');
  await page.locator('[data-check=relationship]').selectOption('reseller');
  await expect.poll(() => summary.textContent()).toBe(line(3));
  await summary.click();
  const letter = page.locator('details[data-ready] .mail');
  await letter.getByText(stepMails['transfer-letter'], { exact: true }).click();
  await letter.getByLabel(stepMails.currentPartner).fill('Alt GmbH');
  const lines = async () => ((await letter.locator('[data-draft]').textContent()) ?? '').split('\n');
  await expect.poll(lines).toContain('Dear Alt GmbH team,');
  expect(await lines()).toContain(`- ${ready.known}: ${ready.items.market}`);
  await page.locator('[data-check=relationship]').selectOption('pending');
  await expect.poll(() => summary.textContent()).toBe(line(2));
  await expect.poll(lines).toContain(`- ${ready.open}: ${ready.items.relationship}`);
  expect(await lines()).toContain('Dear Alt GmbH team,');
  await page.locator('[data-check=mpa]').selectOption('unsigned');
  await expect.poll(() => summary.count()).toBe(0);
  expect(outside).toEqual([]);
  await close();
});

test('a reader who answers a second check before the first one is shown keeps both', async () => {
  const { page, url, close } = await openSite();
  await page.goto(
    `${url}${usual}/partner-type=direct-bill/license-offer=new-commerce/term=mid-term/current-partner=agrees/`,
  );
  await page.locator('main [data-from]').first().waitFor({ state: 'detached' });
  await page.locator('[data-check]').evaluateAll((selects) => {
    const answers = { market: 'same', relationship: 'reseller', mpa: 'signed' };
    for (const select of selects as HTMLSelectElement[]) {
      const value = answers[select.dataset.check as keyof typeof answers];
      if (value === undefined) continue;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  const shown = () =>
    ['market', 'relationship', 'mpa'].map((fact) => page.locator(`[data-check=${fact}]`).inputValue());
  const address = () => [...new URL(page.url()).searchParams].map((pair) => pair.join('=')).sort();
  await expect.poll(address).toEqual(['market=same', 'mpa=signed', 'relationship=reseller']);
  expect(await Promise.all(shown())).toEqual(['same', 'reseller', 'signed']);
  await close();
});

test('an indirect reseller writes to its provider', async () => {
  const { page, url, close } = await openSite();
  await page.goto(`${url}${usual}/partner-type=indirect-reseller/license-offer=new-commerce/term=mid-term/`);
  await page.locator('details[data-ready] > summary').click();
  const letter = page.locator('details[data-ready] .mail');
  await letter.getByText(stepMails['provider-letter'], { exact: true }).click();
  await letter.getByLabel(stepMails.providerName).fill('Nord Distribution');
  await letter.getByLabel(stepMails.partnerId).fill('5139005');
  await letter.locator('[data-draft]', { hasText: 'Dear Nord Distribution team,' }).waitFor();
  expect(await letter.locator('[data-draft]').textContent()).toContain('5139005');
  await close();
});
