import { fill, locales, messages, usualStart } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTwo } from '../../in-two.ts';
import { type OpenSite, openChecks, openSite } from '../drive/open-site.ts';

const usual = 'decide/cloud=public/customer=end-customer/';
const support = `${usual}goal=support/channel=ea/billing=license/`;

describe.each(inTwo('ja'))('with JavaScript, in %s', async (locale) => {
  const words = await messages(locale);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());
  const home = `/${locale}/`;

  test('questions are answered in place: address, title, focus and announcement follow', async () => {
    const { page, url, errors, outside } = site;
    const loads: string[] = [];
    page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
    await page.goto(url + home + usual);
    await page.locator('[data-answer=support]').click();
    await page.getByRole('heading', { name: words.facts.channel.question, level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${home}${usual}goal=support/`);
    expect(await page.title()).toContain(words.facts.channel.question);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.locator('#announcements').textContent()).toContain(words.facts.channel.question);
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.locator('[data-answer=ea]').click();
    await page.locator('[data-answer=license]').click();
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    expect(await page.locator('#announcements').textContent()).toContain(words.outcomes['request-relationship'].title);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(`${home}${support}`);
    await page.goBack();
    await page.getByRole('heading', { name: words.facts.billing.question, level: 1 }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.goForward();
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    expect(loads).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('changing one answer keeps those that still apply and asks only new questions', async () => {
    const { page, url } = site;
    await page.goto(url + home + support);
    await page.locator('.given a').nth(2).click();
    await page.getByRole('heading', { name: words.facts.goal.question, level: 1 }).waitFor();
    expect(await page.locator('.given').textContent()).toContain(words.facts.channel.answers.ea.label);
    await page.locator('[data-answer=take-over]').click();
    await page.getByRole('heading', { name: words.facts['partner-type'].question, level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${home}${usual}goal=take-over/channel=ea/billing=license/`);
    await page.locator('[data-answer~=direct-bill]').click();
    await page.getByRole('heading', { name: words.outcomes['order-then-let-lapse'].title }).waitFor();
    await page.locator('.given a').nth(2).click();
    await page.locator('[data-answer=support]').click();
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    const notice = (await page.locator('.notice').textContent()) ?? '';
    expect(notice).toContain(words.facts['partner-type'].answers['direct-bill'].label);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${home}${support}`);
  });

  test('an answer kept while another is changed survives a reload', async () => {
    const { page, url } = site;
    await page.goto(url + home + support);
    await page.locator('.given a').nth(3).click();
    await page.getByRole('heading', { name: words.facts.channel.question, level: 1 }).waitFor();
    await page.reload();
    await page.locator('.given', { hasText: words.facts.billing.answers.license.label }).waitFor();
    expect(await page.locator('h1').textContent()).toBe(words.facts.channel.question);
  });

  test('a check that fails changes the answer in place and is in the address', async () => {
    const { page, url } = site;
    await page.goto(url + home + support);
    await page.locator('[data-check=market]').selectOption('other');
    await page.getByRole('heading', { name: words.outcomes['blocked-market'].title }).waitFor();
    expect(new URL(page.url()).search).toBe('?market=other');
    expect(await page.locator('.answer').textContent()).toContain(
      fill(words.tree.otherwise, { title: words.outcomes['request-relationship'].title }),
    );
    expect(await page.locator('#announcements').textContent()).toContain(words.outcomes['blocked-market'].title);
    await page.reload();
    await page.getByRole('heading', { name: words.outcomes['blocked-market'].title }).waitFor();
    await page.locator('[data-check=market]').selectOption('same');
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    await openChecks(page);
    await page.locator('[data-check=role]').selectOption('helpdesk-agent');
    await page.getByText(words.roleFits.colleague).waitFor();
    await page.locator('[data-check=relationship]').selectOption('reseller');
    await page.getByRole('heading', { name: words.support.permission.title, level: 1 }).waitFor();
  });

  test('the language menu leads to the same state', async () => {
    const { page, url } = site;
    await page.goto(url + home + usual);
    await page.locator('[data-answer=add]').click();
    await page.getByRole('heading', { name: words.facts.channel.question, level: 1 }).waitFor();
    const [other = 'en'] = locales.filter((each) => each !== locale);
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[lang="${other}"]`).click();
    const there = await messages(other);
    await page.getByRole('heading', { name: there.facts.channel.question, level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${other}/${usual}goal=add/`);
  });

  test('a search finds a help page, also in capitals of the language', async () => {
    const { page, url, errors } = site;
    await page.goto(url + home);
    await page.getByRole('button', { name: words.site.search.open }).click();
    const field = page.getByRole('searchbox');
    await field.fill(words.facts.channel.answers.advisor.label.toLocaleUpperCase(locale));
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results a').first().getAttribute('href')).toContain(home);
    await page.keyboard.press('Escape');
    await expect.poll(() => field.isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('everything can be done with the keyboard', async () => {
    const { page, url } = site;
    const focused = () => page.evaluate('document.activeElement.className || document.activeElement.tagName');
    await page.goto(`${url}${home}decide/`);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('H1');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('A');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.facts.channel.question, level: 1 }).waitFor();
    await expect.poll(focused).toBe('H1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.facts.billing.question, level: 1 }).waitFor();
  });
});

test('everything that the reader opened, chose and typed before the code arrived stays', async () => {
  const { page, url, close } = await openSite();
  const words = await messages('en');
  await page.route('**/words.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(`${url}/en/${support}`);
  await page.locator('.more-sources > summary').click();
  await page.locator('#partnerTenant').fill('no id');
  await page.locator('#partnerTenant').blur();
  await openChecks(page);
  await page.locator('[data-check=role]').selectOption('helpdesk-agent');
  await page.getByText(words.roleFits.colleague).waitFor();
  expect(await page.locator('.more-sources').getAttribute('open')).not.toBeNull();
  expect(await page.locator('#partnerTenant').inputValue()).toBe('no id');
  await page.locator('.error:visible').waitFor();
  expect(new URL(page.url()).search).toBe('?role=helpdesk-agent');
  await close();
});

test('links open as new pages when their target cannot be fetched in place', async () => {
  const { page, url, close } = await openSite();
  const words = await messages('en');
  await page.goto(`${url}/en/decide/cloud=${usualStart.cloud}/customer=${usualStart.customer}/`);
  await page.route('**/decide/**', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.locator('[data-answer=support]').click();
  await page.getByRole('heading', { name: words.facts.channel.question, level: 1 }).waitFor();
  await page.goto(`${url}/en/${support}`);
  await page.route('**/words.json', (route) => route.abort());
  await page.locator('.given a').nth(3).click();
  await page.getByRole('heading', { name: words.facts.channel.question, level: 1 }).waitFor();
  await close();
});
