import { fill, locales, messages, paths, requestLink, toPath } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTwo } from '../../in-two.ts';
import { type OpenSite, openSite } from '../drive/open-site.ts';

const partnerTenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';
const providerTenant = '7c1f0a52-3b7d-4e0c-8f53-2a7d9b6c1e08';
const partnerId = '5139005';
const usual = 'decide/cloud=public/customer=end-customer/';
const support = `${usual}goal=support/channel=ea/billing=license/`;
const byReseller = `${usual}goal=add/channel=ea/billing=license/partner-type=indirect-reseller/`;

describe.each(inTwo('de'))('the request composer, in %s', async (locale) => {
  const words = await messages(locale);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());
  const home = `/${locale}/`;

  test('gives a direct-bill partner exactly the link that the rules build', async () => {
    const { page, url, outside } = site;
    await page.goto(url + home + support);
    await page.getByLabel(words.composer.partnerTenant).fill(partnerTenant.toUpperCase());
    await page.locator('[data-request-link]', { hasText: 'https://' }).waitFor();
    expect(await page.locator('[data-request-link]').textContent()).toBe(
      requestLink({ kind: 'direct', partnerTenant }),
    );
    expect(await page.getByText(words.composer.observed).isVisible()).toBe(true);
    await page.getByLabel(words.site.state.partnerType, { exact: true }).selectOption('indirect-reseller');
    await page.getByLabel(words.composer.partnerId).fill(partnerId);
    await expect
      .poll(() => page.locator('[data-request-link]').textContent())
      .toBe(requestLink({ kind: 'indirect', partnerTenant, partnerId }));
    expect(outside).toEqual([]);
  });

  test('asks an indirect reseller for its provider as well', async () => {
    const { page, url } = site;
    await page.goto(url + home + byReseller);
    await page.getByLabel(words.composer.partnerTenant).fill(partnerTenant);
    await page.getByLabel(words.composer.partnerId).fill(partnerId);
    await page.getByLabel(words.composer.providerTenant).fill(providerTenant);
    await expect
      .poll(() => page.locator('[data-request-link]').textContent())
      .toBe(requestLink({ kind: 'indirect', partnerTenant, partnerId, providerTenant }));
  });

  test('says what is missing if the link is copied too early, and puts the focus there', async () => {
    const { page, url } = site;
    await page.goto(url + home + byReseller);
    await page.getByLabel(words.composer.partnerTenant).fill(partnerTenant);
    await page.getByRole('button', { name: words.composer.copy, exact: true }).click();
    await page.locator('.error', { hasText: words.site.state.idNeeded }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('partnerId');
  });

  test('is left out once there is nothing left to request', async () => {
    const { page, url } = site;
    await page.goto(url + home + support);
    await page.locator('[data-check=relationship]').selectOption('reseller-with-admin');
    await page.getByRole('heading', { name: words.support.done.title, level: 1 }).waitFor();
    await page.locator('.steps-head ~ details > summary').click();
    await expect.poll(() => page.locator('.composer').isVisible()).toBe(false);
    expect(await page.getByText(words.actions.makeLink, { exact: true }).isVisible()).toBe(false);
  });

  test('names the field that is wrong, keeps what was typed, and gives no link until it is right', async () => {
    const { page, url } = site;
    await page.goto(url + home + byReseller);
    const field = page.getByLabel(words.composer.partnerId);
    await field.fill('12a');
    await field.blur();
    const problem = fill(words.errors['partner-id'], { field: words.composer.partnerId, given: '12a' });
    await page.locator('.error', { hasText: problem }).waitFor();
    expect(await field.inputValue()).toBe('12a');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[data-request-link]').isVisible()).toBe(false);
    await field.fill(partnerId);
    await expect.poll(() => page.locator('.error:visible').count()).toBe(0);
  });

  test('keeps ids out of the address, the history and the browser’s storage', async () => {
    const { page, url, context } = site;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(url + home + support);
    await page.getByLabel(words.composer.partnerTenant).fill(partnerTenant);
    await page.keyboard.press('Enter');
    await page.locator('[data-request-link]', { hasText: 'https://' }).waitFor();
    await page.locator('[data-check=market]').selectOption('same');
    await page.waitForURL(/market=same/);
    expect(await page.getByLabel(words.composer.partnerTenant).inputValue()).toBe(partnerTenant);
    const kept = await page.evaluate(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href])',
    );
    expect(`${kept}${JSON.stringify(await context.cookies())}${asked}`).not.toContain(partnerTenant);
  });

  test('writes the mail in the customer’s language, the link on its own line', async () => {
    const { page, url } = site;
    const [other = 'en'] = locales.filter((each) => each !== locale);
    const theirs = await messages(other);
    await page.goto(url + home + support);
    await page.getByLabel(words.composer.partnerTenant).fill(partnerTenant);
    await page.locator('#step-send-request summary', { hasText: words.actions.writeMail }).click();
    await page.getByLabel(words.composer.partnerName).fill('Contoso');
    await page.getByLabel(words.composer.mailLanguage).selectOption(other);
    await page.locator(`[data-draft][lang="${other}"]`).waitFor();
    const draft = (await page.locator('[data-draft]').textContent()) ?? '';
    expect(draft).toContain(fill(theirs.mail.relationship.subject, { partnerName: 'Contoso' }));
    expect(draft.split('\n')).toContain(requestLink({ kind: 'direct', partnerTenant }));
    expect(await page.locator('.mail a.button').getAttribute('href')).toMatch(/^mailto:\?subject=/);
  });

  test('entered texts are still there after an answer was changed', async () => {
    const { page, url } = site;
    await page.goto(url + home + support);
    await page.getByLabel(words.composer.partnerTenant).fill(partnerTenant);
    await page.locator('[data-request-link]', { hasText: 'https://' }).waitFor();
    await page.locator('.given a').nth(3).click();
    await page.locator('[data-answer=open]').click();
    await page.locator('[data-request-link]', { hasText: partnerTenant }).waitFor();
  });

  test('compares two countries, answers the market check with the result, and keeps the countries private', async () => {
    const { page, url, context } = site;
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    await page.goto(url + home + support);
    await page.getByText(words.site.state.compareCountries, { exact: true }).click();
    await page.getByLabel(words.markets.partnerCountry).selectOption({ label: names.of('TR') ?? '' });
    await page.getByLabel(words.markets.customerCountry).selectOption('UA');
    await page.getByText(words.markets['same-market'], { exact: true }).waitFor();
    await page.locator('.checks li[data-state=met]').waitFor();
    expect(new URL(page.url()).search).toBe('?market=same');
    await page.getByLabel(words.markets.customerCountry).selectOption('DE');
    await page.getByRole('heading', { name: words.outcomes['blocked-market'].title, level: 1 }).waitFor();
    expect(await page.getByLabel(words.markets.customerCountry).inputValue()).toBe('DE');
    expect(new URL(page.url()).search).toBe('?market=other');
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])');
    expect(`${kept}${JSON.stringify(await context.cookies())}`).not.toMatch(/"(?:TR|DE)"/);
  });

  test('writes the mail for the second request once its link is for granular permission', async () => {
    const { page, url } = site;
    const link = requestLink({ kind: 'gdap', relationshipId: `${partnerTenant}-${providerTenant}` });
    await page.goto(url + home + support);
    await page.getByText(words.stepMails.gdap, { exact: true }).click();
    const mail = page.locator('.steps .mail[open]');
    const field = mail.getByLabel(words.stepMails.link);
    await field.fill(requestLink({ kind: 'direct', partnerTenant }));
    await field.blur();
    await mail.locator('.error', { hasText: words.errors['gdap-link'] }).waitFor();
    expect(await mail.locator('[data-draft]').count()).toBe(0);
    await field.fill(`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=x`);
    await mail.getByText(words.takenOff['safe-links'], { exact: true }).waitFor();
    await expect.poll(() => mail.locator('[data-draft]').textContent()).toContain(`\n\n${link}\n\n`);
    await field.fill(link);
    await mail.getByLabel(words.stepMails.days).fill('731');
    await mail.getByLabel(words.stepMails.days).blur();
    await mail.locator('.error', { hasText: words.errors['gdap-days'] }).waitFor();
    await mail.getByLabel(words.stepMails.days).fill('180');
    await mail.getByLabel(words.stepMails.roles).fill('Directory readers\nGlobal readers');
    await mail.getByLabel(words.composer.customerName).fill('Kuzey & Oğlu');
    await expect
      .poll(async () => ((await mail.locator('[data-draft]').textContent()) ?? '').split('\n'))
      .toContain(link);
    const draft = (await mail.locator('[data-draft]').textContent()) ?? '';
    for (const part of ['180', 'Directory readers', 'Global readers', 'Kuzey & Oğlu']) expect(draft).toContain(part);
    expect(await mail.locator('.error').count()).toBe(0);
  });

  test('puts both requests into one mail, the relationship first, with the page for the customer', async () => {
    const { page, url } = site;
    const link = requestLink({ kind: 'gdap', relationshipId: `${partnerTenant}-${providerTenant}` });
    const about = `${url}${home}help/for-customers/`;
    await page.goto(url + home + support);
    await page.getByLabel(words.composer.partnerTenant).fill(partnerTenant);
    await page.locator('#step-send-request summary', { hasText: words.actions.writeMail }).click();
    const mail = page.locator('#step-send-request .mail');
    const lines = async () => ((await mail.locator('[data-draft]').textContent()) ?? '').split('\n');
    const first = requestLink({ kind: 'direct', partnerTenant });
    await expect.poll(lines).toEqual(expect.arrayContaining([first, about]));
    await mail.getByLabel(words.composer.both).check();
    await expect.poll(() => mail.locator('[data-draft]').count()).toBe(0);
    await mail.getByLabel(words.stepMails.link).fill(link);
    await expect.poll(async () => (await lines()).join()).toContain(words.mail.placeholders.days);
    await mail.getByLabel(words.stepMails.days).fill('180');
    await expect
      .poll(async () => (await lines()).filter((line) => line.startsWith('http')))
      .toEqual([first, link, about]);
    await mail.getByText(words.composer.mailTooLong).waitFor();
    await mail.getByLabel(words.composer.both).uncheck();
    await expect.poll(lines).not.toContain(link);
    await mail.locator('a.button').waitFor();
    expect((await page.goto(about))?.status()).toBe(200);
  });

  test.each([
    ['switch-azure', 'switch-notice', 'azure-offer=azure-legacy/'],
    ['transfer-azure-plan', 'transfer-notice', 'azure-offer=azure-plan/'],
  ] as const)(
    'writes the customer’s own notice where %s calls for it, and sends nothing',
    async (outcome, kind, offer) => {
      const { page, url, context } = site;
      const state = [...paths()].find(
        ({ known, conclusion }) => conclusion.outcome === outcome && known['azure-offer'] === offer.slice(12, -1),
      );
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      await page.goto(`${url}${home}decide/${toPath(state?.known ?? {})}`);
      await page.getByText(words.stepMails[kind], { exact: true }).click();
      const mail = page.locator('.steps .mail[open]');
      await mail.getByLabel(words.stepMails.currentPartner).fill('Alt GmbH');
      await mail.getByLabel(words.stepMails.subscriptions).fill(`${partnerTenant}\n\n ${providerTenant} `);
      const draft = mail.locator('[data-draft]');
      await expect.poll(() => draft.textContent()).toContain(`${partnerTenant}\n${providerTenant}\n`);
      expect(await draft.textContent()).toContain(
        fill(words.mail[kind].subject, { partnerName: words.mail.placeholders.partnerName }),
      );
      const kept = await page.evaluate(
        'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href])',
      );
      expect(`${kept}${JSON.stringify(await context.cookies())}${asked}`).not.toMatch(/5be5de6a|Alt%20GmbH|Alt GmbH/);
    },
  );
});
