// Over 250 lines: one list of statements with everything that cites each.
import { expect, test } from 'vitest';
import { decide, isConclusion, type Known, paths, table } from '../../index.ts';
import { alternativeRules } from '../alternatives.ts';
import { caveats } from '../caveats.ts';
import { type Checked, checksFor } from '../checks.ts';
import { today } from '../days/day.ts';
import { stepRules } from '../steps.ts';
import { warningRules } from '../warnings.ts';

/** The statements that each rule of the table is based on, in the table's order. */
const rules: readonly (readonly [rule: string, statements: string])[] = [
  ['R1 blocked-cloud', 'S5 N16.6 T13'],
  ['R2 blocked-cloud', 'S5 N16.7 T1'],
  ['R3 conflict-us-government', 'S5 N1.3 N4.2 N16.1 N16.3'],
  ['R4 blocked-resale', 'S22 T3 N4.3'],
  ['R5 blocked-resale', 'S22 T3 T28'],
  ['R6 refer-syndication', 'S10 N17.4'],
  ['R6 already-yours', 'S7'],
  ['R6 find-the-seller', 'S8 S9 S10'],
  ['R7 not-documented', 'S10 T45'],
  ['R7b blocked-resale', 'S16 S22'],
  ['R7b blocked-resale', 'S16 S22 T28'],
  ['R8 one-admin-partner', 'N1.11 T9'],
  ['R9 request-relationship', 'S7 S9 S10 S14 S15'],
  ['R10 request-relationship-beside-seller', 'N4.4 N4.5'],
  ['R14 blocked-not-in-csp', 'N4.8 N4.12'],
  ['R14 blocked-not-in-csp', 'S16 N4.8 N4.12'],
  ['R11 request-ea-ownership', 'N17.3 N17.6'],
  ['R11 request-ea-ownership', 'N17.3 N17.6'],
  ['R11 request-ea-ownership', 'N17.6 N17.8'],
  ['R11 request-ea-ownership', 'N17.6 N17.8'],
  ['R11 request-ea-ownership', 'N17.6 N17.8b'],
  ['R11 request-ea-ownership', 'N17.6 N17.8b'],
  ['R12f ask-your-provider', 'S27 N3.2 N26 T53'],
  ['R12f transfer-azure-plan', 'N3.1 N3.3 N26 T53'],
  ['R12f recreate-azure', 'N3.5 N26 S16 S17 S18'],
  ['R12 recreate-azure', 'S16 S17 S18'],
  ['R13f ask-your-provider', 'S27 N9.2 N26 T53'],
  ['R13f transfer-license', 'N9.1 N9.2 N26 T53'],
  ['R13 order-then-let-lapse', 'S11 N8.1 N8.3'],
  ['R15 ask-your-provider', 'S27 N2.3 N3.2'],
  ['R16 no-transfer-path', 'S20 T2 T6'],
  ['R16 switch-azure', 'S20 S21 N2.1 N2.2 N2.3'],
  ['R16 recreate-azure', 'N2.7 S16 S17 S18'],
  ['R17 no-transfer-path', 'N2.1 T21 T26'],
  ['R18 transfer-azure-plan', 'S20 N3.1 N3.3 N3.4'],
  ['R18 recreate-azure', 'N3.5 S16 S17 S18'],
  ['R19b cancel-then-reorder', 'S12b N13.4'],
  ['R19 not-transferable', 'N3.10 N10.1'],
  ['R20b order-then-cancel-extended', 'N24.1 N24.2 N24.3'],
  ['R20 order-licenses', 'S12a N8.3'],
  ['R21 wait-or-cancel', 'S11 S12a S12b N13.2'],
  ['R22 ask-your-provider', 'S27 N9.2'],
  ['R23 transfer-license', 'N9.1 N9.2 N9.6 T50'],
  ['R23 transfer-license', 'N9.1 N9.2 N9.3 N9.4 T50'],
  ['R24 cancel-then-reorder', 'S12b N13.1'],
  ['R25 wait-for-term-end', 'S11 S12a N13.1'],
  ['R26 order-licenses', 'N8.3 N4.5'],
  ['R27 not-documented', 'S19 T16'],
  ['R27 keep-and-add-azure', 'S19 T16'],
  ['R28 not-documented', 'N4.6 T16'],
  ['R28 add-second-azure', 'N4.6 T16'],
];

test('every rule names the statements it is based on', () => {
  expect(table.map(({ row, outcome, statements }) => [`${row} ${outcome}`, statements.join(' ')])).toEqual(rules);
});

/** The statements behind every part of an answer; where they depend on the answer or the day, all of them. */
const parts = {
  checks: {
    relationship: 'N1.9 N14.2 | N1.9 N14.2 N11.10',
    segment: 'N16.5 N25 N25b',
    market: 'N1.4 T14 N12.1 | N2.5 T10 N12.1 | N8.2 N9.3 N12.1',
    mpa: 'N4.12 N18.2 N18.4 N18.5 N19.1 | N4.12 N18.2 N18.4 N18.5 N19.1 N18.7 N18.8',
    role: 'S6 N1.5 N15',
    mca: 'N1.1 N1.8 N19.2 N19.3 T57',
    acceptor: 'N1.7 T25 T58',
  },
  steps: {
    'request-relationship': 'S14 S15 N1.steps',
    'send-request': 'N1.steps',
    'accept-in-office-portal': 'N1.6',
    'find-customer-listed': 'N1.9',
    'accept-in-store-for-business': 'N1.6 T11',
    'accept-in-admin-center': 'N1.6 N1.7 T18',
    'request-gdap': 'T46 N11.1 N11.2',
    'approve-gdap': 'N11.2 N11.3',
    'assign-security-groups': 'N11.2 N11.6',
    'accept-customer-agreement': 'N1.8 N19.2',
    'order-licenses': 'N8.3 N8.5',
    'invite-with-provider': 'S27 N5.4 N5.6',
    'provider-orders': 'N5.3 N5.5',
    'ask-microsoft': 'S23 S24',
    'create-azure': 'S16',
    'keep-old-azure': 'S19',
    'create-azure-plan': 'S16 T36',
    'provider-creates-azure': 'S16 N5.3 N5.5',
    'enter-details': 'S17',
    'copy-resources': 'S17 T2',
    'cancel-old-azure': 'S18 T2',
    'turn-off-auto-renew': 'N8.4',
    'let-old-lapse': 'N8.3 N8.4',
    'check-later': 'S23 S24',
    'tell-current-partner': 'N3.3',
    'tell-current-partner-and-microsoft': 'N2.8',
    'open-switch-ticket': 'N2.7 N2.8',
    'sign-switch-form': 'N2.8 N2.9',
    'complete-switch-form': 'N2.8 N2.9',
    'upload-switch-form': 'N2.8',
    'remove-access-after-switch': 'N2.8',
    'remove-old-access': 'N3.8',
    'set-up-azure-plan': 'N17.3',
    'ask-provider': 'S27 N2.3 N3.2 N9.2 N18.6',
    'get-azure-role': 'N3.8 N7.2',
    'move-resources': 'N17.6 N17.7',
    'accept-customer-agreement-again': 'N19.3',
    'set-cancel-at-end': 'N24.2 N24.3',
    'seller-sets-cancel-at-end': 'N24.2 N24.3',
    'seller-cancels-extended-term': 'N24.2',
    'buy-azure-plan': 'N3.3 T31',
    'create-azure-transfer': 'N3.4 N3.7',
    'accept-transfer': 'N3.5 N9.1 N9.4',
    'choose-wait-or-cancel': 'S12a S12b N13.2',
    'wait-for-end': 'S12a N13.1',
    'create-license-transfer': 'N9.1 N9.4',
    'ask-partner-to-cancel': 'S12b N13.1',
    'request-ea-ownership': 'N17.3 N17.6',
    'accept-ea-ownership': 'N17.3',
    'buy-in-other-tenant': 'N4.3 T28',
    'use-local-portal': 'N16.7 N16.6',
    'use-tenant-in-market': 'N12.1 N12.4',
    'join-csp': 'N4.8 N4.12 N5.1',
    'choose-admin-partner': 'N1.11',
    'buy-software-again': 'N3.10 N10.1',
    'ask-syndication-partner': 'N17.4',
    'manage-in-partner-center': 'S7',
    'look-at-the-invoice': 'S9 S10',
    'look-in-own-portal': 'N16.1 N16.2',
  },
  warnings: {
    W7: 'N4.5 N14.3',
    W11: 'N4.5',
    W13: 'N1.steps',
    W1: 'N1.10 T30',
    W9: 'N11.3',
    W5: 'N8.4 N13.3',
    'W12-order': 'N8.6',
    W4: 'N8.4 T5',
    W2: 'N3.8 N2.8',
    W3: 'N3.8',
    W8: 'N3.5 N9.4',
    W6: 'N13.1 T39 | N13.1 T41',
    'W6-software': 'N13.4',
    W10: 'N9.7',
    W14: 'N24.1 N24.2 N24.3 T56',
    W15: 'N17.7',
    W16: 'N17.6 N17.7',
    W17: 'N18.6',
    W12: 'N9.4',
  },
  alternatives: {
    'keep-both': 'S19 T16',
    'azure-role': 'N7.2 N11.9',
    'support-azure-in-place': 'N27 N7.2 N11.9',
    'customer-account': 'N27b',
    'change-channel-partner': 'N28',
    'channel-transfer': 'N8.10',
    'change-provider': 'N29',
    'support-meanwhile': 'N4.4 N4.5',
    'recreate-instead': 'S16 S17 S18',
  },
  caveats: {
    A16: 'N1.10 T30',
    A19: 'S14 N11.9',
    A20: 'T51',
    A21: 'N24.2',
    A22: 'N26 N18.7',
    A23: 'N17.9',
    A24: 'S14 S15 N11.10',
    'mpa-deauthorized': 'N18.7 N18.8',
    A11: 'S14 T46 N11.5',
    A5: 'S18 T2',
    A9: 'S11 N8.1 T2',
    'A15-stay': 'N3.7 T26',
    'A15-unknown': 'N3.7 T44',
    'A15-move': 'N3.7 T44',
    A13: 'N9.6 T50',
    'S22-support': 'S22',
    A3: 'S5 N16.1 N16.3 T12',
    'A14-advisor': 'N17.1 T34',
    'A14-open': 'N17.2 T38',
    A8: 'N17.5 T53',
    A1: 'S10',
    A2: 'T53 N17.5',
    A7: 'S22 T28',
  },
} as const;

type Part = keyof typeof parts;

/** The statements of each id; where it is listed several times, all of them. */
function statementsById(list: readonly { readonly id: string; readonly statements: readonly string[] }[]) {
  const byId = Map.groupBy(list, ({ id }) => id);
  return Object.fromEntries(
    [...byId].map(([id, all]) => [
      id,
      [...new Set(all.map(({ statements }) => statements.join(' ')))].sort().join(' | '),
    ]),
  );
}

const acting: readonly Checked[] = [
  { part: 'supports', market: 'request' },
  { part: 'moves', market: 'license-move' },
  { part: 'sells', market: 'azure-switch' },
];

test('every part of an answer is listed with the statements it is based on', () => {
  expect({
    checks: statementsById(
      acting.flatMap((each) => checksFor(each, {}, today()).map(({ fact, statements }) => ({ id: fact, statements }))),
    ),
    steps: statementsById(Object.entries(stepRules).map(([id, { statements }]) => ({ id, statements }))),
    warnings: statementsById(warningRules),
    alternatives: statementsById(alternativeRules),
    caveats: statementsById(caveats),
  }).toEqual(parts);
});

test('every check, step, warning, note and other way names the statements it is based on', () => {
  const found = Object.fromEntries(Object.keys(parts).map((part) => [part, new Map<string, Set<string>>()]));
  const note = (part: Part, id: string, statements: readonly string[]): void => {
    const known = found[part]?.get(id) ?? new Set();
    found[part]?.set(id, known.add(statements.join(' ')));
  };
  const more: readonly Known[] = [
    {},
    { 'partner-type': 'indirect-reseller', mca: 'not-accepted' },
    { market: 'other' },
    { mca: 'accepted-before-2023-04' },
    { relationship: 'admin-only', mpa: 'deauthorized' },
  ];
  for (const day of ['2017-08-01', '2018-12-01', '2020-06-17', '2021-03-01', '2022-02-01', '2024-05-01', today()])
    for (const { known } of paths(day))
      for (const each of more) {
        const decision = decide({ ...known, ...each }, day);
        if (!isConclusion(decision)) continue;
        for (const { fact, statements } of decision.checks) note('checks', fact, statements);
        for (const { id, statements } of decision.steps) note('steps', id, statements);
        for (const { id, statements } of decision.warnings) note('warnings', id, statements);
        for (const { id, statements } of decision.alternatives) note('alternatives', id, statements);
        for (const { id, statements } of decision.caveats) note('caveats', id, statements);
      }
  const said = Object.entries(found).map(([part, byId]) => [
    part,
    Object.fromEntries([...byId].map(([id, all]) => [id, [...all].sort().join(' | ')])),
  ]);
  expect(Object.fromEntries(said)).toEqual(parts);
});
