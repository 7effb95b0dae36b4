import { expect, test } from 'vitest';
import { type Conclusion, decide, isConclusion } from '../../decide/decide.ts';
import { states } from '../../decide/paths.ts';
import { messages } from '../../words/load.ts';
import { locales } from '../../words/locale.ts';
import { replyValues } from './own-reply.ts';
import { filledReply, replyPlaces } from './reply-template.ts';

const known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
} as const;
const answer = decide(known, '2026-08-20') as Conclusion;

test('an answer fills every place, and the customer’s name comes in one line', async () => {
  const words = await messages('en');
  const values = replyValues(answer, known, words, 'en', {
    customer: ' Contoso\n\u202eLtd ',
    link: 'https://admin.microsoft.com/x',
    page: 'https://site.test/en/',
  });
  const { title, answer: sentence } = words.outcomes['request-relationship'];
  expect(values).toMatchObject({
    customer: 'Contoso Ltd',
    verdict: words.verdicts.can,
    title,
    link: 'https://admin.microsoft.com/x',
    page: 'https://site.test/en/',
    date: 'August 20, 2026',
  });
  expect(values.answer.split('\n')).toEqual([`${words.verdicts.can}: ${title}`, sentence, words.rows.R9]);
  expect(values.steps.split('\n')).toHaveLength(answer.steps.length);
  expect(values.steps).toMatch(/^1\. .+\n2\. /);
  expect(values.warnings).toContain(`- ${words.warnings.W9}`);
  expect(values.facts).toContain(words.facts.channel.answers.ea.label);
  expect(values.sources).toMatch(/^- Multi-channel support: .+, June 17, 2020, https:\/\/\S+$/m);
});

test.each(locales)('no answer leaves a place open that it can fill, in %s', async (locale) => {
  const words = await messages(locale);
  const answers = new Map(
    [...states()].flatMap(({ known: given, decision }) =>
      isConclusion(decision) ? [[decision.outcome, { given, decision }] as const] : [],
    ),
  );
  expect(answers.size).toBeGreaterThan(20);
  const template = replyPlaces.map((place) => `{${place}}`).join('\n');
  for (const { given, decision } of answers.values()) {
    const values = replyValues(decision, given, words, locale, { customer: 'Contoso' });
    expect(filledReply(template, values)).not.toMatch(/undefined|\{|\}/);
    for (const place of ['verdict', 'title', 'answer', 'facts', 'sources', 'date'] as const)
      expect(values[place], decision.outcome).not.toBe('');
  }
});
