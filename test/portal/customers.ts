import { type AdminRelationship, type Customer, days, guid, type Subscription } from './customer-shape.ts';

/** PartnerIDs of invented companies: the partner signed in to the mock portal, and two resellers it provides for. */
export const partnerIds = { own: '9000001', northernReseller: '9000002', harbourReseller: '9000003' } as const;

/** The resellers a subscription's "Reseller (MPN ID)" can name. */
export const resellers: readonly { readonly partnerId: string; readonly name: string }[] = [
  { partnerId: partnerIds.own, name: 'Signed-in Sample Partner' },
  { partnerId: partnerIds.northernReseller, name: 'Northern Sample Reseller' },
  { partnerId: partnerIds.harbourReseller, name: 'Harbour Sample Reseller' },
];

const license = {
  unitType: 'Licenses',
  billingType: 'license',
  status: 'active',
  autoRenewEnabled: true,
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  family: 'Online Services',
  publisherName: 'Microsoft Corporation',
  partnerId: partnerIds.own,
  effectiveStartDate: days(-120),
  commitmentEndDate: days(245),
} as const;

const azure = {
  ...license,
  unitType: 'Usage-based',
  billingType: 'usage',
  family: 'Azure',
  quantity: 1,
  commitmentEndDate: days(36_500),
} as const;

const nce = {
  businessPremium: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
  enterprise: 'CFQ7TTC0LFLX:0001:CFQ7TTC0KXG7',
  azurePlan: 'DZH318Z0BPS6:0001:DZH318Z0BMTX',
  server: 'DG7GMGF0D5RK:0005:DG7GMGF0D3ZS',
  saas: 'DZH318Z0INVT:0002:DZH318Z0SAAS',
} as const;

/** Offers from before new commerce have a GUID; `MS-AZR-0145P` was the Azure one. */
const legacy = { businessEssentials: guid('0ffe4001', 0, 1), azure: 'MS-AZR-0145P' } as const;

type Draft = Partial<Subscription> & Pick<Subscription, 'offerId' | 'friendlyName'>;

let count = 0;

function customer(
  name: string,
  domain: string,
  country: string,
  has: { buys?: readonly Draft[]; admin?: AdminRelationship['status'][]; tags?: string },
): Customer {
  count += 1;
  const index = count;
  return {
    tenantId: guid('cccc0000', 0, index),
    companyName: name,
    domain: `${domain}.example`,
    country,
    relationship: has.buys === undefined ? 'none' : 'reseller',
    tags: has.tags ?? '',
    subscriptions: (has.buys ?? []).map((draft, item) => ({
      ...license,
      quantity: 10,
      offerName: draft.friendlyName,
      ...draft,
      id: guid('5b5b0000', index, item + 1),
    })),
    adminRelationships: (has.admin ?? []).map((status, item) => ({
      id: `${guid('9da90000', index, item + 1)}-${guid('9da91111', index, item + 1)}`,
      name: `${domain.split('-')[0]}_helpdesk_${item + 1}`,
      status,
      start: days(status === 'Active' ? -200 : -900),
      end: days(status === 'Active' ? 165 : -170),
      autoExtend: status === 'Active',
    })),
  };
}

const microsoft365 = (draft: Partial<Draft> = {}): Draft => ({
  friendlyName: 'Microsoft 365 Business Premium',
  offerId: nce.businessPremium,
  ...draft,
});

/**
 * The customers of the mock portal. Every name, id and domain is invented. Those without `buys` have granted
 * administration only, so the portal shows them no subscriptions.
 */
export const customers: readonly Customer[] = [
  customer('Northlight Bakery', 'northlight-bakery', 'DE', {
    buys: [microsoft365({ quantity: 25 }), { ...azure, friendlyName: 'Azure plan', offerId: nce.azurePlan }],
    admin: ['Active'],
    tags: 'Retail',
  }),
  customer('Driftwood Shipyard', 'driftwood-shipyard', 'NO', {
    buys: [
      {
        friendlyName: 'Office 365 Business Essentials',
        offerId: legacy.businessEssentials,
        quantity: 40,
        partnerId: partnerIds.northernReseller,
      },
      microsoft365({ friendlyName: 'Seasonal staff', status: 'suspended', autoRenewEnabled: false, quantity: 8 }),
    ],
    admin: ['Active', 'Expired'],
  }),
  customer('Quillfeather Press', 'quillfeather-press', 'GB', {
    buys: [
      microsoft365({
        quantity: 12,
        termDuration: 'P1M',
        effectiveStartDate: days(-3),
        commitmentEndDate: days(27),
        cancellationAllowedUntilDate: days(4),
      }),
      { friendlyName: 'Microsoft 365 E5', offerId: nce.enterprise, quantity: 60, autoRenewEnabled: false },
    ],
    admin: ['Active'],
  }),
  customer('Tidewater Museum', 'tidewater-museum', 'FR', {
    buys: [{ ...azure, friendlyName: 'Microsoft Azure', offerId: legacy.azure, partnerId: partnerIds.harbourReseller }],
    admin: [],
  }),
  customer('Larkspur Clinic', 'larkspur-clinic', 'TR', {
    buys: [
      {
        friendlyName: 'Windows Server 2025, perpetual',
        offerId: nce.server,
        family: 'Software',
        billingCycle: 'one_time',
        termDuration: '',
        autoRenewEnabled: false,
      },
      {
        friendlyName: 'Appointment Desk by Fictive Software',
        offerId: nce.saas,
        family: 'Marketplace',
        publisherName: 'Fictive Software Ltd',
        quantity: 3,
      },
      microsoft365({ partnerId: partnerIds.northernReseller }),
    ],
    admin: ['Active'],
    tags: 'Health',
  }),
  customer('Ember & Oak Furniture', 'ember-oak', 'SE', { admin: ['Active'] }),
  customer('Kestrel Airfreight', 'kestrel-airfreight', 'US', {
    buys: [
      microsoft365({ status: 'disabled', autoRenewEnabled: false, commitmentEndDate: days(-45) }),
      microsoft365({ status: 'expired', autoRenewEnabled: false, commitmentEndDate: days(-10) }),
      microsoft365({ status: 'pending' }),
    ],
    admin: ['Active'],
  }),
  customer('Marigold School District', 'marigold-schools', 'US', {
    buys: [
      {
        friendlyName: 'Azure benefit for schools',
        offerId: nce.azurePlan,
        family: 'Azure',
        unitType: 'Benefit',
        billingType: 'benefit',
        billingCycle: 'none',
        quantity: 1,
      },
    ],
    admin: ['Expired'],
    tags: 'Education',
  }),
  customer('   Pinebrook Logistics', 'pinebrook-logistics', 'PL', { buys: [microsoft365()], admin: ['Active'] }),
  customer('İskele Çiçekçilik ve Işık A.Ş.', 'iskele-cicekcilik', 'TR', {
    buys: [microsoft365({ quantity: 4 }), { ...azure, friendlyName: 'Azure plan', offerId: nce.azurePlan }],
    admin: ['Active'],
  }),
  customer('架空商店株式会社', 'kakuu-shoten', 'JP', { buys: [microsoft365({ quantity: 1 })], admin: ['Active'] }),
  customer('Müßiggang Beispiel GmbH & Co. KG', 'muessiggang', 'DE', { buys: [], admin: ['Active'] }),
  customer('شركة المثال المتخيلة', 'mithal', 'AE', { buys: [microsoft365()], admin: ['Active'] }),
  customer(
    'The Long-Winded and Entirely Imaginary Society for the Preservation of Unabbreviated Company Names in Tables',
    'long-winded-society',
    'CA',
    { buys: [microsoft365({ quantity: 12_500 })], admin: ['Active'] },
  ),
  ...['Alder', 'Briar', 'Cedar', 'Dahlia', 'Elder', 'Fennel', 'Gorse', 'Hazel', 'Iris'].map((plant, index) =>
    customer(`${plant} Lane Workshop`, `${plant.toLowerCase()}-lane`, 'NL', {
      ...(index % 3 === 2 ? {} : { buys: [microsoft365({ quantity: index + 1 })] }),
      admin: ['Active'],
    }),
  ),
];

/** A customer by name. Throws an error when there is none. */
export function named(name: string): Customer {
  const found = customers.find(({ companyName }) => companyName === name);
  if (found === undefined) throw new Error(`The mock portal has no customer called ${name}.`);
  return found;
}

/** The customer most situations are about: it has licenses and an Azure plan. */
export const bakery = named('Northlight Bakery');
