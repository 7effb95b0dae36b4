import { expect, test } from 'vitest';
import {
  contoso,
  customer,
  fabrikam,
  readWritten as read,
  readViewed,
  sections,
  viewOfWritten,
  type Written,
} from './dom/written-view.fixture.ts';
import type { Page } from './pages.ts';
import { nothingRead, readPage } from './read-page.ts';
import { findIds, findText } from './strategies.ts';

test('lists of customers show each once, by rows or links', () => {
  const links = [contoso, fabrikam, contoso].map((tenant) => ({ tenant }));
  const told = { state: 'agrees', complete: true, facts: {}, details: {} };
  expect(read('customer-list', { links }, '')).toMatchObject({ ...told, customers: [contoso, fabrikam] });
  expect(read('customer-list', { rowIds: [fabrikam], links }, '')).toMatchObject({ customers: [fabrikam, contoso] });
  expect(read('gdap-list', { rowIds: [fabrikam, contoso], links }, '')).toMatchObject({
    ...told,
    customers: [fabrikam, contoso],
  });
  expect(read('gdap-list', { links, heading: ['Relationships'] }, '')).toEqual({
    ...nothingRead,
    heading: 'Relationships',
    state: 'silent',
  });
});

test('nothing is read from a page that shows a customer other than the one in its address', () => {
  const links = [...sections, { tenant: fabrikam, text: 'Fabrikam' }];
  expect(read('users', { links, heading: ['Contoso', 'Users'] })).toEqual({
    ...nothingRead,
    heading: 'Contoso | Users',
    state: 'uncertain',
  });
});

test.each<readonly [what: string, written: Written, before: string | undefined]>([
  ['shows no customer yet', { heading: ['Contoso', 'Account'] }, undefined],
  ['has no heading yet', { links: sections }, undefined],
  ['still has the heading of the page before', { links: sections, heading: ['Contoso', 'Users'] }, 'Contoso | Users'],
])('nothing is read from a page that %s', (_, written, before) => {
  const { heading: _heading, ...reading } = read('account', written, contoso, before);
  expect(reading).toEqual({ ...nothingRead, state: 'silent' });
});

test('a page is read once its heading differs from the one before', () => {
  const reading = read('account', { links: sections, heading: ['Contoso', 'Account'] }, contoso, 'Contoso | Users');
  expect(reading).toMatchObject({ state: 'agrees', customerName: 'Contoso', heading: 'Contoso | Account' });
});

const link = 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=1';

test.each<readonly [what: string, page: Page, places: readonly string[], found: string | undefined]>([
  ['the only request link', 'new-relationship', [`Send this: ${link} to them`, link], link],
  ['the only request link on a page without a description', 'customers-other', [link], link],
  ['the only request link among other texts', 'new-relationship', ['Send this', link], link],
  ['none of two request links', 'new-relationship', [link, `${link}2`], undefined],
  ['no link of another host', 'new-relationship', [link.replace('microsoft.com', 'example.com')], undefined],
  [
    'an invitation of the newer host',
    'new-relationship',
    ['https://admin.cloud.microsoft/?#/partners/invitation/1'],
    'https://admin.cloud.microsoft/?#/partners/invitation/1',
  ],
  ['a link at the end of what is looked at', 'new-relationship', [' '.repeat(5000 - link.length) + link], link],
  ['nothing after that', 'new-relationship', [' '.repeat(5001) + link], undefined],
])('%s is read', (_, page, places, found) => {
  const reading = read(page, { places, heading: ['Request'] }, '');
  expect(reading.details['request-link']).toBe(found);
  expect(reading.found).toStrictEqual({ 'request-link': found && 'address' });
  expect(reading).toMatchObject({ state: found ? 'agrees' : 'unknown', complete: true, facts: {}, heading: 'Request' });
});

const fails = () => {
  throw new TypeError('a form hands out its fields');
};

test('a page with an unreadable part says so, and gives the rest', () => {
  const view = viewOfWritten({
    links: [{ ...customer, trail: true }],
    heading: ['E3'],
    labeled: { 'Offer ID': 'MS-AZR-0145P' },
  });
  const reading = readViewed('subscription', { ...view, lists: fails });
  expect(reading).toMatchObject({
    state: 'agrees',
    customerName: 'Contoso',
    complete: false,
    failed: ['reseller'],
  });
  expect(reading.details).toEqual({ offer: 'MS-AZR-0145P' });
  expect(readViewed('subscription', { ...view, trailTexts: fails })).toMatchObject({
    complete: false,
    failed: ['name'],
  });
  expect(readViewed('new-relationship', { ...view, addressPlaces: fails }, '')).toMatchObject({
    state: 'silent',
    complete: false,
    failed: ['request-link'],
  });
});

test.each<Page>(['subscriptions', 'subscription', 'admin-relationships', 'users'])(
  'a page of %s without the customer’s name is read in part',
  (page) => {
    const written = { links: sections, heading: ['Something'], labeled: { 'Offer ID': 'MS-AZR-0145P' } };
    expect(read(page, written)).toMatchObject({ state: 'agrees', complete: false });
  },
);

test('a page without a description is not looked at; one that cannot be looked at is silent', () => {
  const broken = {
    get documentElement(): HTMLElement {
      throw new TypeError('gone');
    },
  } as Document;
  expect(readPage(broken, { page: 'elsewhere' }, undefined, undefined)).toBe(nothingRead);
  expect(nothingRead).toMatchObject({ state: 'unknown', complete: false });
  expect(readPage(broken, { page: 'account', tenant: contoso }, undefined, undefined)).toEqual({
    ...nothingRead,
    state: 'silent',
  });
});

test('only rows and links name customers', () => {
  const view = viewOfWritten({ links: [{ tenant: contoso }], rowIds: [fabrikam] });
  expect(findIds({ by: 'link', evidence: 'B' }, view)).toEqual([contoso]);
  expect(findIds({ by: 'row-id', evidence: 'A' }, view)).toEqual([fabrikam]);
  expect(findIds({ by: 'heading', evidence: 'B' }, view)).toEqual([]);
});

test('one of several signs of a value in a column is enough', () => {
  const view = viewOfWritten({ links: sections, columns: { status: ['Aktiv'] } });
  const values = { 'reseller-with-admin': ['^Active$', '^Aktiv$'] };
  const strategy = { by: 'column', field: 'status', section: 'subscriptions', values, evidence: 'D' } as const;
  expect(findText(strategy, view, contoso)).toBe('reseller-with-admin');
});
