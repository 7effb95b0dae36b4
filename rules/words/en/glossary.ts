import type { Needed } from '../needed.ts';

/** The terms of the trade, in English. */
export const words = {
  glossary: {
    // Before the other names of a term, and before the page on which it matters.
    also: 'Also called: {names}',
    more: 'Where it matters:',
    terms: {
      csp: {
        name: 'CSP',
        also: 'Cloud Solution Provider',
        meaning: 'Microsoft’s program for partners that sell its cloud services to customers.',
      },
      'partner-center': {
        name: 'Partner Center',
        also: 'partner portal',
        meaning: 'Microsoft’s portal for its partners, where they manage customers, requests, and orders.',
      },
      'multi-channel': {
        name: 'Multi-channel support',
        also: 'multichannel support',
        meaning:
          'A partner manages and supports a subscription that the customer bought from someone else, outside of CSP. The seller stays the same.',
      },
      'multi-partner': {
        name: 'Multi-partner support',
        meaning:
          'A customer works with several CSP partners at once, for example one for Microsoft 365 and one for Azure.',
      },
      seller: {
        name: 'Seller',
        meaning: 'The company that sold the subscription to the customer: Microsoft, a partner, or another company.',
      },
      reseller: {
        name: 'Reseller',
        meaning:
          'A partner that sells Microsoft subscriptions to customers. In CSP, they buy from Microsoft itself or from an indirect provider.',
      },
      'indirect-reseller': {
        name: 'Indirect reseller',
        also: 'tier-2 partner',
        meaning:
          'A CSP partner that works with customers but buys from an indirect provider instead of from Microsoft.',
      },
      'indirect-provider': {
        name: 'Indirect provider',
        also: 'distributor',
        meaning:
          'A CSP partner that buys from Microsoft and sells through indirect resellers. They order and move subscriptions for those resellers.',
      },
      'direct-bill': {
        name: 'Direct-bill partner',
        also: 'tier-1 partner',
        meaning: 'A CSP partner that buys from Microsoft and bills customers directly.',
      },
      'current-partner': {
        name: 'Current partner',
        meaning:
          'The CSP partner that a subscription belongs to before it moves. Without this partner’s consent, a subscription cannot move as it is.',
      },
      'partner-of-record': {
        name: 'Partner of record',
        also: 'POR, DPOR, CPOR',
        meaning: 'The partner that Microsoft lists for a subscription. Support by another partner does not change it.',
      },
      'partner-id': {
        name: 'PartnerID',
        also: 'MPN ID',
        meaning: 'A partner’s number at Microsoft. CSP uses the one that belongs to a location of the company.',
      },
      tenant: {
        name: 'Tenant',
        also: 'directory',
        meaning:
          'A company’s own area in the Microsoft cloud, with its users and subscriptions. Its ID is a GUID, which Partner Center calls the Microsoft ID.',
      },
      market: {
        name: 'Market',
        also: 'CSP region',
        meaning:
          'The countries where a partner can sell. A partner’s market follows the location of the company, a customer’s market that of the tenant.',
      },
      relationship: {
        name: 'Reseller relationship',
        meaning:
          'The connection between a customer and a partner in Partner Center, which the customer accepts. It lets the partner order, but not manage.',
      },
      permission: {
        name: 'Permission to manage',
        also: 'administrator permission',
        meaning:
          'What a partner needs to manage a customer’s services. Today, it is GDAP and is requested separately from the relationship.',
      },
      gdap: {
        name: 'GDAP',
        also: 'granular delegated admin privileges',
        meaning:
          'Permission for a partner to manage, limited to certain roles and a number of days. A Global admin of the customer approves it.',
      },
      dap: {
        name: 'DAP',
        also: 'delegated administration privileges',
        meaning:
          'The older permission, with which a partner’s Admin agents became Global admins at the customer. Since October 9, 2023, a relationship request can no longer include it.',
      },
      'global-admin': {
        name: 'Global admin',
        also: 'Global administrator',
        meaning: 'The administrator role that accepts requests from partners at the customer.',
      },
      'admin-agent': {
        name: 'Admin agent',
        meaning: 'The role in Partner Center that can send both relationship requests and transfer requests.',
      },
      'license-based': {
        name: 'License-based',
        also: 'seat-based',
        meaning: 'Sold as a number of licenses, such as Microsoft 365 or Dynamics 365.',
      },
      'usage-based': {
        name: 'Usage-based',
        also: 'pay as you go, consumption',
        meaning: 'Billed by what was used, such as Azure.',
      },
      legacy: {
        name: 'Legacy',
        also: 'legacy offer, Azure legacy offer',
        meaning:
          'The offers from before new commerce: licenses whose offer ID is a GUID, and the Azure offer MS-AZR-0145P.',
      },
      'new-commerce': {
        name: 'New commerce',
        also: 'NCE, new commerce experience',
        meaning:
          'The way licenses in CSP have been sold since January 2022. They can be canceled only shortly after purchase or renewal, and the offer ID begins with CFQ7TTC0.',
      },
      'azure-plan': {
        name: 'Azure plan',
        meaning: 'The newer Azure offer in CSP. Subscriptions under it are moved with a transfer request.',
      },
      term: {
        name: 'Term',
        also: 'subscription period',
        meaning: 'The period that a license-based subscription was bought for. At its end, it renews or ends.',
      },
      'cancellation-window': {
        name: 'Cancellation window',
        meaning:
          'The days after purchase or renewal during which a subscription can be canceled: 7 days for new-commerce licenses.',
      },
      'extended-term': {
        name: 'Extended service term',
        also: 'EST',
        meaning:
          'How a license-based subscription can continue after its term: monthly, at a higher price, and cancelable on any day.',
      },
      transfer: {
        name: 'Transfer',
        meaning:
          'A subscription moves to another CSP partner as it is. The new partner requests it in Partner Center, and the current partner accepts.',
      },
      switch: {
        name: 'Switch',
        meaning:
          'A subscription under the Azure legacy offer moves to another partner with a support ticket and a form that all three parties sign.',
      },
      advisor: {
        name: 'Advisor',
        also: 'Cloud Solution Advisor',
        meaning:
          'A former Microsoft program, closed to new partners since May 2021. Subscriptions bought through it count for multi-channel support.',
      },
      open: {
        name: 'Open',
        also: 'Open License',
        meaning:
          'A former volume licensing program. Since January 1, 2022, nothing can be bought or renewed through it.',
      },
      ea: {
        name: 'EA',
        also: 'Enterprise Agreement',
        meaning:
          'A volume licensing agreement for companies. Under a direct EA, Microsoft sends the invoice; otherwise, a reseller does.',
      },
      mca: {
        name: 'MCA',
        also: 'Microsoft Customer Agreement',
        meaning: 'The agreement with Microsoft that every customer in CSP has to accept.',
      },
      'mca-enterprise': {
        name: 'MCA-E',
        also: 'Microsoft Customer Agreement for enterprise',
        meaning: 'An agreement under which Microsoft itself sells to a company, as under a direct EA.',
      },
      mpa: {
        name: 'MPA',
        also: 'Microsoft Partner Agreement',
        meaning: 'The agreement with Microsoft that every type of CSP partner has needed since February 1, 2020.',
      },
      'syndication-partner': {
        name: 'Syndication Partner',
        meaning:
          'A company that sells Microsoft services under a program of its own, not in CSP. Multi-channel support does not cover what it sold.',
      },
      pal: {
        name: 'PAL',
        also: 'Partner Admin Link',
        meaning:
          'Links your PartnerID to the account with which you work in a customer’s Azure, so that your work is recognized.',
      },
      macc: {
        name: 'MACC',
        also: 'Azure commitment',
        meaning:
          'A customer’s commitment to use a certain amount of Azure. While it is active, a subscription under it can be neither canceled nor moved.',
      },
      '21vianet': {
        name: '21Vianet',
        meaning: 'The company that operates the Microsoft cloud in China, with its own portal and its own rules.',
      },
      'us-government': {
        name: 'US Government cloud',
        also: 'Microsoft Cloud for US Government',
        meaning:
          'A national cloud with its own Partner Center. Microsoft’s pages disagree about multi-channel support in it.',
      },
      gcc: {
        name: 'GCC',
        also: 'Government Community Cloud',
        meaning: 'A part of the public cloud for US government customers. GCC High is not a part of it.',
      },
      designation: {
        name: 'Designation',
        also: 'Azure designation',
        meaning:
          'A qualification that Microsoft gives to partners, such as Azure Expert MSP or Solutions Partner. Some requests need a certain one.',
      },
      edition: {
        name: 'Edition',
        meaning:
          'On this site: the rules as they are from a day on which an answer changed, or one of several versions of a document.',
      },
    },
  },
} satisfies Needed['glossary'];
