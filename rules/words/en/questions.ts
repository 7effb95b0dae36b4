import type { Needed } from '../needed.ts';

/** The questions, their answers and the checks, in English. */
export const words = {
  facts: {
    cloud: {
      label: 'Cloud',
      question: 'Which Microsoft cloud is the customer in?',
      why: 'The national clouds have rules and portals of their own.',
      where:
        'The end of the customer’s initial domain tells: .onmicrosoft.com is the public cloud, .onmicrosoft.us the US Government cloud, .onmicrosoft.de the German cloud, .partner.onmschina.cn the one run by 21Vianet. Government Community Cloud (GCC) counts as public.',
      answers: {
        public: { label: 'Public cloud', hint: 'The worldwide cloud, Government Community Cloud (GCC) included' },
        'us-government': { label: 'US Government cloud', hint: 'Microsoft Cloud for US Government' },
        germany: { label: 'Microsoft Cloud Germany', hint: 'The closed German national cloud' },
        china: { label: 'China, run by 21Vianet' },
      },
    },
    customer: {
      label: 'Customer',
      question: 'Is the customer a CSP partner itself?',
      why: 'A CSP partner may not resell online services to another CSP partner.',
      where:
        'Ask whether the customer sells Microsoft cloud services, and whether the subscriptions are in the tenant in which it does that business.',
      answers: {
        'end-customer': { label: 'No, or only in another tenant of its own', earlier: 'No' },
        'csp-partner': { label: 'Yes, and this is the tenant in which it does its CSP business' },
        'csp-partner-other-tenant': { label: 'Yes, but this is another tenant of its own' },
      },
    },
    goal: {
      label: 'Goal',
      question: 'What does the customer want from you?',
      why: 'Supporting a subscription leaves it with its seller; taking it over or buying more makes you a seller.',
      where: 'Ask the customer who is to send the invoice afterwards: the present seller, you, or both.',
      answers: {
        support: { label: 'Manage and support what it has', hint: 'The seller stays the same' },
        'take-over': { label: 'Move the subscription to you', hint: 'You become the seller' },
        add: { label: 'Buy more from you and keep the old', hint: 'Two sellers side by side' },
      },
    },
    channel: {
      label: 'Bought from',
      question: 'Where was the subscription bought?',
      why: 'Multi-channel support is for some sellers only; others have their own way or none.',
      where:
        'In the Microsoft 365 admin center, the customer finds the purchase channel under Billing, Your products, in the column Purchase channel, and its partners under Settings, Partner relationships. The invoice names the reseller, not its provider.',
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
          hint: 'Not a Syndication Partner',
        },
        'csp-partner': { label: 'Another CSP partner' },
        'former-csp-partner': { label: 'A partner that has lost its CSP authorization' },
        'syndication-partner': { label: 'A Microsoft Syndication Partner' },
        'this-partner': { label: 'Your own company' },
        unknown: { label: 'Not known' },
      },
    },
    billing: {
      label: 'Billing',
      question: 'Is it billed by licenses or by usage?',
      why: 'Licenses can be supported where they are; Azure mostly has to be set up anew or moved.',
      where:
        'Microsoft 365, Dynamics 365 and the like have a number of licenses. Azure is billed by what was used; Azure reservations and savings plans count as Azure too.',
      answers: {
        license: { label: 'License-based', hint: 'Microsoft 365, Dynamics 365, Windows 365 …' },
        usage: { label: 'Usage-based', hint: 'Azure' },
      },
    },
    'license-offer': {
      label: 'Kind of license',
      question: 'What kind of license is it?',
      why: 'Only new-commerce licenses can be transferred from one partner to another; software cannot.',
      where:
        'Ask the current partner for the offer ID. One that begins with CFQ7TTC0, like CFQ7TTC0LH18:0001:CFQ7TTC0K971, is new commerce; a GUID is a legacy offer. By observation, DG7GMGF0 begins software, and DZH318Z0 Azure or marketplace SaaS.',
      answers: {
        legacy: { label: 'Legacy offer', hint: 'The offer ID is a GUID' },
        'new-commerce': { label: 'New commerce', hint: 'The offer ID begins with CFQ7TTC0' },
        software: { label: 'Software', hint: 'Perpetual software, a software subscription, or marketplace SaaS' },
      },
    },
    'azure-offer': {
      label: 'Azure offer',
      question: 'Which Azure offer is it?',
      why: 'The old offer is moved by a form, the Azure plan by a request in Partner Center.',
      where: 'Ask the current partner: its list of subscriptions shows “Azure plan” or “Microsoft Azure”.',
      answers: {
        'azure-legacy': { label: 'Azure legacy offer', hint: 'MS-AZR-0145P' },
        'azure-plan': { label: 'Azure plan' },
      },
    },
    term: {
      label: 'Term',
      question: 'Where in its term is the subscription?',
      why: 'Within the cancellation window it can be canceled, later it can only run out.',
      where: 'Ask the current partner for the day of purchase or last renewal, and for the end of the term.',
      answers: {
        'cancel-window': { label: 'Just bought or renewed', hint: 'Within the cancellation window' },
        'mid-term': { label: 'In the middle of its term' },
        ended: { label: 'Its term has ended' },
        extended: { label: 'In a paid extended service term', hint: 'It runs on by the month, and costs more' },
      },
    },
    'current-partner': {
      label: 'Current partner',
      question: 'Does the current partner agree to the move?',
      why: 'A move between partners needs the consent of the one who holds the subscription.',
      where: 'The customer asks the current partner, best in writing.',
      answers: {
        agrees: { label: 'Yes, it agrees' },
        refuses: { label: 'No, or it does not answer' },
      },
    },
    'partner-type': {
      label: 'You are',
      question: 'What are you in the CSP program?',
      why: 'Only direct-bill partners and indirect providers order and move subscriptions themselves.',
      where: 'In Partner Center, Settings, Account settings, Programs shows the programs you are enrolled in.',
      answers: {
        'direct-bill': { label: 'Direct-bill partner', hint: 'You buy from Microsoft and bill your customers' },
        'indirect-provider': { label: 'Indirect provider', hint: 'You sell through indirect resellers' },
        'indirect-reseller': { label: 'Indirect reseller', hint: 'You buy from an indirect provider' },
        'not-in-csp': { label: 'Not in CSP' },
      },
    },
    'ea-kind': {
      label: 'Kind of EA',
      question: 'What kind of Enterprise Agreement is it?',
      why: 'Only subscriptions of a direct EA can change hands as they are.',
      where:
        'The agreement names its parties: with a direct EA, Microsoft sends the invoice; otherwise a reseller does.',
      answers: {
        direct: { label: 'Direct', hint: 'Microsoft sends the invoice' },
        indirect: { label: 'Indirect', hint: 'A reseller sends the invoice' },
        government: { label: 'Government' },
      },
    },
    'azure-designation': {
      label: 'Azure designation',
      question: 'Which Azure designation do you have?',
      why: 'Only some designated partners can ask for billing ownership of Azure that Microsoft sold.',
      where: 'In Partner Center, Membership shows your designations and whether you are an Azure Expert MSP.',
      answers: {
        'expert-msp': { label: 'Azure Expert MSP' },
        'solutions-partner': { label: 'Solutions Partner with an Azure designation' },
        'frontier-distributor': { label: 'Frontier Distributor' },
        none: { label: 'None of these' },
      },
    },
    'other-admin': {
      label: 'Another administrator',
      question: 'Does another partner hold administrator permission for this service?',
      why: 'At that time only one partner could hold administrator permission for a service.',
      where: 'In the customer’s admin center, the partner relationships show who holds the permission.',
      answers: { yes: { label: 'Yes' }, no: { label: 'No' } },
    },
  },
  checks: {
    segment: {
      label: 'Segment',
      question: 'What kind of organization is the customer?',
      text: 'To sell to schools you must be an authorized education partner. For GCC you need Microsoft’s approval. Schools, nonprofits and GCC customers must qualify.',
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
      sameCountry: 'For this move, the customer has to be in the same country as you, not only in the same market.',
      text: 'You can act only for customers whose tenant is in your own market.',
      answers: { same: { label: 'In your market' }, other: { label: 'In another market' } },
    },
    mpa: {
      label: 'Partner agreement',
      question: 'Have you signed the Microsoft Partner Agreement?',
      text: 'Since February 2020, a partner needs a signed Microsoft Partner Agreement to do business in CSP. Authorization is renewed every year.',
      answers: {
        signed: { label: 'Signed' },
        unsigned: { label: 'Not signed' },
        deauthorized: { label: 'CSP authorization lost' },
      },
    },
    role: {
      label: 'Your role',
      question: 'What is your role in Partner Center?',
      text: 'An Admin agent can send requests and transfers. A Sales agent can send relationship requests. For other roles the sources differ: for a Global admin it is probable, for a User management admin doubtful.',
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
      text: 'A customer that has not accepted it yet is asked for it while accepting your request. An agreement accepted before April 1, 2023 must be accepted again; since January 5, 2026, orders are blocked until then.',
      answers: {
        accepted: { label: 'Accepted' },
        'not-accepted': { label: 'Not accepted yet' },
        'accepted-before-2023-04': { label: 'Accepted before April 1, 2023' },
      },
    },
    acceptor: {
      label: 'Who accepts',
      question: 'What role has the person at the customer who is to accept?',
      text: 'A Global admin of the customer accepts the request; since April 6, 2026, a Billing admin is enough for the relationship, but not for granular permission (GDAP).',
      answers: {
        'global-admin': { label: 'Global admin' },
        'billing-admin': { label: 'Billing admin' },
        other: { label: 'Another role' },
      },
    },
    relationship: {
      label: 'Relationship',
      question: 'What relationship do you have with this customer?',
      text: 'Steps that your relationship with the customer already covers are ticked off.',
      answers: {
        none: { label: 'None yet' },
        pending: { label: 'Requested, not accepted yet' },
        reseller: { label: 'Reseller relationship' },
        'reseller-with-admin': { label: 'Reseller with administrator permission' },
        'admin-expired': { label: 'Reseller; the administrator permission has expired' },
        'admin-only': { label: 'Granular permission (GDAP) without a reseller relationship' },
      },
    },
  },
  roleFits: {
    certain: 'Your role is right for this.',
    probable: 'Your role is probably enough, but the sources differ.',
    doubtful: 'It is doubtful that your role is enough: the article lists it, the page for the request does not.',
    colleague: 'Your role is not enough. Ask a colleague who is an Admin agent.',
  },
  checkStates: { open: 'To check', met: 'Fine', failed: 'Stands in the way', warned: 'Take care' },
  // Above the answers to the question where something was bought.
  channelGroups: {
    microsoft: 'From Microsoft or one of its programs',
    company: 'From another company',
    neither: 'Neither',
  },
} satisfies Needed['questions'];
