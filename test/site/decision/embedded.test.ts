import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, shut } from '../../tools/listen.ts';
import { layoutShift } from '../drive/layout-shift.ts';
import { type OpenSite, openSite, pageAt } from '../drive/open-site.ts';
import { decoded } from '../drive/read-page.ts';

const usual = '/en/decide/cloud=public/customer=end-customer/';
const words = await messages('en');

/** The page that the help page describes for support staff, with the site's own address in it. */
function pageOfTheHelp(language: string, site: string): string {
  const blocks = [...pageAt(`/${language}/help/support-staff/`).matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)];
  const code =
    blocks.map(([, block = '']) => decoded(block.replace(/<[^>]*>/g, ''))).find((text) => text.includes('<iframe')) ??
    '';
  return code.replaceAll(/https:\/\/[a-z.]+\.example/g, site);
}

/** A page that puts the site in a frame and listens to everything that reaches it. */
const strangerPage = (address: string) => `<!doctype html><title>Around</title>
<iframe id="frame" src="${address}" width="600" height="500" title="Tree"></iframe>
<script>
  window.heard = [];
  addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
</script>`;

let site: OpenSite;
let around: string;
let html = '';
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
});
beforeAll(async () => {
  // Another port is another origin.
  around = `http://127.0.0.1:${await listen(server)}/`;
  site = await openSite({}, { frameAncestors: new URL(around).origin });
});
afterAll(async () => {
  await site.close();
  await shut(server);
});

type Heard = Readonly<Record<string, unknown>>;
const heard = async (page: Page): Promise<readonly Heard[]> =>
  (await page.evaluate('window.heard')) as readonly Heard[];
const hello = (page: Page, message: object) =>
  page.evaluate(`frame.contentWindow.postMessage(${JSON.stringify(message)}, '*')`);

describe('the tree in the frame of a partner’s own page', () => {
  test.each(['en', 'tr'])(
    'works with the page from the help: its height follows, and it sends the answer (%s)',
    async (language) => {
      const page = await site.context.newPage();
      const logged: string[] = [];
      page.on('console', (line) => logged.push(line.text()));
      html = `<!doctype html><title>Knowledge base</title>${pageOfTheHelp(language, site.url)}`;
      await page.goto(around);
      const frame = page.frameLocator('iframe');
      await frame.locator('[data-answer=support]').click();
      await frame.locator('[data-answer=ea]').click();
      await frame.locator('[data-answer=license]').click();
      await frame.locator('.answer').waitFor();
      await expect.poll(() => logged.join(' ')).toContain('request-relationship');
      expect(logged.join(' ')).toContain('goal=support/channel=ea/billing=license/');
      const inside = (await frame.locator('body').evaluate('document.body.getBoundingClientRect().height')) as number;
      await expect
        .poll(() => page.evaluate('document.querySelector("iframe").clientHeight'))
        .toBeGreaterThanOrEqual(Math.floor(inside));
      expect(
        await frame.locator('body').evaluate('document.documentElement.scrollHeight - innerHeight'),
      ).toBeLessThanOrEqual(1);
      await page.close();
    },
  );

  test('leaves header and navigation to the page around, without a shift, and says where its own page is', async () => {
    const page = await site.context.newPage();
    html = strangerPage(site.url + usual);
    await page.goto(around);
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    expect(await frame.locator('.lean-header').isVisible()).toBe(false);
    expect(await frame.locator('.footer-row').isVisible()).toBe(false);
    expect(await frame.getByText(words.site.ownPage).isVisible()).toBe(true);
    expect(await frame.getByText(words.tree.notAffiliated).isVisible()).toBe(true);
    expect(await frame.locator('body').evaluate(layoutShift)).toBe(0);
    await page.goto(site.url + usual);
    expect(await page.getByText(words.site.ownPage).isVisible()).toBe(false);
    await page.close();
  });

  test('sends only that it is ready before a hello, and then only states and heights', async () => {
    const page = await site.context.newPage();
    html = strangerPage(`${site.url}${usual}goal=support/channel=ea/billing=license/`);
    await page.goto(around);
    await expect.poll(() => heard(page)).toHaveLength(1);
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-check=market]').selectOption('other');
    await frame.getByRole('heading', { name: words.outcomes['blocked-market'].title, level: 1 }).waitFor();
    expect(await heard(page)).toEqual([{ supportable: 1, type: 'ready', origin: site.url }]);
    // Neither another version nor another type of message is an introduction.
    await hello(page, { supportable: 2, type: 'hello' });
    await hello(page, { supportable: 1, type: 'height' });
    await hello(page, { supportable: 1, type: 'hello' });
    await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toEqual(['ready', 'height', 'answer']);
    await frame.locator('[data-check=market]').selectOption('same');
    await frame.getByLabel(words.composer.partnerTenant).fill('5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e');
    await frame.locator('[data-request-link]', { hasText: 'https://' }).waitFor();
    const all = await heard(page);
    for (const message of all)
      expect(Object.keys(message).toSorted().join()).toMatch(
        /^(?:origin,supportable,type|height,origin,supportable,type|address,origin,outcome,supportable,type,verdict)$/,
      );
    expect(all.findLast(({ type }) => type === 'answer')).toEqual({
      supportable: 1,
      type: 'answer',
      outcome: 'request-relationship',
      verdict: 'can',
      address: `${site.url}${usual}goal=support/channel=ea/billing=license/?market=same`,
      origin: site.url,
    });
    expect(JSON.stringify(all)).not.toContain('5be5de6a');
    await page.close();
  });

  test('accepts a hello only from the page around', async () => {
    const page = await site.context.newPage();
    html = `${strangerPage(site.url + usual)}<iframe id="other" srcdoc="<script>addEventListener('message', () => parent.frames[0].postMessage({ supportable: 1, type: 'hello' }, '*'))</script>"></iframe>`;
    await page.goto(around);
    await expect.poll(() => heard(page)).toHaveLength(1);
    await page.evaluate('other.contentWindow.postMessage("go", "*")');
    await page.waitForTimeout(300);
    expect(await heard(page)).toHaveLength(1);
    await page.close();
  });

  test('opens everything that is not a step of the tree in a new tab', async () => {
    const page = await site.context.newPage();
    html = strangerPage(`${site.url}${usual}goal=support/channel=ea/billing=license/`);
    await page.goto(around);
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    await expect.poll(() => heard(page)).toHaveLength(1);
    const [opened] = await Promise.all([
      site.context.waitForEvent('page'),
      frame.locator('main a[href*="/rules/"]').first().click(),
    ]);
    await opened.waitForLoadState();
    expect(opened.url()).toContain('/en/rules/');
    expect(await opened.evaluate('opener')).toBe(null);
    expect(await frame.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
    await opened.close();
    await page.close();
  });

  test('is not shown unless the site was built for that page', async () => {
    const { page, url, close } = await openSite();
    html = strangerPage(url + usual);
    await page.goto(around);
    await page.waitForLoadState('networkidle');
    expect(await page.frameLocator('iframe').locator('#tree').count()).toBe(0);
    await close().catch(({ message }: Error) => expect(message).toContain('frame-ancestors'));
  });
});
