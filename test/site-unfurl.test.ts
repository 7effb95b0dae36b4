import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fill, isConclusion, locales, messages, states, toPath, verdictOf } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from './ensure-built.ts';
import { type Served, serve } from './serve.ts';
import { sizeOf } from './site/png-size.ts';
import { type Preview, previewOf } from './site/preview-of.ts';

/** As much of a page as the most frugal crawler fetches. */
const fetched = 32 * 1024;
const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`);
const isFile = new Set(files);
const pages = files
  .filter((file) => file.endsWith('.html') && file !== '/404.html')
  .map((file) => file.replace(/index\.html$/, ''));

const previews = new Map<string, Preview>();

/** The preview of the page at this path; each is read once. */
function previewAt(path: string): Preview {
  const preview = previews.get(path) ?? previewOf(startOf(path));
  previews.set(path, preview);
  return preview;
}

function startOf(path: string): string {
  const file = openSync(join(siteFolder, path, 'index.html'), 'r');
  const start = Buffer.alloc(fetched);
  const length = readSync(file, start);
  closeSync(file);
  return start.toString('utf8', 0, length);
}

const pathOf = (address: string | undefined): string => new URL(address ?? 'nowhere:').pathname;

/** What is wrong with the preview of a page, in short lines. */
function faults(path: string, { title, meta, canonical, languages, order }: Preview): readonly string[] {
  const must: Readonly<Record<string, boolean>> = {
    'has a title': title.length > 0 && Boolean(meta['og:title']) && title.startsWith(meta['og:title'] ?? ''),
    'has a description': Boolean(meta.description),
    'says the same everywhere':
      meta['og:title'] === meta['twitter:title'] &&
      meta.description === meta['og:description'] &&
      meta.description === meta['twitter:description'] &&
      meta['og:image'] === meta['twitter:image'],
    'has a canonical address that is a page':
      canonical === meta['og:url'] && isFile.has(`${pathOf(canonical)}index.html`),
    'names its site and language':
      Boolean(meta['og:site_name']) && meta['og:type'] === 'website' && /^[a-z]+_[A-Z]+$/.test(meta['og:locale'] ?? ''),
    'leads to every language':
      [...locales, 'x-default'].every((language) => isFile.has(`${pathOf(languages[language])}index.html`)) &&
      Object.values(languages).includes(canonical),
    'has a card that was drawn':
      isFile.has(pathOf(meta['og:image'])) && /\.[0-9a-f]{12}\.png$/.test(meta['og:image'] ?? ''),
    'says how large the card is, and what it shows':
      meta['og:image:width'] === '1200' &&
      meta['og:image:height'] === '630' &&
      meta['og:image:type'] === 'image/png' &&
      Boolean(meta['og:image:alt']),
    'asks for a large card': meta['twitter:card'] === 'summary_large_image',
    'says all this before styles and scripts':
      order.indexOf('meta:twitter:image') < order.findIndex((each) => /^(script|style|link:stylesheet)/.test(each)),
  };
  return Object.entries(must).flatMap(([fault, fine]) => (fine ? [] : [`${path}: not true that it ${fault}`]));
}

test('every page says in its first 32 kB what a preview needs', () => {
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.flatMap((path) => faults(path, previewAt(path))).slice(0, 20)).toEqual([]);
});

describe.each(locales)('whoever gets a link in %s', async (locale) => {
  const { facts, outcomes, site, verdicts } = await messages(locale);

  test('sees the verdict and the answer, or the question, in title and card, uncut', () => {
    for (const { known, decision } of states()) {
      if (Object.keys(known).length === 0) continue;
      const path = `/${locale}/decide/${toPath(known)}`;
      const { meta } = previewAt(path);
      const said = isConclusion(decision)
        ? fill(site.state.outcomeTitle, {
            verdict: verdicts[verdictOf(decision.outcome)],
            title: outcomes[decision.outcome].title,
          })
        : facts[decision.ask].question;
      const card = isConclusion(decision) ? `outcome-${decision.outcome}` : `question-${decision.ask}`;
      expect(meta['og:title'], path).toBe(said);
      expect(said.length, said).toBeLessThanOrEqual(75);
      expect(meta['og:image:alt']).toBe(said);
      expect(pathOf(meta['og:image'])).toMatch(new RegExp(`^/card/${locale}/${card}\\.[0-9a-f]+\\.png$`));
    }
  });
});

describe('the previews of chat and mail programs', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(siteFolder);
  });
  afterAll(() => served.close());

  const crawlers = {
    Teams: {
      'user-agent': 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
    },
    Slack: {
      'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
      range: `bytes=0-${fetched - 1}`,
    },
    'Outlook, by way of Bing': {
      'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    },
  };
  const sample = locales.flatMap((locale) => [
    `/${locale}/`,
    `/${locale}/decide/`,
    `/${locale}/decide/cloud=public/customer=end-customer/`,
    `/${locale}/decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/`,
    `/${locale}/help/roles/`,
    `/${locale}/rules/`,
  ]);

  test.each(Object.entries(crawlers))('%s finds the page and its card', async (_, headers) => {
    for (const path of ['/', ...sample]) {
      const page = await fetch(served.url + path, { headers, redirect: 'error' });
      expect([200, 206]).toContain(page.status);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const start = Buffer.from(await page.arrayBuffer()).toString('utf8', 0, fetched);
      const preview = previewOf(start);
      expect(faults(path, preview)).toEqual([]);
      const image = await fetch(served.url + pathOf(preview.meta['og:image']), {
        headers: { 'user-agent': headers['user-agent'] },
      });
      expect(image.status).toBe(200);
      expect(image.headers.get('content-type')).toBe('image/png');
      expect(image.headers.get('cache-control')).toContain('immutable');
      const png = new Uint8Array(await image.arrayBuffer());
      expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
      expect(png.length).toBeLessThan(300_000);
    }
  });
});
