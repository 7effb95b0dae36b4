import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DmnModdle } from 'dmn-moddle';
import ICAL from 'ical.js';
import { editions, fill, locales, messages, outcomeIds, table, tableAsDmn } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite, pageAt } from '../drive/open-site.ts';

const require = createRequire(import.meta.url);
const viewer = require.resolve('dmn-js/dist/dmn-viewer.production.min.js');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const file = (ending: string): string => pageAt(`/rules/multi-channel-support${ending}`);

describe('a policy owner who saves the table', () => {
  test.each(locales)('finds every file offered on the page in %s', async (locale) => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/rules/`);
    const offered = await page
      .locator('#files a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(offered).toHaveLength(4);
    for (const address of offered) {
      const answer = await page.request.get(url + address);
      expect(answer.status(), String(address)).toBe(200);
      expect(answer.headers()['content-type'], String(address)).not.toContain('html');
    }
  });

  test('reads every rule in the JSON file', () => {
    const { hitPolicy, rules } = JSON.parse(file('.json'));
    expect(hitPolicy).toBe('FIRST');
    expect(rules.map(({ row, outcome }: { row: string; outcome: string }) => [row, outcome])).toEqual(
      table.map(({ row, outcome }) => [row, outcome]),
    );
  });

  test('reads every rule in the CSV file, one on each line', () => {
    const lines = file('.csv').trimEnd().split('\r\n');
    expect(lines).toHaveLength(table.length + 1);
    const columns = (line: string) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.length;
    expect(new Set(lines.map(columns)).size).toBe(1);
    for (const [index, { row }] of table.entries()) expect(lines[index + 1]).toMatch(new RegExp(`^${row},`));
  });

  test('opens the DMN 1.3 file without a warning', async () => {
    const { rootElement, warnings } = await new DmnModdle().fromXML(file('-dmn-1.3.dmn'));
    expect(warnings).toEqual([]);
    const decision = rootElement.drgElement.find(({ $type }: { $type: string }) => $type === 'dmn:Decision');
    expect(decision.decisionLogic.rule).toHaveLength(table.length);
    expect(decision.decisionLogic.hitPolicy).toBe('FIRST');
  });

  test('sees the diagram and every rule of the DMN 1.3 file in dmn-js', async () => {
    const { page } = site;
    await page.goto('about:blank');
    await page.setContent('<!doctype html><title>dmn-js</title><div id="canvas" style="height: 800px"></div>');
    await page.addScriptTag({ content: readFileSync(viewer, 'utf8') });
    const seen = (await page.evaluate(`(async () => {
      const viewer = new DmnJS({ container: '#canvas' });
      const { warnings } = await viewer.importXML(${JSON.stringify(file('-dmn-1.3.dmn'))});
      const shapes = document.querySelectorAll('.djs-shape').length;
      const views = viewer.getViews();
      await viewer.open(views.find(({ type }) => type === 'decisionTable'));
      const rows = [...document.querySelectorAll('.tjs-table tbody tr')].map((row) => row.innerText);
      return { warnings: warnings.map(({ message }) => message), kinds: views.map(({ type }) => type), shapes, rows };
    })()`)) as { warnings: string[]; kinds: string[]; shapes: number; rows: string[] };
    expect(seen.warnings).toEqual([]);
    expect(seen.kinds).toEqual(['drd', 'decisionTable']);
    expect(seen.shapes).toBeGreaterThan(14);
    expect(seen.rows.filter((row) => outcomeIds.some((outcome) => row.includes(`"${outcome}"`)))).toHaveLength(
      table.length,
    );
  });

  test('opens the DMN 1.5 file as XML of that version, with the same rules', async () => {
    const dmn = file('.dmn');
    expect(dmn).toBe(tableAsDmn('1.5'));
    const read = (await site.page.evaluate(`(() => {
      const { documentElement } = new DOMParser().parseFromString(${JSON.stringify(dmn)}, 'application/xml');
      return [documentElement.namespaceURI, documentElement.getElementsByTagName('rule').length];
    })()`)) as [string, number];
    expect(read).toEqual(['https://www.omg.org/spec/DMN/20230324/MODEL/', table.length]);
  });
});

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly content: string;
}

describe.each(locales)('the feed of changes, in %s', async (locale) => {
  const words = await messages(locale);
  const read = async (): Promise<{ id: string; self: string; updated: string; language: string; entries: Entry[] }> =>
    site.page.evaluate(`(() => {
      const xml = new DOMParser().parseFromString(${JSON.stringify(pageAt(`/${locale}/changes.atom`))}, 'application/xml');
      if (xml.querySelector('parsererror')) throw new Error(xml.querySelector('parsererror').textContent);
      const text = (at, name) => at.querySelector(':scope > ' + name)?.textContent;
      const feed = xml.documentElement;
      return {
        id: text(feed, 'id'),
        self: feed.querySelector(':scope > link[rel=self]').getAttribute('href'),
        updated: text(feed, 'updated'),
        language: feed.getAttribute('xml:lang'),
        entries: [...feed.querySelectorAll(':scope > entry')].map((entry) => ({
          id: text(entry, 'id'),
          title: text(entry, 'title'),
          updated: text(entry, 'updated'),
          link: entry.querySelector('link[rel=alternate]').getAttribute('href'),
          content: new DOMParser().parseFromString(text(entry, 'content'), 'text/html').body.innerText,
        })),
      };
    })()`);

  test('is a well-formed Atom feed with every edition, the newest first, each with its own id', async () => {
    const { id, self, updated, language, entries } = await read();
    expect(language).toBe(locale);
    expect(new URL(self).pathname).toBe(`/${locale}/changes.atom`);
    const days = editions()
      .map(({ since }) => since)
      .toReversed();
    expect(entries.map(({ updated }) => updated.slice(0, 10))).toEqual(days);
    expect(updated).toBe(entries[0]?.updated);
    for (const { updated } of entries) expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const ids = [id, ...entries.map((entry) => entry.id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of ids)
      expect(each).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    for (const [index, { link, content }] of entries.entries()) {
      const { pathname, hash } = new URL(link);
      expect(pathname + hash).toBe(`/${locale}/changes/${days[index]?.slice(0, 4)}/#${days[index]}`);
      expect(content.length).toBeGreaterThan(10);
      expect(content).not.toMatch(/[{}<>]/);
    }
    const transfers = entries.find((entry) => entry.updated.startsWith('2024-06-19'));
    expect(transfers?.content).toContain(
      fill(words.history['row-new'], { row: 'R22', after: words.outcomes['ask-your-provider'].title }),
    );
  });

  test('is also a calendar, with a day for each entry except the first, and leads to the same pages', async () => {
    const { entries } = await read();
    const events = new ICAL.Component(ICAL.parse(pageAt(`/${locale}/changes.ics`)))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    const changed = entries.slice(0, -1).toReversed();
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      changed.map(({ updated }) => updated.slice(0, 10)),
    );
    expect(events.map(({ description }) => description.split('\n').at(-1))).toEqual(changed.map(({ link }) => link));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('is announced in the head of the pages', () => {
    for (const path of ['changes/', 'changes/2024/', 'rules/', ''])
      for (const [type, file] of [
        ['application/atom\\+xml', 'changes.atom'],
        ['text/calendar', 'changes.ics'],
      ])
        expect(pageAt(`/${locale}/${path}`)).toMatch(
          new RegExp(`<link rel="alternate" type="${type}"[^>]*href="/${locale}/${file}"`),
        );
  });
});
