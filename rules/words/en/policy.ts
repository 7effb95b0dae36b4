import type { Needed } from '../needed.ts';

/** What the rules say: verdicts, answers, reasons, steps and warnings, in English. */
export const words = {
  verdicts: {
    can: 'You can',
    'can-by-moving': 'You can, with changes',
    'not-yet': 'Not yet',
    cannot: 'You cannot',
    'someone-else': 'Handled by others',
    unclear: 'Unclear',
  },
  // The verdict of these outcomes in words of their own.
  verdictsOf: {
    'already-yours': 'Already yours',
    'find-the-seller': 'Find out first',
  },
  // Title and sentence of the answers about support, once the request has gone further than to be sent.
  support: {
    // Nothing is sent yet: on days with one request for both, and when the permission is already there.
    'ask-once': {
      answer: 'The seller stays the same. The customer agrees once, to the relationship and the permission together.',
    },
    'ask-permitted': { answer: 'You already have the permission, but you still need the relationship.' },
    wait: {
      title: 'Wait for the customer to accept',
      answer: 'The customer opens your link and accepts. Permission to manage takes a second request.',
    },
    'wait-once': {
      title: 'Wait for the customer to accept',
      answer: 'The customer opens your link and agrees to the relationship and the permission together.',
    },
    permission: {
      title: 'Ask for permission to manage',
      answer:
        'The relationship lets you order. To manage, you need granular delegated admin privileges (GDAP): a second request.',
    },
    renew: {
      title: 'Renew the permission to manage',
      answer: 'You still have the relationship, but your granular delegated admin privileges (GDAP) have expired.',
    },
    done: {
      title: 'Support the subscription now',
      answer: 'You have the relationship and the permission. The seller stays the same.',
    },
    'done-once': {
      title: 'Support the subscription now',
      answer: 'On this date, the permission came with the relationship. The seller stays the same.',
    },
  },
  certainties: {
    documented: { label: 'Documented', text: 'Microsoft’s documentation says so.' },
    inferred: { label: 'Inferred', text: 'No source says this directly. It follows from what the sources do say.' },
    provisional: {
      label: 'Provisional',
      text: 'The only source is undated or newer than the rule. Confirm this before you rely on it.',
    },
    conflict: { label: 'Sources disagree', text: 'Microsoft’s own pages contradict each other. Both sides are shown.' },
  },
  outcomes: {
    'request-relationship': {
      title: 'Ask the customer for a reseller relationship',
      answer:
        'The seller stays the same. The customer agrees twice: first to the relationship, then to your permission to manage.',
    },
    'request-relationship-beside-seller': {
      title: 'Ask for a reseller relationship; the seller stays',
      answer:
        'The current partner remains the seller. The customer agrees twice: first to the relationship, then to your permission to manage.',
    },
    'order-licenses': {
      title: 'Order the licenses for the customer',
      answer: 'The licenses come from you, through your relationship with the customer.',
    },
    'keep-and-add-azure': {
      title: 'Keep the existing Azure subscription and add a new one',
      answer: 'The existing subscription stays with its seller. You sell the new one.',
    },
    'add-second-azure': {
      title: 'Add a second Azure subscription',
      answer: 'A customer can have Azure from two CSP partners in one tenant.',
    },
    'recreate-azure': {
      title: 'Create a new Azure subscription and move to it',
      answer: 'It is created in Partner Center. After the move, the customer cancels the old one.',
    },
    'order-then-let-lapse': {
      title: 'Order the same licenses and let the old ones expire',
      answer: 'Your licenses start, and the old subscription expires at the end of its term.',
    },
    'switch-azure': {
      title: 'Switch the Azure subscription to you',
      answer: 'The current partner opens a support ticket, and all three parties sign a form.',
    },
    'transfer-azure-plan': {
      title: 'Transfer the Azure plan subscription to you',
      answer: 'You send a request in Partner Center. The current partner has 30 days to accept it.',
    },
    'transfer-license': {
      title: 'Transfer the licenses to you',
      answer: 'You send a request in Partner Center. The current partner has 30 days to accept it.',
    },
    'request-ea-ownership': {
      title: 'Request ownership of Azure under an EA or MCA-E',
      answer: 'With your designation, such as Azure Expert MSP, you can request billing ownership from the customer.',
    },
    'cancel-then-reorder': {
      title: 'Cancel within the cancellation window, then reorder',
      answer: 'Act quickly: the current partner can cancel only while the window is open.',
    },
    'order-then-cancel-extended': {
      title: 'Order the licenses, then end the extended term',
      answer: 'Your licenses start first. The current partner can then cancel the extended service term on any day.',
    },
    'wait-or-cancel': {
      title: 'Wait for the end of the term, or cancel first',
      answer: 'The subscription cannot move as it is. You order new licenses once it has ended or been canceled.',
    },
    'wait-for-term-end': {
      title: 'Wait for the end of the term',
      answer: 'The cancellation window has passed, so the subscription runs until its term ends.',
    },
    'no-transfer-path': {
      title: 'There is no documented way to move it on this date',
      answer: 'No source says how this Azure subscription could go to another partner.',
    },
    'blocked-resale': {
      title: 'CSP partners cannot resell to each other',
      answer: 'The customer is a CSP partner, too, and would be buying online services from you.',
    },
    'blocked-cloud': {
      title: 'Multi-channel support does not cover this cloud',
      answer: 'This national cloud has its own portal and its own rules.',
    },
    'blocked-market': {
      title: 'The customer is outside your market',
      answer: 'You can act only for customers whose tenant is in your market.',
    },
    'blocked-not-in-csp': {
      title: 'You need to be authorized in CSP first',
      answer: 'Only authorized partners with a signed Microsoft Partner Agreement can do this.',
    },
    'one-admin-partner': {
      title: 'Another partner already has the permission',
      answer: 'At that time, only one partner could have administrator permission for a service.',
    },
    'not-transferable': {
      title: 'Software cannot be moved between partners',
      answer: 'Perpetual software, software subscriptions, and marketplace SaaS stay with the partner that sold them.',
    },
    'ask-your-provider': {
      title: 'Your indirect provider requests the transfer',
      answer: 'As an indirect reseller, you cannot request a transfer. Your provider (distributor) does it for you.',
    },
    'refer-syndication': {
      title: 'The Microsoft Syndication Partner is responsible',
      answer: 'Multi-channel support does not cover what this seller sold. The customer should contact them.',
    },
    'already-yours': {
      title: 'Manage the subscription in Partner Center',
      answer: 'You sold the subscription, so you already manage and support it.',
    },
    'find-the-seller': {
      title: 'The answer depends on the seller',
      answer: 'Find out where the subscription was bought, then choose that seller.',
    },
    'conflict-us-government': {
      title: 'Microsoft’s pages disagree about the US Government cloud',
      answer: 'One article says that multi-channel support applies to this cloud. Other pages say that it does not.',
    },
    'not-documented': {
      title: 'No source covers this case on this date',
      answer: 'It is not known what was allowed at the time.',
    },
  },
  rows: {
    R1: 'Microsoft Cloud Germany was removed from the list of clouds that multi-channel support applies to.',
    R2: 'In China, 21Vianet operates a separate edition, with its own portal and relationship rules and without Azure.',
    R3: 'The article lists Partner Center for US Government among the portals it applies to. The overview and the developer page for that cloud say that it has no relationship requests and no multi-channel support.',
    R4: 'The customer would be buying in the tenant they use for CSP, and CSP partners cannot resell to each other.',
    R5: 'Until November 29, 2020, the ban on resale between CSP partners named no exception, so it is unclear whether another tenant was exempt.',
    R6: 'The answer depends only on who sold the subscription.',
    R7: 'Until October 23, 2023, no source mentioned sellers that had lost their CSP authorization.',
    R7b: 'Supporting this Azure means selling the customer a new Azure subscription, and CSP partners cannot resell to each other.',
    R8: 'From July 2017 to September 2018, only one partner could have administrator permission for a service.',
    R9: 'The subscription is license-based and was bought through a channel that multi-channel support covers, so the customer’s permission is all you need.',
    R10: 'A customer can work with several CSP partners at once. Your relationship changes neither their subscriptions nor who sells them.',
    R14: 'To do what the customer wants, you would have to sell, and only partners authorized in CSP can sell.',
    R11: 'The subscription is under a direct EA or a Microsoft Customer Agreement for enterprise, and your designation lets you request billing ownership.',
    R12f: 'A seller that lost CSP authorization must accept the transfer of Azure under an Azure plan. They can accept until their authorization is revoked.',
    R12: 'An Azure subscription bought through another channel cannot be moved into CSP as it is.',
    R13: 'License-based subscriptions do not move between programs: the same ones are ordered again, and the old ones end.',
    R13f: 'New-commerce licenses can be transferred from a seller that lost CSP authorization only if that seller accepts. They can accept until their authorization is revoked.',
    R15: 'Only direct-bill partners and indirect providers can move Azure between partners.',
    R16: 'Since February 2018, Azure under the legacy offer can be moved, but only with the help of the current partner.',
    R17: 'From May to September 2020, an Azure plan could no longer be moved with the form and could not yet be moved with a request.',
    R18: 'Since September 2020, Azure under an Azure plan can be moved with a request that the current partner has to accept.',
    R19b: 'Software cannot be transferred, but it can be canceled while its cancellation window is open.',
    R19: 'Perpetual software, software subscriptions, and marketplace SaaS are excluded from every way of moving subscriptions.',
    R20b: 'In a paid extended service term, new-commerce licenses can be canceled on any day and are billed pro rata.',
    R20: 'The old term has ended, so new licenses can be ordered.',
    R21: 'Legacy licenses cannot be moved to another CSP partner. They can be canceled or left to expire.',
    R22: 'Only direct-bill partners and indirect providers can request a transfer of licenses.',
    R23: 'New-commerce licenses can be transferred between partners when both accept.',
    R24: 'New-commerce licenses can be canceled only within the window after purchase or renewal.',
    R25: 'Outside the window, new-commerce licenses can be neither canceled nor reduced.',
    R26: 'Nothing has to be moved: the new licenses come from you, and the existing ones stay where they are.',
    R27: 'A tenant can have Azure from CSP and Azure from another channel. Before November 20, 2019, no source said so.',
    R28: 'A second CSP partner can add Azure in the same tenant. Before November 20, 2019, no source said so.',
  },
  caveats: {
    A1: 'The English sentence can be read as “not in CSP or not a Syndication Partner.” We read it as “neither … nor,” as most human translations do. The other reading would include almost every seller.',
    A2: 'Only the newest, undated wording of the article says that sellers that lost their CSP authorization are covered.',
    A3: 'In favor: the article itself, and the request page until 2018, include the US Government cloud. Against: the overview and the developer page for that cloud, and the request page since November 2, 2018, do not include it.',
    A5: 'From 2017 on, the article says that “you” cancel the old Azure subscription. The first edition said that the customer does. Because you are not a party to the old contract, we assume that the customer cancels and you help.',
    A7: 'From 2017 to 2020, the ban on resale named no exception. Since November 30, 2020, it has covered only the tenant used for CSP.',
    A8: 'The article names Advisor, Open, and EA. Only its newest, undated wording says “volume licensing” in general.',
    A9: 'The first edition was about license-based subscriptions bought in CSP. Later ones do not mention CSP. The answer is the same either way.',
    A11: 'Until October 9, 2023, the permission came with the relationship. Now the relationship alone lets you order but not manage. To manage, you need a second request, for granular delegated admin privileges (GDAP).',
    A13: 'The exact start date is not confirmed. Transfers were announced for April to June 2024 and are known to have worked by June 19, 2024.',
    'A14-advisor': 'Advisor closed to new partners in May 2021, so only older subscriptions can still be active.',
    'A14-open':
      'Open License closed on January 1, 2022: nothing can be bought or renewed there, so only older subscriptions can still be active.',
    'A15-stay': 'On this date, reservations do not move with the subscriptions.',
    'A15-unknown':
      'It is not known whether reservations move with the subscriptions on this date: pages from 2020 say no, pages from 2023 say yes.',
    'A15-move': 'Reservations and savings plans can be transferred as well.',
    A16: 'On this date, a partner that lost the permission remained responsible for support under the partner agreement.',
    A19: 'The article says to ask for permission to support an EA customer. Microsoft’s GDAP FAQ says that granular delegated admin privileges do not cover subscriptions bought through an EA. The roles apply to the customer’s tenant. According to the FAQ, they do not cover the EA’s own subscriptions: no orders, no billing, no tickets for them.',
    A20: 'Microsoft moved legacy licenses to new commerce when they renewed in 2024 and 2025. Hardly any are left, so check the offer ID again.',
    A21: 'No source says whether a subscription in an extended service term can be transferred instead of ordered again.',
    A22: 'The current partner can accept only until their authorization is revoked: according to a forum report from October 2025, 60 days after its anniversary. The account is restricted on the anniversary and suspended 30 days later. Act quickly.',
    A23: 'Since January 1, 2025, some cloud EAs can no longer be renewed. The customer then chooses either a Microsoft Customer Agreement for enterprise or CSP.',
    A24: 'The article asks for a reseller relationship. Partners report that granular delegated admin privileges (GDAP) alone are enough to support a customer, but no Microsoft text says so.',
    'mpa-deauthorized':
      'Sources disagree about partners that lost their authorization. Microsoft’s page on suspended accounts says that existing work can continue. A forum answer from 2026 says that suspension revokes granular delegated admin privileges (GDAP) for every customer.',
    'S22-support':
      'The ban on reselling to CSP partners does not mention support. Because nothing is sold here, we assume that support is allowed.',
  },
  actors: {
    you: 'You',
    customer: 'Customer',
    'current-partner': 'Current partner',
    provider: 'Your provider',
  },
  steps: {
    'request-relationship':
      'In Partner Center, open Customers and select Request a reseller relationship (New relationship in newer versions).',
    'invite-with-provider':
      'In Partner Center, open Indirect providers and select Invite new customers. A single link requests a relationship with you and your provider.',
    'send-request': 'Email the request link to the customer. You can change the text, but not the link.',
    'accept-in-office-portal': 'A Global admin opens the link and accepts the request in the Office admin portal.',
    'accept-in-store-for-business':
      'A Global admin opens the link and accepts the request in the Microsoft Store for Business.',
    'accept-in-admin-center':
      'A Global admin opens the link and accepts the request in the Microsoft 365 admin center.',
    'accept-customer-agreement-again':
      'Accepts the Microsoft Customer Agreement again in the Microsoft 365 admin center. An agreement accepted before April 1, 2023, no longer allows orders.',
    'accept-customer-agreement': 'Accepts the Microsoft Customer Agreement along with the request.',
    'find-customer-listed': 'Check your customer list: the customer appears there once they have accepted.',
    'request-gdap':
      'On the customer’s Admin relationships page, request a new admin relationship (GDAP). Choose a name, a duration in days, and the roles you need.',
    'approve-gdap': 'A Global admin opens the link in the second request and approves it.',
    'assign-security-groups':
      'Assign your security groups to the roles so that your staff can manage the services and open service requests.',
    'order-licenses':
      'Order the licenses for the customer. If they replace existing ones, order the same offers in the same quantity.',
    'provider-orders': 'Orders the licenses: the same offers in the same quantity if they replace existing ones.',
    'turn-off-auto-renew': 'Turns off automatic renewal of the old subscription, or asks the seller to turn it off.',
    'set-cancel-at-end':
      'Sets the old subscription to cancel at the end of its term. If renewal is only turned off, a paid extended service term begins.',
    'seller-sets-cancel-at-end':
      'Sets the old subscription to cancel at the end of its term. If renewal is only turned off, a paid extended service term begins.',
    'let-old-lapse': 'Cancels the old subscription or, better, lets it expire.',
    'create-azure': 'Create a new Azure subscription for the customer in Partner Center.',
    'create-azure-plan': 'Create an Azure plan for the customer in Partner Center and a new Azure subscription in it.',
    'provider-creates-azure': 'Creates a new Azure subscription for the customer.',
    'enter-details': 'Enter the details of the subscription manually. No tool transfers them.',
    'copy-resources': 'Copy data and settings from the old Azure subscription to the new one.',
    'move-resources':
      'Move the resources to the new subscription with Azure Resource Move. You need the Owner role on both subscriptions and the same Microsoft Entra tenant. Validate first, because some resource types cannot be moved.',
    'cancel-old-azure':
      'Cancels individual services or the whole old subscription once everything runs in the new one. You can help.',
    'keep-old-azure': 'Keeps the old Azure subscription as it is.',
    'tell-current-partner': 'Notifies the current partner in writing that the subscription will move to you.',
    'tell-current-partner-and-microsoft':
      'Notifies the current partner and Microsoft in writing that the subscription will move to you.',
    'open-switch-ticket': 'Opens an Azure support ticket in Partner Center and asks for the change of partner.',
    'sign-switch-form': 'Fills in and signs the Change of Cloud Solution Provider form, and sends it to the customer.',
    'complete-switch-form': 'Completes and signs the form together with you, and returns it to the current partner.',
    'upload-switch-form': 'Checks the three signatures and uploads the form to the ticket.',
    'remove-access-after-switch':
      'After the switch, check who has access in Azure and remove the former partner’s roles.',
    'remove-old-access': 'After the transfer, checks who has access in Azure and removes the former partner’s roles.',
    'get-azure-role': 'Gives you a role in the Azure subscriptions. The transfer does not include one.',
    'set-up-azure-plan': 'Set up an Azure plan for the customer.',
    'buy-azure-plan': 'Order an Azure plan for the customer. Transferred subscriptions become part of it.',
    'create-azure-transfer':
      'On the customer’s Subscriptions page, under Transfer requests, select Add new request. Enter the customer’s email address and the name and tenant ID of the current partner (for an indirect reseller, of their provider).',
    'accept-transfer': 'An Admin agent chooses the subscriptions (at most 25) and accepts the request within 30 days.',
    'create-license-transfer':
      'On the customer’s Subscriptions page, under Transfer requests, select Add new request. Enter the customer’s email address and the name and tenant ID of the current partner (for an indirect reseller, of their provider).',
    'request-ea-ownership':
      'In the Azure portal, open Cost Management + Billing > Customers, choose the customer, and add a request under Transfer requests. The portal emails the person you name, who must be the account owner of the EA.',
    'accept-ea-ownership': 'The account owner opens the email, chooses the subscriptions, validates them, and accepts.',
    'seller-cancels-extended-term':
      'Cancels the extended service term once the new licenses are active. Only the days used are billed.',
    'ask-partner-to-cancel': 'Asks the current partner to cancel while the cancellation window is open.',
    'choose-wait-or-cancel': 'Waits for the end of the term, or asks the current partner to cancel the subscription.',
    'wait-for-end': 'Waits for the end of the term.',
    'check-later':
      'Check again later, and watch the announcements in Partner Center. Microsoft keeps reviewing these rules.',
    'buy-in-other-tenant': 'Buys services for their own use in a tenant other than the one used for CSP.',
    'use-local-portal': 'Use the portal and the support of that national cloud.',
    'use-tenant-in-market':
      'Use a CSP tenant of your company in the customer’s market, or recommend a partner in that market to the customer.',
    'join-csp': 'Enroll in CSP and sign the Microsoft Partner Agreement. New partners start as indirect resellers.',
    'choose-admin-partner': 'Decides which partner will have the permission, and removes it from the other.',
    'buy-software-again': 'Keeps the software where it is, or buys it again from you.',
    'ask-provider':
      'Ask your indirect provider (distributor) to request the transfer. Give them your PartnerID, the list of subscriptions, and the name and tenant ID of the current partner (for an indirect reseller, of their provider).',
    'ask-syndication-partner': 'Asks the Microsoft Syndication Partner for support or about ending the contract.',
    'manage-in-partner-center': 'Open the customer in Partner Center and manage the subscription there.',
    'look-at-the-invoice': 'Checks the latest invoice. The name on it is the seller.',
    'look-in-own-portal':
      'Check whether Partner Center for US Government offers to request a relationship. If it does, it also issues the link.',
    'ask-microsoft': 'Ask Microsoft partner support, and keep their dated answer.',
  },
  // Below a step: one that the customer accepts, and one that starts a request in Partner Center.
  stepNotes: {
    'billing-admin': 'A Billing admin can also accept the request.',
    'no-link-known': 'No source documents a direct link. Start from that page.',
  },
  warnings: {
    W1: 'Without the customer’s permission, you cannot open service requests for them.',
    W2: 'The former partner’s roles in Azure stay until someone removes them.',
    W3: 'A transfer gives you no access to the Azure subscriptions. Ask the customer for a role.',
    W4: 'Licenses canceled early, outside the cancellation window, are not refunded. Start close to the end of the term.',
    W5: 'After the end of the term, you have 30 days to place the new order. After that, data might be lost.',
    W6: 'New-commerce licenses can be canceled only within {window} after purchase or renewal.',
    'W6-software':
      'Cancellation windows differ: perpetual software 30 days, software subscriptions 7 days, marketplace SaaS 24 hours (monthly) or 14 days (yearly).',
    W7: 'Your request does not affect the current seller: their relationship, invoices, and rights stay as they are.',
    W8: 'The current partner has 30 days to respond and cannot be made to accept.',
    W9: 'Granular delegated admin privileges (GDAP) expire on their end date. Renew them in time, or allow automatic extension, which is not possible if the request includes the Global Administrator role.',
    W10: 'According to trade press, Microsoft pays no incentives for moves between CSP partners, unless it revoked the seller’s authorization or the seller went out of business.',
    W11: 'Support changes neither the subscription nor the partner of record.',
    W12: 'A transfer request can have at most 25 items.',
    'W12-order':
      'If the customer has more than 150 active subscriptions, the old ones must expire before you order the new ones.',
    W13: 'The link in the email must not be changed.',
    W14: 'Since May 4, 2026, there have been no free days after the term. Without renewal, access ends immediately, or the subscription continues in a paid extended service term. Make sure that the new licenses start no later than the old ones end.',
    W15: 'A subscription under an active Azure commitment (MACC) can be neither canceled nor moved.',
    W16: 'Support plans do not move, and increased quotas are reset.',
    W17: 'The reseller’s PartnerID must be valid, or the transfer is rejected.',
  },
  // What has to be ready before a subscription moves. Read by the partner, and by the people they write to.
  ready: {
    transfer: {
      one: 'Ready for the transfer? {count} of {all} confirmed',
      other: 'Ready for the transfer? {count} of {all} confirmed',
    },
    switch: {
      one: 'Ready for the switch? {count} of {all} confirmed',
      other: 'Ready for the switch? {count} of {all} confirmed',
    },
    known: 'Confirmed',
    open: 'Still open',
    send: 'What the request must include',
    items: {
      relationship: 'The customer has a reseller relationship with the new partner.',
      'relationship-with-provider':
        'The customer has a reseller relationship with the new partner and that partner’s indirect provider.',
      agreement: 'The customer has accepted the Microsoft Customer Agreement.',
      'partner-agreement': 'The new partner has signed the Microsoft Partner Agreement and is authorized in CSP.',
      market: 'The new partner and the customer’s tenant are in the same market.',
      country: 'The new partner and the customer’s tenant are in the same country or region.',
      'azure-plan': 'The customer has an Azure plan with the new partner.',
      consent: 'The current partner agrees.',
      'partner-id': 'The reseller’s PartnerID is valid. Transfers have been checked for this since December 1, 2025.',
    },
    sends: {
      'current-partner': 'Current partner’s name and tenant ID (for an indirect reseller, their provider’s)',
      'customer-email': 'The customer’s email address',
      'customer-tenant': 'The customer’s tenant ID or domain',
      subscriptions: 'The subscription IDs, at most 25 per request',
      'partner-id': 'Your PartnerID',
      'reseller-id': 'The PartnerID of the reseller you act for',
      'switch-form': 'Contacts and IDs of both partners, the customer’s ID, and the subscription ID (in the form)',
      'account-owner': 'The email address of the account owner of the EA',
    },
  },
  alternatives: {
    'support-azure-in-place': {
      title: 'Support Azure where it is',
      text: 'The seller can stay the same. The customer gives you access with a guest user, an account in their directory, a service principal, or Azure Lighthouse. Then link your PartnerID in the Azure portal (Partner Admin Link) so that your work is recognized.',
    },
    'customer-account': {
      title: 'Use an account in the customer’s tenant',
      text: 'The customer can give you a user account or a guest account in their tenant. You then support the subscription as one of their own administrators.',
    },
    'change-channel-partner': {
      title: 'Become the EA’s channel partner',
      text: 'The customer can start a change of channel partner for their EA in the Microsoft 365 admin center or the Azure portal. You have 10 days to accept; the change takes effect after 90 days.',
    },
    'channel-transfer': {
      title: 'Schedule the change for the EA renewal',
      text: 'An undated Microsoft page describes channel transfers: you see what the EA includes and schedule CSP subscriptions for its renewal. Confirm this before you rely on it.',
    },
    'change-provider': {
      title: 'Move the subscription to another indirect provider, or from direct bill to indirect',
      text: 'Your own customers’ subscriptions can be transferred, too. The new provider requests the transfer, and the old one accepts it.',
    },
    'azure-role': {
      title: 'Leave Azure where it is',
      text: 'The customer gives you a role in their existing Azure subscription. The relationship alone gives you no rights there.',
    },
    'support-meanwhile': {
      title: 'Support it in the meantime',
      text: 'Until the subscription can move, support it while its seller stays the same.',
    },
    'keep-both': {
      title: 'Keep both',
      text: 'Azure from CSP can coexist with the old Azure subscription. The customer does not have to cancel anything.',
    },
    'recreate-instead': {
      title: 'Start over with a new subscription',
      text: 'Create a new Azure subscription, move or copy what is needed, and let the customer cancel the old one.',
    },
  },
  noLink: {
    'nothing-to-request': 'There is nothing to request here.',
    'portal-issues-it': 'No link can be created here for this cloud. Its own portal issues the link.',
    'not-in-csp': 'Request links are only for partners in CSP.',
  },
  links: {
    'portal-direct': 'Reseller relationship, older link',
    'portal-indirect': 'Relationship with reseller and provider, older link',
    'direct-with-admin': 'Reseller relationship with or without administrator permission',
    direct: 'Reseller relationship',
    indirect: 'Relationship with an indirect reseller',
    store: 'Reseller relationship, Microsoft Store for Business link',
    'admin-only': 'Administrator permission without a relationship, older link',
    gdap: 'Granular delegated admin privileges (GDAP)',
    'reseller-invitation': 'An indirect provider’s invitation to a reseller',
  },
} satisfies Needed['policy'];
