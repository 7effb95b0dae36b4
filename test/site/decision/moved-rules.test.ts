import { copyFile, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayName, fill, issued, type Known, locales, messages, shortName, toPinnedPath, verdictInWords } from 'rules';
import { beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../browser/chromium.ts';
import { serve } from '../../tools/serve.ts';
import { type BuiltCopy, buildCopy, type Copy } from '../build-copy.ts';
import { straysFrom } from '../strays.ts';

/** The day on which, in the copy, licenses of another seller begin to be the seller's matter. */
const since = '2026-10-01';
const support = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'third-party',
  billing: 'license',
} as const satisfies Known;
const elsewhere = { ...support, channel: 'open' } as const satisfies Known;
const host = 'https://help.example.com';
const folder = '/help-desk/';
const [before] = issued.editions.slice(-1);
const words = await messages('en');

let built: BuiltCopy;
/** The built page at a path below the language, with nothing encoded. */
const page = async (path: string) =>
  (await readFile(join(built.dist, 'en', path, 'index.html'), 'utf8'))
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const description = (html: string) => /<meta property="og:description" content="([^>]*)"\s*\/?>/.exec(html)?.[1] ?? '';
const title = (html: string) => /<meta property="og:title" content="([^>]*)"\s*\/?>/.exec(html)?.[1] ?? '';

beforeAll(async () => {
  // Building takes long, so the same copy is also the one for a folder of another host, and has one language.
  const env = { RELEASE: '1', SITE_URL: host, BASE: folder, LANGUAGES: 'en' };
  const moveRule = async ({ edit }: Copy) => {
    await edit('rules/policy/table.ts', (text) =>
      text.replace(
        "  {\n    row: 'R9',",
        `  {
    row: 'R9',
    when: { goal: ['support'], billing: ['license'], channel: ['third-party'] },
    since: '${since}',
    outcome: 'find-the-seller',
    statements: ['S9'],
  },
$&`,
      ),
    );
    for (const locale of locales)
      await edit(`rules/words/${locale}/days.ts`, (text) =>
        text.replace('  },\n} satisfies', `    '${since}': 'The seller supports what it sold.',\n$&`),
      );
    await edit('rules/editions/issued.ts', (text) => text.replace(`'${before}']`, `'${before}', '${since}']`));
  };
  built = await buildCopy('moved-rules', moveRule, env);
}, 600_000);

test('a link shared before a rule changed keeps its answer, and says what the answer is now, since when and why', async () => {
  const html = await page(`decide/${toPinnedPath(support, before ?? '')}`);
  expect(html).toContain(`>${words.outcomes['request-relationship'].title}</h1>`);
  expect(html).toContain('data-standing="other"');
  const now = fill(words.site.state.outcomeTitle, {
    verdict: verdictInWords(words, 'find-the-seller').word,
    title: words.outcomes['find-the-seller'].title,
  });
  const sentence = fill(words.site.pinned.otherAnswer, {
    edition: dayName('en', before ?? ''),
    since: dayName('en', since),
    now,
  });
  const [, notice = ''] = /data-standing="other">(.*?)<\/div>/s.exec(html) ?? [];
  for (const text of [notice, description(html)]) {
    expect(text).toContain(sentence);
    expect(text).toContain(words.rows.R9);
  }
  expect(title(html)).toContain(dayName('en', before ?? ''));
  expect(notice).toContain(`href="${folder}en/changes/${since}/"`);
});

test('its short address says the same', async () => {
  const html = await page(`../c/en-${shortName(support, before ?? '')}`);
  expect(html).toBe(await page(`decide/${toPinnedPath(support, before ?? '')}`));
});

test('the plain address gives the new answer, and what is shared from now on is pinned to the new rules', async () => {
  const html = await page(
    'decide/cloud=public/customer=end-customer/goal=support/channel=third-party/billing=license/',
  );
  expect(html).toContain(`>${words.outcomes['find-the-seller'].title}</h1>`);
  const pinned = await page(`decide/${toPinnedPath(support, since)}`);
  expect(pinned).toContain(`>${words.outcomes['find-the-seller'].title}</h1>`);
  expect(pinned).toContain('data-standing="in-force"');
});

test('a link whose answer did not change says that it still holds', async () => {
  const html = await page(`decide/${toPinnedPath(elsewhere, before ?? '')}`);
  expect(html).toContain('data-standing="same"');
  expect(description(html)).toContain(fill(words.site.pinned.same, { edition: dayName('en', before ?? '') }));
});

test('in a folder of another host every link, file and address is one of that folder', async () => {
  expect(await straysFrom(built.dist, host, folder)).toEqual([]);
  const html = await page('');
  expect(html).toContain(`<link rel="canonical" href="${host}${folder}en/">`);
  expect(JSON.parse(await readFile(join(built.dist, 'en/app.webmanifest'), 'utf8'))).toMatchObject({
    scope: folder,
    start_url: `${folder}en/`,
  });
  expect(await readFile(join(built.dist, '_headers'), 'utf8')).toMatch(/^\/help-desk\/\*\n/);
});

test('there a reader answers in place, and reads on without a network', async () => {
  const root = await mkdtemp(join(tmpdir(), 'host-'));
  await symlink(built.dist, join(root, 'help-desk'));
  for (const file of ['_headers', '404.html']) await copyFile(join(built.dist, file), join(root, file));
  const served = await serve(root);
  const { page, close } = await openChromium();
  page.setDefaultTimeout(20_000);
  await page.goto(`${served.url}${folder}en/decide/cloud=public/customer=end-customer/`);
  await page.locator('a[data-answer="support"]').click();
  await page.getByRole('heading', { level: 1, name: words.facts.channel.question }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${folder}en/decide/cloud=public/customer=end-customer/goal=support/`);
  expect(await page.evaluate('navigator.serviceWorker.ready.then(({ scope }) => new URL(scope).pathname)')).toBe(
    folder,
  );
  await page.waitForFunction(`navigator.serviceWorker.controller && caches.match('${folder}en/words.json')`);
  await served.close();
  await page.goto(`${served.url}${folder}en/decide/cloud=us-government/`);
  await page.locator('.offline-copy').filter({ visible: true }).waitFor();
  await close();
});
