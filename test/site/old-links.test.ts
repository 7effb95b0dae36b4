import { readFile } from 'node:fs/promises';
import { messages, permalinkName, today } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../browser/axe.ts';
import { clipboard } from '../browser/clipboard.ts';
import { inTwo } from '../in-two.ts';
import { type OpenSite, openSite } from './drive/open-site.ts';

const known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
} as const;
const link = `c/en-${permalinkName(known, today())}/`;

describe.each(inTwo('de'))('a partner with a list of old links, in %s', async (locale) => {
  const words = await messages(locale);
  const { oldLinks } = words;
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale, permissions: ['clipboard-read', 'clipboard-write'] });
    await site.page.goto(`${site.url}/${locale}/links/`);
  });
  afterAll(() => site.close());

  test('is told when there is no link in it', async () => {
    const { page } = site;
    await page.getByLabel(oldLinks.field).fill('Ticket 4711: nothing here');
    await page.getByRole('button', { name: oldLinks.check }).click();
    await page.getByText(oldLinks.none).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('pastes a ticket export, and sees the answer of each link, with the keyboard alone', async () => {
    const { page } = site;
    await page.getByLabel(oldLinks.field).fill(`"4711","see https://help.example.com/${link}"\n"4712","/c/en-zz-0/"`);
    await page.getByLabel(oldLinks.field).press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const rows = page.locator('.old-links tbody tr');
    await rows.nth(1).waitFor();
    expect(await rows.first().textContent()).toContain(words.outcomes['request-relationship'].title);
    expect(await rows.first().textContent()).toContain(oldLinks.statuses.same);
    expect(await rows.nth(1).textContent()).toContain(oldLinks.statuses.unreadable);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  test('copies the table, and saves it as a file', async () => {
    const { page } = site;
    await page.getByText(words.bulk.result.copying.title).click();
    await page.getByRole('button', { name: words.bulk.result.copying.tabs }).click();
    await expect.poll(() => clipboard(page)).toContain(`\t${link}\t`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: oldLinks.save }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(oldLinks.fileName);
    const [head, first] = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(head).toContain(oldLinks.columns.status);
    expect(first).toContain(link);
  });

  test('chooses a file instead, and is told if it is not text', async () => {
    const { page } = site;
    const give = (buffer: Buffer) =>
      page.getByLabel(oldLinks.file).setInputFiles({ name: 'tickets.csv', mimeType: 'text/csv', buffer });
    await give(Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    await page.getByText(oldLinks.notRead).waitFor();
    await give(Buffer.from(`${link}\n${link}\n/${link}`));
    await expect.poll(() => page.locator('.old-links tbody tr').count()).toBe(3);
    expect(await page.getByText(oldLinks.notRead).count()).toBe(0);
    expect(site.errors).toEqual([]);
  });
});
