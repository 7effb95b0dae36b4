import type { Locale } from 'rules';
import { expect, test } from 'vitest';
import { partsOf } from '../texts.ts';
import { translationFaults } from './against-english.ts';
import { datesIn } from './dates.ts';
import { isClosed } from './endings.ts';
import { isExcepted } from './fault.ts';
import { decisiveFaults } from './faults.ts';
import { formFaults } from './form.ts';
import { headingFaults } from './headings.ts';
import { repeatFaults } from './repeats.ts';
import { untranslated } from './untranslated.ts';
import { wordingFaults } from './wording.ts';

const problems = (faults: readonly { readonly problem: string }[]) => faults.map(({ problem }) => problem);
const text = (key: string, words: string) => ({ key, text: words });
const english = (key: string, words: string) => problems(wordingFaults('en', [text(key, words)]));
const turkish = (key: string, words: string) => problems(wordingFaults('tr', [text(key, words)]));
const translated = (source: string, own: string, key = 'tree.why') =>
  problems(translationFaults('tr', [text(key, source)], [text(key, own)]));

test('a word that the language does not use is named with what to say instead', () => {
  expect(english('tree.why', 'Azure has to be set up anew.')).toEqual(['“anew” → again, new']);
  expect(english('tree.why', 'Licences lapse; you may not wait.')).toHaveLength(3);
  expect(english('tree.why', 'Install it again in May 2021. A household, a standard, a renewal.')).toEqual([]);
});

test('a habit that is more than a word is found by its form', () => {
  expect(english('tree.why', 'It is required since May 2021.')).toHaveLength(1);
  expect(english('tree.why', 'It has been required since May 2021.')).toEqual([]);
  expect(english('tree.why', 'Ask who is to accept, and have it sent.')).toHaveLength(2);
  expect(english('tree.why', 'The rule is to the point.')).toEqual([]);
  expect(english('extension.profile.partnerId.hint', 'A PartnerID, formerly MPN ID.')).toEqual([]);
  expect(english('tree.why', 'Your MPN ID.')).toEqual(['“MPN ID” → PartnerID']);
});

test('“it” at the beginning is wrong only where a sentence is shown alone', () => {
  expect(english('statements.S9', 'It applies to Open.')).toHaveLength(1);
  expect(english('tree.why', 'It applies to Open.')).toEqual([]);
});

test('a Turkish word is found with any ending and with İ, but not in texts that people type', () => {
  expect(turkish('tree.why', 'ÖTEKİLERİN aboneliği desteklenir.')).toHaveLength(2);
  expect(turkish('finding.alsoCalled.moving', 'öteki')).toEqual([]);
});

test('an exception is for one key, a plural with all its forms, or all below', () => {
  expect(isExcepted('statements.S3', { 'statements.*': 'why' })).toBe(true);
  expect(isExcepted('rows.R1.other', { 'rows.R1': 'why' })).toBe(true);
  expect(isExcepted('rows.R11', { 'rows.R1': 'why' })).toBe(false);
});

test('a translation keeps the names of programs, or has the language’s own', () => {
  expect(translated('Advisor or Open License', 'Danışman veya Open License')).toEqual(['“Advisor” is gone']);
  expect(translated('In Partner Center', 'İş Ortağı Merkezi’nde')).toEqual([]);
  expect(translated('The EA’s term', 'EA’nın dönemi')).toEqual([]);
});

test('a translation denies what the English denies', () => {
  expect(translated('You cannot switch.', 'Geçirebilirsiniz.')).toEqual(['the English denies, this does not']);
  expect(translated('You cannot switch.', 'Geçiremezsiniz.')).toEqual([]);
  expect(translated('Not without a relationship', 'İlişki olmadan olmaz')).toEqual([]);
});

test('a translation ends as the English does; a question can be either', () => {
  expect(translated('Why we ask', 'Bunu soruyoruz.')).toEqual(['ends differently from the English']);
  expect(translated('Why we ask', 'Neden soruyoruz?')).toEqual([]);
});

test('a translation has the same dates, and a page the same parts', () => {
  expect(translated('On October 9, 2023', '8 Ekim 2023')).toEqual(['other dates than the English']);
  expect(translated('On October 9, 2023', '9 Ekim 2023’te')).toEqual([]);
  const pages = (...keys: string[]) => keys.map((key) => text(`help/roles.mdx.${key}`, 'a'));
  expect(problems(translationFaults('tr', pages('0', '1'), pages('0')))).toEqual(['other parts than the English']);
  expect(
    partsOf(
      '---\ntitle: A\ntableOfContents: false\n---\nOne line and\n100.000 more\n- b\n1. c\n\n<X />\nexport const d = 1;\n',
    ),
  ).toEqual(['# A', 'One line and 100.000 more', '- b', '1. c']);
});

test('dates are read as the language writes them; another order is a fault', () => {
  expect(datesIn('en', 'On June 17, 2020, and in August 2021, not in May.')).toEqual(['2020-06-17', '2021-08']);
  expect(datesIn('tr', '17 Haziran 2020 ve Ağustos 2021’de')).toEqual(['2020-06-17', '2021-08']);
  expect(datesIn('en', 'On 17 June 2020')).toEqual(['2020-06-17?']);
  const french = 'fr' as Locale;
  expect(datesIn(french, 'Du 1er janvier 2022 au 2 mai 2022')).toEqual(['2022-01-01', '2022-05-02']);
  expect(datesIn(french, 'Il y en a 21 maintenant.')).toEqual([]);
});

const form = (key: string, words: string) => problems(formFaults('en', [text(key, words)]));

test('titles and buttons have no period, sentences have one', () => {
  expect(form('outcomes.already-yours.title', 'It is yours.')).toEqual(['a title, label or button has no period']);
  expect(form('actions.copyLink', 'Copy.')).toHaveLength(1);
  expect(form('statements.S1', 'No period')).toEqual(['a sentence ends with a period']);
  expect(form('statements.S1', 'A period.')).toEqual([]);
});

test('a text with little room is short', () => {
  expect(form('outcomes.already-yours.title', 'a'.repeat(61))).toEqual(['61 characters, 60 are the most']);
  expect(form('outcomes.already-yours.answer', `${'a'.repeat(160)}.`)).toEqual(['161 characters, 160 are the most']);
  expect(form('actions.copyLink', 'a'.repeat(33))).toEqual(['33 characters, 32 are the most']);
  expect(form('extension.name', 'a'.repeat(46))).toHaveLength(1);
  expect(form('extension.description', 'a'.repeat(133))).toHaveLength(1);
});

test('a date by hand is a fault where nothing says why it is there', () => {
  expect(form('tree.why', 'Since 2020-01-31')).toEqual(['a date by hand: take a placeholder']);
  expect(form('statements.S3', 'The text is of June 17, 2020.')).toEqual([]);
  expect(form('statements.S3', 'The text is of 17 June 2020.')).toEqual([
    'a date that is not written as the language does it',
  ]);
});

test('a Turkish I that lost its dot is found', () => {
  const slips = (words: string) => problems(formFaults('tr', [text('tree.why', words)]));
  expect(slips('Istek gönderin')).toEqual(['a slip of capitals']);
  expect(slips('İstek, Intune ve IP adresi')).toEqual([]);
});

test('an English heading is a sentence, not Title Case', () => {
  const heading = (words: string) => problems(headingFaults([text('outcomes.already-yours.title', words)]));
  expect(heading('Ask The Customer')).toEqual(['not a name: The, Customer']);
  expect(heading('Ask for Azure in Partner Center')).toEqual([]);
  expect(problems(headingFaults([text('help/roles.mdx.3', '## 2. The Roles')]))).toHaveLength(1);
});

test('an answer does not repeat its title or its verdict', () => {
  const answer = (title: string, words: string) =>
    problems(
      repeatFaults('en', [
        text('verdicts.can', 'You can'),
        text('outcomes.x.title', title),
        text('outcomes.x.answer', words),
      ]),
    );
  expect(answer('Ask the customer for a relationship', 'You ask the customer for a relationship.')).toHaveLength(1);
  expect(answer('Ask', 'You can: ask.')).toEqual(['repeats the verdict: “You can”']);
  expect(answer('Ask', 'The seller stays.')).toEqual([]);
});

test.each([
  ['Open the link.', 'Open the link.', 1],
  ['Open the link.', 'Bağlantıyı açın.', 0],
  ['Advisor, Microsoft 365', 'Advisor, Microsoft 365', 0],
  ['{count} UTF-8', '{count} UTF-8', 0],
  ['Open as email', 'Open as email', 1],
])('%s as %s: still English %i times', (source, own, times) => {
  expect(untranslated('tr', [text('tree.why', source)], [text('tree.why', own)])).toHaveLength(times);
});

test('a word that the language has too counts as translated only where it is alone', () => {
  const still = (words: string) => untranslated('de', [text('tree.why', words)], [text('tree.why', words)]).length;
  expect(still('Status')).toBe(0);
  expect(still('Status of a request')).toBe(1);
});

test('each form of a plural is compared, other names of things are not; a page has its own parts', () => {
  const still = (key: string, ...sources: string[]) =>
    untranslated(
      'tr',
      sources.map((source) => text(source, 'a link')),
      [text(key, 'a link')],
    ).length;
  expect(still('rows.few', 'rows.other')).toBe(1);
  expect(still('glossary.terms.open.also', 'glossary.terms.open.also')).toBe(0);
  expect(still('facts.x.hint', 'facts.x.hint')).toBe(1);
  expect(still('help/roles.mdx.3', 'help/roles.mdx.2')).toBe(1);
  expect(still('help/roles.mdx.3', 'help/request.mdx.3')).toBe(0);
});

test.each([
  ['« Oui.\u00a0»', true],
  ['«\u202fOui.\u202f»', true],
  ['„Ja.“', false],
  ['Oui', false],
  ['«\u00a0Oui\u00a0?\u00a0»', undefined],
])('the end of %s', (words, closed) => {
  expect(isClosed(words)).toBe(closed);
});

test('a sentence that changes decisions has its required words', () => {
  const s22 = (words: string) => problems(decisiveFaults('en', [text('statements.S22', words)]));
  expect(s22('A CSP partner cannot resell online services to a CSP partner.')).toHaveLength(1);
  expect(s22('A CSP partner cannot resell online services to another CSP partner.')).toEqual([]);
  const s19 = (words: string) => problems(decisiveFaults('en', [text('statements.S19', words)]));
  expect(s19('Both can coexist.')).toEqual([]);
  expect(s19('It is not true that both can coexist.')).toHaveLength(1);
  expect(s22('')[0]).toContain('has to say “cannot resell to another CSP partner”');
});
