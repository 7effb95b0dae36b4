import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenExtension, openExtension } from '../drive/open-extension.ts';
import { openGroups } from '../drive/use-guide.ts';

const words = await messages('en');
const { inStep, profile, options } = words.extension;

let open: OpenExtension;

beforeAll(async () => {
  open = await openExtension();
  await open.page.goto(open.own('options.html'));
  await openGroups(open.page);
});
afterAll(() => open.close());

type Items = Record<string, unknown>;

/** Long enough for a busy machine. */
const soon = { timeout: 15_000 };

/** The browser's synchronized storage, which goes to the browser's vendor. */
const synced = () => open.page.evaluate('chrome.storage.sync.get()') as Promise<Items>;
/** Changes in another browser of the same partner arrive as a change of that storage. */
const elsewhere = (items: Items) => open.page.evaluate(`chrome.storage.sync.set(${JSON.stringify(items)})`);
const profilesIn = (items: Items) => Object.keys(items).filter((key) => key.startsWith('profile.'));
const switchIt = () => open.page.getByLabel(inStep.keep);

describe('a partner who uses several browsers', () => {
  test('has nothing synchronized before asking for it', async () => {
    await open.page.getByLabel(profile.partnerName.label).fill('Sample Partner');
    await open.page.getByLabel(profile.partnerName.label).blur();
    await open.page.getByRole('status').getByText(options.saved).waitFor();
    expect(await switchIt().isChecked()).toBe(false);
    expect(await synced()).toEqual({});
  });

  test('switches it on and has settings and profiles synchronized, and nothing about customers', async () => {
    await open.page.evaluate(
      'chrome.storage.local.set({ "customer-answers": [["tenant", { you: {}, countries: {} }]] })',
    );
    await switchIt().check();
    await expect.poll(async () => profilesIn(await synced()).length, soon).toBe(1);
    const items = await synced();
    expect(Object.values(items)).toContainEqual({ partnerName: 'Sample Partner' });
    expect(JSON.stringify(items)).not.toContain('tenant');
    expect(
      Object.keys(items)
        .filter((key) => !key.startsWith('profile.'))
        .sort(),
    ).toEqual(['in-step', 'setting.markEvery', 'setting.markers', 'setting.show']);
  });

  test('sees changes from another browser at once, in open options too, and does not undo them', async () => {
    await elsewhere({ 'setting.show': 'portal', 'profile.zz': { partnerName: 'Second Partner' } });
    await expect.poll(() => open.page.getByLabel(options.show).inputValue(), soon).toBe('portal');
    await open.page.getByLabel(profile.country.label).selectOption('TR');
    await expect
      .poll(async () => Object.values(await synced()), soon)
      .toContainEqual({
        partnerName: 'Sample Partner',
        country: 'TR',
      });
    expect(await synced()).toMatchObject({ 'setting.show': 'portal', 'profile.zz': { partnerName: 'Second Partner' } });
  });

  test('keeps every profile when damaged items arrive', async () => {
    const [key = ''] = profilesIn(await synced());
    await elsewhere({ [key]: '<b>', 'setting.show': 7 });
    await expect.poll(async () => (await synced())['setting.show'], soon).toBe('portal');
    expect(profilesIn(await synced())).toHaveLength(2);
    expect(await open.page.getByLabel(profile.partnerName.label).inputValue()).toBe('Sample Partner');
  });

  test('is told when the profiles need more room than there is, and loses none', async () => {
    // The browser stores this sign as six.
    const many = Array.from({ length: 49 }, (_, number) => ({
      partnerName: `${number} ${'<'.repeat(190)}`,
      senderName: '<'.repeat(200),
    }));
    const before = await synced();
    await open.page.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, profiles: [...settings.profiles, ...${JSON.stringify(many)}].slice(0, 50) } }))`,
    );
    await open.page.getByText(inStep.problems['too-large']).waitFor();
    expect(await synced()).toEqual(before);
    const stored = 'chrome.storage.local.get("settings").then(({ settings }) => settings.profiles.length)';
    expect(await open.page.evaluate(stored)).toBe(50);
    await open.page.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, profiles: settings.profiles.slice(0, 2) } }))`,
    );
    await expect.poll(() => open.page.getByText(inStep.problems['too-large']).count(), soon).toBe(0);
  });

  test('switches it off and has everything removed there, and everything kept here', async () => {
    await switchIt().uncheck();
    await expect.poll(synced, soon).toEqual({});
    expect(await open.page.getByLabel(profile.partnerName.label).inputValue()).toBe('Sample Partner');
    expect(await open.page.getByLabel(options.show).inputValue()).toBe('portal');
  });

  test('is told that another browser has switched it off, and keeps everything', async () => {
    await switchIt().check();
    await expect.poll(async () => profilesIn(await synced()).length, soon).toBe(2);
    await open.page.evaluate('chrome.storage.sync.remove("in-step")');
    await open.page.getByText(inStep.problems['ended-elsewhere']).waitFor();
    expect(await switchIt().isChecked()).toBe(false);
    await expect.poll(synced, soon).toEqual({});
    expect(await open.page.getByLabel(profile.partnerName.label).inputValue()).toBe('Sample Partner');
  });
});
