import type { Page } from 'playwright';
import { messages } from 'rules';
import { describe, expect, test } from 'vitest';
import type { Changed } from '../browser/axe.ts';
import {
  faults,
  firstProfileKept,
  guide,
  guideHost,
  openExtension,
  partner,
  portalAddress,
} from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { answer, newCustomer, openFacts, openGroups } from './drive/use-guide.ts';

const words = await messages('en');

const desk = { width: 1280, height: 900 };

/**
 * The looks of a page: the theme, and a window as narrow as a phone or a page at 400 %. All of axe's rules are run in
 * the first look of each width; then those that depend on the change.
 */
const widths: readonly (readonly [string, Look, Look])[] = [
  [
    'in a wide window',
    { name: 'in a light theme', theme: 'light', viewport: desk, changed: [] },
    { name: 'in a dark theme', theme: 'dark', viewport: desk, changed: ['colors'] },
  ],
  [
    'in a narrow window',
    { name: 'at 320 pixels, dark', theme: 'dark', viewport: { width: 320, height: 640 }, changed: [] },
    {
      name: 'at 320 by 256 pixels, as at 400 %',
      theme: 'light',
      viewport: { width: 320, height: 256 },
      changed: ['colors', 'window'],
    },
  ],
];

interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
  readonly changed: readonly Changed[];
}

/** Changes the open page to a look. On a portal page, the guide has the theme of the page's background. */
async function see(page: Page, { theme, viewport }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(
    ([host, name]) => {
      document.querySelector<HTMLElement>(host)?.setAttribute('data-theme', name);
    },
    [guideHost, theme] as const,
  );
}

describe.each(widths)('every part, %s', (_, first, second) => {
  test('has no fault that axe finds, and nothing wider than the window', async () => {
    const { page, own, close } = await openExtension({
      colorScheme: first.theme,
      viewport: first.viewport,
      // A color in transition between two themes is not one that a reader sees for long.
      reducedMotion: 'reduce',
    });
    /** The faults of the open part, in each look, and at last in the first one again. */
    const wrong = async (part: string) => {
      const found: string[] = [];
      for (const look of [first, second]) {
        await see(page, look);
        const isWide =
          part === 'html'
            ? await page.evaluate('document.documentElement.scrollWidth > innerWidth')
            : await guide(page)
                .locator('.body')
                .evaluateAll((bodies) => bodies.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
        const all = await faults(page, part, look.changed);
        found.push(
          ...[...all, ...(isWide ? ['is wider than the window'] : [])].map((fault) => `${look.name}: ${fault}`),
        );
      }
      await see(page, first);
      return found;
    };
    await visit(page, portalAddress(`customers/${newCustomer.tenantId}/account`));
    const shown = guide(page);
    await shown.locator('.pill').waitFor();
    expect(await wrong(guideHost)).toEqual([]);
    await shown.locator('.pill').click();
    await shown.getByText(words.tree.notSure, { exact: true }).click();
    expect(await wrong(guideHost)).toEqual([]);
    await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
    await shown.getByLabel(words.composer.partnerTenant).fill(partner.partnerTenant);
    await shown.locator('.request-link').waitFor();
    await openFacts(page);
    await shown.getByText(words.actions.writeMail, { exact: true }).click();
    await shown.getByLabel(words.composer.both).check();
    const folds = shown.locator('.fold:not([open]) > summary');
    while ((await folds.count()) > 0) await folds.first().click();
    await shown.getByText(words.stepMails.gdap, { exact: true }).click();
    await shown.getByText(words.parts.share, { exact: true }).click();
    expect(await wrong(guideHost)).toEqual([]);

    await page.goto(own('options.html'));
    await firstProfileKept(page);
    await page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, site: 'https://help.contoso.example/' } }))`);
    await visit(page, portalAddress(`customers/list`));
    await shown.locator('.pill').click();
    await shown.getByText(words.extension.list.copyCustomers).click();
    await shown.getByRole('button', { name: words.extension.list.checkAll }).waitFor();
    expect(await wrong(guideHost)).toEqual([]);

    await page.goto(own('popup.html'));
    await page.locator('.heading').waitFor();
    await page.getByRole('combobox').fill('azure');
    await page.getByRole('option').nth(3).waitFor();
    expect(await wrong('html')).toEqual([]);

    await page.goto(own('options.html#welcome'));
    await page.getByText(words.extension.welcome.how, { exact: true }).click();
    expect(await wrong('html')).toEqual([]);

    await page.getByRole('button', { name: words.extension.welcome.skip }).click();
    await page.getByRole('button', { name: words.extension.welcome.all }).click();
    await openGroups(page);
    const { requestLog } = words;
    await page.getByLabel(requestLog.keep).check();
    await page.getByText(requestLog.none).waitFor();
    const made = [
      { kind: 'gdap', day: '2026-01-01', customer: newCustomer.companyName, link: 'https://admin.microsoft.com/' },
      { kind: 'relationship', day: '2026-01-02', customer: 'x'.repeat(200), accepted: '2026-01-03', probably: true },
      { kind: 'joint', day: '2026-01-03', tenant: newCustomer.tenantId },
    ];
    await page.evaluate(`chrome.storage.local.set({ 'request-log': ${JSON.stringify(made)} })`);
    await page.getByText(newCustomer.tenantId).waitFor();
    await page.getByLabel(words.extension.profile.partnerId.label).fill('x');
    await page.getByLabel(words.extension.profile.partnerId.label).blur();
    await page.locator('.error').waitFor();
    await page.getByText(words.extension.profile.more, { exact: true }).waitFor();
    await page.getByLabel(words.extension.profile.replyTemplate.label).fill('{title} {nothing}');
    await page.locator('.preview').waitFor();
    expect(await wrong('html')).toEqual([]);
    await close();
  });
});
