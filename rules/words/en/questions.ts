import type { Needed } from '../needed.ts';

/** The questions, their answers and the checks, in English. */
export const words = {
  facts: {
    cloud: {
      label: 'Cloud',
      question: 'Which Microsoft cloud is the customer in?',
      why: 'Each national cloud has its own rules and its own portal.',
      where:
        'Look at the end of the customer’s initial domain: .onmicrosoft.com is the public cloud, .onmicrosoft.us the US Government cloud, .onmicrosoft.de the German cloud, and .partner.onmschina.cn the cloud operated by 21Vianet. Government Community Cloud (GCC) counts as public.',
      answers: {
        public: { label: 'Public cloud', hint: 'The worldwide cloud, including Government Community Cloud (GCC)' },
        'us-government': { label: 'US Government cloud', hint: 'Microsoft Cloud for US Government' },
        germany: { label: 'Microsoft Cloud Germany', hint: 'The former German national cloud' },
        china: { label: 'China, operated by 21Vianet' },
      },
    },
    customer: {
      label: 'Customer is also a partner',
      question: 'Is the customer also a CSP partner?',
      why: 'A CSP partner cannot resell online services to another CSP partner.',
      where:
        'Ask whether the customer sells Microsoft cloud services, and whether the subscriptions are in the tenant they use for that business.',
      answers: {
        'end-customer': { label: 'No, or only in a different tenant', earlier: 'No' },
        'csp-partner': { label: 'Yes, and this is the tenant they use for CSP' },
        'csp-partner-other-tenant': { label: 'Yes, but this is a different tenant' },
      },
    },
    goal: {
      label: 'Goal',
      question: 'What does the customer want from you?',
      why: 'If you only support the subscription, the seller stays the same. If you take it over or sell more, you become a seller.',
      where: 'Ask who will invoice the customer afterwards: the current seller, you, or both.',
      answers: {
        support: { label: 'Manage and support what they have', hint: 'The seller stays the same' },
        'take-over': { label: 'Move the subscription to you', hint: 'You become the seller' },
        add: { label: 'Buy more from you and keep what they have', hint: 'You become a second seller' },
      },
    },
    channel: {
      label: 'Bought from',
      question: 'Where was the subscription bought?',
      why: 'Multi-channel support covers only some sellers. For others, there is a different way, or none.',
      where:
        'In the Microsoft 365 admin center, the customer finds the purchase channel under Billing > Your products, in the Purchase channel column, and their partners under Settings > Partner relationships. The invoice names the reseller, not the reseller’s provider.',
      answers: {
        'microsoft-direct': {
          label: 'Directly from Microsoft',
          hint: 'Not under an MCA-E',
        },
        advisor: { label: 'Through an Advisor partner' },
        open: { label: 'Open', hint: 'Open License' },
        ea: { label: 'EA', hint: 'Enterprise Agreement' },
        'mca-enterprise': {
          label: 'MCA-E',
          hint: 'Microsoft Customer Agreement for enterprise',
        },
        'other-volume-licensing': { label: 'Other volume licensing', hint: 'Open Value, MPSA' },
        'third-party': {
          label: 'Another seller, not in CSP',
          hint: 'And not a Syndication Partner',
        },
        'csp-partner': { label: 'Another CSP partner' },
        'former-csp-partner': { label: 'A partner that lost CSP authorization' },
        'syndication-partner': { label: 'A Microsoft Syndication Partner' },
        'this-partner': { label: 'Your own company' },
        unknown: { label: 'Not known' },
      },
    },
    billing: {
      label: 'Billing',
      question: 'Is the subscription billed by license or by usage?',
      why: 'The answer and its steps depend on how the subscription is billed.',
      where:
        'Microsoft 365, Dynamics 365, and similar services are sold as a number of licenses. Azure is billed by what was used; Azure reservations and savings plans count as Azure, too.',
      answers: {
        license: { label: 'License-based', hint: 'Microsoft 365, Dynamics 365, Windows 365 …' },
        usage: { label: 'Usage-based', hint: 'Azure' },
      },
    },
    'license-offer': {
      label: 'License type',
      question: 'What type of license is it?',
      why: 'Only new-commerce licenses can be transferred from one partner to another. Software cannot.',
      where:
        'Ask the current partner for the offer ID. An ID that begins with CFQ7TTC0, such as CFQ7TTC0LH18:0001:CFQ7TTC0K971, is new commerce; a GUID is a legacy offer. From what we have seen, DG7GMGF0 means software, and DZH318Z0 means Azure or marketplace SaaS.',
      answers: {
        legacy: { label: 'Legacy offer', hint: 'The offer ID is a GUID' },
        'new-commerce': { label: 'New commerce (NCE)', hint: 'The offer ID begins with CFQ7TTC0' },
        software: { label: 'Software', hint: 'Perpetual software, a software subscription, or marketplace SaaS' },
      },
    },
    'azure-offer': {
      label: 'Azure offer',
      question: 'Which Azure offer is it?',
      why: 'The legacy offer is moved with a form, an Azure plan with a request in Partner Center.',
      where: 'Ask the current partner. Their list of subscriptions shows “Azure plan” or “Microsoft Azure.”',
      answers: {
        'azure-legacy': { label: 'Azure legacy offer', hint: 'MS-AZR-0145P' },
        'azure-plan': { label: 'Azure plan' },
      },
    },
    term: {
      label: 'Term',
      question: 'How far into its term is the subscription?',
      why: 'Legacy licenses can be canceled at any time, others only within the cancellation window. After the term, you can order again.',
      where: 'Ask the current partner for the day of purchase or last renewal, and for the end of the term.',
      answers: {
        'cancel-window': { label: 'Just bought or renewed', hint: 'Within the cancellation window' },
        'mid-term': { label: 'Underway', hint: 'Past the cancellation window, not yet ended' },
        ended: { label: 'The term has ended' },
        extended: { label: 'In a paid extended service term', hint: 'Continues monthly, at a higher price' },
      },
    },
    'current-partner': {
      label: 'Current partner’s consent',
      question: 'Does the current partner agree to the move?',
      why: 'A subscription can move between partners only if the current partner agrees.',
      where: 'The customer should ask the current partner, preferably in writing.',
      answers: {
        agrees: { label: 'Yes, they agree' },
        refuses: { label: 'No, or they do not reply' },
      },
    },
    'partner-type': {
      label: 'Your partner type',
      question: 'What type of CSP partner are you?',
      why: 'Only direct-bill partners and indirect providers order and move subscriptions themselves.',
      where: 'In Partner Center, Settings > Account settings > Programs shows the programs you are enrolled in.',
      answers: {
        'direct-bill': { label: 'Direct-bill partner', hint: 'You buy from Microsoft and bill your customers' },
        'indirect-provider': { label: 'Indirect provider', hint: 'A distributor: you sell through indirect resellers' },
        'indirect-reseller': { label: 'Indirect reseller', hint: 'You buy from an indirect provider (distributor)' },
        'not-in-csp': { label: 'Not in CSP' },
      },
    },
    'ea-kind': {
      label: 'EA type',
      question: 'What type of Enterprise Agreement is it?',
      why: 'Only subscriptions under a direct EA can be transferred as they are.',
      where:
        'The agreement names its parties. With a direct EA, Microsoft sends the invoice; otherwise, a reseller does.',
      answers: {
        direct: { label: 'Direct', hint: 'Microsoft sends the invoice' },
        indirect: { label: 'Indirect', hint: 'A reseller sends the invoice' },
        government: { label: 'Government' },
      },
    },
    'azure-designation': {
      label: 'Azure designation',
      question: 'Which Azure designation do you have?',
      why: 'Only partners with certain designations can request billing ownership of Azure that Microsoft sold.',
      where: 'In Partner Center, Membership shows your designations, including Azure Expert MSP.',
      answers: {
        'expert-msp': { label: 'Azure Expert MSP' },
        'solutions-partner': { label: 'Solutions Partner with an Azure designation' },
        'frontier-distributor': { label: 'Frontier Distributor' },
        none: { label: 'None of these' },
      },
    },
    'other-admin': {
      label: 'Another partner with permission',
      question: 'Does another partner have administrator permission for this service?',
      why: 'At that time, only one partner could have administrator permission for a service.',
      where: 'In the customer’s admin center, the partner relationships show who has the permission.',
      answers: { yes: { label: 'Yes' }, no: { label: 'No' } },
    },
  },
  checks: {
    segment: {
      label: 'Segment',
      question: 'What type of organization is the customer?',
      text: 'To sell to schools, you must be an authorized education partner. For GCC, you need Microsoft’s approval. Schools, nonprofits, and GCC customers must qualify.',
      answers: {
        commercial: { label: 'Commercial' },
        education: { label: 'Education' },
        nonprofit: { label: 'Nonprofit' },
        'government-gcc': { label: 'US government in GCC' },
      },
    },
    market: {
      label: 'Market',
      question: 'Is the customer in your market?',
      sameCountry: 'For this move, your market is your country: the customer must be in the same country as you.',
      text: 'You can act only for customers whose tenant is in your own market.',
      answers: { same: { label: 'In your market' }, other: { label: 'In another market' } },
    },
    mpa: {
      label: 'Partner agreement',
      question: 'Have you signed the Microsoft Partner Agreement?',
      text: 'Since February 2020, partners must have signed the Microsoft Partner Agreement to do business in CSP. Authorization is renewed every year.',
      answers: {
        signed: { label: 'Signed' },
        unsigned: { label: 'Not signed' },
        deauthorized: { label: 'CSP authorization lost' },
      },
    },
    role: {
      label: 'Your role',
      question: 'What is your role in Partner Center?',
      text: 'An Admin agent can send requests and transfers. A Sales agent can send relationship requests. For other roles, the sources differ: a Global admin probably can, and a User management admin might not be able to.',
      answers: {
        'admin-agent': { label: 'Admin agent' },
        'global-admin': { label: 'Global admin' },
        'sales-agent': { label: 'Sales agent' },
        'user-management-admin': { label: 'User management admin' },
        'helpdesk-agent': { label: 'Helpdesk agent' },
        other: { label: 'Another role' },
      },
    },
    mca: {
      label: 'Customer agreement',
      question: 'Has the customer accepted the Microsoft Customer Agreement?',
      text: 'A customer that has not accepted the agreement yet is asked to do so when accepting your request. An agreement accepted before April 1, 2023, must be accepted again; since January 5, 2026, orders have been blocked until then.',
      answers: {
        accepted: { label: 'Accepted' },
        'not-accepted': { label: 'Not accepted yet' },
        'accepted-before-2023-04': { label: 'Accepted before April 1, 2023' },
      },
    },
    acceptor: {
      label: 'Who accepts',
      question: 'What is the role of the person who will accept?',
      text: 'A Global admin of the customer accepts the request. Since April 6, 2026, a Billing admin can accept the relationship, but not granular delegated admin privileges (GDAP).',
      answers: {
        'global-admin': { label: 'Global admin' },
        'billing-admin': { label: 'Billing admin' },
        other: { label: 'Another role' },
      },
    },
    relationship: {
      label: 'Relationship',
      question: 'What relationship do you have with this customer?',
      text: 'Steps that your relationship with the customer already covers are marked as done.',
      answers: {
        none: { label: 'None yet' },
        pending: { label: 'Requested, not accepted yet' },
        reseller: { label: 'Reseller relationship' },
        'reseller-with-admin': { label: 'Reseller relationship with administrator permission' },
        'admin-expired': { label: 'Reseller relationship; administrator permission expired' },
        'admin-only': { label: 'GDAP without a reseller relationship' },
      },
    },
  },
  roleFits: {
    certain: 'Your role can do this.',
    probable: 'Your role can probably do this, but the sources differ.',
    doubtful: 'Your role might not be enough: the article lists it, but the request page does not.',
    colleague: 'Your role cannot do this. Ask a colleague who is an Admin agent.',
  },
  checkStates: { open: 'Check this', met: 'OK', failed: 'Blocks this', warned: 'Caution' },
  // Above the answers to the question where something was bought.
  channelGroups: {
    microsoft: 'From Microsoft or one of its programs',
    company: 'From another company',
    neither: 'Neither',
  },
} satisfies Needed['questions'];
