import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, messages } from 'rules';
import { describe, expect, test } from 'vitest';
import { pageAt } from './drive/open-site.ts';

const helpFolder = (locale: string): string => join(import.meta.dirname, '../../site/src/content/docs', locale, 'help');

/** The text of the help pages of a language up to the first heading, by the page's name. */
const beginnings = (locale: string): readonly (readonly [page: string, text: string])[] =>
  readdirSync(helpFolder(locale)).map((file) => {
    const [, , ...body] = readFileSync(join(helpFolder(locale), file), 'utf8').split(/^---$/m);
    const [beginning = ''] = body.join('---').split(/^## /m);
    return [file.replace('.mdx', ''), beginning.replace(/^(?:import|export) .*$/gm, '').replace(/^<(?!Term).*$/gm, '')];
  });

/** Abbreviations that everyone who uses a computer for work knows, and names of companies and products. */
const known = /^(?:ID|IDs|URL|JSON|CSV|HTML|PowerShell|GitHub|OK|US|ABD|Microsoft|CIPP)$/;

describe.each(locales)('the glossary in %s', (locale) => {
  const page = pageAt(`/${locale}/help/glossary/`);

  test('explains every term once, under the name of its part of the page', async () => {
    const { terms } = (await messages(locale)).glossary;
    const ids = [...page.matchAll(/<h2 id="([^"]*)"[^>]*><a href="([^"]*)">([^<]*)</g)];
    expect(ids.map(([, id]) => id).toSorted()).toEqual(Object.keys(terms).toSorted());
    for (const [, id = '', address, name] of ids) {
      expect(address).toBe(`/${locale}/help/glossary/#${id}`);
      expect(name).toBe(terms[id as keyof typeof terms].name);
    }
    const names = ids.map(([, , , name = '']) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
  });

  test('is linked from every help page that uses a term, and every such link leads to a term', () => {
    const linking = readdirSync(helpFolder(locale)).flatMap((file) => {
      const source = readFileSync(join(helpFolder(locale), file), 'utf8');
      const named = [...source.matchAll(/<Term id="([^"]*)"/g)].map(([, id]) => id);
      const built = pageAt(`/${locale}/help/${file.replace('.mdx', '')}/`);
      const links = [...built.matchAll(/<a class="term" href="[^"#]*#([^"]*)"/g)].map(([, id]) => id);
      expect(links, file).toEqual(named);
      return links;
    });
    expect(linking.length).toBeGreaterThan(20);
    for (const id of linking) expect(page).toContain(`<h2 id="${id}"`);
  });

  test('has every abbreviation with which a help page begins, and the page links to it there', async () => {
    const { terms } = (await messages(locale)).glossary;
    const named = new Map(
      Object.entries(terms).flatMap(([id, { name, also = '' }]) =>
        [name, ...also.split(', ')].map((each) => [each, id] as const),
      ),
    );
    let found = 0;
    // In a compound such as “Microsoft-Partner”, only the abbreviation has to be explained.
    const abbreviations = (word: string): readonly string[] =>
      named.has(word) && /^[\p{Lu}\d-]+$/u.test(word)
        ? [word]
        : word.split('-').filter((part) => /\p{Lu}.*\p{Lu}/u.test(part) && !known.test(part));
    for (const [name, text] of beginnings(locale))
      for (const [word] of text.replace(/<[^>]*>/g, ' ').matchAll(/\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d]*/gu))
        for (const each of abbreviations(word)) {
          found += 1;
          expect(named.keys(), `${name}: ${each}`).toContain(each);
          expect(pageAt(`/${locale}/help/${name}/`), `${name}: ${each}`).toContain(
            `href="/${locale}/help/glossary/#${named.get(each)}"`,
          );
        }
    expect(found).toBeGreaterThan(0);
  });
});

test('a question leads to a term of the glossary', () => {
  const usual = '/en/decide/cloud=public/customer=end-customer/';
  for (const path of [usual, `${usual}goal=support/channel=ea/`])
    expect(pageAt(path)).toMatch(/<details>.*help\/glossary\/#[\w-]+".*<\/details>/s);
});
