import { type Decision, decide, isConclusion, type Known, messages, type Rule, table } from 'rules';
import { expect, test } from 'vitest';
import { inWords } from './finding.ts';
import { feelinDisagreements, proofs } from './proofs.ts';
import { type Subject, theProduct } from './subject.ts';

const product = await theProduct();
const english = await messages('en');
const turkish = await messages('tr');

test.each(Object.entries(proofs))('this is proven for the rules as they are: %s', async (_, { faults }) => {
  expect(await faults(product)).toEqual([]);
});

const indexOf = (row: string, outcome: string): number =>
  table.findIndex((rule) => rule.row === row && rule.outcome === outcome);
const without = (index: number): readonly Rule[] => table.filter((_, at) => at !== index);
const changed = (index: number, change: Partial<Rule>): readonly Rule[] =>
  table.map((rule, at) => (at === index ? { ...rule, ...change } : rule));

const letLapse = indexOf('R13', 'order-then-let-lapse');
const notInCsp = indexOf('R14', 'blocked-not-in-csp');
const planTransfer = indexOf('R18', 'transfer-azure-plan');

/** `decide`, with a change to some of its decisions. */
const saying =
  (change: (known: Known, decision: Decision) => Decision): Subject['decide'] =>
  (known, day) =>
    change(known, decide(known, day));

const { S17: _, ...withoutS17 } = product.coverage;

interface Broken {
  readonly name: string;
  readonly proof: keyof typeof proofs;
  readonly change: Partial<Subject>;
  /** The words of the first finding. */
  readonly told: readonly (string | RegExp)[];
}

const broken: readonly Broken[] = [
  {
    name: 'a row dropped leaves a hole from the first day on, shown by the fewest facts',
    proof: 'complete',
    change: { rules: without(letLapse) },
    told: [
      'December 2, 2016: from this day on no row decides this case',
      english.facts.goal.answers['take-over'].label,
      english.facts.billing.answers.license.label,
    ],
  },
  {
    name: 'a row that begins a day late leaves a hole for that day',
    proof: 'complete',
    change: { rules: changed(planTransfer, { since: '2020-09-30' }) },
    told: ['September 29, 2020: ', english.facts['azure-offer'].answers['azure-plan'].label],
  },
  {
    name: 'a row behind another that takes all its cases is dead',
    proof: 'alive',
    change: { rules: [...table, { ...(table[letLapse] as Rule), row: 'R28' }] },
    told: ['row R28', /never decides: .*R13 come first/, english.facts.channel.label],
  },
  {
    name: 'a row that ends before it begins is dead',
    proof: 'alive',
    change: { rules: [...table, { ...(table[letLapse] as Rule), since: '2020-01-02', until: '2020-01-01' }] },
    told: ['row R13', 'decides no case on any day'],
  },
  {
    name: 'a question that does not matter is needless',
    proof: 'needed',
    change: {
      decide: saying((known, decision) =>
        known.cloud === undefined || known['ea-kind'] || isConclusion(decision)
          ? decision
          : { ...decision, ask: 'ea-kind', values: ['direct', 'indirect', 'government'] },
      ),
    },
    told: ['“ea-kind” is asked although', 'December 2, 2016', english.facts.cloud.answers.public.label],
  },
  {
    name: 'a missing fact taken as “no” gives an answer too early',
    proof: 'certain',
    change: { decide: (known, day) => decide({ 'azure-designation': 'none', ...known }, day) },
    told: ['February 13, 2020', 'recreate-azure', 'request-ea-ownership', english.facts['azure-designation'].label],
  },
  {
    name: 'an answer that turns when more is told is unsteady',
    proof: 'steady',
    change: {
      decide: saying((known, decision) =>
        known['other-admin'] === 'yes' && isConclusion(decision)
          ? { ...decision, outcome: 'one-admin-partner' }
          : decision,
      ),
    },
    told: ['telling “other-admin” as well', 'one-admin-partner', english.facts['other-admin'].label],
  },
  {
    name: 'an answer that becomes less sure when more is told is unsteady',
    proof: 'steady',
    change: {
      decide: saying((known, decision) =>
        known.term === 'ended' && isConclusion(decision) && decision.row !== 'R20'
          ? { ...decision, certainty: 'conflict' }
          : decision,
      ),
    },
    told: ['telling “term” as well', '(conflict)'],
  },
  {
    name: 'a step without words in one language',
    proof: 'worded',
    change: {
      words: new Map([
        ['en', english],
        ['tr', { ...turkish, steps: { ...turkish.steps, 'approve-gdap': ' ' } }],
      ]),
    },
    told: ['Türkçe (tr) has no words for the step “approve-gdap”', 'October 9, 2023'],
  },
  {
    name: 'a warning without words in one language',
    proof: 'worded',
    change: {
      words: new Map([['en', { ...english, warnings: { ...english.warnings, W6: { other: '' } } } as never]]),
    },
    told: ['English (en) has no words for the warning “W6”'],
  },
  {
    name: 'a row that cites a statement that no source has',
    proof: 'sourced',
    change: { rules: changed(letLapse, { statements: ['S11', 'S99' as never] }) },
    told: ['row R13 cites S99'],
  },
  {
    name: 'a row that cites nothing',
    proof: 'sourced',
    change: { rules: changed(letLapse, { statements: [] }) },
    told: ['row R13 cites no source'],
  },
  {
    name: 'a statement of the article that nothing carries',
    proof: 'covered',
    change: { coverage: withoutS17 },
    told: ['statement S17', 'nothing is said to carry it'],
  },
  {
    name: 'a statement whose rows do not cite it',
    proof: 'covered',
    change: { coverage: { ...product.coverage, S17: { rows: ['R2'] } } },
    told: ['statement S17', 'none of the rows R2 cites it'],
  },
  {
    name: 'a row dropped makes an independent engine disagree',
    proof: 'agreed',
    change: { rules: without(letLapse) },
    told: ['we say “order-then-let-lapse” by R13 (documented), feelin says nothing'],
  },
  {
    name: 'a first day moved by one makes an independent engine disagree on that day',
    proof: 'agreed',
    change: { rules: changed(planTransfer, { since: '2020-09-30' }) },
    told: ['September 29, 2020: we say “transfer-azure-plan” by R18'],
  },
  {
    name: 'a last day moved by one makes an independent engine disagree on that day',
    proof: 'agreed',
    change: { rules: changed(indexOf('R8', 'one-admin-partner'), { until: '2018-09-05' }) },
    told: ['September 5, 2018: we say “request-relationship', 'feelin says “one-admin-partner” by R8'],
  },
  {
    name: 'a row set behind one it has to come before makes an independent engine disagree',
    proof: 'agreed',
    change: { rules: [...without(notInCsp), ...table.slice(notInCsp, notInCsp + 1)] },
    told: ['we say “blocked-not-in-csp” by R14'],
  },
  {
    name: 'one value swapped makes an independent engine disagree',
    proof: 'agreed',
    change: {
      rules: changed(indexOf('R10', 'request-relationship-beside-seller'), {
        when: { goal: ['support'], billing: ['license'], channel: ['former-csp-partner'] },
      }),
    },
    told: ['we say “request-relationship-beside-seller” by R10', 'feelin says', english.facts.channel.label],
  },
  {
    name: 'a certainty lost makes an independent engine disagree',
    proof: 'agreed',
    change: { rules: changed(indexOf('R3', 'conflict-us-government'), { certainty: 'documented' }) },
    told: ['by R3 (conflict), feelin says “conflict-us-government” by R3 (documented)'],
  },
];

/** The first finding of a proof; when engines are compared, the search ends there. */
async function firstFault(proof: keyof typeof proofs, subject: Subject) {
  const [first] = await (proof === 'agreed' ? feelinDisagreements(subject) : proofs[proof].faults(subject));
  return first;
}

test.each(broken)('$name', async ({ proof, change, told }) => {
  const first = await firstFault(proof, { ...product, ...change });
  expect(first).toBeDefined();
  const words = first ? inWords(english, first) : '';
  for (const part of told) expect(words).toMatch(part);
});

test('a fault is shown with no more facts than it needs', async () => {
  const [hole] = await proofs.complete.faults({ ...product, rules: without(letLapse) });
  expect(Object.keys(hole?.facts ?? {}).sort()).toEqual(['billing', 'channel', 'cloud', 'goal', 'partner-type']);
});
