import { expect, test } from 'vitest';
import { isConclusion } from '../decide/decide.ts';
import { tableDays } from '../decide/diagram.ts';
import { paths, states } from '../decide/paths.ts';
import { coverage } from '../policy/sources/coverage.ts';
import { statementIds } from '../policy/sources/statements.ts';
import { table } from '../policy/table.ts';
import { warningText } from '../say/answer.ts';
import { citations } from '../say/cited.ts';
import { messages } from './load.ts';
import { bestLocale, localeName, locales } from './locale.ts';

/** Every sentence of a locale by the path of its keys; the forms of a plural are one sentence. */
function sentences(words: object, path = ''): [string, string | object][] {
  return Object.entries(words).flatMap(([key, value]): [string, string | object][] =>
    typeof value === 'string' || typeof value.other === 'string'
      ? [[`${path}${key}`, value]]
      : sentences(value, `${path}${key}.`),
  );
}
const names = (text: string | object): readonly string[] => [...new Set(JSON.stringify(text).match(/\{(\w+)\}/g))];

const english = new Map(sentences(await messages('en')));

test.each(locales)('%s has every sentence, with the same placeholders', async (locale) => {
  const own = new Map(sentences(await messages(locale)));
  // Not every language needs the same hints, or has the same other names for things.
  const everywhere = (key: string) =>
    !key.endsWith('.hint') && !key.startsWith('finding.alsoCalled.') && !/^glossary\.terms\..*\.also$/.test(key);
  expect([...own.keys()].filter(everywhere).sort()).toEqual([...english.keys()].filter(everywhere).sort());
  for (const [key, text] of own) {
    expect(names(text).toSorted(), key).toEqual(names(english.get(key) ?? '').toSorted());
    expect(JSON.stringify(text).trim().length, key).toBeGreaterThan(2);
  }
});

test.each(locales)('%s has the plural forms its language needs', async (locale) => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
  for (const [key, text] of sentences(await messages(locale)))
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

test('a row that is said to carry a statement cites it, itself or in part', () => {
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

test('a language is called by its own name', () => {
  expect(locales.map(localeName)).toEqual(expect.arrayContaining(['English', 'Türkçe']));
});

test('the walk is never longer than nine questions', () => {
  for (const day of tableDays)
    for (const { known } of paths(day)) expect(Object.keys(known).length).toBeLessThanOrEqual(9);
});

const said = (words: Awaited<ReturnType<typeof messages>>) => [
  ...Object.values(words.outcomes),
  ...Object.values(words.support).filter((each) => 'title' in each),
];

test.each(locales)('in %s, what an answer says adds to its title', async (locale) => {
  const words = await messages(locale);
  const inWords = (text: string): readonly string[] => text.toLocaleLowerCase(locale).match(/[\p{L}\p{N}’-]+/gu) ?? [];
  const verdicts = Object.values(words.verdicts);
  for (const { title, answer } of said(words)) {
    const runs = inWords(answer).map((_, at, all) => all.slice(at, at + 5).join(' '));
    const shared = runs.filter(
      (run) => run.split(' ').length === 5 && ` ${inWords(title).join(' ')} `.includes(` ${run} `),
    );
    expect(shared, title).toEqual([]);
    for (const verdict of verdicts) expect(answer, title).not.toMatch(new RegExp(`^${verdict}[:,]`));
  }
});

test.each(locales)('in %s, titles, sentences and buttons of an answer are short', async (locale) => {
  const words = await messages(locale);
  for (const { title, answer } of said(words)) {
    expect(title.length, title).toBeLessThanOrEqual(60);
    expect(answer.length, answer).toBeLessThanOrEqual(160);
  }
  for (const label of Object.values(words.actions)) expect(label.length, label).toBeLessThanOrEqual(32);
});

test.each(locales)(
  'in %s, no two terms have the same name, and none is explained by nothing but its name',
  async (locale) => {
    const { terms } = (await messages(locale)).glossary;
    const named = Object.values(terms).flatMap(({ name, also = '' }) => [name, ...also.split(', ').filter(Boolean)]);
    const folded = named.map((name) => name.toLocaleLowerCase(locale));
    expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
    for (const { name, meaning } of Object.values(terms)) {
      expect(meaning.split(' ').length, name).toBeGreaterThan(4);
      expect(meaning.match(/[.!?](?= |$)/g)?.length, name).toBeLessThanOrEqual(2);
    }
  },
);
