import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from 'rules';
import { expect, test } from 'vitest';
import { languagesOfRelease } from '../../site/drive/languages-of-release.ts';
import { root } from './files.ts';
import { textsOf } from './texts.ts';

/** The rows of the tables in a Markdown text: each language with its terms, by the heading of their column. */
function termsIn(markdown: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let columns: readonly string[] = [];
  for (const line of markdown.split('\n').filter((each) => each.startsWith('|'))) {
    const [first = '', ...cells] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    if (first === 'Language') columns = cells;
    else if (columns.length > 1 && !/^-+$/.test(first))
      for (const [index, term] of cells.entries())
        found.set(first, (found.get(first) ?? new Map()).set(columns[index] ?? '', term));
  }
  return found;
}

const terms = termsIn(readFileSync(join(root, 'rules/words/TERMS.md'), 'utf8'));

test('the tables have every language of the release except English', () => {
  expect([...terms.keys()]).toEqual(languagesOfRelease.filter((language) => language !== 'en'));
  expect(new Set([...terms.values()].map(({ size }) => size))).toEqual(new Set([20]));
});

test.each(locales.filter((locale) => locale !== 'en'))('each term of %s is used', async (locale) => {
  const all = (await textsOf(locale)).map(({ text }) => text.toLocaleLowerCase(locale)).join('\n');
  const unused = [...(terms.get(locale) ?? [])].filter(([, word]) => !all.includes(word.toLocaleLowerCase(locale)));
  expect(unused).toEqual([]);
});
