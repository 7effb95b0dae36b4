import type { Guidance } from './messages.ts';

/** The words in English. */
export const en = {
  facts: {
    cloud: {
      label: 'Cloud',
      question: 'Which Microsoft cloud is the customer in?',
      why: 'The national clouds have rules and portals of their own.',
      where:
        'The end of the customer’s initial domain tells: .onmicrosoft.com is the public cloud, .onmicrosoft.us the US Government cloud, .partner.onmschina.cn the one run by 21Vianet. Government Community Cloud (GCC) counts as public.',
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
        'end-customer': { label: 'No, it uses the services itself' },
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
        'The name on the invoice is the seller. In the Microsoft 365 admin center, the customer also finds its partners under Settings, Partner relationships.',
      answers: {
        'microsoft-direct': { label: 'Directly from Microsoft', hint: 'On the web or from Microsoft’s sales' },
        advisor: { label: 'Through an Advisor partner' },
        open: { label: 'Open', hint: 'Open License' },
        ea: { label: 'EA', hint: 'Enterprise Agreement' },
        'other-volume-licensing': { label: 'Other volume licensing', hint: 'For example Open Value or MPSA' },
        'third-party': {
          label: 'Another seller, not in CSP',
          hint: 'Neither a CSP partner nor a Microsoft Syndication Partner',
        },
        'csp-partner': { label: 'Another CSP partner' },
        'former-csp-partner': { label: 'A partner that has lost its CSP authorization' },
        'syndication-partner': { label: 'A Microsoft Syndication Partner' },
        'this-partner': { label: 'Us' },
        unknown: { label: 'Nobody knows' },
      },
    },
    billing: {
      label: 'Billing',
      question: 'Is it billed by licences or by usage?',
      why: 'Licences can be supported where they are; Azure mostly has to be set up anew or moved.',
      where:
        'Microsoft 365, Dynamics 365 and the like have a number of licences. Azure is billed by what was used, and has no licences.',
      answers: {
        license: { label: 'License-based', hint: 'Microsoft 365, Dynamics 365, Windows 365 …' },
        usage: { label: 'Usage-based', hint: 'Azure' },
      },
    },
    'license-offer': {
      label: 'Kind of licence',
      question: 'What kind of licence is it?',
      why: 'Only new-commerce licences can move from one partner to another, and software never can.',
      where:
        'Ask the present partner for the offer ID: three parts joined by colons, like DG7GMGF0FKZV:0003:DG7GMGF0DQLM, are new commerce; a GUID is a legacy offer.',
      answers: {
        legacy: { label: 'Legacy offer', hint: 'The offer ID is a GUID' },
        'new-commerce': { label: 'New commerce', hint: 'The offer ID has parts joined by colons' },
        software: { label: 'Software', hint: 'Perpetual software, or software as a service from the marketplace' },
      },
    },
    'azure-offer': {
      label: 'Azure offer',
      question: 'Which Azure offer is it?',
      why: 'The old offer is moved by a form, the Azure plan by a request in Partner Center.',
      where: 'In the Azure portal, the overview of the subscription names the offer: MS-AZR-0145P, or Azure plan.',
      answers: {
        'azure-legacy': { label: 'Azure legacy offer', hint: 'MS-AZR-0145P' },
        'azure-plan': { label: 'Azure plan' },
      },
    },
    term: {
      label: 'Term',
      question: 'Where in its term is the subscription?',
      why: 'Within the cancellation window it can be cancelled, later it can only run out.',
      where: 'Ask the present partner for the day of purchase or last renewal, and for the end of the term.',
      answers: {
        'cancel-window': { label: 'Just bought or renewed', hint: 'Within the cancellation window' },
        'mid-term': { label: 'In the middle of its term' },
        ended: { label: 'Its term has ended' },
      },
    },
    'current-partner': {
      label: 'Present partner',
      question: 'Does the present partner agree to the move?',
      why: 'A move between partners needs the consent of the one who holds the subscription.',
      where: 'The customer asks the present partner, best in writing.',
      answers: {
        agrees: { label: 'Yes, it agrees' },
        refuses: { label: 'No, or it does not answer' },
      },
    },
    'partner-type': {
      label: 'You are',
      question: 'What are you in the CSP program?',
      why: 'Only direct-bill partners and indirect providers order and move subscriptions themselves.',
      where: 'In Partner Center, the account settings show the programs you are enrolled in.',
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
    'expert-msp': {
      label: 'Azure Expert MSP',
      question: 'Are you an Azure Expert MSP?',
      why: 'Only an Azure Expert MSP may ask for the ownership of subscriptions of a direct EA.',
      where: 'In Partner Center, your company’s memberships show it.',
      answers: { yes: { label: 'Yes' }, no: { label: 'No' } },
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
      text: 'Since February 2020 a partner needs a signed Microsoft Partner Agreement to do business in CSP.',
      answers: {
        signed: { label: 'Signed' },
        unsigned: { label: 'Not signed' },
        deauthorized: { label: 'CSP authorization lost' },
      },
    },
    role: {
      label: 'Your role',
      question: 'What is your role in Partner Center?',
      text: 'An Admin agent or a Global admin can send the request. For a Sales agent it is probable, for a User management admin doubtful: the sources differ.',
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
      text: 'A customer who has not accepted it yet is asked for it while accepting your request.',
      answers: { accepted: { label: 'Accepted' }, 'not-accepted': { label: 'Not accepted yet' } },
    },
    acceptor: {
      label: 'Who accepts',
      question: 'What role has the person at the customer who is to accept?',
      text: 'A Global admin of the customer has to accept the request. A newer page says that a Billing admin is enough.',
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
        reseller: { label: 'Reseller, without administrator permission' },
        'reseller-with-admin': { label: 'Reseller with administrator permission' },
        'admin-expired': { label: 'Reseller; the administrator permission has expired' },
      },
    },
  },
  roleFits: {
    certain: 'Your role is right for this.',
    probable: 'Your role is probably enough: newer pages name the Sales agent, older ones do not.',
    doubtful: 'It is doubtful that your role is enough: the article lists it, the page for the request does not.',
    colleague: 'Your role is not enough. Ask a colleague who is an Admin agent or a Global admin.',
  },
  checkStates: { open: 'To check', met: 'Fine', failed: 'Stands in the way', warned: 'Take care' },
  verdicts: {
    can: 'You can',
    'can-by-moving': 'You can, by moving it',
    'not-yet': 'Not yet',
    cannot: 'You cannot',
    'someone-else': 'No request needed',
    unclear: 'Unclear',
  },
  certainties: {
    documented: { label: 'Documented', text: 'Microsoft’s documentation says so.' },
    inferred: { label: 'Inferred', text: 'No source says it in so many words; it follows from what they say.' },
    provisional: {
      label: 'Provisional',
      text: 'The only source is undated or came later than the rule. Make sure before you rely on it.',
    },
    conflict: { label: 'Sources disagree', text: 'Microsoft’s own pages contradict each other. Both sides are shown.' },
  },
  outcomes: {
    'request-relationship': {
      title: 'Ask the customer for a reseller relationship',
      answer: 'Yes: ask the customer for a reseller relationship and for permission to manage its subscriptions.',
    },
    'request-relationship-beside-seller': {
      title: 'Ask for a relationship beside the seller',
      answer:
        'Yes: ask the customer for a reseller relationship and for permission; the present partner stays the seller.',
    },
    'order-licenses': {
      title: 'Order the licences for the customer',
      answer: 'Yes: once you have a relationship with the customer, order the licences it needs.',
    },
    'keep-and-add-azure': {
      title: 'Keep the old Azure and add a new one',
      answer: 'Yes: the customer keeps its Azure where it is, and you add a new Azure subscription beside it.',
    },
    'add-second-azure': {
      title: 'Add a second Azure subscription',
      answer: 'Yes: a customer may have Azure subscriptions from two CSP partners in one tenant.',
    },
    'recreate-azure': {
      title: 'Create a new Azure subscription and move over',
      answer:
        'Yes, by a new start: create a new Azure subscription in Partner Center, then the customer cancels the old.',
    },
    'order-then-let-lapse': {
      title: 'Order the same licences and let the old lapse',
      answer: 'Yes, by a new order: order the same licences, then let the old subscription run out.',
    },
    'switch-azure': {
      title: 'Switch the Azure subscription to you',
      answer: 'Yes: the present partner starts the switch with a ticket, and all three parties sign the form.',
    },
    'transfer-azure-plan': {
      title: 'Transfer the Azure plan subscription to you',
      answer: 'Yes: send a transfer request in Partner Center, which the present partner has to accept.',
    },
    'transfer-license': {
      title: 'Transfer the licences to you',
      answer: 'Yes: send a transfer request in Partner Center; both partners have to accept it.',
    },
    'request-ea-ownership': {
      title: 'Ask for ownership of the EA subscription',
      answer: 'Yes: as an Azure Expert MSP you may ask the customer for billing ownership of its EA subscription.',
    },
    'cancel-then-reorder': {
      title: 'Cancel within the window, then order anew',
      answer: 'Yes, if you are quick: have the subscription cancelled within the window, then order it anew.',
    },
    'wait-or-cancel': {
      title: 'Wait for the end of the term, or cancel first',
      answer: 'Not as it is: the customer waits for the end of the term or cancels, then you order anew.',
    },
    'wait-for-term-end': {
      title: 'Wait for the end of the term',
      answer: 'Not yet: the cancellation window has passed, so the subscription has to run to the end of its term.',
    },
    'no-transfer-path': {
      title: 'There is no way to move it on this date',
      answer: 'Not yet: on this date no documented way moves this Azure subscription to another partner.',
    },
    'blocked-resale': {
      title: 'You may not sell to another CSP partner',
      answer: 'No: a CSP partner may not resell online services to another CSP partner.',
    },
    'blocked-cloud': {
      title: 'Multi-channel support does not cover this cloud',
      answer: 'No: this national cloud has its own portal and its own rules.',
    },
    'blocked-market': {
      title: 'The customer is outside your market',
      answer: 'No: you can act only for customers whose tenant is in your market.',
    },
    'blocked-not-in-csp': {
      title: 'You need to be authorized in CSP first',
      answer: 'No: only a partner who is authorized in CSP, with a signed partner agreement, can do this.',
    },
    'one-admin-partner': {
      title: 'Another partner already holds the permission',
      answer: 'No: at that time only one partner could hold administrator permission for a service.',
    },
    'not-transferable': {
      title: 'Software cannot be moved between partners',
      answer: 'No: perpetual software and software as a service cannot be moved to another partner.',
    },
    'ask-your-provider': {
      title: 'Your indirect provider has to do it',
      answer: 'Your indirect provider has to ask for the move; an indirect reseller cannot.',
    },
    'refer-syndication': {
      title: 'The Microsoft Syndication Partner stays in charge',
      answer: 'Multi-channel support does not cover this: the customer turns to its Microsoft Syndication Partner.',
    },
    'already-yours': {
      title: 'You already look after it',
      answer: 'You sold it, so you already manage and support it in Partner Center.',
    },
    'find-the-seller': {
      title: 'Find out who sold it first',
      answer: 'The answer depends on the seller: find out first where the subscription was bought.',
    },
    'conflict-us-government': {
      title: 'Microsoft’s pages disagree on US Government',
      answer: 'Unclear: the article says multi-channel support applies to the US Government cloud, other pages say no.',
    },
    'not-documented': {
      title: 'The sources do not say on this date',
      answer: 'Unclear: for this date and situation, no source says what is allowed.',
    },
  },
  rows: {
    R1: 'Microsoft Cloud Germany was taken off the list of the clouds that multi-channel support applies to.',
    R2: 'In China, 21Vianet runs an edition of its own with its own portal, its own relationship rules and no Azure.',
    R3: 'The article names Partner Center for US Government among the portals it applies to; the overview and the developer page for that cloud say that relationship requests and multi-channel support are not there.',
    R4: 'The customer would buy in the tenant in which it does its own CSP business, and CSP partners cannot resell to each other.',
    R5: 'Until 29 November 2020 the ban on resale between CSP partners named no exception, so it is unclear whether another tenant was exempt.',
    R6: 'Who sold the subscription settles the matter.',
    R7: 'Until 23 October 2023 no source spoke of sellers that had lost their CSP authorization.',
    R7b: 'Supporting this Azure means selling the customer a new Azure subscription, and CSP partners cannot resell to each other.',
    R8: 'From July 2017 to September 2018 one partner at most could hold administrator permission for a service.',
    R9: 'The subscription is license-based and was bought through a channel that multi-channel support is for, so the customer’s permission is all you need.',
    R10: 'A customer may work with several CSP partners at once. Your relationship changes neither its subscriptions nor who sells them.',
    R14: 'What the customer wants makes you a seller, and only a partner authorized in CSP can be one.',
    R11: 'The subscription belongs to a direct EA, and you are a direct-bill partner with Azure Expert MSP status.',
    R12: 'Azure bought through another channel cannot be moved into CSP as it is: it is set up anew.',
    R13: 'License-based subscriptions do not move between programs: the same ones are ordered anew, and the old ones end.',
    R15: 'Only direct-bill partners and indirect providers can move Azure between partners.',
    R16: 'Azure under the legacy offer moves only with the help of the partner who holds it, since February 2018.',
    R17: 'From May to September 2020 the Azure plan could not be moved by the form any more, and not yet by the request.',
    R18: 'Azure under an Azure plan moves by a request that the present partner has to accept, since September 2020.',
    R19: 'Perpetual software and software as a service are left out of every way of moving subscriptions.',
    R20: 'The old term has ended, so nothing stands in the way of a new order.',
    R21: 'Legacy licences cannot be moved to another CSP partner; they can be cancelled or left to run out.',
    R22: 'Only direct-bill partners and indirect providers can ask for a transfer of licences.',
    R23: 'New-commerce licences can be transferred between partners when both accept.',
    R24: 'New-commerce licences can be cancelled only within the window after purchase or renewal.',
    R25: 'Outside the window, new-commerce licences can be neither cancelled nor reduced.',
    R26: 'Nothing has to move: new licences come from you, the old ones stay where they are.',
    R27: 'Azure from CSP may stand beside Azure from another channel; before 20 November 2019 no source said so.',
    R28: 'A second CSP partner may add Azure in the same tenant; before 20 November 2019 no source said so.',
  },
  caveats: {
    A1: 'The English sentence can be read as “not in CSP or not a Syndication Partner”. We read it as “neither … nor”, as most human translations do: the other reading would let nearly every seller in.',
    A2: 'That a seller which lost its CSP authorization counts here is said only by the newest, undated wording of the article.',
    A3: 'For: the article itself, and the page on requests until 2018, name the US Government cloud. Against: its overview page, its developer page and the request page since 2 November 2018 leave it out.',
    A5: 'Since 2017 the article says that “you” cancel the old Azure. The first edition said that the customer does. As you are no party to the old contract, we take it that the customer cancels and you help.',
    A7: 'From 2017 to 2020 the ban on resale named no exception. Since 30 November 2020 it covers only the tenant in which the CSP business is done.',
    A8: 'The article names Advisor, Open and EA. Only its newest, undated wording says “volume licensing” in general.',
    A9: 'The first edition spoke of license-based subscriptions bought in CSP; later ones dropped the word. The answer is the same either way.',
    A11: 'Until 9 October 2023 the permission came with the relationship. Since then the relationship alone lets you order, but not manage: that takes a second request, for granular permission (GDAP).',
    A13: 'The exact first day is not confirmed: it was announced for April to June 2024 and is known to have worked by 19 June 2024.',
    'A14-advisor': 'Advisor has been closed to new partners since May 2021: only older subscriptions can still run.',
    'A14-open':
      'Since 1 January 2022 nothing can be bought or renewed through Open License: only older subscriptions can still run.',
    'A15-stay': 'Reservations do not move with the subscriptions on this date.',
    'A15-unknown':
      'Whether reservations move with the subscriptions on this date is not known: 2020 pages say no, 2023 pages yes.',
    'A15-move': 'Reservations and savings plans can move as well.',
    A16: 'On this date a partner that lost its permission stayed responsible for support under its agreement.',
    'S22-support':
      'The ban on resale to CSP partners says nothing of support. As nothing is sold here, we take it that support is allowed.',
  },
  actors: {
    you: 'You',
    customer: 'Customer',
    'current-partner': 'Present partner',
    provider: 'Your provider',
  },
  steps: {
    'request-relationship':
      'In Partner Center, open the customer list and start a request for a reseller relationship.',
    'invite-with-provider':
      'In Partner Center, open your indirect provider’s page and invite the customer: one link asks for a relationship with you and with your provider.',
    'send-request':
      'Send the customer the e-mail with the request link. Change the text as you like, but not the link.',
    'accept-in-office-portal': 'A Global admin opens the link and accepts the request in the Office admin portal.',
    'accept-in-store-for-business':
      'A Global admin opens the link and accepts the request in the Microsoft Store for Business.',
    'accept-in-admin-center':
      'A Global admin opens the link and accepts the request in the Microsoft 365 admin center.',
    'accept-customer-agreement': 'While accepting, accept the Microsoft Customer Agreement.',
    'find-customer-listed': 'Look for the customer in your customer list: once it is there, the request was accepted.',
    'request-gdap':
      'On the customer’s Admin relationships page, send a second request, for granular permission (GDAP): choose a name, the number of days and the roles you need.',
    'approve-gdap': 'A Global admin opens the link of the second request and approves it.',
    'assign-security-groups':
      'Assign your security groups to the roles, so that your people can work and open service requests.',
    'order-licenses':
      'Order the licences for the customer. Where they replace old ones, take the same offers in the same number.',
    'provider-orders':
      'Your indirect provider orders the licences. Where they replace old ones, it takes the same offers in the same number.',
    'turn-off-auto-renew': 'Have automatic renewal of the old subscription switched off.',
    'let-old-lapse': 'Cancel the old subscription, or better, let it run out.',
    'create-azure': 'Create a new Azure subscription for the customer in Partner Center.',
    'create-azure-plan': 'Create an Azure plan for the customer in Partner Center, and a new Azure subscription in it.',
    'provider-creates-azure': 'Your indirect provider creates a new Azure subscription for your customer.',
    'enter-details': 'Enter the details of the subscription by hand; there is no tool that takes them over.',
    'copy-resources': 'Copy data and settings from the old Azure subscription to the new one.',
    'cancel-old-azure':
      'When everything runs in the new one, cancel single services or the whole old subscription. You may help.',
    'keep-old-azure': 'Keep the old Azure subscription as it is.',
    'tell-current-partner': 'Tell the present partner in writing that the subscription is to move to you.',
    'open-switch-ticket': 'Open a support ticket for Azure in Partner Center and ask for the change of partner.',
    'sign-switch-form': 'Fill in and sign the form for the change of provider, and send it to the customer.',
    'complete-switch-form': 'Complete and sign the form together with you, and return it to the present partner.',
    'upload-switch-form': 'Check the three signatures and upload the form to the ticket.',
    'remove-old-access': 'After the move, check who has access in Azure and remove the old partner’s roles.',
    'buy-azure-plan': 'Order an Azure plan for the customer, so that there is somewhere to move to.',
    'create-azure-transfer':
      'On the customer’s Subscriptions page, open Transfer requests and add a request with the present partner’s name and tenant ID.',
    'accept-transfer': 'An Admin agent accepts the request within 30 days.',
    'create-license-transfer':
      'On the customer’s Subscriptions page, open Transfer requests and add a request for the licences, 25 at most.',
    'request-ea-ownership':
      'Ask for billing ownership in Partner Center, as a Global admin or an Admin agent; the portal sends the customer an e-mail.',
    'accept-ea-ownership': 'Choose the subscriptions and accept the request in the Azure portal.',
    'ask-partner-to-cancel': 'Have the present partner cancel the subscription while the window is open.',
    'choose-wait-or-cancel':
      'Choose: wait for the end of the term, or have the present partner cancel the subscription.',
    'wait-for-end': 'Wait for the end of the term.',
    'check-later':
      'Look again later, and watch the announcements in Partner Center: Microsoft keeps reviewing these rules.',
    'buy-in-other-tenant':
      'If the services are for its own use, buy them in another tenant than the one for CSP business.',
    'use-local-portal': 'Turn to the portal and the support of that national cloud.',
    'use-tenant-in-market':
      'Use a CSP tenant of your company in the customer’s market, or name the customer a partner there.',
    'join-csp': 'Enroll in CSP and sign the Microsoft Partner Agreement. New partners start as indirect resellers.',
    'choose-admin-partner': 'Decide which partner is to hold the permission, and take it away from the other.',
    'buy-software-again': 'Keep the software where it is, or buy it anew from you.',
    'ask-provider': 'Ask your indirect provider to send the request, and give it your PartnerID.',
    'ask-syndication-partner': 'Ask the Microsoft Syndication Partner for support, or for a way out of its contract.',
    'manage-in-partner-center': 'Open the customer in Partner Center and manage the subscription there.',
    'look-at-the-invoice': 'Look at the latest invoice: the name on it is the seller.',
    'look-in-own-portal':
      'Look whether your Partner Center for US Government offers to request a relationship. If it does, it also issues the link.',
    'ask-microsoft': 'Ask Microsoft’s partner support, and keep its answer with its date.',
  },
  warnings: {
    W1: 'Without the customer’s permission you cannot open service requests for it.',
    W2: 'The old partner’s roles in Azure stay until somebody removes them.',
    W3: 'You do not get rights in the moved Azure subscriptions by themselves: have yourself given a role.',
    W4: 'Nothing is refunded for licences that are cancelled early: best start close to the end of the term.',
    W5: 'After the end of the term there are 30 days for the new order; after that, data may be lost.',
    W6: 'New-commerce licences can be cancelled only within {window} after purchase or renewal.',
    W7: 'Your request changes nothing at the present seller: its relationship, its invoices and its rights stay.',
    W8: 'The present partner has 30 days to answer and may refuse; nobody can force it.',
    W9: 'Granular permission (GDAP) ends on its date. Renew it in time, or allow automatic extension.',
    W10: 'According to third parties, Microsoft pays no incentives on moves from one CSP partner to another.',
    W11: 'Support changes neither the subscription nor the partner of record.',
    W12: 'A transfer request takes 25 items at most.',
    'W12-order':
      'A customer with more than 150 active subscriptions lets the old ones lapse before you order the new ones.',
    W13: 'The link in the e-mail must not be changed.',
  },
  alternatives: {
    'azure-role': {
      title: 'Leave Azure where it is',
      text: 'The customer gives you a role in its existing Azure subscription. The relationship alone gives you no rights there.',
    },
    'support-meanwhile': {
      title: 'Support it meanwhile',
      text: 'Until it can move, support the subscription beside its seller.',
    },
    'keep-both': {
      title: 'Keep both',
      text: 'Azure from CSP may stand beside the old Azure: the customer need not cancel anything.',
    },
    'recreate-instead': {
      title: 'Start anew instead',
      text: 'Or create a new Azure subscription, copy what is needed, and let the customer cancel the old one.',
    },
  },
  noLink: {
    'nothing-to-request': 'There is nothing to request here.',
    'portal-issues-it': 'No link can be built for this cloud: its own portal issues it.',
    'transfer-page': 'No source documents a link for this: start it on the page in Partner Center that the steps name.',
    'not-in-csp': 'Request links are for partners in CSP.',
  },
  links: {
    U1: 'Reseller relationship, older link',
    U2: 'Relationship with reseller and provider, older link',
    U3: 'Reseller relationship with or without administrator permission',
    U3b: 'Reseller relationship',
    U4: 'Relationship with an indirect reseller',
    U5: 'Reseller relationship, from the time of the Store for Business',
    U8: 'Granular permission (GDAP)',
  },
  composer: {
    title: 'Request link',
    documented: 'Microsoft documents this link.',
    observed: 'This link is not documented by Microsoft; it is observed in use.',
    partnerTenant: 'Your tenant ID (Microsoft ID)',
    partnerId: 'Your PartnerID',
    providerTenant: 'Your indirect provider’s tenant ID',
    admin: 'Ask for administrator permission',
    adminHint: 'You may leave it out if you manage only Azure that you provide yourself.',
    privacy: 'What you enter stays in your browser.',
    link: 'The link for your customer',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Copying failed: select the link and copy it by hand.',
    mail: 'Open as e-mail',
    mailCopy: 'Copy the e-mail',
    mailLanguage: 'Language of the e-mail',
    mailTooLong: 'This e-mail is too long to be opened from here. Copy it instead.',
    customerName: 'Customer’s name (for the e-mail only)',
    partnerName: 'Your company’s name',
    senderName: 'Your name',
    providerName: 'Your indirect provider’s name',
    missing: 'Fill in the fields above to get the link.',
  },
  mail: {
    relationship: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nyou asked us to look after your Microsoft subscriptions. For this, Microsoft needs your consent to a reseller relationship with {partnerName}.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nYour present subscriptions and their seller stay as they are. A second request, for permission to manage, may follow.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    relationshipWithAdmin: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nyou asked us to manage and support your Microsoft subscriptions. For this, Microsoft needs your consent to a reseller relationship with {partnerName} and to delegated administrator permission.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nYour present subscriptions and their seller stay as they are.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    joint: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nyou asked us to provide and support Microsoft subscriptions for you. We order them through our indirect provider, {providerName}. For this, Microsoft needs your consent to a reseller relationship with both of us.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    gdap: {
      subject: '{partnerName} asks for permission to manage your Microsoft services',
      text: 'Dear {customerName},\n\nto support you, we ask for limited administrator permission in your tenant.\n\nName of the request: {relationshipName}\nNumber of days: {days}\nRoles: {roles}\n\nPlease have a Global admin of your company open this link, review the request, and approve it:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    // The customer writes this one to its present partner.
    'transfer-notice': {
      subject: 'Transfer of our subscriptions to {partnerName}',
      text: 'To {currentPartner},\n\nwe want {partnerName} to look after these subscriptions from now on:\n\n{subscriptions}\n\n{partnerName} will send you a transfer request in Partner Center. Please have an Admin agent accept it within 30 days.\n\nKind regards\n{senderName}\n{customerName}',
    },
    // The customer writes this one to its present partner and to Microsoft (legacy Azure).
    'switch-notice': {
      subject: 'Change of partner for our Azure subscriptions',
      text: 'To {currentPartner} and to Microsoft,\n\nwe want to move these Azure subscriptions (MS-AZR-0145P) to {partnerName}:\n\n{subscriptions}\n\nPlease open a support ticket for the change of partner in Partner Center, fill in and sign the form for the change of provider, and send it to us. {partnerName} and we will complete and sign it.\n\nKind regards\n{senderName}\n{customerName}',
    },
    placeholders: {
      customerName: '[customer’s name]',
      partnerName: '[partner’s name]',
      senderName: '[your name]',
      providerName: '[provider’s name]',
      currentPartner: '[present partner’s name]',
      subscriptions: '[subscription IDs, one a line]',
      relationshipName: '[name of the request]',
      days: '[number of days]',
      roles: '[roles]',
      link: '[link from Partner Center]',
    },
  },
  // The e-mails that a step calls for, filled in on the page of an answer.
  stepMails: {
    gdap: 'Write the e-mail for this request',
    'transfer-notice': 'Write the customer’s e-mail to its present partner',
    'switch-notice': 'Write the customer’s e-mail to its present partner and Microsoft',
    toCustomer: 'This e-mail goes from you to the customer, with the link that Partner Center gave you.',
    byCustomer: 'The customer sends this e-mail itself. Fill in what you know, then pass the draft on to the customer.',
    link: 'Link of the request, from Partner Center',
    relationshipName: 'Name of the request',
    days: 'Number of days',
    roles: 'Roles, one on each line',
    currentPartner: 'Name of the present partner',
    subscriptions: 'Subscription IDs, one on each line',
    customerSender: 'Who signs for the customer',
  },
  errors: {
    day: '“{given}” is not a date. Write it as year-month-day, for example 2026-11-22.',
    'day-since-first': '“{given}” is before 2 December 2016. The rules are known only from that day on.',
    fact: '“{field}” is not a fact we know.',
    value: '“{given}” is not an answer to “{field}”.',
    guid: '{field}: “{given}” is not a tenant ID. It has 32 digits and letters a–f in five groups, like 5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e.',
    'partner-id': '{field}: “{given}” is not a PartnerID. It has digits only, like 5139005.',
    'relationship-id':
      '{field}: “{given}” is not the ID of a relationship. It is one tenant-like ID, or two joined by a hyphen.',
    address: '“{given}” is not a web address. It begins with https://.',
    'accepted-host':
      'This link does not lead to Microsoft. Request links lead to admin.microsoft.com, admin.cloud.microsoft or portal.office.com.',
    'request-link': 'This is a Microsoft address, but not a request link.',
    'gdap-link': 'This is a request link, but not one for granular permission (GDAP).',
    'gdap-days': 'Number of days: a whole number from 1 to 730, for example 365.',
    'settings-file': '{field}: “{given}” does not belong in a profile. Choose a file that was exported here.',
    country: '{field}: “{given}” is not in the list of markets. Choose a country from the list.',
  },
  dropped: {
    'unknown-fact': '“{part}” was left out: there is no such question.',
    'unknown-value': '“{part}” was left out: there is no such answer.',
    repeated: '“{part}” was left out: the question was already answered.',
    needless: '“{part}” was left out: it does not matter here.',
    day: '“{part}” was left out: it is not a date since 2 December 2016.',
    malformed: '“{part}” was left out: it is not part of an address here.',
    language:
      'The link was in a language that this site does not have (“{part}”), so it opened in yours or in English.',
  },
  tree: {
    title: 'Can I support this subscription?',
    start: 'Start again',
    answers: 'Your answers',
    change: 'Change',
    changeFact: 'Change: {fact}',
    assumed: 'Assumed; change it if it does not fit.',
    whyAsked: 'Why we ask',
    notSure: 'I’m not sure',
    whereToFind: 'Where to find out',
    stillPossible: 'Until you know, these answers are possible:',
    leadsTo: '“{answer}” can lead to:',
    certainty: 'How sure is this?',
    why: 'Why',
    steps: 'What to do',
    stepDone: 'Done',
    checks: 'Make sure first',
    warnings: 'Keep in mind',
    alternatives: 'Other ways',
    seeAlternative: 'See this answer',
    caveats: 'Where the sources are unclear',
    sources: 'Sources',
    otherwise: 'Otherwise: {answer}',
    asOf: 'Rules as of {date}',
    row: 'Rule {row}',
    back: 'Back',
    outcomeIs: 'Answer: {title}',
    announced: 'New question: {title}',
    notAffiliated: 'Not affiliated with Microsoft.',
    freshness: 'Microsoft changes these rules. Check what matters in Partner Center.',
  },
  // Passing an answer or a question on, by link or as text.
  share: {
    title: 'Pass it on',
    language: 'In the language',
    copyLink: 'Copy link to this page',
    copyShortLink: 'Copy short link',
    copyText: 'Copy as text',
    copyMarkdown: 'Copy as Markdown',
    copyMail: 'Copy for an e-mail',
    mail: 'Open as e-mail',
    print: 'Print',
    pinned: 'The link keeps to these rules. When they change, the page says so.',
    copied: 'Copied.',
    copyFailed: 'Your browser does not allow copying here. Copy it from this field:',
    // Accessible name of the field that holds what could not be copied.
    byHand: 'To copy by hand',
    notLoaded: 'This could not be loaded. Check your internet connection and try again.',
    given: '{label}: {value}',
    soFar: 'Answers given',
    choices: 'Possible answers',
  },
  markets: {
    compare: 'Compare two countries',
    title: 'Are you in the same market?',
    partnerCountry: 'Your country',
    customerCountry: 'Country of the customer’s tenant',
    choose: 'Choose a country',
    'same-country': 'The same country: nothing stands in the way.',
    'same-market':
      'Two countries of one market: enough for requests and licences, but an Azure switch needs the same country.',
    'other-market': 'Two different markets: you need a CSP tenant in the customer’s market.',
    'same-market-switch': 'Two countries of one market: not enough, because an Azure switch needs the same country.',
    source:
      'The list is from Microsoft’s page of {date}. That page contradicts itself on Africa (18 countries in its example, 47 in its list) and names Brazil twice; we follow its list.',
  },
  linkReading: {
    title: 'Check a request link',
    paste: 'Paste a request link to see what it asks for.',
    kind: 'Kind of link',
    grants: 'What it asks for',
    'grants-relationship': 'A reseller relationship.',
    'grants-relationship-admin': 'A reseller relationship with delegated administrator permission.',
    'grants-joint': 'A reseller relationship with an indirect reseller and its provider.',
    'grants-reseller': 'A reseller relationship with an indirect reseller alone.',
    'grants-gdap': 'The approval of granular permission (GDAP).',
    'old-permission':
      'This link asks for delegated administrator permission. Since 9 October 2023 a relationship request cannot carry it any more.',
    'not-yours': 'The tenant ID in this link is not yours.',
    'not-your-partner-id': 'The PartnerID in this link is not yours.',
    'not-your-provider': 'The provider’s tenant ID in this link is not the one in your profile.',
    outdated: 'This kind of link was used only until {date}.',
  },
  history: {
    title: 'What changed',
    feedTitle: 'Changes of the rules on multi-channel support',
    edition: 'Rules since {date}',
    first: 'The first edition of the rules that is known.',
    'row-new': 'Rule {row} begins: {after}.',
    'row-changed': 'Rule {row}: “{before}” becomes “{after}”.',
    'row-gone': 'Rule {row} ends: {before}.',
    value: '“{value}” becomes an answer to “{fact}”.',
    'caveat-on': 'Note: {text}',
    'caveat-off': 'No longer noted: {text}',
    'step-on': 'New step: {text}',
    'step-off': 'Step no longer needed: {text}',
    'warning-on': 'Warning: {text}',
    'warning-off': 'No longer warned of: {text}',
    'alternative-on': 'Another way: {text}',
    'alternative-off': 'No longer another way: {text}',
    checks: 'Something more has to be checked.',
    links: 'The request links change.',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    unchanged: 'The answer stays the same between these days.',
    changedOn: 'Changed on {date}',
    before: 'Before',
    after: 'After',
    parts: {
      question: 'What is asked',
      outcome: 'The answer',
      certainty: 'How sure it is',
      row: 'The rule that decides',
      checks: 'What to make sure of',
      steps: 'What to do',
      warnings: 'What to keep in mind',
      alternatives: 'Other ways',
      caveats: 'Notes on the sources',
      link: 'The request link',
    },
  },
  whatIf: {
    title: 'What would change the answer',
    entry: '{fact}: {value}',
    leadsTo: 'then: {outcome}',
    leadsToOneOf: 'then one of these: {outcomes}',
  },
  statements: {
    S1: 'The feature is called multi-channel support: support for customers across several sales channels.',
    S2: 'A customer may want to hire a partner to provide and support a subscription bought elsewhere.',
    S3: 'The text is of 17 June 2020; its Turkish edition was machine-translated in August 2021.',
    S4: 'Partners other than the seller may support subscriptions that a customer bought elsewhere.',
    S5: 'The article applies to Partner Center and to Partner Center for Microsoft Cloud for US Government.',
    S6: 'Suitable roles are Global admin, User management admin and Sales agent.',
    S7: 'The purpose: the customer wants to hire a partner to manage and support a subscription bought elsewhere.',
    S8: 'Multi-channel support applies in two situations: bought from Microsoft or its programs, or from certain third parties.',
    S9: 'It applies to subscriptions bought directly from Microsoft or through Advisor, Open or EA.',
    S9a: 'It applies to subscriptions bought directly from Microsoft.',
    S9b: 'It applies to subscriptions bought through the Advisor program.',
    S9c: 'It applies to subscriptions bought through the Open program.',
    S9d: 'It applies to subscriptions bought through the EA program.',
    S10: 'It applies to subscriptions bought from a third party that is neither in CSP nor a Microsoft Syndication Partner.',
    S11: 'A customer cannot switch existing license-based subscriptions to a different partner in CSP.',
    S12: 'It has to wait for the end of the subscription period, or cancel before moving.',
    S12a: 'It has to wait for the end of the subscription period …',
    S12b: '… or cancel before moving.',
    S13: 'What to do depends on whether the services are license-based or usage-based.',
    S14: 'To support license-based services, you must ask the customer for permission to manage its subscriptions.',
    S15: 'For this, the article links to the page on requesting a reseller relationship.',
    S16: 'For a customer whose Azure comes from another channel such as Advisor, Open or EA, you create a new Azure subscription in Partner Center …',
    S17: '… enter the details of the subscription by hand …',
    S18: '… and then the services or the whole old subscription are cancelled.',
    S19: 'Azure from CSP can exist beside Azure from other channels.',
    S20: 'For a customer whose Azure comes from another partner, the Azure services can be switched to the new partner.',
    S21: 'For this, the article links to the page on switching Azure subscriptions.',
    S22: 'A CSP partner cannot at present resell online services to another CSP partner.',
    S23: 'Microsoft keeps reviewing the policies and capabilities of all its programs.',
    S24: 'News is announced through the usual channels, Partner Center among them.',
    S25: 'The article ends with the next steps.',
    S26: 'Next step: work with other partners.',
    S27: 'Indirect resellers read how to partner with indirect providers.',
    S28: 'Indirect providers read how to partner with indirect resellers.',
    'N1.1':
      'Managing a customer’s service takes its administrator permission and its signature on the Microsoft Customer Agreement.',
    'N1.3': 'In the US Government and German clouds the permission could not be left out of the request.',
    'N1.4': 'A partner can send requests to customers in its own country or region, or in the same market.',
    'N1.5':
      'The request page names the Admin agent; newer pages also the Sales agent, an earlier one the Global admin.',
    'N1.6':
      'The customer accepts in the admin center; until 2018 in the Office portal, then for a time in the Store for Business.',
    'N1.7': 'A Global admin of the customer’s tenant accepts the request.',
    'N1.8': 'A customer that has not accepted the Microsoft Customer Agreement is asked for it while accepting.',
    'N1.9':
      'After acceptance the customer appears in the partner’s customer list, and the partner can provide services.',
    'N1.10':
      'A partner that has lost the permission cannot open service requests until it is granted again; until December 2020 it stayed responsible.',
    'N1.11': 'In multi-channel support, one partner at most can hold administrator permission for a service.',
    'N1.13': 'The relationship lets a partner buy, administrator permission lets it manage: the two are separate.',
    'N1.steps': 'The request is a draft e-mail with a link: the text may change, the link must not.',
    'N2.1': 'The switch is for the legacy Azure offer only; subscriptions of an Azure plan have their own way.',
    'N2.2': 'The new partner must already have a reseller relationship with the customer.',
    'N2.3':
      'Only direct-bill partners and indirect providers can switch; an indirect reseller goes through its provider.',
    'N2.4': 'Azure plan, Office 365, Enterprise Mobility and Dynamics CRM are never switched in this way.',
    'N2.5': 'The new partner and the customer’s tenant must be in the same country or region.',
    'N2.7': 'Microsoft does not step in: the current partner has to open the ticket.',
    'N2.8':
      'Written notice, ticket by the current partner, form signed by all three, upload, then the new partner removes old access.',
    'N2.9': 'The form asks for contacts and IDs of both partners, the customer’s ID and the subscription ID.',
    'N2.10': 'After a switch there are two IDs: the one in Partner Center and the unchanged one of Azure.',
    'N3.1': 'Subscriptions under an Azure plan are transferred by a request, since September 2020.',
    'N3.2':
      'Only partners billed by Microsoft can use it; an indirect reseller asks its provider, and its ID is named.',
    'N3.3':
      'Before: the customer tells its partner, and the new one has a relationship, an Azure plan and the agreements.',
    'N3.4': 'The future partner starts it on the customer’s Subscriptions page, under Transfer requests.',
    'N3.5': 'The current partner must accept within 30 days; nobody can force it.',
    'N3.7': 'Only active items can be chosen. Reservations did not move in 2020; in 2023 they and savings plans do.',
    'N3.8':
      'Access roles in Azure do not change: the old partner keeps them until removed, the new one gets none by itself.',
    'N3.9': 'A legacy Azure subscription is accepted as well and becomes part of an Azure plan.',
    'N3.10': 'Marketplace products move only under conditions, and never if they are subscriptions.',
    'N3.12': 'The customer can stop a transfer, also by removing the reseller relationship.',
    'N4.1': 'Partners cooperate in three ways: provider and reseller, multi-partner, and multi-channel.',
    'N4.2': 'Multi-partner and multi-channel are also offered in national clouds.',
    'N4.3': 'The ban on resale between CSP partners covers the tenant used for CSP business; another tenant may buy.',
    'N4.4': 'A customer may use several CSP partners at once, for example one for Microsoft 365 and one for Azure.',
    'N4.5': 'A second partner’s relationship changes no subscription, no ownership, no terms and no partner of record.',
    'N4.6': 'A tenant with Azure from CSP may also have an Azure subscription from a second CSP partner.',
    'N4.8': 'Partners that do business in CSP are indirect providers, indirect resellers and direct-bill partners.',
    'N4.12': 'Since 1 February 2020 every kind of CSP partner needs the Microsoft Partner Agreement.',
    'N5.1': 'Since October 2020 every partner new to CSP begins as an indirect reseller.',
    'N5.2': 'It enrolls with a location PartnerID in the same country and signs the Microsoft Partner Agreement.',
    'N5.3': 'Once authorized, the provider may order for the reseller’s customers.',
    'N5.4': 'Inviting a customer makes one link that authorizes both the reseller and the provider.',
    'N5.5': 'The provider must have a relationship with the customer itself to place orders.',
    'N5.6':
      'To support only, a relationship with the reseller alone is enough; to order, the joint invitation is needed.',
    'N6.1': 'A provider and a reseller must have a partnership in Partner Center before they do business.',
    'N6.2': 'The provider sends the reseller a personal link; the reseller accepts it.',
    'N6.4': 'On a subscription, the reseller’s location PartnerID with an active agreement is entered.',
    'N7.1': 'With delegated permission, the partner’s Admin agents become Global administrators at the customer.',
    'N7.2': 'It gives no access to Azure subscriptions that exist already; for those, a role in Azure is needed.',
    'N7.5': 'Since 9 October 2023 a relationship request can no longer carry delegated permission.',
    'N8.1': 'Moving license-based customers into CSP is done by hand, whatever channel they come from.',
    'N8.2': 'Partner and customer’s tenant are in the same region.',
    'N8.3':
      'Relationship, acceptance, same offers in the same number; then the customer cancels the old or lets it expire.',
    'N8.4':
      'Nothing is refunded; best near the end, with automatic renewal off, and the new one within 30 days after it.',
    'N8.5': 'With the same offer and number, nothing has to be reassigned and nothing is interrupted.',
    'N8.6': 'With more than 150 active subscriptions the old ones expire first, to stay within the limit.',
    'N8.7': 'For subscriptions bought directly from Microsoft, its billing support may grant a credit.',
    'N8.10': 'The newest page speaks of a function that schedules CSP subscriptions at the renewal of an EA.',
    'N9.1': 'The new partner asks, both partners accept, and the customer already has a relationship with the new one.',
    'N9.2': 'Only direct-bill partners and indirect providers can ask; resellers go through their provider.',
    'N9.3': 'Same region, and only from CSP to CSP: not from EA, MPSA, Open or Microsoft’s own web sale.',
    'N9.4': 'Whole subscriptions only, their terms unchanged, 25 a request at most, 30 days to accept.',
    'N9.6': 'Announced for April to June 2024, in use by 19 June 2024; the exact day is not confirmed.',
    'N9.7': 'Third parties report that moves between CSP partners earn no incentives.',
    'N10.1':
      'New-commerce licences, Azure plan, reservations and software as a service are left out of the move to one’s own provider.',
    'N10.2': 'The provider must have a relationship with the customer first, and the customer must consent.',
    'N11.1': 'Granular permission (GDAP) is requested by an Admin agent of any kind of CSP partner.',
    'N11.2':
      'Name, days, roles, then a personal link by e-mail; the customer’s Global admin approves, the partner assigns groups.',
    'N11.3': 'The request expires after 90 days; the permission ends on its day unless automatic extension is allowed.',
    'N11.4': 'Ending the granular permission ends neither the relationship nor the subscriptions.',
    'N11.5': 'With the relationship alone a partner may order, but not see users, assign licences or open tickets.',
    'N11.6': 'Tickets need the role Service support administrator; Azure needs directory rights and nested groups.',
    'N11.9': 'Granular permission does not cover subscriptions bought through an EA.',
    'N12.1': 'The partner’s market follows its company’s location, the customer’s that of its tenant.',
    'N12.2': 'The page lists the markets with their countries.',
    'N12.3': 'The page contradicts itself on Africa: its example names 18 countries, its list more.',
    'N12.4': 'A location PartnerID in the market is needed; several markets take several CSP tenants.',
    'N13.1':
      'New-commerce licences can be cancelled within 72 hours, since 18 March 2022 within 7 days, and not later.',
    'N13.2': 'Legacy licences can be cancelled or suspended in the middle of their term.',
    'N13.3': 'After its term a subscription is expired for 30 days, then disabled, then deleted.',
    'N14.3': 'A relationship that stays does not keep the customer from buying elsewhere.',
    N15: 'The table of permissions: Sales agents request relationships, Admin agents request permission, Helpdesk agents support.',
    'N16.1': 'For the US Government cloud, requesting relationships is listed as not available yet.',
    'N16.2': 'Its questions and answers planned the relationship request for October 2021.',
    'N16.3': 'The developer page: government customers work with one partner; multi-channel does not apply.',
    'N16.5': 'GCC, unlike GCC High, runs in the commercial Partner Center.',
    'N16.6': 'Microsoft Cloud Germany was removed from the article on 5 December 2018.',
    'N16.7': 'The cloud run by 21Vianet has its own portal, no Azure, and one partner with permission per service.',
    'N17.1': 'There are no new Advisors since May 2021; joining CSP ends Advisor for good.',
    'N17.2': 'Open License: no purchases and no renewals since 1 January 2022.',
    'N17.3':
      'Direct EA subscriptions move to CSP only through a direct-bill partner with Azure Expert MSP, agreement and Azure plan.',
    'N17.4':
      'A customer’s relationship can be one of syndication; third parties report that CSP invitations fail there.',
    'N17.5': 'The newest wording: volume licensing or EA, and resellers no longer authorized in CSP.',
    'N18.2':
      'An indirect reseller needs 1,000 USD of sales in twelve months since April 2024, or loses its authorization.',
    'N19.1': 'The Microsoft Partner Agreement is required since 1 February 2020.',
    'N19.2': 'The Microsoft Customer Agreement is required since 1 February 2020.',
    T1: 'China: 21Vianet’s edition, one CSP partner with permission per service.',
    T2: 'First edition: no move of license-based CSP subscriptions, Azure set up anew by hand, the customer cancels.',
    T3: 'The ban on resale between CSP partners appears.',
    T5: 'Moving license-based customers is described, without refund.',
    T6: 'The Azure switch is published; EA and Open do not move to CSP by themselves.',
    T9: 'The rule of one partner with permission per service is gone; the Azure switch names its kinds of partner.',
    T10: 'The Azure switch needs the same region, then the same country.',
    T11: 'Relationships without administrator permission become possible, outside national clouds.',
    T12: 'The request page no longer lists the US Government and German clouds.',
    T13: 'Germany is dropped from multi-channel support.',
    T14: 'Relationship requests are limited to the own country or region.',
    T16: 'Azure from CSP can exist beside other channels, and beside a second CSP partner’s.',
    T18: 'Partner and customer agreements become required; acceptance moves to the Microsoft 365 admin center.',
    T21: 'The Azure plan is left out of the Azure switch.',
    T22: 'The text this product began with.',
    T25: 'The person who accepts must be a Global admin.',
    T26: 'Azure plan subscriptions can be transferred by request; reservations do not move.',
    T28: 'The ban on resale covers only the tenant for CSP business.',
    T30: 'Without permission, a partner cannot open service requests.',
    T31: 'The future partner must have an Azure plan before a transfer.',
    T34: 'Advisor is closed to new partners.',
    T36: 'New Azure customers get an Azure plan only.',
    T37: 'The Turkish machine translation is published.',
    T38: 'Open License ends.',
    T39: 'New-commerce licences become available.',
    T41: 'The new-commerce cancellation window grows from 72 hours to 7 days.',
    T44: 'Savings plans can be transferred; reservations move.',
    T45: 'The English article is refreshed with the same rules.',
    T46: 'Relationship links no longer carry delegated permission.',
    T50: 'New-commerce licences can be transferred between partners.',
    T53: 'The newest wording names volume licensing, and resellers no longer authorized in CSP.',
  },
  situations: {
    'ea-licenses': 'My customer has an EA and wants us to look after its Microsoft 365',
    'direct-licenses': 'My customer bought Microsoft 365 directly from Microsoft and wants our support',
    'partner-licenses': 'My customer has Microsoft 365 from another partner and wants our support as well',
    'take-over-licenses': 'My customer wants to leave its partner and have its licences from us',
    'ea-azure': 'My customer has Azure in an EA and wants us to manage it',
    'partner-azure': 'My customer wants to move its Azure from another partner to us',
    'keep-and-add': 'My customer keeps its Azure in the EA and wants more Azure from us',
    'customer-is-partner': 'My customer is a CSP partner itself',
    'us-government': 'My customer is in the US Government cloud',
  },
  extension: {
    // The name in the browser and in the stores, 45 characters at most.
    name: 'Supportable: can I support this subscription?',
    // The description in the browser and in the stores, 132 characters at most.
    description:
      'Tells on Partner Center’s pages whether you can support what a customer bought elsewhere, why, and what to do.',
    // What the keys for it do, in the browser’s list of shortcuts.
    call: 'Open or close the panel on a Partner Center page',
    // Where a fact comes from, in small type beside it.
    origins: {
      you: 'You answered',
      page: 'Read from this page',
      address: 'From the address',
      profile: 'From your profile',
      assumed: 'Assumed',
    },
    // The names of the portal’s pages, as a partner would call them.
    pages: {
      'customer-list': 'Customer list',
      'gdap-list': 'Administer (granular permissions of all customers)',
      'new-relationship': 'New relationship request',
      'reseller-invitation': 'Invitation of an indirect reseller',
      subscriptions: 'Subscriptions',
      subscription: 'One subscription',
      users: 'Users and licences',
      'admin-relationships': 'Admin relationships',
      'admin-relationship': 'One admin relationship',
      'service-management': 'Service management',
      account: 'Account',
      'customer-other': 'A page of this customer that we do not know',
      'customers-other': 'A page about customers that we do not know',
      elsewhere: 'A page that is not about customers',
    },
    panel: {
      // The label of the small button that opens the panel: short.
      open: 'Can I support this?',
      title: 'Can I support this subscription?',
      close: 'Close',
      customer: 'Customer',
      page: 'Page',
      listed: { one: '{count} customer on this page', other: '{count} customers on this page' },
      uncertain: 'The page does not show the customer that its address names, so nothing is taken from it.',
      unread: 'This page could not be read, so you are asked for everything. Perhaps Microsoft has changed it.',
      partly: 'Only a part of this page could be read; you are asked for the rest.',
      // Copies a text for whoever mends the extension.
      diagnostic: 'Copy a diagnostic',
      diagnosticHint: 'It holds no IDs, names or domains.',
      // About one subscription that the page shows.
      offer: 'Offer ID',
      publisher: 'Publisher',
      reseller: 'PartnerID of the reseller',
      status: 'Status',
      // The day on which its term ends, as the page writes it.
      ends: 'End of the term',
      // About a subscription whose publisher is not Microsoft.
      otherPublisher: 'Another company publishes this product. Ask it first: it may be the one that supports it.',
      // Above what is read from a request link that stands on the page.
      foundLink: 'This page holds a request link',
      // For the small button: it can be moved by dragging, or with the arrow keys while Alt is held.
      movable: 'Drag to move, or press Alt and an arrow key.',
      // Shown once when the browser has replaced or removed the extension under an open page.
      reload: 'Supportable was updated or switched off. Reload this page to go on.',
    },
    guide: {
      // Above the list of facts given so far.
      facts: 'What this rests on',
      // The choice in a list for a check that nobody has answered yet.
      notKnown: 'Not known yet',
      openProfile: 'Fill in your profile',
      keepIds: 'Keep these in my profile',
      mail: 'E-mail to the customer',
      copyAnswer: 'Copy the answer as text',
      // Copies the address of this answer on the help site; it holds no name and no ID.
      copyLink: 'Copy a link to this answer',
    },
    popup: {
      title: 'Can I support this subscription?',
      options: 'Options',
    },
    // Shown once, after the extension was installed: three sentences.
    welcome: {
      title: 'Before you start',
      reads:
        'On Partner Center’s pages about customers, Supportable reads the address, the customer’s name, and what the page shows about subscriptions and admin permissions, and asks you for the rest.',
      stays: 'Supportable itself sends nothing anywhere: it has no server, no account and no count of what you do.',
      start: 'Fill in what you like below, then open a customer in Partner Center, or press the button in the toolbar.',
    },
    options: {
      title: 'Supportable: options',
      display: 'Display',
      // Heading above what may be kept on this device beyond the settings.
      keeping: 'What is kept',
      language: 'Language',
      browserLanguage: 'The browser’s language',
      show: 'Show on Partner Center',
      showing: {
        customers: 'On pages about customers',
        portal: 'On every page',
        toolbar: 'On no page, only from the toolbar',
      },
      keys: '{keys} opens and closes the panel on a Partner Center page. You can change these keys among your browser’s extension shortcuts.',
      noKeys:
        'No keys open the panel, perhaps because another extension uses them. You can choose keys among your browser’s extension shortcuts.',
      saved: 'Saved',
      saveFailed: 'The browser could not save this. Try again.',
      reading: 'Reading Partner Center',
      readingText:
        'When each kind of page was last read. It is kept in this browser only and holds nothing about customers.',
      // The address of the company’s own copy of the help site, for links to an answer.
      site: 'Address of the help site',
      siteHint: 'With it you can copy a link to an answer. It begins with https://.',
      // Small marks beside the rows of the portal’s lists of customers; off at first.
      markers: 'Mark the rows of customer lists',
      markersHint: 'A small button beside each customer opens the questions for it. Nothing is written into the page.',
      remember: 'Remember my answers for each customer on this device',
      rememberHint: 'They are kept in this browser only, and only until you have them forgotten.',
      forget: 'Forget all answers',
      forgotten: 'All answers are forgotten.',
      // A list of the request links and e-mails that were copied or opened; off at first.
      history: 'Keep a list of the requests I make',
      historyHint:
        'The day, the kind and your own request link, and the customer’s name only if you typed it yourself. The list stays on this device.',
      historyTitle: 'Requests you made',
      historyNone: 'Nothing in the list yet.',
      historyClear: 'Clear the list',
      historyCleared: 'The list has been cleared.',
      // One line of that list; the kind is one of the words below.
      historyEntry: '{day}: {kind}',
      historyEntryFor: '{day}: {kind}, for {customer}',
      historyKinds: {
        link: 'request link',
        relationship: 'e-mail asking for a relationship',
        joint: 'e-mail asking for a relationship together with your provider',
        gdap: 'e-mail asking for granular permission (GDAP)',
        'transfer-notice': 'customer’s e-mail to its present partner',
        'switch-notice': 'customer’s e-mail about an Azure switch',
      },
      neverRead: 'Not visited yet',
      lastRead: 'Last read on {date}',
      lastFailed: 'Could not be read on {date}',
      notFound: 'Not found on the page: {fields}',
    },
    // Partner Center of another cloud; off until the reader asks for it, and then the browser asks the reader.
    otherPortals: {
      title: 'Partner Center of another cloud',
      show: 'Show Supportable on Partner Center operated by 21Vianet as well',
      meaning:
        'The browser then asks whether we may read partner.partnercenter.microsoftonline.cn. We know this address from a single source and could not try it. For US Government we know of no address of its own, so there is nothing to switch on.',
      refused: 'The browser did not give its permission, so nothing has changed.',
      reload: 'Done. If a page of that portal is open, reload it.',
    },
    // Keeping settings and profiles the same on several browsers, through the browser’s own synchronisation; off at first.
    inStep: {
      title: 'Several browsers',
      keep: 'Keep my options and profiles in step on all my browsers',
      keepHint:
        'They then also go through the servers of your browser’s maker, under your account there. Your answers for customers never do. If you switch it off, they are removed from there, and no browser is kept in step any more; each keeps what it has.',
      problems: {
        unavailable:
          'The browser does not offer this at the moment. Everything is kept on this device, and it will be tried again.',
        'too-large':
          'Your profiles need more room than the browser offers for this. Remove some of them; until then, changes stay on this device.',
        later: 'The browser has not taken the last change yet. It will be tried again.',
        'ended-elsewhere':
          'This was switched off on another of your browsers. Your options and profiles are still on this device.',
        'not-removed':
          'The browser could not remove what it kept in step. It will be tried again when the browser starts.',
      },
    },
    // A partner with several CSP tenants keeps a profile for each.
    profiles: {
      profile: 'Profile',
      number: 'Profile {number}',
      add: 'Add a profile',
      remove: 'Remove this profile',
      export: 'Save the profiles as a file',
      import: 'Add profiles from a file',
      added: { one: '{count} profile was added.', other: '{count} profiles were added.' },
      refused: 'These could not be taken and were left out:',
      // One of them. {profile} is the number of its profile in the file, {error} a whole sentence.
      refusedIn: '{profile}. {error}',
      // When the customer is in the market of another profile. {name} is that profile’s name.
      inMarket: 'Your profile “{name}” is in the customer’s market.',
      use: 'Use “{name}”',
    },
    // The label of the small button beside a customer’s row. {customer} is its name.
    marker: 'Can I support {customer}?',
    // The partner’s own details; each field may stay empty.
    profile: {
      title: 'Your profile',
      text: 'What stands here is not asked again, and goes into the request links and e-mails that you make. Every field may stay empty.',
      none: 'Not given',
      partnerName: { label: 'Your company’s name' },
      partnerType: { label: 'What you are in the CSP program' },
      partnerTenant: {
        label: 'Your tenant ID (Microsoft ID)',
        hint: 'In Partner Center under Account settings, Organization profile.',
      },
      partnerId: { label: 'Your PartnerID', hint: 'The number of your location, formerly MPN ID. Digits only.' },
      providerTenant: {
        label: 'Your indirect provider’s tenant ID',
        hint: 'Only for indirect resellers: your provider can tell you.',
      },
      country: { label: 'Your country or region' },
      role: { label: 'Your role in Partner Center' },
      mpa: { label: 'Microsoft Partner Agreement' },
      senderName: { label: 'Your name', hint: 'It stands under the e-mails to customers.' },
      mailLocale: { label: 'Language of e-mails to customers' },
    },
  },
  // What is read, kept and sent, and why each permission is asked for: in the options, on the help site and in the stores.
  privacy: {
    title: 'Privacy',
    short: 'Supportable itself sends nothing about you, your company or your customers to anyone.',
    extensionTitle: 'The extension',
    extension: {
      reads:
        'On Partner Center’s pages it reads the address, the customer’s name, and what the page shows about subscriptions, relationships and admin permissions. It answers from that on the spot, and forgets it when you leave the page.',
      keeps:
        'It keeps in the browser your profile, your options, the place of its button, and when each kind of page was last read. None of that is about a customer.',
      answers:
        'Only if you switch it on, it keeps on this device the answers that you give for a customer, under the customer’s tenant ID, until you have them forgotten. The answers given in the toolbar’s window are kept until the browser is closed.',
      requests:
        'Only if you switch it on, it keeps a list of the requests you make: the day, the kind, your own request link, and a customer’s name if you typed it yourself. One press clears it.',
      inStep:
        'Only if you switch it on, your options and profiles also go through the servers of your browser’s maker (Google, Microsoft or Mozilla), with your account there, so that they are the same on all your browsers. Switching it off removes them there; do that before you remove the extension.',
      sends:
        'It makes no request to any server. There is no account, no statistics, no advertising, and no code from outside the package.',
      ends: 'A request link or an e-mail goes only where you send it. When you remove the extension, the browser deletes what it kept on this device.',
    },
    permissionsTitle: 'Its permissions, and why',
    permissions: {
      storage: 'Storage: to keep your profile and your options in the browser.',
      portal: 'partner.microsoft.com: to read the page that is open there, and to show the panel on it.',
      otherPortals:
        'partner.partnercenter.microsoftonline.cn and “scripting”: only if you switch on Partner Center operated by 21Vianet in the options, to do the same there.',
      noOther: 'The extension runs on no other site.',
    },
    siteTitle: 'The help site',
    site: {
      counts: 'It sets no cookies, counts nobody, and loads nothing from other servers.',
      address:
        'Your answers stand in the address of the page, so that you can pass it on; a name or an ID never does. The server that hands out the pages sees which page is asked for, as every server does.',
      stays: 'What you type into a request, and any file that you open there, stays in your browser.',
      keeps: 'Your browser keeps the theme that you chose, and copies of pages. Nothing in them is about you.',
    },
  },
  // For the listing in the browsers’ stores. The name and the short description stand under `extension`.
  store: {
    // What the extension is for, in one sentence: the stores ask for it.
    purpose:
      'Shows Microsoft cloud partners, on Partner Center’s pages, whether they can support a subscription that a customer bought elsewhere, and what to do next.',
    lead: 'A customer asks you to look after a subscription that somebody else sold. Can you? Supportable answers that where the question comes up: on the customer’s page in Partner Center.',
    featuresTitle: 'What you get',
    features: {
      answer: 'The answer in one sentence, then the steps in order, and who takes each of them.',
      reasons: 'The reasons: every answer names its sources with their dates, and says how certain it is.',
      page: 'It reads what the page shows, such as how a subscription is billed, and asks you for the rest. What it cannot read it never guesses.',
      request:
        'The link that asks for a reseller relationship, made with your own IDs, and the e-mails for that request and for granular permission (GDAP), in the customer’s language.',
      toolbar: 'The same answers without any page, from the button in the toolbar.',
    },
    basis:
      'The rules come from Microsoft’s public documentation. Where the sources are unclear or contradict each other, the answer says so.',
    // The lines under the pictures.
    pictures: {
      question: 'It reads what the page shows and asks for the rest',
      answer: 'The answer, the steps and the reasons',
      request: 'The request, filled in with your IDs',
      list: 'If you like, a small button beside each customer',
      options: 'Your profile, kept in your browser',
    },
  },
  site: {
    name: 'Supportable',
    // The title in the browser's tab and in link previews.
    pageTitle: '{page} · {site}',
    skip: 'Skip to the content',
    navigation: 'Main',
    check: 'Check a subscription',
    help: 'Help',
    helpPages: 'Help pages',
    // In the footer while the page is shown in a frame of another one.
    ownPage: 'Open this page on its own',
    // Accessible name of the language menu; the languages themselves stand in their own words.
    language: 'Language',
    // How the site is coloured; a choice in the footer.
    colours: 'Colours',
    coloursAuto: 'As on this device',
    coloursLight: 'Light',
    coloursDark: 'Dark',
    search: {
      open: 'Search',
      title: 'Search this site',
      field: 'What are you looking for?',
      close: 'Close',
      keys: 'Move through the results with the arrow keys, open one with Enter.',
      loading: 'Searching …',
      found: { one: '{count} result', other: '{count} results' },
      pages: 'Pages',
      answers: 'Answers',
      all: { one: 'Show {count} more', other: 'Show {count} more' },
      situations: { one: '{count} more situation', other: '{count} more situations' },
      none: 'Nothing found for “{query}”. Try fewer or other words.',
      failed: 'The search could not be loaded. Try again later.',
      offline: 'You are offline, and the search is not stored on this device. It goes on when you are connected again.',
    },
    offline: {
      copy: 'The site cannot be reached at the moment. This is a copy kept on your device; its rules are those of {day}.',
      title: 'This page is not on your device',
      text: 'The site cannot be reached at the moment, and you have not opened this page before. Pages you have opened still work, and so does checking a subscription.',
    },
    home: {
      description:
        'For Microsoft partners: whether you can support, take over or add to a subscription that a customer bought elsewhere, with steps, sources and dates.',
      lead: 'A customer asks you to look after a Microsoft subscription it bought somewhere else. Whether you can depends on the cloud, the seller, the kind of billing and the day.',
      begin: 'Check a subscription',
      beginText: 'A few questions lead to one answer: what you can do, step by step, and which source says so.',
      helpTitle: 'Read about it',
      extensionTitle: 'In Partner Center itself',
      extensionText:
        'The browser extension gives the same answer on the customer’s page in Partner Center, and asks only what the page does not show.',
      extensionLink: 'About the extension',
    },
    start: {
      description:
        'Pick the situation that fits, or answer a few questions: whether a partner can support a subscription bought elsewhere, and how.',
      lead: 'Answer one question at a time, or pick a situation you know.',
      stepByStep: 'Answer step by step',
      assumed: 'Where nearly everyone begins. Change what does not fit:',
      situations: 'Common situations',
      // Heading above the very first question, which asks for the cloud.
      another: 'Begin with the first question',
    },
    state: {
      // The title of a page that holds an answer, in the browser's tab and in link previews.
      outcomeTitle: '{verdict}: {title}',
      given: '{label}: {value}',
      answersSoFar: 'Your answers so far',
      composerNeedsScript:
        'With JavaScript switched on, this page puts your request link together. Nothing you enter leaves your browser.',
      // Choice of the partner's own kind in the request composer, where no question asked for it.
      partnerType: 'You are',
      adminInLink: 'The link also asks for administrator permission.',
      anotherDay: 'Another day',
      anotherDayText: 'See what the rules said on another day since 2 December 2016.',
      day: 'Day',
      show: 'Show',
      backToToday: 'Back to today’s answer',
      dated: 'This is the answer as of {date}, not today’s.',
      noLongerApplies: 'This answer no longer applies and was left out: {answer}.',
      changed: 'The answer has changed: {title}',
      // Statements behind the steps and checks, after those that decide.
      statements: { one: '{count} more statement', other: '{count} more statements' },
      openCheck: 'Not known',
      // Opens the part in which the e-mail to the customer is written.
      writeMail: 'Write the e-mail',
      problem: 'There is a problem',
    },
    // Above a page that a shared link is pinned to, and in the preview of such a link.
    pinned: {
      inForce: 'This link keeps to the rules since {edition}. They are in force today.',
      same: 'This link keeps to the rules of {edition}. Today’s answer is the same.',
      sameButDetails:
        'This link keeps to the rules of {edition}. Today’s answer is the same; what has changed around it: {parts}.',
      sameQuestion: 'This link keeps to the rules of {edition}. The question is the same today.',
      otherAnswer: 'This link keeps to the rules of {edition}. Since {since} the answer is another one: {now}.',
      otherQuestion: 'This link keeps to the rules of {edition}. Since {since} something else is asked: {now}',
      because: 'The reason: {reason}',
      toTodaysAnswer: 'See it by today’s rules',
      toTodaysQuestion: 'Go on by today’s rules',
      whatChanged: 'What changed on {date}',
      datedTitle: '{date} · {title}',
    },
    notFound: {
      title: 'This page does not exist',
      text: 'The address may be damaged, or the page may have moved.',
      start: 'Start with the first question',
      home: 'Go to the start page',
    },
    helpParts: {
      date: 'Day',
      answer: 'Answer',
      decidedBy: 'Decided by',
      channel: 'Bought from',
      support: 'Support of licences',
      undated: 'undated',
    },
  },
  // The page on which a whole file is checked row by row, and the file that comes out of it.
  bulk: {
    title: 'Check a whole list',
    description:
      'Choose a file exported from Partner Center and get the answer for every customer or subscription in it. The file stays in your browser.',
    lead: 'Choose a file that was exported from Partner Center: every row gets its answer. What the file does not say, you are asked once for all rows that need it.',
    privacy: 'The file stays in your browser. Nothing is sent anywhere, and nothing is stored.',
    needsScript: 'The file is read in your browser, which needs JavaScript. Without it you can check one at a time.',
    // The link on the start page and among the help for support staff, with a sentence about it.
    link: 'Check a whole list',
    linkText: 'With an export from Partner Center, all customers or subscriptions can be checked at once.',
    common: {
      title: 'What holds for all rows',
      text: 'What you leave out is asked later, where it matters.',
      // The choice in a list that gives no answer for all rows.
      later: 'Ask me later',
      country: 'Your country or region',
      countryText: 'With it, the customer’s market is checked where the file names the customer’s country.',
    },
    file: {
      title: 'The file',
      choose: 'Choose a CSV file',
      // Behind the button that chooses a file.
      drop: 'You can also drop it here. Commas, semicolons and tabs between the cells are understood.',
      known: 'Files that are recognised',
      unknown: 'For any other file, you say yourself which column tells what.',
      another: 'Check another file',
    },
    exports: {
      customers: 'Customer list (Export customers)',
      subscriptions: 'Subscriptions of one customer (Export subscriptions)',
      'new-commerce-recon': 'Reconciliation file of a new commerce invoice',
      'daily-usage': 'Daily rated usage',
      'license-recon': 'License-based reconciliation file',
      'usage-recon': 'Usage-based reconciliation file',
      'subscription-insights': 'Insights: subscription details',
      'customer-insights': 'Insights: customers and revenue, or reseller performance',
      'activity-log': 'Activity log',
      unknown: 'A file we do not know',
    },
    failures: {
      unreadable: 'The file could not be read. It may have been moved or changed; choose it again.',
      empty: 'The file is empty. Choose one whose first line names its columns.',
      workbook:
        'This is a workbook, not a CSV file. Open it in your spreadsheet program, save the sheet as “CSV UTF-8”, and choose that file.',
      archive: 'This is a compressed file. Unpack it, and choose the CSV file in it.',
      picture: 'This is a picture. Choose the file that was exported from Partner Center, as CSV.',
      'not-text': 'This is not a text file. Choose the file that was exported from Partner Center, as CSV.',
      'too-wide': 'The first line names more than 500 columns, so this is not a list of customers or subscriptions.',
      unsuitable:
        'This is an activity log: it lists neither customers nor subscriptions, so there is nothing to check.',
      stopped: 'Stopped.',
      unforeseen: 'Something went wrong while working on the file. Choose it again, or try another one.',
    },
    columns: {
      title: 'Which column tells what?',
      text: 'This is not a file that we know. Choose the columns that you are sure of, and leave the others.',
      none: 'None',
      read: 'Read the file',
      // Opens the same form for a file that was recognised.
      change: 'Choose the columns yourself',
      cancel: 'Leave as it is',
      meanings: {
        customer: 'Customer, as shown in the list',
        product: 'Subscription or product, as shown in the list',
        id: 'ID, as shown in the list',
        offer: 'Offer ID or product ID',
        sku: 'SKU ID',
        publisher: 'Publisher',
        unit: 'Billing type or unit',
        service: 'Service, such as “Azure plan”',
        start: 'Day of purchase or renewal',
        end: 'End of the term',
        status: 'Status',
        country: 'Customer’s country as a code, such as DE',
        relationship: 'Relationship to you',
      },
    },
    reading: {
      title: 'Reading the file',
      writing: 'Writing the file',
      stop: 'Stop',
      done: { one: '{count} row was read.', other: '{count} rows were read.' },
    },
    rows: { one: '{count} row', other: '{count} rows' },
    read: {
      summary: 'What the file says',
      text: 'Only what the file says for certain is taken from it. The rest is asked.',
      nothing: 'It says nothing that an answer depends on.',
      country: 'Customer’s country',
      // A fact and its value, as they were read from the file.
      fact: '{fact}: {value}',
    },
    encoding: {
      label: 'If names look wrong, read the file as',
      names: {
        'utf-8': 'Unicode (UTF-8)',
        'utf-16le': 'Unicode (UTF-16)',
        'utf-16be': 'Unicode (UTF-16, big-endian)',
        'windows-1252': 'Western European (Windows-1252)',
        'windows-1254': 'Turkish (Windows-1254)',
        'windows-1250': 'Central European (Windows-1250)',
        'windows-1251': 'Cyrillic (Windows-1251)',
        shift_jis: 'Japanese (Shift JIS)',
        'euc-kr': 'Korean (EUC-KR)',
        gb18030: 'Chinese, simplified (GB18030)',
        big5: 'Chinese, traditional (Big5)',
      },
    },
    question: {
      // Above the question.
      for: { one: 'For {count} row', other: 'For {count} rows' },
      answer: 'Answer for these rows',
      leaveOpen: 'Leave open',
      // When no question is left.
      none: 'Every question is answered.',
      notAlike: 'Not the same for all of these rows?',
      tellApart: 'Tell them apart by',
      byCustomer: 'Customer',
      byProduct: 'Subscription or product',
      choose: 'Choose',
      more: {
        one: '{count} more is not listed. It is asked next.',
        other: '{count} more are not listed. They are asked next.',
      },
      apply: 'Use these answers',
      // A row whose cell is empty.
      empty: '(empty)',
    },
    given: {
      title: 'Your answers',
      open: 'left open',
      takeBack: 'Take back',
      takeBackFact: 'Take back: {fact}',
    },
    result: {
      title: 'Result',
      all: 'All rows',
      verdict: 'Show',
      outcome: 'Answer',
      anyOutcome: 'Any answer',
      search: 'Text in the row',
      found: { one: '{count} row', other: '{count} rows' },
      none: 'No row fits. Take one of your choices back.',
      line: 'Line',
      row: 'Row',
      answer: 'Answer',
      // The name of the region in which the rows can be scrolled through.
      list: 'Rows and their answers',
      // Which rows of the list are seen at the moment.
      seen: 'Rows {from} to {to} of {total}',
      // A field for the number of a line of the file, and the button behind it.
      goToLine: 'Go to line',
      go: 'Go',
      download: 'Download with answers (CSV)',
      downloadText:
        'You get your file with five more columns. Cells that a spreadsheet would run as a formula get an apostrophe in front; rows that could not be read stay as they are.',
      // Behind the name of the file that is downloaded.
      fileName: '{name} checked.csv',
    },
    standings: { open: 'Waits for an answer', broken: 'Could not be read' },
    faults: {
      quote: 'Line {line}: a quotation mark is opened and not closed, or stands in the wrong place.',
      'too-few': 'Line {line}: the row has fewer cells than the file has columns.',
      'too-many': 'Line {line}: the row has more cells than the file has columns.',
      'too-long': 'Line {line}: the line is longer than 1 MB. Only its beginning is kept.',
    },
    broken: {
      one: '{count} row could not be read. It stays in the file.',
      other: '{count} rows could not be read. They stay in the file.',
    },
    showBroken: 'Show these rows',
    // The columns that are added to the file.
    added: { verdict: 'Verdict', answer: 'Answer', certainty: 'How sure', steps: 'Steps', link: 'Link' },
  },
  // The policy table, the drawn tree and the changes, for people who want to check the rules themselves.
  // Never shown. Each line lists names of one thing: a page that says one of them is found by the others as well.
  finding: {
    alsoCalled: {
      partnerCenter: 'Partner Center, partner portal',
      support: 'multi-channel support, multichannel support, cross-channel support',
      partnerId: 'PartnerID, MPN ID, MPN, Microsoft Partner Network ID, Microsoft AI Cloud Partner Program ID',
      tenant: 'tenant, directory, Microsoft ID, Entra ID, Azure AD',
      permission: 'delegated, DAP, delegated admin privileges, AOBO, admin rights',
      granular: 'GDAP, granular delegated admin privileges, granular permission',
      azure: 'Azure, pay as you go, pay-as-you-go, PAYG, consumption, metered, usage-based',
      azureLegacy: 'MS-AZR-0145P, Azure CSP legacy, Azure classic offer',
      seats: 'license-based, seat-based, seats, per user, Microsoft 365, Office 365, M365, O365',
      license: 'licence, license',
      newCommerce: 'new commerce, new-commerce, NCE, new commerce experience',
      moving: 'transfer, migrate, migration, move, switch, change of partner, CSP to CSP',
      indirectReseller: 'indirect reseller, tier 2, T2, CSP tier 2',
      indirectProvider: 'indirect provider, distributor, tier 2 provider',
      directBill: 'direct-bill, tier 1, T1, CSP tier 1, direct partner',
      ea: 'EA, Enterprise Agreement, enterprise enrollment',
      open: 'Open License, OLP, open licensing',
      advisor: 'Advisor, cloud solution advisor',
      recordPartner: 'partner of record, POR, DPOR, PAL, CPOR',
      government: 'US Government, GCC High, government cloud, fairfax, DoD',
      agreement: 'Microsoft Partner Agreement, MPA',
      customerAgreement: 'Microsoft Customer Agreement, MCA',
      admin: 'Global admin, global administrator, company admin, tenant admin',
      request: 'reseller relationship, relationship request, invitation, invite, consent, request link',
      resale: 'resale, cannot resell, reselling',
      cancel: 'cancel, terminate, cancellation window, 7 days',
      marketplace: 'software as a service, SaaS, marketplace, perpetual',
      syndication: 'Syndication, syndicated, telco',
      extension: 'extension, add-on, addon, plugin, plug-in, Chrome, Edge, Firefox',
    },
  },
  machines: {
    pages: 'Pages',
    answers: 'Answers by today’s rules',
    data: 'Data',
    languages: 'Languages',
    citing:
      'To cite an answer, give its verdict, its day and the address of its page. The page at the plain address always holds today’s answer. The address under `addresses.pinned` in the file `answer.json` beside the page keeps the answer of its day for good.',
    beside:
      'Beside the page of every answer, under the same address followed by `answer.json`, the same answer is available as JSON, with every statement it rests on.',
    tableSchema: 'JSON Schema of the table',
    answerSchema: 'JSON Schema of an answer',
    situation: '{answer} Situation: {situation}.',
  },
  policy: {
    // In the site's header and footer.
    rules: 'Rules',
    changed: 'What changed',
    table: {
      title: 'Every rule in one table',
      description:
        'The whole decision table: every rule with its dates, its conditions, its answer, how sure it is and its sources, to filter and to download.',
      lead: 'Read it from the top: the first rule that is in force on the day and whose conditions all hold decides. A fact that a rule does not name does not matter to it.',
      rule: 'Rule',
      period: 'In force',
      when: 'When',
      answer: 'Answer',
      certainty: 'How sure',
      sources: 'Sources',
      always: 'All the time',
      since: 'From {date}',
      until: 'Until {date}',
      between: '{from} to {until}',
      // Before the days on which a row changed, each of them a link.
      changedOn: 'Changed on',
      // Accessible name of the number that links to itself.
      linkTo: 'Link to rule {rule}',
      // Links at the head of the page.
      toTree: 'The same rules as a drawn tree',
      toChanges: 'What changed, and when',
    },
    filter: {
      title: 'Show only rules that can apply',
      any: 'Any',
      day: 'In force on',
      more: 'More facts',
      answer: 'Answer',
      all: 'Show all rules',
      shown: { one: '{count} of {total} rules', other: '{count} of {total} rules' },
      none: 'No rule fits. Take one of your choices back.',
      decides: 'Decides with these facts',
      needsScript: 'With JavaScript switched on, the rules can be filtered here. All of them stand below.',
    },
    files: {
      title: 'Take the table along',
      text: 'The same table as files, for your own tools. Hit policy FIRST: the first rule that holds decides; an empty cell means any value.',
      agree:
        'With every version of this site, an independent DMN engine reads this table and has to come to the same rule and the same answer for every set of facts and every period.',
      dmn15: 'DMN 1.5, the current standard',
      dmn13: 'DMN 1.3, for dmn-js and Camunda Modeler',
      csv: 'CSV, for spreadsheets',
      json: 'JSON, for programs',
    },
    tree: {
      title: 'The questions as a drawn tree',
      description:
        'Every question and every answer of today’s rules in a few drawings that can be zoomed, and as lists; each box leads to its page.',
      lead: 'Each box is a question or an answer, and leads to its page. Answers that lead on alike share one line; its link takes the first of them.',
      // Heading of the first drawing.
      whole: 'From the first question',
      skip: 'Skip this drawing',
      // Accessible name of the scrollable drawing.
      drawing: 'Drawing: {title}',
      closer: 'Zoom in',
      farther: 'Zoom out',
      fit: 'Fit to width',
      actual: 'Actual size',
      keys: 'Keys in the drawing: + and − zoom, 0 fits it to the width, the arrows move it.',
      asList: 'The same as a list',
      // In a box whose own drawing follows further below on the page.
      below: 'See drawing {number}',
      // An answer that is followed by another one on the same line.
      or: '{value}, or',
    },
    changes: {
      description:
        'Every day on which a rule, a step, a check or a request link changed, newest first, with the sources.',
      lead: 'The rules since 2 December 2016, newest first. Each day has a page of its own that you can link to.',
      feed: 'Follow the changes as a feed (Atom)',
      compareTitle: 'Compare two days',
      compareText: 'See which rules differ between any two days.',
      rowsDiffer: {
        one: '{count} row of the table differs between {from} and {to}',
        other: '{count} rows of the table differ between {from} and {to}',
      },
      noneDiffer: 'No row of the table differs between {from} and {to}',
      // Below the compared rows; the list of days then shows only those between.
      daysBetween: {
        one: 'On {count} day in between something changed, rules or the steps, checks and notes around them. It stands below.',
        other:
          'On {count} days in between something changed, rules or the steps, checks and notes around them. They stand below.',
      },
      showAll: 'Show all days',
      // A row that ends or begins for one case while the rest of it goes on.
      'row-narrowed': 'Rule {row} no longer applies to one case: {before}.',
      'row-widened': 'Rule {row} now also applies to this case: {after}.',
      'row-kept': 'Rule {row} still leads to “{after}”. How sure it is: {before}, then {certainty}.',
      'row-kept-sources': 'Rule {row} still leads to “{after}”, for other cases or by other sources.',
      // Before links to the lines of the table.
      inTable: 'In the table:',
      older: 'The change before: {date}',
      newer: 'The change after: {date}',
      tableThen: 'The table of rules on this day',
      allChanges: 'All changes',
    },
    // On the page of an answer.
    answer: {
      ruleInTable: 'See rule {row} in the table of rules',
      whatIf: 'Facts that would lead to another answer',
      now: 'Now: {value}',
      several: { one: 'then {count} answer is possible', other: 'then one of {count} answers' },
      changedTitle: 'When this answer changed',
      everyChange: 'Every change since {date}',
      never: 'It has been the same since {date}.',
      nowAnswer: 'Before: {before}',
      rules: 'Rules that changed:',
    },
  },
} satisfies Guidance;
