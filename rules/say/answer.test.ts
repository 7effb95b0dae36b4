import { expect, test } from 'vitest';
import { type Conclusion, decide, isConclusion } from '../decide/decide.ts';
import { paths } from '../decide/paths.ts';
import { checkedFacts, checkOrder, type Known } from '../policy/facts.ts';
import { fill } from '../words/format.ts';
import { messages } from '../words/load.ts';
import { locales } from '../words/locale.ts';
import { answerInWords, checkInWords, checksInOneLine } from './answer.ts';

const words = await messages('en');

const support: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'csp-partner',
  billing: 'license',
};

function conclude(known: Known, day?: string): Conclusion {
  const decision = decide(known, day);
  if (!isConclusion(decision)) throw new Error('That used to be an answer.');
  return decision;
}
const said = (known: Known, day?: string) => answerInWords(conclude(known, day), known, words, 'en');

test.each(locales)('every answer is complete in words, in %s', async (locale) => {
  const own = await messages(locale);
  for (const { known, conclusion } of paths())
    expect(JSON.stringify(answerInWords(conclusion, known, own, locale))).not.toMatch(/\{\w+\}|undefined/);
});

test('an answer has its verdict, title and sentence, with its rule, its reason and its day', () => {
  const answer = said(support, '2026-01-31');
  const { title, answer: sentence } = words.outcomes['request-relationship-beside-seller'];
  expect(answer).toMatchObject({
    outcome: 'request-relationship-beside-seller',
    verdict: { id: 'can', word: words.verdicts.can },
    title,
    sentence,
    certainty: { id: 'documented', ...words.certainties.documented },
    reason: words.rows.R10,
    rule: 'Rule R10',
    asOf: 'Rules as of January 31, 2026',
  });
  expect(answer).not.toHaveProperty('otherwise');
});

test('an answer that replaces another one says what it would be otherwise', () => {
  const answer = said({ ...support, market: 'other' });
  expect(answer.title).toBe(words.outcomes['blocked-market'].title);
  const { title } = words.outcomes['request-relationship-beside-seller'];
  expect(answer.otherwise).toBe(fill(words.tree.otherwise, { title }));
});

test('every step says who does what, whether it is done, and which mail it calls for', () => {
  const { steps } = said({ ...support, relationship: 'reseller' });
  const [first] = steps;
  expect(first).toMatchObject({
    actor: { id: 'you', name: words.actors.you },
    text: words.steps['request-relationship'],
    line: `${words.actors.you}: ${words.steps['request-relationship']} (${words.tree.stepDone})`,
    done: true,
  });
  const gdap = steps.find(({ id }) => id === 'request-gdap');
  expect(gdap?.line).toBe(`${words.actors.you}: ${words.steps['request-gdap']}`);
  expect(gdap?.mail).toEqual({ kind: 'gdap', title: words.stepMails.gdap });
  expect(first).not.toHaveProperty('mail');
});

test('a check asks its question, lists its values, and says what follows from the known one', () => {
  const check = (known: Known, fact: keyof typeof checkedFacts) => {
    const found = said(known).checks.find((each) => each.fact === fact);
    if (!found) throw new Error(`No check of ${fact}.`);
    return found;
  };
  const open = check(support, 'role');
  expect(open).toMatchObject({
    label: words.checks.role.label,
    question: words.checks.role.question,
    state: { id: 'open', word: words.checkStates.open },
    sentence: words.checks.role.text,
  });
  expect(open.options.map(({ value }) => value)).toEqual(checkedFacts.role);
  expect(open.options[0]).toEqual({ value: 'admin-agent', label: words.checks.role.answers['admin-agent'].label });
  const known = check({ ...support, role: 'global-admin' }, 'role');
  expect(known.sentence).toBe(words.roleFits.probable);
  expect(known.state).toEqual({ id: 'warned', word: words.checkStates.warned });
});

test('only a move that needs the same country asks for it', () => {
  const market = { fact: 'market', state: 'open', statements: [] } as const;
  expect(checkInWords(words, market).sentence).toBe(words.checks.market.text);
  expect(checkInWords(words, { ...market, sameCountry: true }).sentence).toBe(words.checks.market.sameCountry);
});

test('a warning has its figures, in the words of its day', () => {
  const cancel: Known = {
    cloud: 'public',
    customer: 'end-customer',
    goal: 'take-over',
    channel: 'csp-partner',
    billing: 'license',
    'license-offer': 'new-commerce',
    'current-partner': 'refuses',
    term: 'cancel-window',
    'partner-type': 'direct-bill',
  };
  const textOn = (day: string) => said(cancel, day).warnings.find(({ id }) => id === 'W6')?.text;
  expect(textOn('2022-03-17')).toContain('72 hours');
  expect(textOn('2022-03-18')).toContain('7 days');
});

test('checks come in the order in which they are shown', () => {
  const facts = said(support).checks.map(({ fact }) => fact);
  expect(facts).toEqual(checkOrder.filter((fact) => facts.includes(fact)));
});

test('the checks in one line are named, those to take care of first', () => {
  const all = said({ ...support, mpa: 'deauthorized', market: 'same' }).checks;
  const some = all.filter(({ fact }) => fact === 'market' || fact === 'mpa' || fact === 'role');
  expect(checksInOneLine(words, some)).toBe('Caution: Partner agreement · Also check: Your role');
  expect(checksInOneLine(words, some.slice(0, 1))).toBe('Also check: Market');
  expect(checksInOneLine(words, [])).toBe('');
});

test('no check can change the answer once every step is done', () => {
  const deciding = (known: Known) => said(known).checks.flatMap(({ fact, decides }) => (decides ? [fact] : []));
  expect(deciding(support)).toEqual(['market', 'mpa']);
  expect(deciding({ ...support, relationship: 'reseller' })).toEqual(['market', 'mpa']);
  expect(deciding({ ...support, relationship: 'reseller-with-admin' })).toEqual([]);
  expect(said({ ...support, relationship: 'reseller-with-admin', market: 'other' }).verdict.id).toBe('cannot');
});

test('the ways that leave the subscription where it is are apart from the others, and each note has its words', () => {
  const { inPlace, alternatives, caveats } = said(
    { ...support, channel: 'ea', billing: 'usage', 'partner-type': 'direct-bill', 'ea-kind': 'indirect' },
    '2026-11-28',
  );
  expect(inPlace.map(({ id }) => id)).toEqual(['support-azure-in-place']);
  expect(alternatives.map(({ id }) => id)).toEqual(['keep-both', 'change-channel-partner']);
  for (const way of [...inPlace, ...alternatives]) expect(way).toMatchObject(words.alternatives[way.id]);
  expect(caveats).toEqual([
    { id: 'A5', text: words.caveats.A5, statements: ['S18', 'T2'] },
    { id: 'A23', text: words.caveats.A23, statements: ['N17.9'] },
  ]);
});
