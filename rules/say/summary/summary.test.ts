import { expect, test } from 'vitest';
import { decide } from '../../decide/decide.ts';
import type { Known } from '../../policy/facts.ts';
import { messages } from '../../words/load.ts';
import { asHtml, asMarkdown } from './as-markup.ts';
import { asPlainText } from './as-plain-text.ts';
import { type Summary, summaryOf } from './summary.ts';

const words = await messages('en');
const day = '2026-08-20';
const usual = { cloud: 'public', customer: 'end-customer' } as const;
const summary = (known: Known, link?: string): Summary => summaryOf(decide(known, day), known, words, 'en', link);

test('an answer has its sentence, a way that leaves the subscription where it is, and its reason', () => {
  const azure: Known = {
    ...usual,
    goal: 'support',
    channel: 'ea',
    billing: 'usage',
    'partner-type': 'direct-bill',
    'ea-kind': 'indirect',
  };
  const { title, text } = words.alternatives['support-azure-in-place'];
  const { answer } = words.outcomes['recreate-azure'];
  expect(summary(azure).sentences).toEqual([answer, `${title}: ${text}`, words.rows.R12]);
});

test('its lists are the steps in their order, the warnings with what is unclear, and the answers given', () => {
  const { lists, ...told } = summary({ ...usual, goal: 'support', channel: 'ea', billing: 'license' });
  expect(lists.map(({ heading, ordered }) => [heading, ordered])).toEqual([
    [words.tree.steps, true],
    [words.tree.warnings, false],
    [words.share.soFar, false],
  ]);
  expect(lists[0]?.items[0]).toBe(`${words.actors.you}: ${words.steps['request-relationship']}`);
  expect(lists[1]?.items).toContain(words.warnings.W9);
  expect(lists[1]?.items).toContain(words.caveats.A11);
  expect(lists[2]?.items).toHaveLength(5);
  expect(told).not.toHaveProperty('link');
});

test('a question has its reason, its answers, and the answers given before', () => {
  const { title, sentences, lists, link } = summary(usual, 'https://site.test/');
  const { question, why, answers } = words.facts.goal;
  expect({ title, sentences, link }).toEqual({ title: question, sentences: [why], link: 'https://site.test/' });
  expect(lists.map(({ heading, items }) => [heading, items.length])).toEqual([
    [words.share.choices, 3],
    [words.share.soFar, 2],
  ]);
  expect(lists[0]).toMatchObject({ ordered: false, items: Object.values(answers).map(({ label }) => label) });
});

test('a list without items is left out', () => {
  expect(summary({}).lists.map(({ heading }) => heading)).toEqual([words.share.choices]);
});

const told: Summary = {
  title: ' Can: support ',
  sentences: ['One.', 'Two & three.'],
  lists: [
    { heading: 'What to do', ordered: true, items: ['ask', 'wait'] },
    { heading: 'Mind', ordered: false, items: ['this', 'that'] },
  ],
  dated: 'Documented.',
  link: 'https://site.test/',
};

test('as plain text, steps are numbered and other lists dashed', () => {
  expect(asPlainText(told)).toBe(
    ' Can: support \n\nOne.\nTwo & three.\n\nWhat to do\n1. ask\n2. wait\n\nMind\n- this\n- that\n\nDocumented.\n\nhttps://site.test/',
  );
  const { link: _, ...without } = told;
  expect(asPlainText(without).endsWith('\n\nDocumented.')).toBe(true);
  expect(asMarkdown(without).endsWith('\n\n*Documented.*\n')).toBe(true);
  expect(asHtml(without, 'en').endsWith('<p><em>Documented.</em></p></div>')).toBe(true);
});

test('as Markdown, too', () => {
  expect(asMarkdown(told)).toBe(
    '## Can: support\n\nOne.\n\nTwo & three.\n\n### What to do\n\n1. ask\n2. wait\n\n### Mind\n\n- this\n- that\n\n*Documented.*\n\n<https://site.test/>\n',
  );
});

test('as HTML, with lists of both kinds', () => {
  expect(asHtml(told, 'en')).toBe(
    '<div lang="en"><h2>Can: support</h2><p>One.</p><p>Two &amp; three.</p>' +
      '<h3>What to do</h3><ol><li>ask</li><li>wait</li></ol><h3>Mind</h3><ul><li>this</li><li>that</li></ul>' +
      '<p><em>Documented.</em></p><p><a href="https://site.test/">https://site.test/</a></p></div>',
  );
});
