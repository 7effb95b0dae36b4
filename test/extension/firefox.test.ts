// Over 250 lines: one browser is opened for all of it, which takes longer than the tests.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { count, decide, isConclusion, messages, prefilledLink, usualStart } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browser/tab.ts';
import { customers } from '../portal/customers.ts';
import { toQuery } from '../portal/switches.ts';
import { firefoxOnPortal } from './drive/browsers.ts';
import { partner, portalAddress } from './drive/open-extension.ts';
import { reader, until } from './drive/reader.ts';
import { takeRoot, tookNoRoot } from './drive/take-root.ts';
import { newCustomer } from './drive/use-guide.ts';

const words = await messages('en');
const { panel, profile, options, welcome } = words.extension;
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let firefox: Awaited<ReturnType<typeof firefoxOnPortal>>;
let settings: Tab;
let tab: Tab;
let guide: ReturnType<typeof reader>;

beforeAll(async () => {
  firefox = await firefoxOnPortal();
  settings = await firefox.welcome();
  tab = await firefox.newTab();
  guide = reader(tab);
});
afterAll(() => firefox.close());

const subscriptionsOf = (tenant: string, query = '') => portalAddress(`customers/${tenant}/subscriptions${query}`);
const account = portalAddress(`customers/${newCustomer.tenantId}/account`);
const goal = words.facts.goal.answers;
const channel = words.facts.channel.answers;
const outcome = words.outcomes['request-relationship'];

/** The link the rules make for the answers given in these tests. */
function expectedLink(): string {
  const decision = decide({ ...usualStart, goal: 'support', channel: 'ea', billing: 'license' });
  const link = isConclusion(decision) && prefilledLink(decision.link, partner);
  if (!link) throw new Error('The rules give no link here.');
  return link;
}

describe('a partner who has just installed the extension in Firefox', () => {
  test('learns what the extension reads and that nothing leaves the browser, and fills in the profile', async () => {
    const page = reader(settings, 'document');
    for (const sentence of [welcome.title, welcome.reads]) await page.sees(sentence);
    await page.fill(profile.partnerTenant.label, 'contoso.onmicrosoft.com');
    await settings.press('Tab');
    await page.sees('“contoso.onmicrosoft.com”', '.error');
    await page.fill(profile.partnerTenant.label, partner.partnerTenant);
    await settings.press('Tab');
    await page.press(welcome.done);
    await page.sees(welcome.start);
    await page.press(welcome.all);
    await page.press(profile.more);
    await page.fill(profile.partnerId.label, partner.partnerId);
    await settings.press('Tab');
    await page.sees(options.saved);
    expect(await page.count('.error')).toBe(0);
  });
});

describe('a partner on a customer’s page in Firefox', () => {
  test('answers by mouse to an outcome, and finds the profile in the request link that the rules make', async () => {
    await tab.open(account);
    await guide.press(panel.open);
    await guide.sees(newCustomer.companyName, '.customer');
    await guide.press(goal.support.label);
    await guide.press(channel.ea.label);
    await guide.press(words.facts.billing.answers.license.label);
    await guide.sees(outcome.title, '.heading');
    await guide.sees(expectedLink(), '.request-link');
    await guide.press(words.actions.copyLink);
    await guide.sees(words.composer.copied);
  });

  test('sees the answer’s days calculated, and saves them as a calendar', async () => {
    const { title, asks, save, fileName } = words.reminders;
    await guide.press(title);
    await guide.press(asks['gdap-sent'].label);
    await tab.type('12032026');
    await guide.sees('March 3, 2027');
    await guide.press(save);
    const text = await until('the file', async () => {
      const found = await readFile(join(firefox.downloads, fileName), 'utf8').catch(() => '');
      return found.endsWith('END:VCALENDAR\r\n') ? found : undefined;
    });
    expect(text).toContain('DTSTART;VALUE=DATE:20270303\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain(`: ${newCustomer.companyName}\r\n`);
  });

  test('reads the sources with their dates', async () => {
    await guide.press('Sources: ');
    const list = await until('the sources', async () => (await guide.textOf('.sources summary')) || undefined);
    await guide.press(list.split('\n').find((ids) => ids.includes('S14')) ?? '');
    await guide.sees(words.statements.S14, '.sources');
  });

  test('does all of it with the keyboard alone, and gets the focus back where it was', async () => {
    const focused = (text: string) =>
      until(`the focus on “${text}”`, async () => (await guide.focused())?.startsWith(text) || undefined);
    await tab.open(subscriptionsOf(shipyard.tenantId));
    await guide.sees(panel.open);
    // The portal's own links come first; the guide is the last thing on the page.
    await tab.press('Shift+Tab');
    await focused(panel.open);
    await tab.press('Enter');
    await focused(words.facts.goal.question);
    await tab.press('Tab');
    await tab.press('Enter');
    await focused(words.facts.channel.question);
    for (let press = 0; press < 4; press += 1) await tab.press('Tab');
    await tab.press('Space');
    await focused(words.facts.billing.question);
    // The value that the page suggests comes first.
    await tab.press('Tab');
    await tab.press('Enter');
    await focused(words.support.permission.title);
    await tab.press('Escape');
    await focused(panel.open);
    expect(await guide.count('.panel')).toBe(0);
  });

  test('goes to another customer and never sees a fact, a name or an answer of the previous one', async () => {
    await tab.open(subscriptionsOf(bakery.tenantId, toQuery({ lingerMs: 1500 })));
    await guide.press(panel.open);
    await guide.sees(bakery.companyName, '.customer');
    await guide.press(goal.support.label);
    await guide.sees(words.facts.channel.question, '.heading');
    const address = JSON.stringify(subscriptionsOf(shipyard.tenantId));
    await tab.evaluate(`history.pushState({}, '', ${address}), dispatchEvent(new PopStateEvent('popstate'))`);
    await guide.sees(words.facts.goal.question, '.heading');
    const shown = new Set<string | undefined>();
    for (const end = performance.now() + 4000; performance.now() < end; await pause(50))
      shown.add(await guide.textOf('.customer'));
    expect([...shown]).toEqual([shipyard.tenantId, shipyard.companyName]);
  });
});

describe('a page that the guide reads in Firefox', () => {
  const watch = `(() => {
    window.changes = [];
    const isOurs = (node) => node.dataset?.supportable !== undefined;
    const note = (records) => {
      for (const { target, type, addedNodes, removedNodes } of records)
        if (![target, ...addedNodes, ...removedNodes].some(isOurs)) window.changes.push(type + ' ' + target.nodeName);
    };
    const follow = (root) => {
      new MutationObserver(note).observe(root, { childList: true, attributes: true, characterData: true, subtree: true });
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) follow(element.shadowRoot);
    };
    follow(document);
  })()`;

  test('is not changed while the guide reads it and is used, and sees nothing of the guide', async () => {
    await tab.open(account);
    await guide.press(panel.open);
    await guide.sees(newCustomer.companyName, '.customer');
    // The portal's own title comes last.
    await until(
      'the title of the page',
      async () => (await tab.evaluate<string>('document.title')).startsWith('Account') || undefined,
    );
    await tab.evaluate(watch);
    await guide.press(goal.support.label);
    await guide.press(channel.ea.label);
    await guide.press(words.facts.billing.answers.license.label);
    await guide.press(words.actions.copyLink);
    await guide.sees(words.composer.copied);
    await tab.press('Escape');
    await pause(1000);
    expect(await tab.evaluate('window.changes')).toEqual([]);
    expect(await tab.evaluate("document.querySelector('[data-supportable]').shadowRoot")).toBeNull();
    expect(tab.errors).toEqual([]);
  });

  test('does not get the guide’s root by naming an element like the guide’s', async () => {
    await tab.open(portalAddress('home'));
    await tab.evaluate(takeRoot);
    const address = JSON.stringify(account);
    await tab.evaluate(`history.pushState({}, '', ${address}), dispatchEvent(new PopStateEvent('popstate'))`);
    await guide.sees(panel.open);
    await pause(1000);
    expect(await tab.evaluate(tookNoRoot)).toBe(true);
  });
});

describe('a partner who comes back to a customer in Firefox', () => {
  const answerGoal = async (tenant: string) => {
    await tab.open(portalAddress(`customers/${tenant}/somethingnew`));
    await guide.press(panel.open);
    await guide.press(goal.support.label);
    await guide.sees(words.facts.channel.question, '.heading');
  };
  const kept = async () => JSON.stringify(await settings.evaluate('browser.storage.local.get()'));
  const comeBack = async (tenant: string) => {
    await tab.open(portalAddress(`customers/${tenant}/account`));
    await guide.press(panel.open);
  };

  test('finds the answers again once remembering is switched on, and deletes them with one click', async () => {
    await answerGoal(bakery.tenantId);
    await comeBack(bakery.tenantId);
    await guide.sees(words.facts.goal.question, '.heading');
    await reader(settings, 'document').press(options.groups.kept);
    await reader(settings, 'document').press(options.remember);
    await reader(settings, 'document').sees(options.saved);
    await answerGoal(bakery.tenantId);
    await expect.poll(kept).toContain(bakery.tenantId);
    await comeBack(bakery.tenantId);
    await guide.sees(words.facts.channel.question, '.heading');
    await comeBack(shipyard.tenantId);
    await guide.sees(words.facts.goal.question, '.heading');
    await reader(settings, 'document').press(options.forget);
    await reader(settings, 'document').sees(options.forgotten);
    await comeBack(bakery.tenantId);
    await guide.sees(words.facts.goal.question, '.heading');
    expect(await kept()).not.toContain(bakery.tenantId);
    expect(await kept()).toContain(partner.partnerTenant);
  });
});

describe('a partner on a list of customers in Firefox', () => {
  test('copies them as a table, and pastes a table', async () => {
    const { list } = words.extension;
    await tab.open(portalAddress('customers/list'));
    await guide.press(panel.open);
    await guide.press(list.copyCustomers);
    await guide.press(list.copyTable);
    await guide.sees(count('en', words.customerTable.copied, 10));
    await tab.press('Escape');
    await tab.evaluate(`(() => {
      const field = document.body.appendChild(document.createElement('div'));
      field.id = 'pasted';
      field.contentEditable = 'true';
      field.focus();
    })()`);
    await tab.press('Control+v');
    const cells = () => tab.evaluate<number>("document.querySelectorAll('#pasted tr').length");
    await until('the table', async () => (await cells()) === 11 || undefined);
    expect(await tab.evaluate("document.querySelector('#pasted').textContent")).toContain(bakery.tenantId);
  });
});

describe('a partner with a request log in Firefox', () => {
  test('sees that the request copied for a customer is noted', async () => {
    const { requestLog } = words;
    const log = reader(settings, 'document');
    await log.press(options.groups.requests);
    await log.press(requestLog.keep);
    await log.sees(requestLog.none);
    await tab.open(account);
    await guide.press(panel.open);
    await guide.press(goal.support.label);
    await guide.press(channel.ea.label);
    await guide.press(words.facts.billing.answers.license.label);
    await guide.press(words.actions.copyLink);
    await guide.sees(words.extension.noting.noted);
    await log.sees(newCustomer.companyName, '.log li');
    await log.sees(requestLog.states.waiting, '.log .state');
  });
});

describe('a partner without a page of the portal in Firefox', () => {
  test('describes the case in the sidebar, and Enter opens the answer', async () => {
    const sidebar = await firefox.ownPage('sidepanel.html');
    const shown = reader(sidebar, 'document');
    await shown.sees(words.facts.goal.question, '.heading');
    await sidebar.type('m365 ea');
    await shown.sees(words.situationNames['ea-licenses'], '[role=option][aria-selected=true]');
    await sidebar.press('Enter');
    await shown.sees(outcome.title, '.heading');
    await shown.press(words.tree.start);
    await shown.sees(words.facts.goal.question, '.heading');
    await sidebar.close();
  });

  test('answers in the toolbar’s window, and finds the answers again after closing it', async () => {
    const popup = await firefox.ownPage('popup.html');
    const asked = reader(popup, 'document');
    await asked.press(goal.support.label);
    await asked.press(channel.ea.label);
    await asked.press(words.facts.billing.answers.license.label);
    await asked.sees(outcome.title, '.heading');
    await asked.sees(expectedLink(), '.request-link');
    await popup.close();
    const again = await firefox.ownPage('popup.html');
    await reader(again, 'document').sees(outcome.title, '.heading');
    await again.close();
  });
});

describe('a partner who has removed the extension from Firefox', () => {
  test('is told in one line to reload the page, and then the guide is gone', async () => {
    await tab.open(subscriptionsOf(bakery.tenantId));
    await guide.press(panel.open);
    await guide.press(goal.support.label);
    // Firefox waits for a sign of life until then; while there is one, the panel stays.
    await pause(10_000);
    expect([await guide.isSeen('.panel'), await guide.isSeen('.notice')]).toEqual([true, false]);
    expect(firefox.outside).toEqual([]);
    await firefox.removeExtension();
    await guide.sees(panel.reload, '.notice');
    expect(await guide.isSeen('.panel, .pill')).toBe(false);
    await until('the end of the guide', async () => (await guide.isSeen('*')) === false || undefined, 30_000);
  });

  test('has the guide back on the open page once a new version is installed', async () => {
    await firefox.installExtension();
    await until('the page that greets', async () => (await tab.evaluate<boolean>('document.hidden')) || undefined);
    await tab.show();
    await guide.press(panel.open);
    await guide.sees(words.facts.goal.question, '.heading');
    await guide.sees(bakery.companyName, '.customer');
    expect(await tab.evaluate("document.querySelectorAll('[data-supportable]').length")).toBe(1);
    expect(tab.errors).toEqual([]);
  });
});
