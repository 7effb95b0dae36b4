import {
  alikeValues,
  citedByPart,
  fromPath,
  isConclusion,
  type Known,
  labeled,
  locales,
  messages,
  paths,
  type State,
  situations,
  statement,
  statesWithPage,
  today,
  toPath,
  verdictInWords,
} from 'rules';
import { describe, expect, test } from 'vitest';
import { isPage, pageAt } from '../drive/open-site.ts';
import { decoded } from '../drive/read-page.ts';

const all = [...statesWithPage(today())];
const links = (html: string, mark: RegExp): string[] =>
  [...html.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => (mark.test(tag) ? [/href="([^"]*)"/.exec(tag)?.[1] ?? ''] : []));
const content = (html: string, pattern: RegExp): string => decoded(pattern.exec(html)?.[1] ?? '');
const heading = (html: string): string => content(html, /<h1[^>]*>([^<]*)<\/h1>/);

/** The addresses that the rules say an answer to this question leads to. */
const children = (locale: string, { known, decision }: State): string[] =>
  isConclusion(decision)
    ? []
    : alikeValues(decision, known).map(
        ([value]) => `/${locale}/decide/${toPath({ ...known, [decision.ask]: value } as Known)}`,
      );

describe.each(locales)('every state, in %s', async (locale) => {
  const words = await messages(locale);
  const pages = all.map((state) => ({ state, path: `/${locale}/decide/${toPath(state.known)}` }));

  test('has its own page, with the question or the answer as its heading', () => {
    for (const { state, path } of pages) {
      expect(isPage(path), path).toBe(true);
      const { decision, known } = state;
      const expected = isConclusion(decision)
        ? words.outcomes[decision.outcome].title
        : Object.keys(known).length === 0
          ? words.site.start.title
          : words.facts[decision.ask].question;
      expect(heading(pageAt(path)), path).toBe(expected);
    }
  });

  test('links to exactly the states its answers lead to', () => {
    for (const { state, path } of pages)
      expect(links(pageAt(path), /data-answer=/), path).toEqual(children(locale, state));
  });

  test('can be reached from the start by links alone, every answer included', () => {
    const seen = new Set<string>();
    const open = [`/${locale}/decide/`];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      seen.add(path);
      open.push(...links(pageAt(path), /data-answer=/));
    }
    for (const { known } of paths()) expect(seen).toContain(`/${locale}/decide/${toPath(known)}`);
    expect(seen.size).toBe(all.length);
  });

  test('has its title, its address, and its addresses in the other languages', () => {
    for (const { state, path } of pages) {
      const html = pageAt(path);
      expect(html, path).toContain(`<html lang="${locale}"`);
      const address = content(html, /<link rel="canonical" href="([^"]*)"/);
      expect(new URL(address).pathname, path).toBe(path);
      expect(content(html, /<meta property="og:url" content="([^"]*)"/)).toBe(address);
      for (const property of ['title', 'description', 'site_name'])
        expect(content(html, new RegExp(`<meta [^>]*property="og:${property}" content="([^"]*)"`)), path).not.toBe('');
      expect(content(html, /<meta name="description" [^>]*content="([^"]*)"/).length, path).toBeGreaterThan(40);
      // For search engines the other languages are in the list of pages.
      const menu = [...html.matchAll(/<a href="([^"]*)" lang="([^"]*)"/g)];
      expect(menu.map(([, , language]) => language)).toEqual(locales);
      for (const [, href = ''] of menu) expect(isPage(href), href).toBe(true);
      const { decision } = state;
      if (!isConclusion(decision)) continue;
      const { word } = verdictInWords(words, decision.outcome);
      expect(content(html, /<title>([^<]*)<\/title>/), path).toContain(
        labeled(words, word, words.outcomes[decision.outcome].title),
      );
    }
  });

  test('lets every answer given be changed by a link to the page that asks it', () => {
    for (const { state, path } of pages) {
      const given = Object.keys(state.known);
      if (given.length === 0) continue;
      const changes = links(pageAt(path), /aria-label=/);
      expect(changes.length, path).toBe(given.length);
      changes.forEach((href, index) => {
        const { pathname } = new URL(href, `https://site.test${path}`);
        const before = Object.fromEntries(Object.entries(state.known).slice(0, index)) as Known;
        expect(pathname, path).toBe(`/${locale}/decide/${toPath(before)}`);
      });
    }
  });

  test('with an answer shows its reason, its certainty, every step, every check and every source that decides', () => {
    for (const { state, path } of pages) {
      const { decision } = state;
      if (!isConclusion(decision)) continue;
      const html = decoded(pageAt(path));
      expect(html, path).toContain(words.outcomes[decision.outcome].answer);
      expect(html, path).toContain(words.rows[decision.row]);
      const { label, text } = words.certainties[decision.certainty];
      expect(html, path).toContain(label);
      if (decision.certainty !== 'documented') expect(html, path).toContain(text);
      for (const { id, actor } of decision.steps) {
        expect(html, path).toContain(words.steps[id]);
        expect(html, path).toContain(words.actors[actor]);
      }
      for (const { fact } of decision.checks)
        expect(html, path).toContain(fact === 'relationship' ? words.parts.whereAreYou : words.checks[fact].label);
      for (const { id } of decision.alternatives) expect(html, path).toContain(words.alternatives[id].title);
      for (const { id } of decision.caveats) expect(html, path).toContain(words.caveats[id]);
      for (const id of decision.statements) expect(html, path).toContain(words.statements[id]);
    }
  });

  test('leads from an answer to the parts that it shares with others: its checks, and their statements', () => {
    const common = decoded(pageAt(`/${locale}/checks/`));
    for (const { state, path } of pages) {
      const { decision } = state;
      if (!isConclusion(decision)) continue;
      const asked = decision.checks.filter(({ fact }) => fact !== 'relationship');
      if (asked.length > 0) expect(pageAt(path), path).toContain(`href="/${locale}/checks/"`);
      for (const { fact, sameCountry, statements } of asked) {
        const said: { readonly question: string; readonly text: string; readonly sameCountry?: string } =
          words.checks[fact];
        expect(common).toContain(said.question);
        expect(common).toContain((sameCountry && said.sameCountry) || said.text);
        for (const id of statements)
          expect(common).toContain(`/sources/${statement(id).document ?? statement(id).source}/#${id}"`);
      }
    }
  });

  test('leads from an answer to every statement behind its steps and notes, on the page of its document', () => {
    for (const { state, path } of pages) {
      const { decision } = state;
      if (!isConclusion(decision)) continue;
      const html = pageAt(path);
      const { decides, steps, notes } = citedByPart(decision);
      for (const id of [...decides, ...steps, ...notes])
        expect(html, path).toContain(
          `<a href="/${locale}/sources/${statement(id).document ?? statement(id).source}/#${id}">${id}</a>`,
        );
    }
  });

  test('the start offers every common situation', () => {
    const start = pageAt(`/${locale}/decide/`);
    const lists = [...start.matchAll(/class="situations"[^>]*>(.*?)<\/ul>/gs)].map(([, list = '']) => list);
    const offered = links(lists.join(''), /href/).map(
      (href) => fromPath(decoded(href).split('/decide/')[1] ?? '').known,
    );
    expect(offered).toEqual(Object.values(situations));
    for (const id of Object.keys(situations))
      expect(decoded(start)).toContain(words.situations[id as keyof typeof situations]);
  });
});

test('no page runs an inline script, or sends a request elsewhere', () => {
  for (const path of ['/', '/en/', '/en/decide/', '/en/decide/cloud=public/', '/404.html', '/en/decide/cloud=china/']) {
    const html = pageAt(path);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag, path).toContain('src="/');
    expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+="/);
    for (const [, source = ''] of html.matchAll(
      /<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="([^"]*)"/g,
    ))
      expect(source, path).toMatch(/^\//);
  }
});
