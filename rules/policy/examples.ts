import type { Day } from './days/day.ts';
import type { Known } from './facts.ts';
import type { OutcomeId } from './outcomes/outcomes.ts';
import type { StatementId } from './sources/statements.ts';

/** A real case, agreed with the owners of the policy: read by the tests and shown on the site. */
export interface Example {
  readonly id: `E${number}`;
  readonly known: Known;
  readonly asOf: Day;
  readonly outcome: OutcomeId;
  readonly statements: readonly StatementId[];
}

const common = { cloud: 'public', customer: 'end-customer' } as const;
const day = '2020-08-01';

/** The examples, each a complete case. */
export const examples: readonly Example[] = [
  {
    id: 'E1',
    known: { ...common, goal: 'support', channel: 'microsoft-direct', billing: 'license' },
    asOf: day,
    outcome: 'request-relationship',
    statements: ['S9a', 'S14'],
  },
  {
    id: 'E2',
    known: { ...common, goal: 'support', channel: 'advisor', billing: 'license' },
    asOf: day,
    outcome: 'request-relationship',
    statements: ['S9b', 'S14'],
  },
  {
    id: 'E4',
    known: { ...common, goal: 'support', channel: 'ea', billing: 'license' },
    asOf: day,
    outcome: 'request-relationship',
    statements: ['S9d', 'S14'],
  },
  {
    id: 'E6',
    known: { ...common, goal: 'support', channel: 'syndication-partner' },
    asOf: day,
    outcome: 'refer-syndication',
    statements: ['S10'],
  },
  {
    id: 'E7',
    known: {
      ...common,
      goal: 'take-over',
      channel: 'csp-partner',
      billing: 'license',
      'partner-type': 'direct-bill',
      'license-offer': 'legacy',
      term: 'mid-term',
    },
    asOf: day,
    outcome: 'wait-or-cancel',
    statements: ['S11', 'S12'],
  },
  {
    id: 'E8',
    known: { ...common, goal: 'support', channel: 'csp-partner', billing: 'license' },
    asOf: day,
    outcome: 'request-relationship-beside-seller',
    statements: ['N4.4', 'N4.5'],
  },
  {
    id: 'E13',
    known: {
      ...common,
      goal: 'take-over',
      channel: 'microsoft-direct',
      billing: 'usage',
      'partner-type': 'direct-bill',
    },
    asOf: day,
    outcome: 'recreate-azure',
    statements: ['S16', 'S17', 'S18'],
  },
  {
    id: 'E14',
    known: { ...common, goal: 'add', channel: 'ea', billing: 'usage', 'partner-type': 'direct-bill' },
    asOf: day,
    outcome: 'keep-and-add-azure',
    statements: ['S19'],
  },
  {
    id: 'E17',
    known: {
      ...common,
      goal: 'take-over',
      channel: 'csp-partner',
      billing: 'usage',
      'azure-offer': 'azure-legacy',
      'current-partner': 'agrees',
      'partner-type': 'indirect-provider',
    },
    asOf: '2020-03-01',
    outcome: 'switch-azure',
    statements: ['S20', 'N2.1'],
  },
  {
    id: 'E19',
    known: {
      ...common,
      goal: 'take-over',
      channel: 'csp-partner',
      billing: 'usage',
      'azure-offer': 'azure-plan',
      'current-partner': 'agrees',
      'partner-type': 'direct-bill',
    },
    asOf: '2021-03-01',
    outcome: 'transfer-azure-plan',
    statements: ['N3.1', 'N3.4'],
  },
  {
    id: 'E22',
    known: { cloud: 'public', customer: 'csp-partner', goal: 'add', channel: 'microsoft-direct', billing: 'license' },
    asOf: day,
    outcome: 'blocked-resale',
    statements: ['S22'],
  },
  {
    id: 'E24',
    known: { cloud: 'us-government', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' },
    asOf: day,
    outcome: 'conflict-us-government',
    statements: ['S5', 'N16.1', 'N16.3'],
  },
  {
    id: 'E25',
    known: {
      ...common,
      goal: 'support',
      channel: 'microsoft-direct',
      billing: 'license',
      role: 'helpdesk-agent',
    },
    asOf: day,
    outcome: 'request-relationship',
    statements: ['S6', 'N15'],
  },
  {
    id: 'E33',
    known: {
      ...common,
      goal: 'take-over',
      channel: 'csp-partner',
      billing: 'license',
      'license-offer': 'new-commerce',
      term: 'extended',
      'partner-type': 'direct-bill',
    },
    asOf: '2026-06-01',
    outcome: 'order-then-cancel-extended',
    statements: ['N24.2'],
  },
  {
    id: 'E34',
    known: {
      ...common,
      goal: 'take-over',
      channel: 'ea',
      billing: 'usage',
      'partner-type': 'direct-bill',
      'ea-kind': 'direct',
      'azure-designation': 'solutions-partner',
    },
    asOf: '2026-09-15',
    outcome: 'request-ea-ownership',
    statements: ['N17.8'],
  },
  {
    id: 'E35',
    known: {
      ...common,
      goal: 'take-over',
      channel: 'former-csp-partner',
      billing: 'license',
      'license-offer': 'new-commerce',
      'partner-type': 'direct-bill',
      'current-partner': 'agrees',
    },
    asOf: '2026-01-15',
    outcome: 'transfer-license',
    statements: ['N26'],
  },
];
