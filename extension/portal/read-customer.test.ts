import { expect, test } from 'vitest';
import { contoso, customer, readWritten as read, sections, type Told, type Written } from './written-view.ts';

const onCustomer = (title: string, written: Written = {}): Pick<Told, 'page' | 'written'> => ({
  page: 'subscriptions',
  written: { links: [customer, ...sections], heading: ['Contoso', title], ...written },
});

test.each<Told>([
  {
    what: 'the tab that is chosen says how subscriptions are billed, when there are some',
    ...onCustomer('Subscriptions', { tabs: ['Azure'], rowIds: [contoso] }),
    told: { state: 'agrees', complete: true, customerName: 'Contoso', facts: { billing: 'usage' } },
  },
  {
    what: 'a tab of licenses with a link to one of them',
    ...onCustomer('Subscriptions', { tabs: ['online services'], links: [customer, { tenant: contoso, item: 'a' }] }),
    told: { facts: { billing: 'license' }, found: { billing: 'selected-tab', name: 'breadcrumb' } },
  },
  {
    what: 'a chosen tab that shows nothing says nothing',
    ...onCustomer('Subscriptions', { tabs: ['Azure'] }),
    told: { facts: {}, complete: true },
  },
  {
    what: 'a tab for both says nothing',
    ...onCustomer('Subscriptions', { tabs: ['Software', 'Reservations'], rowIds: [contoso] }),
    told: { facts: {} },
  },
  {
    what: 'the only section that is filled says how subscriptions are billed',
    ...onCustomer('Subscriptions', { filled: ['License-based'] }),
    told: { facts: { billing: 'license' }, found: { billing: 'filled-section', name: 'breadcrumb' } },
  },
  {
    what: 'usage in the only section that is filled',
    ...onCustomer('Subscriptions', { filled: ['Usage-based'] }),
    told: { facts: { billing: 'usage' } },
  },
  {
    what: 'two filled sections say nothing',
    ...onCustomer('Subscriptions', { filled: ['License-based', 'Usage-based'] }),
    told: { facts: {} },
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
    told: { customerName: 'Contoso', found: { relationship: undefined, name: 'heading' } },
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
    what: 'a customer nobody sells to through this partner, in the table of admin relationships',
    ...onCustomer('Admin relationships', {
      links: ['users', 'account', 'devices'].map((section) => ({ tenant: contoso, section })),
      columns: { status: ['Active'] },
    }),
    page: 'admin-relationships',
    told: { facts: { relationship: 'none' } },
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

test('a heading without a section, or with two names, names nobody', () => {
  expect(read('account', { links: sections, heading: ['Contoso'] }).customerName).toBeUndefined();
  expect(
    read('account', { links: sections, heading: ['Contoso', 'Fabrikam', 'Account'] }).customerName,
  ).toBeUndefined();
});
