import { expect, test } from 'vitest';
import { type Edition, editions } from '../index.ts';

/** The changes on each day: `row before → after (statements)`, then what is first shown, or no longer. */
const changed: Readonly<Record<string, readonly string[]>> = {
  '2016-12-02': [],
  '2017-03-30': [
    'R4 nothing → blocked-resale (S22 T3 N4.3)',
    'R5 nothing → blocked-resale (S22 T3 T28)',
    'R7b nothing → blocked-resale (S16 S22 T28)',
    'note S22-support begins',
  ],
  '2017-07-18': ['R8 nothing → one-admin-partner (N1.11 T9)'],
  '2017-09-15': ['warning W4 begins', 'warning W5 begins'],
  '2018-02-19': ['R16 no-transfer-path → switch-azure recreate-azure (S20 S21 N2.1 N2.2 N2.3 N2.7 S16 S17 S18 T2 T6)'],
  '2018-09-05': [
    'R8 one-admin-partner → nothing (N1.11 T9)',
    'R15 nothing → ask-your-provider (S27 N2.3 N3.2)',
    'checks',
  ],
  '2018-09-13': ['checks'],
  '2018-10-25': ['checks'],
  '2018-11-01': ['step accept-in-office-portal ends', 'step accept-in-store-for-business begins'],
  '2018-12-05': ['R1 nothing → blocked-cloud (S5 N16.6 T13)'],
  '2019-01-16': ['checks'],
  '2019-11-20': [
    'R27 not-documented → keep-and-add-azure (S19 T16)',
    'R28 not-documented → add-second-azure (N4.6 T16)',
    'step keep-old-azure begins',
    'other way keep-both begins',
  ],
  '2019-12-12': ['checks'],
  '2020-01-28': ['step accept-in-store-for-business ends', 'step accept-in-admin-center begins'],
  '2020-02-01': ['note mpa-deauthorized begins', 'step accept-customer-agreement begins', 'checks'],
  '2020-02-13': ['R11 nothing → request-ea-ownership (N17.3 N17.6)'],
  '2020-05-13': ['R17 nothing → no-transfer-path (N2.1 T21 T26)', 'azure-offer azure-plan can be answered'],
  '2020-09-23': ['checks'],
  '2020-09-29': [
    'R17 no-transfer-path → nothing (N2.1 T21 T26)',
    'R18 nothing → transfer-azure-plan recreate-azure (S20 N3.1 N3.3 N3.4 N3.5 S16 S17 S18)',
    'step accept-transfer begins',
    'warning W8 begins',
    'warning W12 begins',
    'links',
  ],
  '2020-11-30': [
    'R5 blocked-resale → nothing (S22 T3 T28)',
    'R7b blocked-resale → nothing (S16 S22 T28)',
    'customer csp-partner-other-tenant can no longer be answered',
    'step buy-in-other-tenant begins',
  ],
  '2020-12-08': ['links'],
  '2020-12-11': ['note A16 ends', 'warning W1 begins'],
  '2021-01-05': ['step buy-azure-plan begins'],
  '2021-05-01': ['note A15-stay ends', 'note A15-unknown begins'],
  '2021-05-20': ['note A14-advisor begins', 'checks'],
  '2021-07-21': ['step create-azure ends', 'step create-azure-plan begins'],
  '2022-01-01': ['note A14-open begins'],
  '2022-01-10': [
    'R24 nothing → cancel-then-reorder (S12b N13.1)',
    'R25 nothing → wait-for-term-end (S11 S12a N13.1)',
    'license-offer new-commerce can be answered',
  ],
  '2022-03-18': ['warning W6 begins'],
  '2022-03-22': ['step copy-resources ends', 'step move-resources begins', 'warning W15 begins'],
  '2022-10-25': ['R11 nothing → request-ea-ownership (N17.3 N17.6)', 'channel mca-enterprise can be answered'],
  '2023-05-22': ['relationship admin-only can be answered', 'note A24 begins'],
  '2023-07-27': [
    'R19b nothing → cancel-then-reorder (S12b N13.4)',
    'other way support-azure-in-place begins',
    'other way azure-role ends',
    'other way customer-account begins',
  ],
  '2023-09-14': ['note A15-unknown ends', 'note A15-move begins'],
  '2023-10-09': [
    'note A11 begins',
    'note A19 begins',
    'step request-gdap begins',
    'step approve-gdap begins',
    'step assign-security-groups begins',
    'warning W9 begins',
    'links',
  ],
  '2023-10-24': [
    'R7 not-documented → nothing (S10 T45)',
    'R12f nothing → ask-your-provider transfer-azure-plan recreate-azure (S27 N3.2 N26 T53 N3.1 N3.3 N3.5 S16 S17 S18)',
    'note A2 begins',
    'checks',
  ],
  '2024-04-01': ['R23 nothing → transfer-license (N9.1 N9.2 N9.6 T50)'],
  '2024-06-19': [
    'R23 transfer-license → transfer-license (N9.1 N9.2 N9.3 N9.4 T50 N9.6)',
    'R13f nothing → ask-your-provider transfer-license (S27 N9.2 N26 T53 N9.1)',
    'R22 nothing → ask-your-provider (S27 N9.2)',
    'note A13 ends',
    'other way change-provider begins',
  ],
  '2025-01-01': ['note A20 begins', 'note A23 begins'],
  '2025-10-07': ['mca accepted-before-2023-04 can be answered'],
  '2025-11-13': ['other way change-channel-partner begins'],
  '2025-12-01': ['warning W17 begins'],
  '2026-01-05': ['step accept-customer-agreement-again begins'],
  '2026-04-06': ['checks'],
  '2026-05-04': [
    'R20b nothing → order-then-cancel-extended (N24.1 N24.2 N24.3)',
    'term extended can be answered',
    'step set-cancel-at-end begins',
    'step seller-sets-cancel-at-end begins',
    'step seller-cancels-extended-term begins',
    'warning W5 ends',
    'warning W14 begins',
  ],
  '2026-08-06': [
    'R11 nothing → request-ea-ownership (N17.6 N17.8)',
    'azure-designation solutions-partner can be answered',
  ],
  '2026-08-20': [
    'R11 nothing → request-ea-ownership (N17.6 N17.8b)',
    'azure-designation frontier-distributor can be answered',
  ],
};

const turns = (kind: string, shown: Readonly<Partial<Record<string, boolean>>>): readonly string[] =>
  Object.entries(shown).map(([id, begins]) => `${kind} ${id} ${begins ? 'begins' : 'ends'}`);

const inWords = (edition: Edition): readonly string[] => [
  ...edition.rows.map(({ row, before, after, statements }) => {
    const [from, to] = [before, after].map((outcomes) => outcomes.join(' ') || 'nothing');
    return `${row} ${from} → ${to} (${statements.join(' ')})`;
  }),
  ...edition.values.map(
    ({ fact, value, exists }) => `${fact} ${value} ${exists ? 'can' : 'can no longer'} be answered`,
  ),
  ...turns('note', edition.caveats),
  ...turns('step', edition.steps),
  ...turns('warning', edition.warnings),
  ...turns('other way', edition.alternatives),
  ...(edition.checks ? ['checks'] : []),
  ...(edition.links ? ['links'] : []),
];

test('on each day, exactly these changes were made', () => {
  expect(Object.fromEntries(editions().map((edition) => [edition.since, inWords(edition)]))).toEqual(changed);
});
