// Over 250 lines: every type of answer is looked at for the same bounds.
import type { Page } from 'playwright';
import { type Known, type Locale, locales, messages, type OutcomeId, outcomeIds, type Path, paths } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import {
  choose,
  firstProfileKept,
  guide,
  guideHost,
  type OpenExtension,
  openExtension,
  partner,
  portalAddress,
} from './drive/open-extension.ts';
import { reveal, visit } from './drive/reveal.ts';
import { speak } from './drive/screens.ts';
import { newCustomer } from './drive/use-guide.ts';

const [bakery] = customers;
if (!bakery) throw new Error('The mock portal needs a customer.');

/** The facts of one way to each outcome. */
const ways: readonly Path[] = outcomeIds.flatMap(
  (outcome) => [...paths()].find((path) => path.conclusion.outcome === outcome) ?? [],
);

const wayTo = (outcome: OutcomeId): Known => ways.find(({ conclusion }) => conclusion.outcome === outcome)?.known ?? {};

const usual = { cloud: 'public', customer: 'end-customer' } as const;
const support: Known = { ...usual, goal: 'support', channel: 'ea', billing: 'license' };
const none = newCustomer.tenantId;
const sold = bakery.tenantId;

/** Every type of answer, on the page of a customer with or without a relationship, with the reader's other answers. */
const drawings: readonly {
  readonly name: string;
  readonly page: string;
  readonly known: Known;
  readonly says?: string;
  /** The stage that the page's own content leads to, a little after the page itself. */
  readonly stage?: 'done';
}[] = [
  { name: 'support, nothing there', page: `${none}/account`, known: support },
  { name: 'support, request sent', page: `${none}/account`, known: support, says: 'pending' },
  { name: 'support, relationship there', page: `${sold}/account`, known: support },
  { name: 'support, permission too', page: `${sold}/adminrelationships`, known: support, stage: 'done' },
  { name: 'support, permission ended', page: `${none}/account`, known: support, says: 'admin-expired' },
  { name: 'order', page: `${sold}/account`, known: { ...support, goal: 'add', 'partner-type': 'direct-bill' } },
  { name: 'move', page: `${none}/account`, known: wayTo('transfer-license') },
  { name: 'not yet', page: `${sold}/account`, known: wayTo('wait-for-term-end') },
  { name: 'cannot', page: `${sold}/account`, known: { ...support, customer: 'csp-partner', goal: 'add' } },
  { name: 'find the seller', page: `${sold}/account`, known: { ...support, channel: 'unknown' } },
  { name: 'already yours', page: `${sold}/account`, known: { ...support, channel: 'this-partner' } },
  { name: 'unclear', page: `${sold}/account`, known: { ...support, cloud: 'us-government' } },
];

let open: OpenExtension;
let page: Page;
let settings: Page;

async function start() {
  open = await openExtension({ viewport: { width: 1280, height: 800 } });
  page = open.page;
  settings = await open.context.newPage();
  await settings.goto(open.own('options.html'));
  await firstProfileKept(settings);
}

/** Opens the page of a customer about whom everything was answered on an earlier visit. */
async function comeBack(path: string, known: Known): Promise<void> {
  const stored = {
    settings: {
      version: 3,
      show: 'customers',
      remember: true,
      profiles: [{ ...partner, country: 'DE', partnerType: 'direct-bill', role: 'admin-agent', mpa: 'signed' }],
    },
    'customer-answers': [[path.split('/')[0], { you: known, countries: {} }]],
  };
  await settings.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
  await visit(page, portalAddress(`customers/${path}`));
  await guide(page).locator('.pill .icon').waitFor();
}

/** Opens the panel after the page has been read. */
async function openPanel(): Promise<void> {
  await guide(page).locator('.pill').click();
  await guide(page).locator('.customer:not(.id)').waitFor();
}

/**
 * The lower edge of the action in the panel's content, the height of that, and the number of words before the action.
 */
const measure = () =>
  guide(page)
    .locator('.body')
    .evaluate((body) => {
      body.scrollTop = 0;
      const action = body.querySelector('.act')?.firstElementChild;
      const before = [...body.querySelectorAll('.verdict, .heading, .act, .act ~ *, .answer, .answer ~ *')];
      const head = before.slice(
        0,
        before.findIndex((each) => each.matches('.act')),
      );
      const top = body.getBoundingClientRect().top;
      return {
        height: body.scrollHeight,
        action: Math.round((action?.getBoundingClientRect().bottom ?? 0) - top),
        words: head.flatMap((each) => each.textContent?.match(/[\p{L}\p{N}]+/gu) ?? []).length,
      };
    });

const focused = (selector: string) =>
  guide(page)
    .locator(selector)
    .first()
    .evaluate((element) => element.matches(':focus'));

/** Switches the open panel to a language. */
async function speakInPanel(locale: Locale): Promise<void> {
  await speak(settings, locale);
  await page.locator(`${guideHost}[lang=${locale}]`).waitFor({ state: 'attached' });
}

describe('an answer at a glance', () => {
  beforeAll(() => start());
  afterAll(() => open.close());

  test.each(drawings)(
    '$name: the action comes first, and the rest is not far',
    async ({ page: path, known, says, stage }) => {
      const words = await messages('en');
      await comeBack(path, known);
      await openPanel();
      if (stage) await guide(page).getByRole('heading', { name: words.support[stage].title }).waitFor();
      expect(await focused('.heading')).toBe(true);
      await page.keyboard.press('Tab');
      expect(await focused('.act > :first-child:not(.share), .act > .share:first-child > summary')).toBe(true);
      if (says) await choose(guide(page).getByLabel(words.parts.whereAreYou), says);
      for (const locale of locales) {
        await speakInPanel(locale);
        // The words of an answer come a moment after those of the panel; German ones need more lines than others.
        const height = async () => (await measure()).height;
        await expect.poll(height, { message: locale }).toBeLessThanOrEqual(locale === 'de' ? 1454 : 1322);
        const { action, words: count } = await measure();
        expect.soft(action, locale).toBeLessThanOrEqual(locale === 'en' ? 230 : 260);
        expect.soft(count, locale).toBeLessThanOrEqual(45);
        await page.setViewportSize({ width: 320, height: 256 });
        expect.soft((await measure()).action, locale).toBeLessThanOrEqual(490);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    },
  );

  test('questions with few answers are on one screen, and all channels are in view', async () => {
    await settings.evaluate(`chrome.storage.local.remove(['settings', 'customer-answers'])`);
    await visit(page, portalAddress(`customers/${sold}/account`));
    await openPanel();
    const fits = () =>
      guide(page)
        .locator('.body')
        .evaluate((body) => body.scrollHeight <= body.clientHeight);
    expect(await guide(page).locator('.choice').count()).toBe(3);
    const inEachLanguage = async (look: () => Promise<unknown>, expected: unknown) => {
      for (const locale of locales) {
        await speakInPanel(locale);
        expect.soft(await look(), locale).toEqual(expected);
      }
    };
    await inEachLanguage(fits, true);
    await guide(page).locator('button[name=goal][value=support]').click();
    await guide(page).locator('button[name=channel]').first().waitFor();
    const channelsInView = () =>
      guide(page)
        .locator('.body')
        .evaluate((body) => {
          const { bottom } = body.getBoundingClientRect();
          return [...body.querySelectorAll('.choice')].map((each) => each.getBoundingClientRect().bottom <= bottom);
        });
    await inEachLanguage(
      channelsInView,
      Array.from({ length: 12 }, () => true),
    );
    await guide(page).locator('button[name=channel][value=ea]').click();
    await guide(page).locator('button[name=billing]').first().waitFor();
    await inEachLanguage(fits, true);
  });

  test('a known situation leads to the action with three clicks', async () => {
    const words = await messages('en');
    await speak(settings, 'en');
    await visit(page, portalAddress(`customers/${none}/account`));
    await guide(page).locator('.pill').click();
    await guide(page).getByRole('button', { name: words.situationNames['ea-licenses'], exact: true }).click();
    await guide(page).getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    await expect.poll(() => focused('.heading')).toBe(true);
    await guide(page).locator('.act > .primary').click();
    await expect.poll(() => focused('.composer input')).toBe(true);
  });
});

describe('every answer', () => {
  beforeAll(() => start());
  afterAll(() => open.close());

  test('asks a customer with a relationship for nothing that already exists, and has no request link', async () => {
    const words = await messages('en');
    const early = ['request-relationship', 'invite-with-provider', 'send-request'] as const;
    const asks = new RegExp(early.map((step) => words.steps[step].replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
    for (const { known, conclusion } of ways) {
      const { outcome } = conclusion;
      await comeBack(`${sold}/account`, known);
      await openPanel();
      const asked = async () => {
        const left = guide(page).locator('.steps > li:not(.done)').filter({ hasText: asks });
        return { early: await left.count(), composers: await guide(page).locator('.composer').count() };
      };
      // Kept answers are shown first, until the page has shown the relationship.
      await expect.poll(asked, { message: outcome }).toEqual({ early: 0, composers: 0 });
    }
  });

  test('that begins with a request has the link in that step', async () => {
    const words = await messages('en');
    const starts = [words.steps['request-relationship'], words.steps['invite-with-provider']];
    for (const { known, conclusion } of ways) {
      const { outcome } = conclusion;
      await comeBack(`${none}/account`, known);
      await openPanel();
      for (const text of starts) {
        const step = guide(page).locator('.steps > li', { hasText: text });
        if ((await step.count()) === 0) continue;
        const later = step.getByText(words.actions.makeLink, { exact: true });
        if ((await later.count()) > 0) await later.click();
        await expect.poll(() => step.locator('.composer').count(), { message: outcome }).toBe(1);
      }
    }
  });
});

describe('a partner who comes back to a customer', () => {
  beforeAll(() => start());
  afterAll(() => open.close());

  test('is believed about the permission, as a page with the relationship says nothing about it', async () => {
    const words = await messages('en');
    await comeBack(`${sold}/account`, { ...support, relationship: 'reseller-with-admin' });
    await openPanel();
    await guide(page).getByRole('heading', { name: words.support.done.title }).waitFor();
  });

  test('sees the verdict on the button, and has the answer on the page that the action opens', async () => {
    const words = await messages('en');
    await comeBack(`${sold}/account`, support);
    const pill = guide(page).locator('.pill');
    await expect.poll(() => pill.textContent()).toContain(`${words.verdicts.can} · 3 steps left`);
    await settings.evaluate(`chrome.storage.local.remove(['settings', 'customer-answers'])`);
    await visit(page, portalAddress(`customers/${sold}/account`));
    await pill.click();
    for (const fact of ['goal', 'channel', 'billing'] as const)
      await guide(page).locator(`button[name=${fact}][value="${support[fact]}"]`).click();
    await guide(page).getByRole('link', { name: words.actions['admin-relationships'] }).click();
    await page.waitForURL(/adminrelationships/);
    await reveal(page);
    await guide(page).getByRole('heading', { name: words.support.done.title }).waitFor();
    expect(await guide(page).locator('.premises').textContent()).toContain(words.facts.channel.answers.ea.label);
  });
});
