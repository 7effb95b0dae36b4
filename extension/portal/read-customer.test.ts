import { expect, test } from 'vitest';
import {
  contoso,
  customer,
  readWritten as read,
  sections,
  type Told,
  type Written,
} from './dom/written-view.fixture.ts';

const onCustomer = (title: string, written: Written = {}): Pick<Told, 'page' | 'written'> => ({
  page: 'subscriptions',
  written: { links: [customer, ...sections], heading: ['Contoso', title], ...written },
});

/** The facts that a page of a customer with the section Subscriptions implies. */
const sold = { relationship: 'reseller' } as const;
const suggesting = (value: string, label: string) => ({ facts: sold, suggests: { billing: { value, label } } });
const suggestingNothing = { facts: sold, suggests: {} };

test.each<Told>([
  {
    what: 'the tab that is chosen suggests how subscriptions are billed, when there are some, and decides nothing',
    ...onCustomer('Subscriptions', { tabs: ['Azure'], rowIds: [contoso] }),
    told: { complete: true, customerName: 'Contoso', ...suggesting('usage', 'Azure') },
  },
  {
    what: 'a tab of licenses with a link to one of them',
    ...onCustomer('Subscriptions', { tabs: ['online services'], links: [...sections, { tenant: contoso, item: 'a' }] }),
    told: {
      ...suggesting('license', 'online services'),
      found: { billing: 'selected-tab', relationship: 'shows-section', name: 'heading' },
    },
  },
  {
    what: 'a chosen tab that shows nothing says nothing',
    ...onCustomer('Subscriptions', { tabs: ['Azure'] }),
    told: { ...suggestingNothing, complete: true },
  },
  {
    what: 'a tab for both says nothing',
    ...onCustomer('Subscriptions', { tabs: ['Software'], rowIds: [contoso] }),
    told: suggestingNothing,
  },
  ...[
    ['Azure', 'Online Services'],
    ['Azure', 'Software'],
    ['Online Services', 'Online Services'],
  ].map((tabs) => ({
    what: `of two tabs that both claim to be chosen, neither counts: ${tabs}`,
    ...onCustomer('Subscriptions', { tabs, rowIds: [contoso] }),
    told: suggestingNothing,
  })),
  {
    what: 'the only section that is filled suggests how subscriptions are billed',
    ...onCustomer('Subscriptions', { filled: ['License-based'] }),
    told: {
      ...suggesting('license', 'License-based'),
      found: { billing: 'filled-section', relationship: 'shows-section', name: 'breadcrumb' },
    },
  },
  {
    what: 'usage in the only section that is filled',
    ...onCustomer('Subscriptions', { filled: ['Usage-based'] }),
    told: suggesting('usage', 'Usage-based'),
  },
  {
    what: 'two filled sections say nothing',
    ...onCustomer('Subscriptions', { filled: ['License-based', 'Usage-based'] }),
    told: suggestingNothing,
  },
  {
    what: 'a filled section next to an unknown one says nothing',
    ...onCustomer('Subscriptions', { filled: ['License-based', 'Marketplace'] }),
    told: suggestingNothing,
  },
  {
    what: 'a page of subscriptions of a customer without that section says nothing about the relationship',
    ...onCustomer('Subscriptions', {
      links: ['users', 'account', 'devices'].map((section) => ({ tenant: contoso, section })),
    }),
    told: { facts: {} },
  },
  {
    what: 'one section is enough when it is that of subscriptions',
    ...onCustomer('Users', { links: sections.slice(0, 1) }),
    page: 'users',
    told: { facts: sold },
  },
  {
    what: 'a customer without a section of subscriptions buys nothing through this partner',
    ...onCustomer('Users and licenses', {
      links: ['users', 'account', 'service-management'].map((section) => ({ tenant: contoso, section })),
    }),
    page: 'users',
    told: { facts: { relationship: 'none' }, found: { relationship: 'missing-section', name: 'heading' } },
  },
  {
    what: 'two sections are too few to miss a third',
    ...onCustomer('Account', { links: ['users', 'account'].map((section) => ({ tenant: contoso, section })) }),
    page: 'account',
    told: { facts: {} },
  },
  {
    what: 'sections of single items do not count',
    page: 'admin-relationship',
    written: {
      heading: ['Contoso', 'Account'],
      links: [...sections.slice(1), { tenant: contoso, section: 'x', item: 'a' }],
    },
    told: { facts: {} },
  },
  {
    what: 'the name in the heading without a link to confirm it',
    ...onCustomer('Service management', { links: sections }),
    page: 'service-management',
    told: { customerName: 'Contoso', found: { relationship: 'shows-section', name: 'heading' } },
  },
  {
    what: 'an active relationship in the table of admin relationships',
    ...onCustomer('Admin relationships', { columns: { status: ['Expired', 'Active'] } }),
    page: 'admin-relationships',
    told: { facts: { relationship: 'reseller-with-admin' }, complete: true },
  },
  {
    what: 'only expired relationships',
    ...onCustomer('Admin relationships', { columns: { status: ['Expired', 'Approval pending'] } }),
    page: 'admin-relationships',
    told: { facts: { relationship: 'admin-expired' } },
  },
  {
    what: 'a relationship in a page that does not show whether there are subscriptions',
    ...onCustomer('Admin relationships', { links: [customer], columns: { status: ['Active'] } }),
    page: 'admin-relationships',
    told: { facts: {} },
  },
  {
    what: 'a customer to whom nothing is sold through this partner, in the table of admin relationships',
    ...onCustomer('Admin relationships', {
      links: ['users', 'account', 'devices'].map((section) => ({ tenant: contoso, section })),
      columns: { status: ['Expired', 'Active'] },
    }),
    page: 'admin-relationships',
    told: { facts: { relationship: 'admin-only' } },
  },
  {
    what: 'the same without a relationship that is active',
    ...onCustomer('Admin relationships', {
      links: ['users', 'account', 'devices'].map((section) => ({ tenant: contoso, section })),
      columns: { status: ['Expired'] },
    }),
    page: 'admin-relationships',
    told: { facts: { relationship: 'none' } },
  },
  {
    what: 'no relationship in the table of a customer that this partner sells to',
    ...onCustomer('Admin relationships', { columns: { status: ['Approval pending'] } }),
    page: 'admin-relationships',
    told: { facts: sold },
  },
])('$what', ({ page, written, told }) => {
  const reading = read(page, written);
  expect(reading).toMatchObject({ state: 'agrees', customers: [contoso], failed: [], ...told });
  expect(reading.facts).toEqual(told.facts ?? reading.facts);
  expect(reading.details).toEqual(told.details ?? reading.details);
  expect(reading.customerName).toBe('customerName' in told ? told.customerName : reading.customerName);
});

/** The headings of a customer's pages in the portal's languages, none of which is a customer's name. */
const sectionsByLanguage = {
  en: 'Subscriptions|Users and licenses|Admin Relationships|Admin relationships|Service management|Service Management|Account|Transfers|Order history|Software|Azure reservations|Devices|Service requests',
  de: 'Abonnements|Benutzer und Lizenzen|Dienstverwaltung|Konto',
  fr: "Abonnements|Utilisateurs et licences|Relations de l’administrateur|Relations de l'administrateur|Compte",
  es: 'Suscripciones|Usuarios y licencias',
  it: 'Sottoscrizioni|Utenti e licenze',
  pt: 'Assinaturas|Usuários e licenças',
  ja: 'サブスクリプション|ユーザーとライセンス',
  ko: '구독|사용자 및 라이선스',
  ru: 'Подписки|Пользователи и лицензии',
  zh: '订阅|訂閱|用户和许可证|服务管理',
  tr: 'Abonelikler',
};

test.each(
  Object.entries(sectionsByLanguage).flatMap(([language, titles]) =>
    titles.split('|').map((title) => [title, language]),
  ),
)('the heading %s (%s) is a section, and what is next to it the customer', (title = '') => {
  const { customerName } = read('account', { links: sections, heading: [title, 'Contoso'] });
  expect(customerName).toBe('Contoso');
  const named = read('account', {
    links: [...sections, { tenant: contoso, text: title }],
    heading: [title, 'Contoso'],
  });
  expect(named.customerName).toBe('Contoso');
});

test('a heading without a section, or with two names, names no one', () => {
  expect(read('account', { links: sections, heading: ['Contoso'] }).customerName).toBeUndefined();
  expect(
    read('account', { links: sections, heading: ['Contoso', 'Fabrikam', 'Account'] }).customerName,
  ).toBeUndefined();
});

test('a page without a description shows the customer’s other sections, names no one, and is read in part', () => {
  const links = [{ ...customer, trail: true as const }, ...sections];
  const { customerName, ...reading } = read('customer-other', { links, heading: ['Renewals', 'Contoso'] });
  expect(reading).toMatchObject({ state: 'agrees', facts: sold, complete: false });
  expect(customerName).toBeUndefined();
});
