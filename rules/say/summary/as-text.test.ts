import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { decide, isConclusion } from '../../decide/decide.ts';
import { states } from '../../decide/paths.ts';
import type { Known } from '../../policy/facts.ts';
import { messages } from '../../words/load.ts';
import { locales } from '../../words/locale.ts';
import { asHtml, asMarkdown } from './as-markup.ts';
import { asPlainText } from './as-plain-text.ts';
import { type Summary, summaryOf } from './summary.ts';

const link = 'https://site.test/en/decide/2026-08-20/cloud=public/?market=same';

const failing: readonly Known[] = [{}, { market: 'other' }, { mpa: 'unsigned' }];

/** One state of each kind: every question, and every answer by each rule that gives it, also for failed checks. */
const kinds = [
  ...new Map(
    [...states()]
      .flatMap(({ known }) => failing.map((check) => ({ ...known, ...check })))
      .map((known) => ({ known, decision: decide(known) }))
      .map((state) => [
        isConclusion(state.decision) ? `${state.decision.outcome} ${state.decision.row}` : state.decision.ask,
        state,
      ]),
  ).values(),
];

/** The text of HTML, without its tags. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

const textsOf = ({ title, sentences, lists, dated }: Summary): readonly string[] => [
  title,
  ...sentences,
  ...lists.flatMap(({ heading, items }) => [heading, ...items]),
  dated,
];
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each(locales)('every question and every answer can be passed on in every form, in %s', async (locale) => {
  const words = await messages(locale);
  for (const { known, decision } of kinds) {
    const told = summaryOf(decision, known, words, locale, link);
    const said = textsOf(told);
    expect(said.join('\n')).not.toMatch(/undefined|[{}]/);
    const plain = asPlainText(told);
    const html = asHtml(told, locale);
    const markdown = micromark(asMarkdown(told));
    const [pasted, rendered] = [seen(html), seen(markdown)];
    for (const text of said) {
      expect(plain).toContain(text);
      expect(pasted).toContain(oneLine(text));
      expect(rendered).toContain(oneLine(text));
    }
    expect(plain.split('\n').at(-1)).toBe(link);
    for (const form of [html, markdown]) expect(form.match(/<a href="([^"]*)"/g)).toEqual([`<a href="${link}"`]);
    expect(html).toContain(`lang="${locale}"`);
  }
});

test('an answer includes its verdict, its reason, every step with its actor, every warning and its day', async () => {
  const words = await messages('en');
  const known = {
    cloud: 'public',
    customer: 'end-customer',
    goal: 'support',
    channel: 'ea',
    billing: 'license',
  } as const;
  const answer = decide(known, '2026-08-20');
  if (!isConclusion(answer)) throw new Error('That used to be an answer.');
  const plain = asPlainText(summaryOf(answer, known, words, 'en'));
  expect(plain).toContain(`${words.verdicts.can}: ${words.outcomes['request-relationship'].title}`);
  expect(plain).toContain(words.rows.R9);
  for (const { id, actor } of answer.steps) expect(plain).toContain(`${words.actors[actor]}: ${words.steps[id]}`);
  expect(plain).toContain(`${words.facts.channel.label}: ${words.facts.channel.answers.ea.label}`);
  expect(plain).toContain('August 20, 2026');
});

const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</div><script>alert(1)</script>',
    '# *b* _i_ `c` [x](javascript:alert(1)) ![y](z)',
    '1. one',
    '- - -',
    '***',
    '===',
    'a &lt; b &amp;amp; c',
    '> quoted | cell ~~gone~~',
    'ends with #',
    'ends with \\',
    'two\n\n# lines',
  ),
);
const anything = fc.record({
  title: hostile,
  sentences: fc.array(hostile, { maxLength: 2 }),
  lists: fc.array(
    fc.record({ heading: hostile, ordered: fc.boolean(), items: fc.array(hostile, { minLength: 1, maxLength: 3 }) }),
    {
      maxLength: 2,
    },
  ),
  dated: hostile,
});
const tags = (html: string): readonly string[] => html.match(/<\/?[a-z][^>]*>/gi) ?? [];
const harmless = /^<\/?(?:div|h2|h3|p|ol|ul|li|em)(?: lang="en")?>$/;

test('no text becomes markup in HTML or Markdown, or is lost', () => {
  fc.assert(
    fc.property(anything, (told) => {
      const html = asHtml(told, 'en');
      for (const tag of tags(html)) expect(tag).toMatch(harmless);
      for (const text of textsOf(told)) expect(seen(html)).toContain(oneLine(text));
    }),
  );
});

test('no text becomes markup when its Markdown is rendered', () => {
  const plain = fc.string({ minLength: 1, unit: fc.constantFrom(...'ab1 .*_#-+=<>[]()!&;~|`\\"\':/\n') });
  fc.assert(
    fc.property(fc.oneof(plain, hostile), (text) => {
      const told = { title: `x${text}`, sentences: [`${text}`], lists: [], dated: 'day' };
      const html = micromark(asMarkdown(told), { allowDangerousHtml: true });
      for (const tag of tags(html)) expect(tag).toMatch(harmless);
    }),
    { numRuns: 1000 },
  );
});

test('only a web address becomes a link, and nothing in it can end it early', () => {
  const told = { title: 't', sentences: [], lists: [], dated: 'd' };
  expect(asHtml({ ...told, link: 'javascript:alert(1)' }, 'en')).not.toContain('href');
  expect(asMarkdown({ ...told, link: 'javascript:alert(1)' })).not.toContain('javascript');
  const odd = asHtml({ ...told, link: 'https://site.test/"><b>x' }, 'en');
  expect(odd).toContain('href="https://site.test/%22%3E%3Cb%3Ex"');
});
