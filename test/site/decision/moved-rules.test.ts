// Over 250 lines: one build with rules that have moved, for every test of them.
import { copyFile, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dayName,
  fill,
  issued,
  type Known,
  labeled,
  locales,
  messages,
  permalinkName,
  toPath,
  verdictInWords,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../../browser/chromium.ts';
import { type Served, serve } from '../../tools/serve.ts';
import { brokenLinksOf } from '../drive/broken-links.ts';
import { type BuiltCopy, buildCopy, type Copy } from '../drive/build-copy.ts';
import { decoded } from '../drive/read-page.ts';

/** Days on which, in the copy, the licenses of a seller become the seller's own matter: two are before the build. */
const moves = { '2026-10-01': 'third-party', '2026-11-01': 'open', '2029-01-01': 'advisor' } as const;
const days = Object.keys(moves) as (keyof typeof moves)[];
const [first, second, third] = days as [keyof typeof moves, keyof typeof moves, keyof typeof moves];
const soldBy = (channel: (typeof moves)[keyof typeof moves] | 'other-volume-licensing') =>
  ({
    cloud: 'public',
    customer: 'end-customer',
    goal: 'support',
    channel,
    billing: 'license',
  }) as const satisfies Known;
const unmoved = soldBy('other-volume-licensing');
const host = 'https://help.example.com';
const folder = '/help-desk/';
const [before = ''] = issued.editions.slice(-1);
const words = await messages('en');
const { permalink } = words.site;

/** The site by today's rules, and by rules that have moved. */
let built: BuiltCopy;
let moved: BuiltCopy;
let served: Served;

/** The permalink of an answer, copied before any rule moved, and the same of a later revision. */
const copied = (known: Known, revision = 0) => `c/en-${permalinkName(known, before).replace(/\w+$/, `${revision}`)}/`;
const plain = (known: Known) => `en/decide/${toPath(known)}`;
const page = (path: string, { dist } = moved) => readFile(join(dist, path, 'index.html'), 'utf8');
const filesOf = async ({ dist }: BuiltCopy) =>
  (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1));
const meta = (html: string, name: string) =>
  decoded(new RegExp(`<meta [^>]*\\b(?:name|property)="${name}"[^>]* content="([^"]*)"`).exec(html)?.[1] ?? '');

const moveRules = async ({ edit }: Copy) => {
  await edit('rules/policy/table.ts', (text) =>
    text.replace(
      "  {\n    row: 'R9',",
      `${days
        .map(
          (since) => `  {
    row: 'R9',
    when: { customer: ['end-customer'], goal: ['support'], billing: ['license'], channel: ['${moves[since]}'] },
    since: '${since}',
    outcome: 'find-the-seller',
    statements: ['S9'],
  },
`,
        )
        .join('')}$&`,
    ),
  );
  for (const locale of locales)
    await edit(`rules/words/${locale}/days.ts`, (text) =>
      text.replace(
        '  },\n} satisfies',
        `${days.map((since) => `    '${since}': 'The seller supports what it sold.',\n`).join('')}$&`,
      ),
    );
  await edit('rules/editions/issued.ts', (text) =>
    text.replace(`'${before}']`, `${[before, ...days].map((day) => `'${day}'`).join(', ')}]`),
  );
};

beforeAll(async () => {
  // Building takes long, so the copies are also those for a folder of another host, and have one language.
  const env = { RELEASE: '1', SITE_URL: host, BASE: folder, LANGUAGES: 'en' };
  built = await buildCopy('another-host', async () => undefined, env);
  moved = await buildCopy('moved-rules', moveRules, env);
  const root = await mkdtemp(join(tmpdir(), 'moved-'));
  await symlink(moved.dist, join(root, 'help-desk'));
  served = await serve(root);
}, 600_000);
afterAll(() => served?.close());

test('an answer that no rule has changed keeps its permalink, and its page byte for byte', async () => {
  const names = (await filesOf(built)).filter((file) => file.startsWith('c/'));
  const changed: string[] = [];
  for (const name of names) {
    const [one, other] = await Promise.all([built, moved].map(({ dist }) => readFile(join(dist, name), 'utf8')));
    if (one !== other) changed.push(name);
  }
  // The third rule moves only later.
  const outdated = [first, second].map((day) => `${copied(soldBy(moves[day]))}index.html`);
  expect(changed.toSorted()).toEqual(outdated.toSorted());
});

test('the site grows only by the answers that changed', async () => {
  const isHashed = (file: string) => /^(?:_astro|pagefind)\//.test(file);
  const [old, now] = [await filesOf(built), await filesOf(moved)];
  expect(now.filter(isHashed).length).toBe(old.filter(isHashed).length);
  const added = now.filter((file) => !isHashed(file) && !old.includes(file));
  const year = `en/changes/${third.slice(0, 4)}/`;
  expect(added.toSorted()).toEqual(
    [copied(soldBy('third-party'), 1), copied(soldBy('open'), 2), copied(soldBy('advisor'), 3), year]
      .map((path) => `${path}index.html`)
      .toSorted(),
  );
});

test.each([first, second])(
  'a link shared before %s keeps its answer, and says what the answer is now, since when and why',
  async (since) => {
    const known = soldBy(moves[since]);
    const html = await page(copied(known));
    expect(html).toContain(`>${words.outcomes['request-relationship'].title}</h1>`);
    const verdict = verdictInWords(words, 'find-the-seller').word;
    const now = labeled(words, verdict, words.outcomes['find-the-seller'].title);
    const sentence = fill(permalink.otherAnswer, {
      edition: dayName('en', before),
      since: dayName('en', since),
      now,
    });
    const [, notice = ''] = /data-now="other">(.*?)<\/div>/s.exec(html) ?? [];
    for (const text of [decoded(notice), meta(html, 'og:description')])
      for (const said of [sentence, words.outcomes['find-the-seller'].answer, words.rows.R9])
        expect(text).toContain(said);
    expect(notice).toContain(`href="${folder}${plain(known)}"`);
    expect(notice).toContain(`href="${folder}en/changes/${since.slice(0, 4)}/#${since}"`);
    // The first text in a chat must not be taken for today's answer.
    expect(meta(html, 'og:title')).toContain(dayName('en', before));
    expect(meta(html, 'og:image')).toMatch(/\/card\/en\/site\.\w+\.png$/);
    for (const address of [meta(html, 'og:url'), /rel="canonical" href="([^"]*)"/.exec(html)?.[1]])
      expect(address).toBe(`${host}${folder}${copied(known)}`);
  },
);

test('the plain address gives the new answer, and links shared from now on name its revision', async () => {
  const known = soldBy('open');
  const html = await page(plain(known));
  expect(html).toContain(`>${words.outcomes['find-the-seller'].title}</h1>`);
  expect(html).toContain(`href="${folder}${copied(known, 2)}"`);
  expect(decoded(await page(copied(known, 2)))).toContain(words.outcomes['find-the-seller'].title);
});

describe('a link copied today, opened in a browser after the rules have changed', () => {
  let browser: Awaited<ReturnType<typeof openChromium>>;
  beforeAll(async () => {
    browser = await openChromium();
    browser.page.setDefaultTimeout(20_000);
  });
  afterAll(() => browser.close());
  const notice = () => browser.page.locator('.notice.permalink');

  test('shows the answers of then and now, and leads to today’s', async () => {
    const { page } = browser;
    const known = soldBy('third-party');
    await page.goto(`${served.url}${folder}${copied(known)}`);
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title, level: 1 }).waitFor();
    await notice().getByRole('link', { name: permalink.toTodaysAnswer }).click();
    await page.waitForURL(`**/${plain(known)}`);
    await page.getByRole('heading', { name: words.outcomes['find-the-seller'].title, level: 1 }).waitFor();
    expect(await notice().count()).toBe(0);
    await page.goBack();
    await notice().waitFor();
    await page.locator('.given a').nth(2).click();
    await page.waitForURL('**/decide/cloud=public/customer=end-customer/?channel=third-party&billing=license');
  });

  test('keeps the checks', async () => {
    const { page } = browser;
    await page.goto(`${served.url}${folder}${copied(soldBy('open'))}?role=helpdesk-agent`);
    await notice().waitFor();
    expect(await page.locator('#check-role').inputValue()).toBe('helpdesk-agent');
  });

  test('opens the full answer where nothing has changed', async () => {
    const { page } = browser;
    await page.goto(`${served.url}${folder}${copied(unmoved)}`);
    await page.waitForURL(`**/${plain(unmoved)}`);
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title, level: 1 }).waitFor();
    expect(await notice().count()).toBe(0);
  });

  test('is marked in a list of many links as one with a different answer', async () => {
    const { page } = browser;
    const { columns, statuses, check, field } = words.oldLinks;
    await page.goto(`${served.url}${folder}en/links/`);
    await page
      .getByLabel(field)
      .fill(
        [copied(soldBy('third-party')), copied(unmoved), copied(soldBy('open')), plain(unmoved), 'c/en-zz-0/']
          .map((path) => `${host}/${path}`)
          .join('\n'),
      );
    await page.getByRole('button', { name: check }).click();
    const rows = page.locator('.old-links tbody tr');
    await rows.nth(4).waitFor();
    const cells = (column: keyof typeof columns) => rows.locator(`[data-label="${columns[column]}"]`).allTextContents();
    expect(await cells('line')).toEqual(['1', '2', '3', '4', '5']);
    expect(await cells('status')).toEqual(
      (['changed', 'same', 'changed', 'today', 'unreadable'] as const).map((status) => statuses[status]),
    );
    expect(await cells('since')).toEqual([dayName('en', first), '', dayName('en', second), '', '']);
    const [then, , , ,] = await cells('shows');
    const [now] = await cells('now');
    expect(then).toContain(words.outcomes['request-relationship'].title);
    expect(now).toContain(words.outcomes['find-the-seller'].title);
    await rows.first().getByRole('link').click();
    await page.waitForURL(`**/${plain(soldBy('third-party'))}`);
  });

  test('is also correct if the rules have changed since the site was built', async () => {
    const { page } = browser;
    await page.clock.setFixedTime(`${third}T12:00:00Z`);
    await page.goto(`${served.url}${folder}${copied(soldBy('advisor'))}`);
    await notice().getByText(dayName('en', third)).first().waitFor();
    expect(await page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
    expect(new URL(page.url()).pathname).toBe(`${folder}${copied(soldBy('advisor'))}`);
    await page.goto(`${served.url}${folder}${copied(unmoved)}`);
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title, level: 1 }).waitFor();
    expect(await notice().count()).toBe(0);
  });
});

test('without a script, a link copied today says what has changed', async () => {
  const { page, close } = await openChromium({ javaScript: false });
  await page.goto(`${served.url}${folder}${copied(soldBy('open'))}`);
  await page.locator('.notice.permalink strong').waitFor();
  await close();
});

test('in a folder of another host, every link, file and address is in that folder', async () => {
  expect(await brokenLinksOf(built.dist, host, folder)).toEqual([]);
  const html = await page('en/');
  expect(html).toContain(`<link rel="canonical" href="${host}${folder}en/">`);
  expect(JSON.parse(await readFile(join(built.dist, 'en/app.webmanifest'), 'utf8'))).toMatchObject({
    scope: folder,
    start_url: `${folder}en/`,
  });
  expect(await readFile(join(built.dist, '_headers'), 'utf8')).toMatch(/^\/help-desk\/\*\n/);
});

test('a reader there answers in place, and continues without a network', async () => {
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
