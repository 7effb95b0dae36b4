import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  alikeStates,
  decide,
  fromPath,
  isConclusion,
  type Known,
  type Locale,
  locales,
  messages,
  paths,
  table,
  toPath,
  verdictInWords,
} from 'rules';
import { describe, expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';
import { isPage, pageAt } from './open-site.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const schemaAt = (path: string): ValidateFunction => ajv.compile(JSON.parse(pageAt(path)));
const answers = [...paths()];

/** The path of an address of the site. */
const pathOf = (address: string): string => new URL(address).pathname;

interface AnswerFile {
  readonly $schema: string;
  readonly locale: Locale;
  readonly facts: readonly { readonly fact: string; readonly value: string }[];
  readonly verdict: { readonly word: string };
  readonly outcome: { readonly id: string; readonly title: string; readonly answer: string };
  readonly row: { readonly id: string; readonly reason: string };
  readonly steps: readonly { readonly id: string; readonly text: string }[];
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  readonly addresses: {
    readonly page: string;
    readonly permalink: string;
    readonly rule: string;
    readonly languages: Readonly<Record<string, string>>;
  };
}

describe.each(locales)('a program that reads an answer in %s', async (locale) => {
  const words = await messages(locale);
  const pageOf = (known: Known): string => `/${locale}/decide/${toPath(known)}`;
  const files = new Map<Known, AnswerFile>();
  const fileOf = (known: Known): AnswerFile => {
    const file: AnswerFile = files.get(known) ?? JSON.parse(pageAt(`${pageOf(known)}answer.json`));
    files.set(known, file);
    return file;
  };

  test('finds a valid file next to the page of every answer, and the page names it', () => {
    const valid = schemaAt('/rules/answer.schema.json');
    for (const { known } of answers) {
      const file = fileOf(known);
      expect(valid(file), `${pageOf(known)}: ${ajv.errorsText(valid.errors)}`).toBe(true);
      expect(pathOf(file.$schema)).toBe('/rules/answer.schema.json');
      expect(pageAt(pageOf(known))).toMatch(/<link rel="alternate" type="application\/json" href="answer.json"/);
    }
    ajv.removeSchema();
  });

  test('reads what the rules decide, in the words of the language', () => {
    for (const { known, conclusion } of answers) {
      const { facts, outcome, row, steps, statements, verdict } = fileOf(known);
      expect(alikeStates(known, conclusion.asOf)).toContainEqual(
        Object.fromEntries(facts.map(({ fact, value }) => [fact, value])),
      );
      expect(outcome).toEqual({ id: conclusion.outcome, ...words.outcomes[conclusion.outcome] });
      expect(verdict).toEqual(verdictInWords(words, conclusion.outcome));
      expect(row).toMatchObject({ id: conclusion.row, reason: words.rows[conclusion.row] });
      expect(steps.map(({ id, text }) => [id, text])).toEqual(conclusion.steps.map(({ id }) => [id, words.steps[id]]));
      const cited = new Set(statements.map(({ id }) => id as string));
      for (const id of conclusion.statements) expect(cited).toContain(id);
      for (const { id, text } of statements) expect(text).toBe(words.statements[id as 'S1']);
    }
  });

  test('is led to pages that exist: today’s, the permalink, the rule, other languages', () => {
    for (const { known, conclusion } of answers) {
      const { addresses } = fileOf(known);
      expect(pathOf(addresses.page)).toBe(pageOf(known));
      expect(Object.keys(addresses.languages)).toEqual(locales);
      for (const address of [addresses.permalink, ...Object.values(addresses.languages)])
        expect(isPage(pathOf(address)), address).toBe(true);
      const { hash, pathname } = new URL(addresses.rule);
      expect(hash).toBe(`#${conclusion.row}.1`);
      expect(pageAt(pathname)).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test('finds no such file next to a question, and none named there', () => {
    const questions = readdirSync(join(siteFolder, locale, 'decide'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && !/^\d{4}-/.test(file))
      .map((file) => file.replace(/index\.html$/, ''))
      .filter((path) => !isConclusion(decide(fromPath(path).known)));
    expect(questions.length).toBeGreaterThan(50);
    for (const path of questions) {
      expect(isPage(`/${locale}/decide/${path}answer.json`), path).toBe(false);
      expect(pageAt(`/${locale}/decide/${path}`), path).not.toContain('application/json');
    }
  });
});

test('the table as JSON is valid, and its schema would notice a wrong value', () => {
  const valid = schemaAt('/rules/multi-channel-support.schema.json');
  const file = JSON.parse(pageAt('/rules/multi-channel-support.json'));
  expect(valid(file), ajv.errorsText(valid.errors)).toBe(true);
  expect(file.rules.map(({ statements }: { statements: unknown }) => statements)).toEqual(
    table.map(({ statements }) => statements),
  );
  const [first, ...others] = file.rules;
  for (const wrong of [{ outcome: 'maybe' }, { facts: { ...first.facts, channel: ['shop'] } }, { since: 'soon' }])
    expect(valid({ ...file, rules: [{ ...first, ...wrong }, ...others] })).toBe(false);
  const answer = JSON.parse(pageAt('/en/decide/cloud=china/answer.json'));
  const answerValid = schemaAt('/rules/answer.schema.json');
  for (const wrong of [{ facts: [{ ...answer.facts[0], value: 'license' }] }, { day: 'today' }, { more: 1 }])
    expect(answerValid({ ...answer, ...wrong })).toBe(false);
});

/** A file for language models, read by the form of llmstxt.org. */
function readLlms(path: string) {
  const [title = '', ...parts] = pageAt(path).split(/\n\n(?=## )/);
  const links = (text: string) =>
    [...text.matchAll(/^- \[([^\]]+)\]\((\S+)\)(?:: (.+))?$/gm)].map(([, name, address = '']) => ({ name, address }));
  const sections = parts.map((part) => ({
    lines: part.split('\n').filter((line) => line.startsWith('- ')),
    links: links(part),
  }));
  return { title, sections };
}

describe.each(['', ...locales.map((locale) => `/${locale}`)])(
  'the text for language models at %s/llms.txt',
  (folder) => {
    const { title, sections } = readLlms(`${folder}/llms.txt`);

    test('has a title, a summary and lists of links, and every link leads somewhere', () => {
      expect(title).toMatch(/^# .+\n\n> .+/);
      expect(sections.length).toBeGreaterThan(1);
      for (const { lines, links } of sections) {
        expect(links.length).toBe(lines.length);
        expect(links.length).toBeGreaterThan(0);
        for (const { address } of links) expect(isPage(pathOf(address)), address).toBe(true);
      }
    });
  },
);

test.each(locales)('lists every help page and every answer there is in %s', (locale) => {
  const { sections } = readLlms(`/${locale}/llms.txt`);
  const listed = sections.flatMap(({ links }) => links.map(({ address }) => pathOf(address)));
  for (const entry of readdirSync(join(siteFolder, locale, 'help'), { withFileTypes: true }))
    if (entry.isDirectory()) expect(listed).toContain(`/${locale}/help/${entry.name}/`);
  const decided = listed
    .filter((path) => /\/decide\/./.test(path))
    .map((path) => decide(fromPath(path.split('/decide/')[1] ?? '').known));
  const outcomes = decided.map((decision) => (isConclusion(decision) ? decision.outcome : 'a question'));
  expect(new Set(outcomes)).toEqual(new Set(answers.map(({ conclusion }) => conclusion.outcome)));
});

describe('a search engine', () => {
  const listOf = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = '']) => found);
  const files = listOf(pageAt('/sitemap-index.xml'), /<loc>(.*?)<\/loc>/g);
  const entries = files.flatMap((file) => listOf(pageAt(pathOf(file)), /<url>(.*?)<\/url>/gs));
  const pages = new Map(entries.map((entry) => [listOf(entry, /<loc>(.*?)<\/loc>/g)[0] ?? '', entry] as const));

  test('is told where the list of pages is', () => {
    const [address = ''] = listOf(pageAt('/robots.txt'), /^Sitemap: (\S+)$/gm);
    expect(pathOf(address)).toBe('/sitemap-index.xml');
    expect(pageAt('/robots.txt')).not.toContain('Disallow');
  });

  test('finds every canonical page, and no copy of one, in files that are not too long', () => {
    expect(pages.size).toBe(entries.length);
    const built = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    const own = built.filter(
      (path) => !/\/decide\/\d{4}-|^\/c\//.test(path) && !pageAt(path).includes('content="noindex"'),
    );
    expect([...pages.keys()].map(pathOf).toSorted()).toEqual(own.toSorted());
    for (const file of files) expect(statSync(join(siteFolder, pathOf(file))).size).toBeLessThan(50_000_000);
  });

  test('finds each page under its canonical address, with the same page in every language as the page itself says', () => {
    for (const [address, entry] of pages) {
      const html = pageAt(pathOf(address));
      expect(html, address).toContain(`<link rel="canonical" href="${address}"`);
      const alternates = (text: string, pattern: RegExp) =>
        [...text.matchAll(pattern)].map(([, language, href]) => `${language} ${href}`).toSorted();
      const listed = alternates(entry, /hreflang="([^"]*)" href="([^"]*)"/g);
      expect(listed, address).toEqual(alternates(html, /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g));
      expect(listed.length, address).toBe(locales.length + 1);
    }
  });
});

describe.each(locales)('a feed reader that takes the changes in %s', (locale) => {
  const xml = readFileSync(join(siteFolder, locale, 'changes.atom'), 'utf8');
  const [head = '', ...entries] = xml.split('<entry>');
  const once = (text: string, element: string) => text.match(new RegExp(`<${element}[ >]`, 'g'))?.length === 1;

  test('finds what RFC 4287 asks of a feed and of each entry, once', () => {
    for (const part of [head, ...entries]) {
      for (const element of ['id', 'title', 'updated']) expect(once(part, element), `${element} in ${part}`).toBe(true);
      expect(part.match(/<link rel="alternate"/g)).toHaveLength(1);
      for (const [, moment = ''] of part.matchAll(/<(?:updated|published)>(.*?)</g))
        expect(new Date(moment).toISOString().replace('.000', '')).toBe(moment);
      for (const [, address = ''] of part.matchAll(/<link [^>]*href="([^"]*)"/g))
        expect(isPage(pathOf(address))).toBe(true);
    }
    expect(once(head, 'author')).toBe(true);
    expect(head).toMatch(/<link rel="self" type="application\/atom\+xml"/);
    for (const entry of entries)
      expect(entry).toMatch(/<summary type="text">[^<]{20,}<\/summary>\n<content type="html">&lt;p&gt;.+&lt;ul&gt;/);
  });
});
