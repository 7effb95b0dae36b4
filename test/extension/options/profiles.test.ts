import type { Page } from 'playwright';
import { count, fill, messages } from 'rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { customers } from '../../portal/customers.ts';
import { choose, guide, type OpenExtension, openExtension, partner, portalAddress } from '../drive/open-extension.ts';
import { visit } from '../drive/reveal.ts';
import { answer, newCustomer, openGroups, openGuide } from '../drive/use-guide.ts';

const words = await messages('en');
const { profiles, profile, options } = words.extension;

let open: OpenExtension;
let one: Page;
let other: Page;

beforeAll(async () => {
  open = await openExtension();
  one = open.page;
  other = await open.context.newPage();
});
afterAll(() => open.close());

const store = (settings: unknown, more: object = {}) =>
  one.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings, ...more })})`);
const stored = () =>
  one.evaluate('chrome.storage.local.get().then(({ settings }) => settings)') as Promise<{
    readonly profiles: readonly Record<string, unknown>[];
    readonly [field: string]: unknown;
  }>;
const named = (number: number) => ({ partnerName: `Sample ${number}` });
const many = (number: number) => Array.from({ length: number }, (_, place) => named(place + 1));
const takeFile = (text: string) =>
  one
    .locator('input[type=file]')
    .setInputFiles({ name: 'profiles.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const take = (given: readonly unknown[]) =>
  takeFile(JSON.stringify({ kind: 'supportable-profiles', version: 1, profiles: given }));
const name = (page: Page) => page.getByLabel(profile.partnerName.label);

beforeEach(async () => {
  await one.goto(open.own('options.html'));
  await openGroups(one);
  await one.evaluate('chrome.storage.local.clear()');
});

async function begin(settings: unknown, more?: object): Promise<void> {
  await store(settings, more);
  await one.reload();
  await openGroups(one);
  await other.goto(open.own('options.html'));
  await openGroups(other);
  for (const page of [one, other]) await page.getByRole('heading', { level: 1, name: options.title }).waitFor();
}

describe('a partner with as many profiles as are allowed', () => {
  test('is told so when adding another one, and sees only profiles that are saved', async () => {
    await begin({ version: 3, profiles: many(50) });
    await one.getByRole('button', { name: profiles.add }).click();
    await one.getByText(count('en', profiles.full, 50)).waitFor();
    await take([named(51)]);
    await one.getByText(count('en', profiles.added, 0)).waitFor();
    await one.getByText(fill(count('en', profiles.left, 1), { most: 50 })).waitFor();
    expect(await one.getByLabel(profiles.profile, { exact: true }).locator('option').count()).toBe(50);
    await one.getByRole('button', { name: profiles.remove }).click();
    await expect.poll(async () => (await stored()).profiles.length).toBe(49);
    await one.getByRole('button', { name: profiles.add }).click();
    await expect.poll(async () => (await stored()).profiles.length).toBe(50);
  });

  test('is told how many of a file were added, and how many not', async () => {
    await begin({ version: 3, profiles: many(20) });
    await take(many(1000).slice(20));
    await one.getByText(count('en', profiles.added, 30), { exact: true }).waitFor();
    await one.getByText(fill(count('en', profiles.left, 950), { most: 50 })).waitFor();
    await one.reload();
    await openGroups(one);
    await expect.poll(() => one.getByLabel(profiles.profile, { exact: true }).locator('option').count()).toBe(50);
  });
});

describe('a partner with two options pages', () => {
  test('loses no field when both pages save at the same moment', async () => {
    await begin({ version: 3, profiles: [named(1)] });
    for (let round = 0; round < 20; round += 1) {
      await name(one).fill(`Sample ${round}`);
      await other.getByLabel(profile.senderName.label).fill(`Ada ${round}`);
      await Promise.all([one, other].map((page) => page.evaluate('document.activeElement.blur()')));
      const expected = { partnerName: `Sample ${round}`, senderName: `Ada ${round}` };
      await expect.poll(async () => (await stored()).profiles[0]).toMatchObject(expected);
    }
  });

  test('finds no text of a removed profile in another one', async () => {
    await begin({ version: 3, profiles: [named(1), { ...named(2), partnerId: '42' }] });
    await name(one).fill('Typed for the first');
    await other.getByRole('button', { name: profiles.remove }).click();
    await expect.poll(async () => (await stored()).profiles.length).toBe(1);
    await one.evaluate('document.activeElement.blur()');
    await expect.poll(() => name(one).inputValue()).toBe('Sample 2');
    expect((await stored()).profiles).toMatchObject([{ ...named(2), partnerId: '42' }]);
  });
});

test('a partner with profiles of two countries gets the answer for the one in use, also after choosing the other', async () => {
  const settings = { version: 3, profiles: [{ country: 'TR' }, { country: newCustomer.country }] };
  await begin(settings);
  await openGuide(other, `customers/${newCustomer.tenantId}/account`);
  await answer(other, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
  await guide(other).getByRole('heading', { name: words.outcomes['blocked-market'].title }).waitFor();
  await store({ ...settings, current: 1 });
  await guide(other).getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
});

describe('a partner with several tenants', () => {
  const east = { partnerName: 'Sample East', country: 'JP', partnerTenant: partner.partnerTenant };
  const west = { partnerName: 'Sample West', country: 'DE' };

  test('is told which fields of a file cannot be taken, and gets the others', async () => {
    await begin({ version: 3, profiles: [{}] });
    await takeFile('not a file of ours');
    await one.getByText(/profiles\.json/).waitFor();
    await take([{ ...east, partnerId: 'MPN' }]);
    await one.getByText(count('en', profiles.added, 1)).waitFor();
    const error = fill(words.errors['partner-id'], { field: profile.partnerId.label, given: 'MPN' });
    const where = fill(profiles.number, { number: 1 });
    await one.getByText(fill(profiles.refusedIn, { profile: where, error })).waitFor();
    expect(await name(one).inputValue()).toBe(east.partnerName);
  });

  test('adds another one, and saves all as a file that can be read again', async () => {
    await begin({ version: 3, profiles: [east] });
    await one.getByRole('button', { name: profiles.add }).click();
    await expect.poll(() => name(one).inputValue()).toBe('');
    await name(one).fill(west.partnerName);
    await name(one).blur();
    await one.getByLabel(profile.country.label).selectOption(west.country);
    await expect.poll(async () => (await stored()).profiles[1]).toMatchObject(west);
    const download = one.waitForEvent('download');
    await one.getByRole('button', { name: profiles.export }).click();
    const stream = await (await download).createReadStream();
    expect(JSON.parse(Buffer.concat(await stream.toArray()).toString()).profiles).toEqual([east, west]);
  });

  test('is offered the profile that is in the customer’s market', async () => {
    await begin({ version: 3, profiles: [east, west], current: 1 });
    await openGuide(other, `customers/${newCustomer.tenantId}/somethingnew`);
    await answer(other, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await choose(guide(other).getByLabel(words.markets.customerCountry), east.country);
    await guide(other).getByRole('heading', { name: words.outcomes['blocked-market'].title }).waitFor();
    await guide(other)
      .getByRole('button', { name: fill(words.actions.useProfile, { name: 'Sample East, Japan' }) })
      .click();
    await guide(other).getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    await expect.poll(() => guide(other).locator('.request-link').textContent()).toContain(partner.partnerTenant);
  });
});

describe('data that was not filled in by hand', () => {
  const hostile: readonly unknown[] = [
    { toString: 'x' },
    { toJSON: 'x' },
    { valueOf: null, toString: null },
    [],
    7,
    null,
    true,
  ];

  test('in a file is refused with a sentence for each field', async () => {
    await begin({ version: 3, profiles: [{}] });
    await take([...hostile.map((partnerName) => ({ partnerName, country: 'JP' })), ...hostile]);
    await one.getByText(count('en', profiles.added, hostile.length)).waitFor();
    expect(await one.getByRole('status').locator('.error').count()).toBe(hostile.length);
    await take(hostile);
    await one.getByText(count('en', profiles.added, 0)).waitFor();
  });

  test('in storage does not break the options or the guide on the portal', async () => {
    for (const bad of [{ toString: 'x' }, [], null]) {
      const settings = {
        version: 3,
        locale: bad,
        show: bad,
        site: bad,
        history: true,
        profiles: [bad, { partnerName: bad }],
      };
      const health = { account: { version: 3, missing: [bad], read: '9999-99-99T99:99', failed: '----------------' } };
      await begin(settings, {
        health,
        'request-log': [{ day: '9999-99-99', kind: 'gdap', customer: 'x' }, bad],
        spot: bad,
      });
      await one.getByRole('heading', { name: options.groups.reading }).waitFor();
      expect(await one.getByText(words.extension.panel.broken).count()).toBe(0);
      await visit(other, portalAddress(`customers/${customers[0]?.tenantId}/account`));
      await guide(other).locator('.pill').waitFor();
    }
  });

  test('from a later version is still there after a change in this one', async () => {
    const later = { version: 99, invented: { a: [1] }, show: 'portal', profiles: [{ ...named(1), invented: true }] };
    await begin(later);
    await one.getByLabel(options.markers).check();
    await expect.poll(async () => (await stored()).markers).toBe(true);
    await name(one).fill('Sample 2');
    await name(one).blur();
    await expect.poll(async () => (await stored()).profiles[0]?.partnerName).toBe('Sample 2');
    expect(await stored()).toMatchObject({ ...later, profiles: [{ ...named(2), invented: true }] });
  });
});
