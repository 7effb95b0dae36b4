import type { Day } from '../day.ts';

/** A document the rules are based on. */
export interface Source {
  /** The document's own title, in its own language. */
  readonly title: string;
  /** The day of its content, where it carries one. */
  readonly date?: Day;
  /** The public repository and path in which it was read. */
  readonly file?: { readonly repository: string; readonly commit: string; readonly path: string };
}

const kv = (path: string) => ({ repository: 'kvamseek/partner-center', commit: '85eb3c4', path });
const sxs = (commit: string, article: string) => ({
  repository: 'MicrosoftDocs/partner-center-pr.de-de',
  commit,
  path: `partner-center/${article}.md`,
});

/** Every document cited, by a short name. */
export const sources = {
  seed: {
    title: 'Multi-channel support: using other partners to support customer subscriptions purchased elsewhere',
    date: '2020-06-17',
    file: {
      repository: 'isabella232/partner-center-pr.tr-tr',
      commit: '8d2167f',
      path: 'partner-center/multichannel.md',
    },
  },
  'multichannel-2016': {
    title: 'Multi-channel support (first edition)',
    date: '2016-12-02',
    file: {
      repository: 'MicrosoftDocs/partner-center-pr.de-de',
      commit: 'c47e6a2c',
      path: 'partner-center/multichannel.md',
    },
  },
  'multichannel-2023': { title: 'Multichannel support', date: '2023-09-20', file: kv('multichannel.md') },
  'multichannel-newest': { title: 'Multichannel support (newest wording, undated)' },
  request: {
    title: 'Request a reseller relationship with a customer',
    date: '2023-06-05',
    file: kv('request-a-relationship-with-a-customer.md'),
  },
  'request-history': {
    title: 'Request a reseller relationship with a customer (earlier editions)',
    date: '2018-11-01',
    file: sxs('f5d132cb', 'request-a-relationship-with-a-customer'),
  },
  'request-2017': {
    title: 'Request a reseller relationship with a customer (2017 edition)',
    date: '2017-07-18',
    file: sxs('0ebcaa39', 'request-a-relationship-with-a-customer'),
  },
  'switch-azure': {
    title: 'Switch Azure subscriptions to a different partner',
    date: '2023-05-30',
    file: kv('switch-azure-subscriptions-to-a-different-partner.md'),
  },
  'transfer-azure-plan': {
    title: 'Transfer Azure subscriptions under an Azure plan from one partner to another',
    date: '2023-09-14',
    file: kv('transfer-azure-subscriptions-under-azure-plan.md'),
  },
  'work-with-partners': {
    title: 'Work with other partners',
    date: '2022-02-28',
    file: kv('work-with-other-partners.md'),
  },
  'multi-partner': { title: 'Multi-partner support', date: '2023-09-26', file: kv('multipartner.md') },
  'csp-relationships': {
    title: 'Supported partner relationships in CSP',
    date: '2023-01-11',
    file: kv('csp-supported-partner-relationships.md'),
  },
  'indirect-reseller': {
    title: 'Indirect reseller tasks in Partner Center',
    date: '2022-09-21',
    file: kv('indirect-reseller-tasks-in-partner-center.md'),
  },
  'indirect-provider': {
    title: 'Indirect provider tasks in Partner Center',
    date: '2023-09-15',
    file: kv('indirect-provider-tasks-in-partner-center.md'),
  },
  delegated: {
    title: 'Delegated administration privileges: customers delegate or revoke them',
    date: '2023-09-20',
    file: kv('customers-revoke-admin-privileges.md'),
  },
  'move-licenses': {
    title: 'Transition license-based customers to CSP',
    date: '2023-01-11',
    file: kv('transition-seat-based-services.md'),
  },
  'transfer-license': { title: 'Transfer new-commerce license-based subscriptions between partners (undated)' },
  'to-indirect': {
    title: 'Transition customers from direct to indirect',
    date: '2021-10-07',
    file: kv('transition-direct-to-indirect.md'),
  },
  gdap: {
    title: 'Granular delegated admin privileges: introduction and requests',
    date: '2023-10-23',
    file: kv('gdap-obtain-admin-permissions-to-manage-customer.md'),
  },
  'gdap-faq': { title: 'GDAP: frequently asked questions', date: '2023-10-12', file: kv('gdap-faq.md') },
  markets: {
    title: 'CSP regional authorization overview',
    date: '2023-08-17',
    file: kv('regional-authorization-overview.md'),
  },
  cancellation: {
    title: 'New commerce cancellation policy',
    date: '2023-07-27',
    file: kv('new-commerce-cancellation-policy.md'),
  },
  'remove-relationship': {
    title: 'Remove a reseller relationship',
    date: '2021-11-01',
    file: kv('remove-a-relationship.md'),
  },
  permissions: { title: 'Permissions overview', date: '2022-11-22', file: kv('permissions-overview.md') },
  'us-government': {
    title: 'Partner Center for Microsoft Cloud for US Government',
    date: '2021-11-08',
    file: kv('partner-center-for-microsoft-us-govt-cloud.md'),
  },
  'us-government-faq': {
    title: 'Microsoft Cloud for US Government: frequently asked questions',
    date: '2021-06-17',
    file: kv('faq-for-us-govt-cloud.yml'),
  },
  'national-clouds-developer': {
    title: 'Developing for Partner Center for Microsoft National Cloud',
    date: '2023-09-28',
    file: kv('developer/developing-for-partner-center-for-microsoft-national-cloud.md'),
  },
  gcc: { title: 'CSP for Government Community Cloud', date: '2021-11-10', file: kv('csp-gcc-overview.md') },
  china: { title: 'Multi-channel support (21Vianet edition)', date: '2018-10-29' },
  advisors: { title: 'Advisors who are not in CSP', date: '2023-05-24', file: kv('advisors-no-csp.md') },
  'open-license': { title: 'Partner Center announcements, April and July 2021', date: '2021-07-13' },
  'ea-transfer': {
    title: 'Transfer Azure subscriptions between subscribers and CSPs',
    date: '2024-03-21',
  },
  'customer-resource': { title: 'Customer resources (Partner Center API)' },
  authorization: {
    title: 'Requirements for CSP direct-bill partners and indirect resellers',
    date: '2023-10-02',
    file: kv('new-indirect-reseller-requirement.md'),
  },
  agreements: {
    title: 'Confirm customer acceptance of the Microsoft Customer Agreement',
    date: '2023-04-28',
    file: kv('confirm-customer-agreement.md'),
  },
  history: { title: 'Earlier editions of the documentation, as read in their public repositories' },
} as const satisfies Record<string, Source>;

/** A document's short name. */
export type SourceId = keyof typeof sources;

/** Where the document can be read, when it was read in a public repository. */
export function sourceAddress(id: SourceId): string | undefined {
  const { file }: Source = sources[id];
  return file && `https://github.com/${file.repository}/blob/${file.commit}/${file.path}`;
}
