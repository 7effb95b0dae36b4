import {
  type Decision,
  isConclusion,
  labeled,
  locales,
  messages,
  permalinkName,
  states,
  today,
  toPath,
  verdictInWords,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../../tools/ensure-built.ts';
import { type Served, serve } from '../../tools/serve.ts';
import { fetched, pages, pathOf, previewAt } from './built-previews.ts';
import { sizeOf } from './png-size.ts';
import { previewFaults } from './preview-faults.ts';
import { previewOf } from './preview-of.ts';

test('every page has the data for a preview in its first 32 kB', () => {
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.flatMap((path) => previewFaults(path, previewAt(path))).slice(0, 20)).toEqual([]);
});

describe.each(locales)('a reader who gets a link in %s', async (locale) => {
  const words = await messages(locale);
  const { facts, outcomes } = words;

  /** The text of a state in its title and on its card, and the name of that card. */
  const saidOf = (decision: Decision): readonly [said: string, card: string] =>
    isConclusion(decision)
      ? [
          labeled(words, verdictInWords(words, decision.outcome).word, outcomes[decision.outcome].title),
          `outcome-${decision.outcome}`,
        ]
      : [facts[decision.ask].question, `question-${decision.ask}`];

  test('sees the verdict and the answer, or the question, in title and card, uncut', () => {
    for (const { known, decision } of states()) {
      if (Object.keys(known).length === 0) continue;
      const path = `/${locale}/decide/${toPath(known)}`;
      const { meta } = previewAt(path);
      const [said, card] = saidOf(decision);
      expect(meta['og:title'], path).toBe(said);
      expect(said.length, said).toBeLessThanOrEqual(75);
      expect(meta['og:image:alt']).toBe(said);
      expect(pathOf(meta['og:image'])).toMatch(new RegExp(`^/card/${locale}/${card}\\.[0-9a-f]+\\.png$`));
    }
  });

  test('sees the same of the permalink of an answer', () => {
    for (const { known, decision } of states()) {
      if (!isConclusion(decision)) continue;
      const { meta } = previewAt(`/c/${locale}-${permalinkName(known, today())}/`);
      const { 'og:url': _, ...said } = meta;
      expect(previewAt(`/${locale}/decide/${toPath(known)}`).meta).toMatchObject(said);
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
    `/c/${locale}-1rf5-0/`,
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
      expect(previewFaults(path, preview)).toEqual([]);
      const image = await fetch(served.url + pathOf(preview.meta['og:image']), {
        headers: { 'user-agent': headers['user-agent'] },
      });
      expect(image.status).toBe(200);
      expect(image.headers.get('content-type')).toBe('image/png');
      const png = new Uint8Array(await image.arrayBuffer());
      expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
      expect(png.length).toBeLessThan(300_000);
    }
  });
});
