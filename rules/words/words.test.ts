import { expect, test } from 'vitest';
import { isConclusion } from '../decide/decide.ts';
import { tableDays } from '../decide/diagram.ts';
import { paths, states } from '../decide/paths.ts';
import { coverage } from '../policy/sources/coverage.ts';
import { statementIds } from '../policy/sources/statements.ts';
import { table } from '../policy/table.ts';
import { warningText } from '../say/answer.ts';
import { citations } from '../say/cited.ts';
import { bestLocale } from './best-locale.ts';
import { messages } from './load.ts';
import { directionOf, locales } from './locale.ts';
import { localeName } from './locale-name.ts';
import { isOptional, type Sentence, sentencesOf } from './sentences.ts';

const names = (text: Sentence): readonly string[] => [...new Set(JSON.stringify(text).match(/\{(\w+)\}/g))];

const english = new Map(sentencesOf(await messages('en')));

test.each(locales)('%s has every sentence, with the same placeholders', async (locale) => {
  const own = new Map(sentencesOf(await messages(locale)));
  // Not every language needs the same hints, or has the same other names for things.
  const everywhere = (key: string) => !isOptional(key);
  expect([...own.keys()].filter(everywhere).sort()).toEqual([...english.keys()].filter(everywhere).sort());
  for (const [key, text] of own) {
    expect(names(text).toSorted(), key).toEqual(names(english.get(key) ?? '').toSorted());
    expect(JSON.stringify(text).trim().length, key).toBeGreaterThan(2);
  }
});

test.each(locales)('%s has the plural forms its language needs', async (locale) => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
  for (const [key, text] of sentencesOf(await messages(locale)))
    if (typeof text !== 'string') expect(Object.keys(text).toSorted(), key).toEqual(forms);
});

test.each(locales)('%s keeps the program names', async (locale) => {
  const words = await messages(locale);
  expect(words.facts.channel.answers.advisor.label).toContain('Advisor');
  expect(words.facts.channel.answers.open.label).toContain('Open');
  expect(words.facts.channel.answers.ea.label).toContain('EA');
  expect(words.facts.channel.answers['csp-partner'].label).toContain('CSP');
  expect(words.facts.channel.answers['syndication-partner'].label).toContain('Syndication');
  expect(words.statements.S10).toMatch(/CSP.*Syndication|Syndication.*CSP/);
});

test('every answer and question on every day has its words, and every citation its origin', async () => {
  const words = await messages('en');
  for (const day of tableDays)
    for (const { decision } of states(day)) {
      if (!isConclusion(decision)) {
        const answers: Readonly<Record<string, unknown>> = words.facts[decision.ask].answers;
        for (const value of decision.values) expect(answers).toHaveProperty(value);
        continue;
      }
      expect(words.outcomes[decision.outcome].answer).toBeTruthy();
      for (const { id, title } of citations(decision)) {
        expect(words.statements[id], id).toBeTruthy();
        expect(title).toBeTruthy();
      }
      for (const warning of decision.warnings) expect(warningText(words, 'en', warning)).not.toContain('{');
    }
}, 60_000);

test('all 28 statements of the article can be traced to a row, a fact, a note or a text', () => {
  const numbers = Object.keys(coverage);
  expect(numbers).toEqual(Array.from({ length: 28 }, (_, index) => `S${index + 1}`));
  for (const number of numbers) expect(statementIds).toContain(number);
});

test('a row that is listed for a statement cites it, whole or in part', () => {
  for (const [number, carrier] of Object.entries(coverage)) {
    if (!('rows' in carrier) || 'facts' in carrier || 'caveats' in carrier) continue;
    const cited = carrier.rows.flatMap((row) =>
      table.filter((rule) => rule.row === row).flatMap((rule) => rule.statements),
    );
    expect(
      cited.some((id) => id === number || id.slice(0, -1) === number),
      number,
    ).toBe(true);
  }
});

test('the reader’s language is the nearest one we speak, otherwise English', () => {
  expect(bestLocale(['tr-TR', 'en'])).toBe('tr');
  expect(bestLocale(['xx', 'TR'])).toBe('tr');
  expect(bestLocale(['en-GB'])).toBe('en');
  expect(bestLocale([])).toBe('en');
});

test('a language is written in the direction of its script', () => {
  expect(['ar', 'ar-XB', 'he', 'arn', 'tr', 'en-XA'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});

test('a language has its own name', () => {
  expect(locales.map(localeName)).toEqual(expect.arrayContaining(['English', 'Türkçe']));
});

test('no way through the tree has more than nine questions', () => {
  for (const day of tableDays)
    for (const { known } of paths(day)) expect(Object.keys(known).length).toBeLessThanOrEqual(9);
});

test.each(locales)(
  'in %s, no two terms have the same name, and the explanation of each is more than its name',
  async (locale) => {
    const { terms } = (await messages(locale)).glossary;
    const named = Object.values(terms).flatMap(({ name, also = '' }) => [name, ...also.split(', ').filter(Boolean)]);
    const folded = named.map((name) => name.toLocaleLowerCase(locale));
    expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
    // In German, the number of a day has a period too, as in “1. Januar”.
    const ends = locale === 'de' ? /(?<!\b\d\d?)[.!?](?= )|[.!?]$/g : /[.!?](?= |$)|。/g;
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    for (const { name, meaning } of Object.values(terms)) {
      expect([...segmenter.segment(meaning)].filter((part) => part.isWordLike).length, name).toBeGreaterThan(4);
      expect(meaning.match(ends)?.length, name).toBeLessThanOrEqual(2);
    }
  },
);
