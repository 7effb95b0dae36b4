import { expect, test } from 'vitest';
import { contoso, customer, readWritten as read, type Told, type Written } from './dom/written-view.fixture.ts';

const onSubscription = (written: Written): Pick<Told, 'page' | 'written'> => ({
  page: 'subscription',
  written: { links: [{ ...customer, trail: true }], heading: ['Office 365 E3'], ...written },
});

test.each<Told>([
  {
    what: 'new-commerce licenses with all that is shown of them',
    ...onSubscription({
      texts: ['25 Licenses'],
      labeled: {
        'Offer ID': 'CFQ7TTC0LF8R:0001:CFQ7TTC0K0MZ',
        Publisher: 'Microsoft Corporation',
        'End date': '7/28/2027',
      },
      lists: { 'Term duration': '1', 'Reseller (MPN ID)': '9000002' },
      buttons: [['Status', 'Active Renews on Wednesday, July 28, 2027']],
    }),
    told: {
      complete: true,
      customerName: 'Contoso',
      facts: { billing: 'license', 'license-offer': 'new-commerce' },
      details: {
        offer: 'CFQ7TTC0LF8R:0001:CFQ7TTC0K0MZ',
        publisher: 'Microsoft Corporation',
        reseller: '9000002',
        status: 'Active Renews on Wednesday, July 28, 2027',
        ends: '7/28/2027',
      },
    },
  },
  {
    what: 'an offer with the form of new commerce that begins otherwise may be software, and says nothing',
    ...onSubscription({
      labeled: { 'Offer ID': 'DG7GMGF0FKZV:0003:DG7GMGF0DQLM' },
      lists: { 'Term duration': '3' },
    }),
    told: { facts: {}, complete: true },
  },
  {
    what: 'legacy licenses',
    ...onSubscription({ texts: ['1 License'], labeled: { 'offer id': '796b6b5f-613c-4e24-a17c-eba730d49c02' } }),
    told: { facts: { billing: 'license', 'license-offer': 'legacy' } },
  },
  {
    what: 'software of another publisher',
    ...onSubscription({ labeled: { 'Offer ID': 'DG7GMGF0FKZV:0003:DG7GMGF0DQLM', Publisher: 'Sample Software Ltd' } }),
    told: { facts: { 'license-offer': 'software' } },
  },
  ...['796b6b5f-613c-4e24-a17c-eba730d49c02', 'CFQ7TTC0LF8R:0001:CFQ7TTC0K0MZ'].map((offer) => ({
    what: `a publisher that contradicts the offer ${offer} leaves it open`,
    ...onSubscription({ labeled: { 'Offer ID': offer, Publisher: 'Sample Software Ltd' } }),
    told: { facts: {} },
  })),
  ...['—', '-', 'N/A', 'None', 'Loading…', 'Edit', 'MSFT', 'Microsoft365', 'マイクロソフト'].flatMap((publisher) => [
    {
      what: `no publisher by “${publisher}”`,
      ...onSubscription({ labeled: { Publisher: publisher } }),
      told: { facts: {} },
    },
    {
      what: `new commerce by “${publisher}”`,
      ...onSubscription({ labeled: { 'Offer ID': 'CFQ7TTC0LF8R:0001:CFQ7TTC0K0MZ', Publisher: publisher } }),
      told: { facts: { 'license-offer': 'new-commerce' } as const },
    },
  ]),
  {
    what: 'Azure of the older kind',
    ...onSubscription({ texts: ['MS-AZR-0145P'] }),
    told: { facts: { billing: 'usage', 'azure-offer': 'azure-legacy' }, complete: false },
  },
  {
    what: 'usage that is only called so',
    ...onSubscription({ texts: ['Usage-based'] }),
    told: { facts: { billing: 'usage' }, found: expect.objectContaining({ billing: 'shape' }) },
  },
  {
    what: 'details that do not look like what they are labeled as are left out',
    ...onSubscription({
      labeled: { 'Offer ID': '—', Publisher: '—', 'End date': 'never' },
      lists: { Reseller: 'Northern Sample Reseller' },
      buttons: [['Status', '1']],
    }),
    told: { details: {}, complete: false },
  },
  {
    what: 'two groups called Status, or none, say nothing',
    ...onSubscription({
      buttons: [
        ['Status', 'Active one'],
        ['Status', 'Suspended one'],
        ['Term', 'Monthly'],
      ],
    }),
    told: { details: {} },
  },
  {
    what: 'the status among other groups of buttons',
    ...onSubscription({
      buttons: [
        ['Term', 'Monthly plan'],
        ['Status', 'Suspended since then'],
      ],
    }),
    told: { details: { status: 'Suspended since then' } },
  },
  {
    what: 'an Azure plan',
    ...onSubscription({ texts: ['DZH318Z0BPS6:0001'], labeled: { 'Offer ID': 'DZH318Z0BPS6:0001' } }),
    told: { facts: { billing: 'usage', 'azure-offer': 'azure-plan' }, complete: true },
  },
  {
    what: 'two trails leave it open who the customer is',
    ...onSubscription({
      links: [
        { ...customer, trail: true },
        { tenant: contoso, text: 'Other', trail: true },
      ],
    }),
    told: { complete: false, found: expect.objectContaining({ name: undefined }) },
  },
])('$what', ({ page, written, told }) => {
  const reading = read(page, written);
  expect(reading).toMatchObject({ state: 'agrees', customers: [contoso], failed: [], ...told });
  expect(reading.facts).toEqual(told.facts ?? reading.facts);
  expect(reading.details).toEqual(told.details ?? reading.details);
  expect(reading.customerName).toBe('customerName' in told ? told.customerName : reading.customerName);
});

test.each<[heading: readonly string[], name: string | undefined]>([
  [['Office 365 E3'], 'Office 365 E3'],
  [['Office 365 E3', 'Subscriptions'], 'Office 365 E3'],
  [['SUBSCRIPTIONS', 'contoso', 'Office 365 E3'], 'Office 365 E3'],
  [['Contoso', 'Subscriptions'], undefined],
  [['Office 365 E3', 'Something else'], undefined],
])('the heading %j names the subscription %s', (heading, name) => {
  expect(read('subscription', onSubscription({ heading }).written).itemName).toBe(name);
});

test('a page that is not about one subscription names none', () => {
  expect(read('account', { links: [customer], heading: ['Contoso', 'Something else'] })).not.toHaveProperty('itemName');
});

test.each(['Reseller (MPN ID)', 'Reseller (PartnerID)', 'reseller '])('the list %s names the reseller', (label) => {
  const { written } = onSubscription({ lists: { [label]: '9000002' } });
  expect(read('subscription', written).details).toEqual({ reseller: '9000002' });
});

test.each(['Status', 'État', 'Estado', 'Stato', '状態', '상태', 'Состояние', '状态', '狀態'])(
  'the group %s has the status',
  (label) => {
    const { written } = onSubscription({ buttons: [[label, 'Active until then']] });
    expect(read('subscription', written).details).toEqual({ status: 'Active until then' });
  },
);
