// Over 250 lines: one reader of all files for programs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  answerDigest,
  cited,
  decide,
  type Fact,
  fromPath,
  isConclusion,
  type Known,
  locales,
  messages,
  paths,
  permalinkName,
  rulesDigest,
  table,
  toPath,
} from 'rules';
import { describe, expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';
import { isPage, pageAt } from './drive/open-site.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const schemaAt = (path: string): ValidateFunction => ajv.compile(JSON.parse(pageAt(path)));
const answers = [...paths()];

/** The path of an address of the site. */
const pathOf = (address: string): string => new URL(address).pathname;

interface AnswerFile {
  readonly $schema: string;
  readonly facts: readonly { readonly fact: Fact; readonly value: string; readonly sameFor?: readonly string[] }[];
  readonly digests: Readonly<Record<'rules' | 'answer', string>>;
  readonly verdict: 'can';
  readonly outcome: 'request-relationship';
  readonly certainty: 'documented';
  readonly row: { readonly id: 'R9' };
  readonly steps: readonly { readonly id: 'send-request'; readonly actor: 'you' }[];
  readonly checks: readonly { readonly fact: 'market' }[];
  readonly warnings: readonly { readonly id: 'W1'; readonly window?: object }[];
  readonly caveats: readonly { readonly id: 'A1' }[];
  readonly alternatives: readonly { readonly id: 'keep-both' }[];
  readonly request: { readonly link: string | null; readonly none: string | null };
  readonly statements: readonly { readonly id: 'S1' }[];
  readonly addresses: Readonly<Record<string, Readonly<Record<'page' | 'permalink' | 'rule' | 'words', string>>>>;
}

describe('a program that reads an answer', () => {
  const pathOfFile = (known: Known): string => `/decide/${toPath(known)}answer.json`;
  const files = new Map<Known, AnswerFile>();
  const fileOf = (known: Known): AnswerFile => {
    const file: AnswerFile = files.get(known) ?? JSON.parse(pageAt(pathOfFile(known)));
    files.set(known, file);
    return file;
  };

  test('finds one valid file for all languages, and the answer’s page in each language names it', () => {
    const valid = schemaAt('/rules/answer.schema.json');
    for (const { known } of answers) {
      const file = fileOf(known);
      expect(valid(file), `${pathOfFile(known)}: ${ajv.errorsText(valid.errors)}`).toBe(true);
      expect(pathOf(file.$schema)).toBe('/rules/answer.schema.json');
      for (const locale of locales)
        expect(pageAt(`/${locale}/decide/${toPath(known)}`)).toContain(
          `<link rel="alternate" type="application/json" href="${pathOfFile(known)}"`,
        );
    }
    ajv.removeSchema();
  });

  test('reads the decision of the rules, by its ids', () => {
    for (const { known, conclusion } of answers) {
      const file = fileOf(known);
      const { outcome, verdict, certainty, row, steps, checks, warnings, caveats, alternatives, link } = conclusion;
      for (const { fact, value, sameFor = [] } of file.facts) expect([value, ...sameFor]).toContain(known[fact]);
      expect(file.digests).toEqual({
        rules: rulesDigest(conclusion.asOf),
        answer: answerDigest(known, conclusion.asOf),
      });
      expect([file.outcome, file.verdict, file.certainty, file.row.id]).toEqual([outcome, verdict, certainty, row]);
      expect(file.steps.map(({ id, actor }) => [id, actor])).toEqual(steps.map(({ id, actor }) => [id, actor]));
      expect(file.checks.map(({ fact }) => fact)).toEqual(checks.map(({ fact }) => fact));
      expect(file.warnings.map(({ id }) => id)).toEqual(warnings.map(({ id }) => id));
      expect(file.caveats.map(({ id }) => id)).toEqual(caveats.map(({ id }) => id));
      expect(file.alternatives.map(({ id }) => id)).toEqual(alternatives.map(({ id }) => id));
      expect(file.request).toEqual('none' in link ? { link: null, none: link.none } : { link: link.kind, none: null });
      expect(file.statements.map(({ id }) => id)).toEqual(cited(conclusion));
    }
  });

  test.each(locales)('finds the words for every id in one file, in %s', async (locale) => {
    const words = await messages(locale);
    const own: { readonly words: typeof words } = JSON.parse(pageAt(`/${locale}/words.json`));
    for (const { known } of answers) {
      const file = fileOf(known);
      const said = (of: typeof words) => [
        ...file.facts.map(({ fact, value }) => (of.facts[fact].answers as Record<string, object>)[value]),
        of.verdicts[file.verdict],
        of.outcomes[file.outcome],
        of.certainties[file.certainty],
        of.rows[file.row.id],
        ...file.steps.flatMap(({ id, actor }) => [of.steps[id], of.actors[actor]]),
        ...file.checks.map(({ fact }) => of.checks[fact]),
        ...file.warnings.map(({ id }) => of.warnings[id]),
        ...file.caveats.map(({ id }) => of.caveats[id]),
        ...file.alternatives.map(({ id }) => of.alternatives[id]),
        file.request.link ? of.links[file.request.link as 'direct'] : of.noLink[file.request.none as 'not-in-csp'],
        ...file.statements.map(({ id }) => of.statements[id]),
      ];
      expect(said(words)).not.toContain(undefined);
      expect(said(own.words)).toEqual(said(words));
    }
  });

  test('is led to pages that exist: today’s, the permalink, the rule, the words', () => {
    for (const { known, conclusion } of answers) {
      const { addresses } = fileOf(known);
      expect(Object.keys(addresses)).toEqual(locales);
      for (const [locale, { page = '', permalink = '', rule = '', words = '' }] of Object.entries(addresses)) {
        expect(pathOf(page)).toBe(`/${locale}/decide/${toPath(known)}`);
        expect(pathOf(permalink)).toBe(`/c/${locale}-${permalinkName(known, conclusion.asOf)}/`);
        expect(pathOf(words)).toBe(`/${locale}/words.json`);
        for (const address of [page, permalink, words]) expect(isPage(pathOf(address)), address).toBe(true);
        const { hash, pathname } = new URL(rule);
        const place = conclusion.rule - table.findIndex(({ row }) => row === conclusion.row) + 1;
        expect(hash).toBe(`#${conclusion.row}.${place}`);
        expect(pageAt(pathname)).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });

  test('finds no such file for a question, and its page names none', () => {
    const [locale] = locales;
    const questions = readdirSync(join(siteFolder, locale, 'decide'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => file.replace(/index\.html$/, ''))
      .filter((path) => !isConclusion(decide(fromPath(path).known)));
    expect(questions.length).toBeGreaterThan(50);
    for (const path of questions) {
      expect(isPage(`/decide/${path}answer.json`), path).toBe(false);
      for (const each of locales) expect(pageAt(`/${each}/decide/${path}`), path).not.toContain('application/json');
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
  const answer = JSON.parse(pageAt('/decide/cloud=china/answer.json'));
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

test.each(locales)('lists every help page and every answer in %s', (locale) => {
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
  const entries = files.flatMap((file) =>
    listOf(gunzipSync(readFileSync(join(siteFolder, pathOf(file)))).toString(), /<url>(.*?)<\/url>/gs),
  );
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
    const own = built.filter((path) => !path.startsWith('/c/') && !pageAt(path).includes('content="noindex"'));
    expect([...pages.keys()].map(pathOf).toSorted()).toEqual(own.toSorted());
    for (const file of files)
      expect(gunzipSync(readFileSync(join(siteFolder, pathOf(file)))).length).toBeLessThan(50_000_000);
  });

  test('finds each page under its canonical address, with the same page in every language, and nowhere else', () => {
    for (const [address, entry] of pages) {
      const html = pageAt(pathOf(address));
      expect(html, address).toContain(`<link rel="canonical" href="${address}"`);
      expect(html, address).not.toMatch(/<link [^>]*hreflang/);
      const listed = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)];
      expect(listed.map(([, language]) => language).toSorted(), address).toEqual([...locales, 'x-default'].toSorted());
      for (const [, , href = ''] of listed) expect(isPage(pathOf(href)), href).toBe(true);
      expect(listed.map(([, , href]) => href)).toContain(address);
    }
  });
});

describe.each(locales)('a feed reader that takes the changes in %s', (locale) => {
  const xml = readFileSync(join(siteFolder, locale, 'changes.atom'), 'utf8');
  const [head = '', ...entries] = xml.split('<entry>');
  const once = (text: string, element: string) => text.match(new RegExp(`<${element}[ >]`, 'g'))?.length === 1;

  test('finds each part that RFC 4287 requires of a feed and of each entry once', () => {
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
