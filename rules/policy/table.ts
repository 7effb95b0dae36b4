// Over 250 lines: the first rule that matches decides, so they are read as one list.
import type { Certainty } from './certainty.ts';
import type { Condition } from './condition.ts';
import { type Day, includes, type Period } from './days/day.ts';
import type { OutcomeId } from './outcomes/outcomes.ts';
import type { RowId } from './row-id.ts';
import type { StatementId } from './sources/statements.ts';

/** One line of the decision table, in force from `since` to `until`, both included. */
export interface Rule extends Period {
  readonly row: RowId;
  readonly when: Condition;
  readonly outcome: OutcomeId;
  /** `documented` unless said. */
  readonly certainty?: Certainty;
  /** The statements the rule is based on. */
  readonly statements: readonly StatementId[];
}

/** Channels with multi-channel support (S8–S10, T53); `other-volume-licensing` is inferred (A8). */
export const multiChannel = [
  'microsoft-direct',
  'advisor',
  'open',
  'ea',
  'mca-enterprise',
  'other-volume-licensing',
  'third-party',
  'former-csp-partner',
] as const;

const moved = ['support', 'take-over'] as const;
const running = ['cancel-window', 'mid-term'] as const;
const ordersItself = ['direct-bill', 'indirect-provider'] as const;
const azureOfPartner = { goal: moved, billing: ['usage'], channel: ['csp-partner'] } as const;
const azureOfFormerPartner = {
  goal: moved,
  billing: ['usage'],
  channel: ['former-csp-partner'],
  'azure-offer': ['azure-plan'],
} as const;
const licenseOfPartner = { goal: ['take-over'], billing: ['license'], channel: ['csp-partner'] } as const;
const licenseOfFormerPartner = {
  goal: ['take-over'],
  billing: ['license'],
  channel: ['former-csp-partner'],
  'license-offer': ['new-commerce'],
} as const;
/** Azure that Microsoft sold under an agreement which can pass to a partner as it is. */
const directEa = { goal: moved, billing: ['usage'], channel: ['ea'], 'ea-kind': ['direct'] } as const;
const mcaEnterprise = { goal: moved, billing: ['usage'], channel: ['mca-enterprise'] } as const;

/** The decision table. Hit policy FIRST: the first rule that applies on the day decides. */
export const table: readonly Rule[] = [
  {
    row: 'R1',
    when: { cloud: ['germany'] },
    since: '2018-12-05',
    outcome: 'blocked-cloud',
    statements: ['S5', 'N16.6', 'T13'],
  },
  { row: 'R2', when: { cloud: ['china'] }, outcome: 'blocked-cloud', statements: ['S5', 'N16.7', 'T1'] },
  {
    row: 'R3',
    when: { cloud: ['us-government'] },
    outcome: 'conflict-us-government',
    certainty: 'conflict',
    statements: ['S5', 'N1.3', 'N4.2', 'N16.1', 'N16.3'],
  },
  {
    row: 'R4',
    when: { customer: ['csp-partner'], goal: ['take-over', 'add'] },
    since: '2017-03-30',
    outcome: 'blocked-resale',
    statements: ['S22', 'T3', 'N4.3'],
  },
  {
    row: 'R5',
    when: { customer: ['csp-partner-other-tenant'], goal: ['take-over', 'add'] },
    since: '2017-03-30',
    until: '2020-11-29',
    outcome: 'blocked-resale',
    certainty: 'conflict',
    statements: ['S22', 'T3', 'T28'],
  },
  {
    row: 'R6',
    when: { channel: ['syndication-partner'] },
    outcome: 'refer-syndication',
    statements: ['S10', 'N17.4'],
  },
  { row: 'R6', when: { channel: ['this-partner'] }, outcome: 'already-yours', statements: ['S7'] },
  { row: 'R6', when: { channel: ['unknown'] }, outcome: 'find-the-seller', statements: ['S8', 'S9', 'S10'] },
  {
    row: 'R7',
    when: { channel: ['former-csp-partner'] },
    until: '2023-10-23',
    outcome: 'not-documented',
    certainty: 'inferred',
    statements: ['S10', 'T45'],
  },
  {
    row: 'R7b',
    when: { goal: ['support'], billing: ['usage'], customer: ['csp-partner'] },
    since: '2017-03-30',
    outcome: 'blocked-resale',
    statements: ['S16', 'S22'],
  },
  {
    row: 'R7b',
    when: { goal: ['support'], billing: ['usage'], customer: ['csp-partner-other-tenant'] },
    since: '2017-03-30',
    until: '2020-11-29',
    outcome: 'blocked-resale',
    certainty: 'conflict',
    statements: ['S16', 'S22', 'T28'],
  },
  {
    row: 'R8',
    when: { goal: ['support'], billing: ['license'], 'other-admin': ['yes'] },
    since: '2017-07-18',
    until: '2018-09-04',
    outcome: 'one-admin-partner',
    statements: ['N1.11', 'T9'],
  },
  {
    row: 'R9',
    when: { goal: ['support'], billing: ['license'], channel: multiChannel },
    outcome: 'request-relationship',
    statements: ['S7', 'S9', 'S10', 'S14', 'S15'],
  },
  {
    row: 'R10',
    when: { goal: ['support'], billing: ['license'], channel: ['csp-partner'] },
    outcome: 'request-relationship-beside-seller',
    statements: ['N4.4', 'N4.5'],
  },
  {
    row: 'R14',
    when: { goal: ['take-over', 'add'], 'partner-type': ['not-in-csp'] },
    outcome: 'blocked-not-in-csp',
    statements: ['N4.8', 'N4.12'],
  },
  {
    row: 'R14',
    when: { goal: ['support'], billing: ['usage'], 'partner-type': ['not-in-csp'] },
    outcome: 'blocked-not-in-csp',
    statements: ['S16', 'N4.8', 'N4.12'],
  },
  {
    row: 'R11',
    when: { ...directEa, 'partner-type': ['direct-bill'], 'azure-designation': ['expert-msp'] },
    since: '2020-02-13',
    outcome: 'request-ea-ownership',
    statements: ['N17.3', 'N17.6'],
  },
  {
    row: 'R11',
    when: { ...mcaEnterprise, 'partner-type': ['direct-bill'], 'azure-designation': ['expert-msp'] },
    since: '2022-10-25',
    outcome: 'request-ea-ownership',
    statements: ['N17.3', 'N17.6'],
  },
  {
    row: 'R11',
    when: { ...directEa, 'partner-type': ['direct-bill'], 'azure-designation': ['solutions-partner'] },
    since: '2026-08-06',
    outcome: 'request-ea-ownership',
    certainty: 'provisional',
    statements: ['N17.6', 'N17.8'],
  },
  {
    row: 'R11',
    when: { ...mcaEnterprise, 'partner-type': ['direct-bill'], 'azure-designation': ['solutions-partner'] },
    since: '2026-08-06',
    outcome: 'request-ea-ownership',
    certainty: 'provisional',
    statements: ['N17.6', 'N17.8'],
  },
  {
    row: 'R11',
    when: { ...directEa, 'partner-type': ['indirect-provider'], 'azure-designation': ['frontier-distributor'] },
    since: '2026-08-20',
    outcome: 'request-ea-ownership',
    certainty: 'provisional',
    statements: ['N17.6', 'N17.8b'],
  },
  {
    row: 'R11',
    when: { ...mcaEnterprise, 'partner-type': ['indirect-provider'], 'azure-designation': ['frontier-distributor'] },
    since: '2026-08-20',
    outcome: 'request-ea-ownership',
    certainty: 'provisional',
    statements: ['N17.6', 'N17.8b'],
  },
  {
    row: 'R12f',
    when: { ...azureOfFormerPartner, 'partner-type': ['indirect-reseller'] },
    since: '2023-10-24',
    outcome: 'ask-your-provider',
    certainty: 'provisional',
    statements: ['S27', 'N3.2', 'N26', 'T53'],
  },
  {
    row: 'R12f',
    when: { ...azureOfFormerPartner, 'current-partner': ['agrees'] },
    since: '2023-10-24',
    outcome: 'transfer-azure-plan',
    certainty: 'provisional',
    statements: ['N3.1', 'N3.3', 'N26', 'T53'],
  },
  {
    row: 'R12f',
    when: { ...azureOfFormerPartner, 'current-partner': ['refuses'] },
    since: '2023-10-24',
    outcome: 'recreate-azure',
    certainty: 'provisional',
    statements: ['N3.5', 'N26', 'S16', 'S17', 'S18'],
  },
  {
    row: 'R12',
    when: { goal: moved, billing: ['usage'], channel: multiChannel },
    outcome: 'recreate-azure',
    statements: ['S16', 'S17', 'S18'],
  },
  {
    row: 'R13f',
    when: { ...licenseOfFormerPartner, 'partner-type': ['indirect-reseller'] },
    since: '2024-06-19',
    outcome: 'ask-your-provider',
    certainty: 'provisional',
    statements: ['S27', 'N9.2', 'N26', 'T53'],
  },
  {
    row: 'R13f',
    when: { ...licenseOfFormerPartner, 'partner-type': ordersItself, 'current-partner': ['agrees'] },
    since: '2024-06-19',
    outcome: 'transfer-license',
    certainty: 'provisional',
    statements: ['N9.1', 'N9.2', 'N26', 'T53'],
  },
  {
    row: 'R13',
    when: { goal: ['take-over'], billing: ['license'], channel: multiChannel },
    outcome: 'order-then-let-lapse',
    statements: ['S11', 'N8.1', 'N8.3'],
  },
  {
    row: 'R15',
    when: { ...azureOfPartner, 'partner-type': ['indirect-reseller'] },
    since: '2018-09-05',
    outcome: 'ask-your-provider',
    statements: ['S27', 'N2.3', 'N3.2'],
  },
  {
    row: 'R16',
    when: { ...azureOfPartner, 'azure-offer': ['azure-legacy'] },
    until: '2018-02-18',
    outcome: 'no-transfer-path',
    statements: ['S20', 'T2', 'T6'],
  },
  {
    row: 'R16',
    when: { ...azureOfPartner, 'azure-offer': ['azure-legacy'], 'current-partner': ['agrees'] },
    since: '2018-02-19',
    outcome: 'switch-azure',
    statements: ['S20', 'S21', 'N2.1', 'N2.2', 'N2.3'],
  },
  {
    row: 'R16',
    when: { ...azureOfPartner, 'azure-offer': ['azure-legacy'], 'current-partner': ['refuses'] },
    since: '2018-02-19',
    outcome: 'recreate-azure',
    statements: ['N2.7', 'S16', 'S17', 'S18'],
  },
  {
    row: 'R17',
    when: { ...azureOfPartner, 'azure-offer': ['azure-plan'] },
    since: '2020-05-13',
    until: '2020-09-28',
    outcome: 'no-transfer-path',
    statements: ['N2.1', 'T21', 'T26'],
  },
  {
    row: 'R18',
    when: { ...azureOfPartner, 'azure-offer': ['azure-plan'], 'current-partner': ['agrees'] },
    since: '2020-09-29',
    outcome: 'transfer-azure-plan',
    statements: ['S20', 'N3.1', 'N3.3', 'N3.4'],
  },
  {
    row: 'R18',
    when: { ...azureOfPartner, 'azure-offer': ['azure-plan'], 'current-partner': ['refuses'] },
    since: '2020-09-29',
    outcome: 'recreate-azure',
    statements: ['N3.5', 'S16', 'S17', 'S18'],
  },
  {
    row: 'R19b',
    when: { ...licenseOfPartner, 'license-offer': ['software'], term: ['cancel-window'] },
    since: '2023-07-27',
    outcome: 'cancel-then-reorder',
    statements: ['S12b', 'N13.4'],
  },
  {
    row: 'R19',
    when: { ...licenseOfPartner, 'license-offer': ['software'] },
    outcome: 'not-transferable',
    statements: ['N3.10', 'N10.1'],
  },
  {
    row: 'R20b',
    when: { ...licenseOfPartner, 'license-offer': ['new-commerce'], term: ['extended'] },
    since: '2026-05-04',
    outcome: 'order-then-cancel-extended',
    statements: ['N24.1', 'N24.2', 'N24.3'],
  },
  {
    row: 'R20',
    when: { ...licenseOfPartner, term: ['ended', 'extended'] },
    outcome: 'order-licenses',
    statements: ['S12a', 'N8.3'],
  },
  {
    row: 'R21',
    when: { ...licenseOfPartner, 'license-offer': ['legacy'], term: running },
    outcome: 'wait-or-cancel',
    statements: ['S11', 'S12a', 'S12b', 'N13.2'],
  },
  {
    row: 'R22',
    when: {
      ...licenseOfPartner,
      'license-offer': ['new-commerce'],
      term: running,
      'partner-type': ['indirect-reseller'],
    },
    since: '2024-06-19',
    outcome: 'ask-your-provider',
    statements: ['S27', 'N9.2'],
  },
  {
    row: 'R23',
    when: {
      ...licenseOfPartner,
      'license-offer': ['new-commerce'],
      term: running,
      'partner-type': ordersItself,
      'current-partner': ['agrees'],
    },
    since: '2024-04-01',
    until: '2024-06-18',
    outcome: 'transfer-license',
    certainty: 'provisional',
    statements: ['N9.1', 'N9.2', 'N9.6', 'T50'],
  },
  {
    row: 'R23',
    when: {
      ...licenseOfPartner,
      'license-offer': ['new-commerce'],
      term: running,
      'partner-type': ordersItself,
      'current-partner': ['agrees'],
    },
    since: '2024-06-19',
    outcome: 'transfer-license',
    statements: ['N9.1', 'N9.2', 'N9.3', 'N9.4', 'T50'],
  },
  {
    row: 'R24',
    when: { ...licenseOfPartner, 'license-offer': ['new-commerce'], term: ['cancel-window'] },
    since: '2022-01-10',
    outcome: 'cancel-then-reorder',
    statements: ['S12b', 'N13.1'],
  },
  {
    row: 'R25',
    when: { ...licenseOfPartner, 'license-offer': ['new-commerce'], term: ['mid-term'] },
    since: '2022-01-10',
    outcome: 'wait-for-term-end',
    statements: ['S11', 'S12a', 'N13.1'],
  },
  {
    row: 'R26',
    when: { goal: ['add'], billing: ['license'] },
    outcome: 'order-licenses',
    statements: ['N8.3', 'N4.5'],
  },
  {
    row: 'R27',
    when: { goal: ['add'], billing: ['usage'], channel: multiChannel },
    until: '2019-11-19',
    outcome: 'not-documented',
    certainty: 'inferred',
    statements: ['S19', 'T16'],
  },
  {
    row: 'R27',
    when: { goal: ['add'], billing: ['usage'], channel: multiChannel },
    since: '2019-11-20',
    outcome: 'keep-and-add-azure',
    statements: ['S19', 'T16'],
  },
  {
    row: 'R28',
    when: { goal: ['add'], billing: ['usage'], channel: ['csp-partner'] },
    until: '2019-11-19',
    outcome: 'not-documented',
    certainty: 'inferred',
    statements: ['N4.6', 'T16'],
  },
  {
    row: 'R28',
    when: { goal: ['add'], billing: ['usage'], channel: ['csp-partner'] },
    since: '2019-11-20',
    outcome: 'add-second-azure',
    statements: ['N4.6', 'T16'],
  },
];

/** The rules of the table in force on a day, in order. */
export const rulesOn = (day: Day): readonly Rule[] => table.filter((rule) => includes(rule, day));
