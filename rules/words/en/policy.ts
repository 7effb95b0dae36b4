import type { Needed } from '../needed.ts';

/** What the rules say: verdicts, answers, reasons, steps and warnings, in English. */
export const words = {
  verdicts: {
    can: 'You can',
    'can-by-moving': 'You can, by moving it',
    'not-yet': 'Not yet',
    cannot: 'You cannot',
    'someone-else': 'Someone else acts',
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
    'ask-once': { answer: 'The seller stays the same. The customer agrees once, to relationship and permission.' },
    'ask-permitted': { answer: 'You already have the permission. What is missing is the relationship.' },
    wait: {
      title: 'Wait for the customer to accept',
      answer: 'The customer opens your link and accepts. The permission to manage is a second request.',
    },
    'wait-once': {
      title: 'Wait for the customer to accept',
      answer: 'The customer opens your link and agrees to relationship and permission at once.',
    },
    permission: {
      title: 'Ask for permission to manage',
      answer: 'The relationship lets you order. Managing takes a second request, for granular permission (GDAP).',
    },
    renew: {
      title: 'Renew the permission to manage',
      answer: 'The relationship is still there, but the granular permission (GDAP) has ended.',
    },
    done: {
      title: 'You can support it now',
      answer: 'Relationship and permission are there. The seller stays the same.',
    },
    'done-once': {
      title: 'You can support it now',
      answer: 'On this date the permission came with the relationship. The seller stays the same.',
    },
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
      answer:
        'The seller stays the same. The customer agrees twice: first to the relationship, then to your permission to manage.',
    },
    'request-relationship-beside-seller': {
      title: 'Ask for a relationship beside the seller',
      answer:
        'The current partner stays the seller. The customer agrees twice: first to the relationship, then to your permission to manage.',
    },
    'order-licenses': {
      title: 'Order the licenses for the customer',
      answer: 'The licenses come from you, through your relationship with the customer.',
    },
    'keep-and-add-azure': {
      title: 'Keep the old Azure and add a new one',
      answer: 'What the customer has stays where it is. You add an Azure subscription of your own.',
    },
    'add-second-azure': {
      title: 'Add a second Azure subscription',
      answer: 'A customer may have Azure from two CSP partners in one tenant.',
    },
    'recreate-azure': {
      title: 'Create a new Azure subscription and move over',
      answer: 'You create it in Partner Center. When everything runs there, the customer cancels the old one.',
    },
    'order-then-let-lapse': {
      title: 'Order the same licenses and let the old lapse',
      answer: 'Your licenses start, and the old subscription runs out at the end of its term.',
    },
    'switch-azure': {
      title: 'Switch the Azure subscription to you',
      answer: 'The current partner starts it with a support ticket, and all three parties sign the form.',
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
      title: 'Ask for ownership of Azure under an EA or MCA-E',
      answer: 'With your designation, such as Azure Expert MSP, you can request billing ownership from the customer.',
    },
    'cancel-then-reorder': {
      title: 'Cancel within the window, then order again',
      answer: 'Be quick: the current partner can cancel only while the cancellation window is open.',
    },
    'order-then-cancel-extended': {
      title: 'Order the licenses, then end the extended term',
      answer: 'Your licenses start first. The current partner can cancel the extended service term on any day.',
    },
    'wait-or-cancel': {
      title: 'Wait for the end of the term, or cancel first',
      answer: 'It can’t move as it is. You order new licenses once the old subscription has ended or been canceled.',
    },
    'wait-for-term-end': {
      title: 'Wait for the end of the term',
      answer: 'The cancellation window has passed, so the subscription runs until its term is over.',
    },
    'no-transfer-path': {
      title: 'There is no way to move it on this date',
      answer: 'No source documents how this Azure subscription could go to another partner.',
    },
    'blocked-resale': {
      title: 'You may not sell to another CSP partner',
      answer: 'The customer does CSP business itself, and CSP partners can’t resell to each other.',
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
      answer: 'Only an authorized partner with a signed partner agreement can do this.',
    },
    'one-admin-partner': {
      title: 'Another partner already holds the permission',
      answer: 'At that time, only one partner could hold administrator permission for a service.',
    },
    'not-transferable': {
      title: 'Software cannot be moved between partners',
      answer: 'Perpetual software, software subscriptions, and marketplace SaaS stay with the partner that sold them.',
    },
    'ask-your-provider': {
      title: 'Your indirect provider asks for the transfer',
      answer: 'As an indirect reseller you can’t request a transfer yourself. Your provider does it for you.',
    },
    'refer-syndication': {
      title: 'The Microsoft Syndication Partner stays in charge',
      answer: 'Multi-channel support doesn’t cover what this seller sold, so the customer turns to it.',
    },
    'already-yours': {
      title: 'You already look after it',
      answer: 'You sold it, so you manage and support it in Partner Center.',
    },
    'find-the-seller': {
      title: 'Find out who sold it first',
      answer: 'Where the subscription was bought decides the answer.',
    },
    'conflict-us-government': {
      title: 'Microsoft’s pages disagree on US Government',
      answer: 'One article says that multi-channel support applies to this cloud. Other pages say that it doesn’t.',
    },
    'not-documented': {
      title: 'The sources do not say on this date',
      answer: 'No source says what was allowed in this situation.',
    },
  },
  rows: {
    R1: 'Microsoft Cloud Germany was taken off the list of the clouds that multi-channel support applies to.',
    R2: 'In China, 21Vianet runs an edition of its own with its own portal, its own relationship rules and no Azure.',
    R3: 'The article names Partner Center for US Government among the portals it applies to; the overview and the developer page for that cloud say that relationship requests and multi-channel support are not there.',
    R4: 'The customer would buy in the tenant in which it does its own CSP business, and CSP partners cannot resell to each other.',
    R5: 'Until November 29, 2020, the ban on resale between CSP partners named no exception, so it is unclear whether another tenant was exempt.',
    R6: 'Who sold the subscription settles the matter.',
    R7: 'Until October 23, 2023, no source spoke of sellers that had lost their CSP authorization.',
    R7b: 'Supporting this Azure means selling the customer a new Azure subscription, and CSP partners cannot resell to each other.',
    R8: 'From July 2017 to September 2018 one partner at most could hold administrator permission for a service.',
    R9: 'The subscription is license-based and was bought through a channel that multi-channel support is for, so the customer’s permission is all you need.',
    R10: 'A customer may work with several CSP partners at once. Your relationship changes neither its subscriptions nor who sells them.',
    R14: 'What the customer wants makes you a seller, and only a partner authorized in CSP can be one.',
    R11: 'The subscription belongs to a direct EA or a Microsoft Customer Agreement for enterprise, and your designation lets you ask for its billing ownership.',
    R12f: 'Azure under an Azure plan moves from a seller that lost its CSP authorization only if that seller accepts a transfer, which it can until its authorization is revoked.',
    R12: 'An Azure subscription bought through another channel does not move into CSP as it is.',
    R13: 'License-based subscriptions do not move between programs: the same ones are ordered anew, and the old ones end.',
    R13f: 'New-commerce licenses move from a seller that lost its CSP authorization only if that seller accepts a transfer, which it can until its authorization is revoked.',
    R15: 'Only direct-bill partners and indirect providers can move Azure between partners.',
    R16: 'Azure under the legacy offer moves only with the help of the partner who holds it, since February 2018.',
    R17: 'From May to September 2020 the Azure plan could not be moved by the form any more, and not yet by the request.',
    R18: 'Azure under an Azure plan moves by a request that the current partner has to accept, since September 2020.',
    R19b: 'Software cannot be transferred, but it can be canceled while its cancellation window is open.',
    R19: 'Perpetual software, software subscriptions and marketplace SaaS are left out of every way of moving subscriptions.',
    R20b: 'In a paid extended service term, new-commerce licenses can be canceled on any day and are billed pro rata.',
    R20: 'The old term has ended, so nothing stands in the way of a new order.',
    R21: 'Legacy licenses cannot be moved to another CSP partner; they can be canceled or left to run out.',
    R22: 'Only direct-bill partners and indirect providers can ask for a transfer of licenses.',
    R23: 'New-commerce licenses can be transferred between partners when both accept.',
    R24: 'New-commerce licenses can be canceled only within the window after purchase or renewal.',
    R25: 'Outside the window, new-commerce licenses can be neither canceled nor reduced.',
    R26: 'Nothing has to move: new licenses come from you, the old ones stay where they are.',
    R27: 'A tenant may have Azure from CSP and Azure from another channel; before November 20, 2019, no source said so.',
    R28: 'A second CSP partner may add Azure in the same tenant; before November 20, 2019, no source said so.',
  },
  caveats: {
    A1: 'The English sentence can be read as “not in CSP or not a Syndication Partner”. We read it as “neither … nor”, as most human translations do: the other reading would let nearly every seller in.',
    A2: 'That a seller which lost its CSP authorization counts here is said only by the newest, undated wording of the article.',
    A3: 'For: the article itself, and the page on requests until 2018, name the US Government cloud. Against: its overview page, its developer page and the request page since November 2, 2018, leave it out.',
    A5: 'Since 2017 the article says that “you” cancel the old Azure. The first edition said that the customer does. As you are no party to the old contract, we take it that the customer cancels and you help.',
    A7: 'From 2017 to 2020 the ban on resale named no exception. Since November 30, 2020, it covers only the tenant in which the CSP business is done.',
    A8: 'The article names Advisor, Open and EA. Only its newest, undated wording says “volume licensing” in general.',
    A9: 'The first edition spoke of license-based subscriptions bought in CSP; later ones dropped the word. The answer is the same either way.',
    A11: 'Until October 9, 2023, the permission came with the relationship. Since then the relationship alone lets you order, but not manage: that takes a second request, for granular permission (GDAP).',
    A13: 'The exact first day is not confirmed: it was announced for April to June 2024 and is known to have worked by June 19, 2024.',
    'A14-advisor': 'Advisor has been closed to new partners since May 2021: only older subscriptions can still run.',
    'A14-open':
      'Since January 1, 2022, nothing can be bought or renewed through Open License: only older subscriptions can still run.',
    'A15-stay': 'Reservations do not move with the subscriptions on this date.',
    'A15-unknown':
      'Whether reservations move with the subscriptions on this date is not known: 2020 pages say no, 2023 pages yes.',
    'A15-move': 'Reservations and savings plans can move as well.',
    A16: 'On this date a partner that lost its permission stayed responsible for support under its agreement.',
    A19: 'The article says to ask for permission to support an EA customer. Microsoft’s GDAP FAQ says that GDAP does not cover subscriptions bought through an EA. The roles reach the customer’s tenant. According to the FAQ, they do not cover the EA’s own subscriptions: no orders, no billing, no tickets for them.',
    A20: 'Microsoft moved legacy licenses to new commerce when they renewed in 2024 and 2025. Hardly any are left, so check the offer ID again.',
    A21: 'No source says whether a subscription in an extended service term can be transferred instead of being ordered again.',
    A22: 'A transfer needs the old partner’s consent, and it can give that only until its authorization is revoked. According to a forum report of October 2025, the account is restricted on its anniversary, suspended 30 days after the anniversary, and the authorization is revoked 60 days after the anniversary. Hurry.',
    A23: 'Since January 1, 2025, some cloud EAs can no longer be renewed. The customer then chooses a Microsoft Customer Agreement for enterprise or CSP.',
    A24: 'The article asks for a reseller relationship. Partners report that granular permission (GDAP) alone is enough to support a customer, but no text of Microsoft says so.',
    'mpa-deauthorized':
      'Sources disagree on partners that lost their authorization: Microsoft’s page on suspended accounts says that existing work can go on. A forum answer of 2026 says that suspension revokes granular permission at every customer.',
    'S22-support':
      'The ban on resale to CSP partners says nothing of support. As nothing is sold here, we take it that support is allowed.',
  },
  actors: {
    you: 'You',
    customer: 'Customer',
    'current-partner': 'Current partner',
    provider: 'Your provider',
  },
  steps: {
    'request-relationship':
      'In Partner Center, open the customer list and start a request for a reseller relationship.',
    'invite-with-provider':
      'In Partner Center, open your indirect provider’s page and invite the customer: one link asks for a relationship with you and with your provider.',
    'send-request': 'Send the customer the email with the request link. Change the text as you like, but not the link.',
    'accept-in-office-portal': 'A Global admin opens the link and accepts the request in the Office admin portal.',
    'accept-in-store-for-business':
      'A Global admin opens the link and accepts the request in the Microsoft Store for Business.',
    'accept-in-admin-center':
      'A Global admin opens the link and accepts the request in the Microsoft 365 admin center.',
    'accept-customer-agreement-again':
      'Accept the Microsoft Customer Agreement again in the Microsoft 365 admin center: one accepted before April 1, 2023 no longer allows orders.',
    'accept-customer-agreement': 'While accepting, accept the Microsoft Customer Agreement.',
    'find-customer-listed': 'Look for the customer in your customer list: once it is there, the request was accepted.',
    'request-gdap':
      'On the customer’s Admin relationships page, send a second request, for granular permission (GDAP): choose a name, the number of days and the roles you need.',
    'approve-gdap': 'A Global admin opens the link of the second request and approves it.',
    'assign-security-groups':
      'Assign your security groups to the roles, so that your people can work and open service requests.',
    'order-licenses':
      'Order the licenses for the customer. Where they replace old ones, take the same offers in the same number.',
    'provider-orders':
      'Your indirect provider orders the licenses. Where they replace old ones, it takes the same offers in the same number.',
    'turn-off-auto-renew': 'Have automatic renewal of the old subscription switched off.',
    'set-cancel-at-end':
      'Set the old subscription to cancel at the end of its term. If renewal is only switched off, a paid extended service term begins.',
    'seller-sets-cancel-at-end':
      'Set the old subscription to cancel at the end of its term. If renewal is only switched off, a paid extended service term begins.',
    'let-old-lapse': 'Cancel the old subscription, or better, let it run out.',
    'create-azure': 'Create a new Azure subscription for the customer in Partner Center.',
    'create-azure-plan': 'Create an Azure plan for the customer in Partner Center, and a new Azure subscription in it.',
    'provider-creates-azure': 'Your indirect provider creates a new Azure subscription for your customer.',
    'enter-details': 'Enter the details of the subscription by hand; there is no tool that takes them over.',
    'copy-resources': 'Copy data and settings from the old Azure subscription to the new one.',
    'move-resources':
      'Move the resources to the new subscription with Azure Resource Move. You need the Owner role on both subscriptions and the same Microsoft Entra tenant; validate first, because some resource types can’t move.',
    'cancel-old-azure':
      'When everything runs in the new one, cancel single services or the whole old subscription. You may help.',
    'keep-old-azure': 'Keep the old Azure subscription as it is.',
    'tell-current-partner': 'Tell the current partner in writing that the subscription is to move to you.',
    'open-switch-ticket': 'Open a support ticket for Azure in Partner Center and ask for the change of partner.',
    'sign-switch-form': 'Fill in and sign the form for the change of provider, and send it to the customer.',
    'complete-switch-form': 'Complete and sign the form together with you, and return it to the current partner.',
    'upload-switch-form': 'Check the three signatures and upload the form to the ticket.',
    'remove-access-after-switch': 'After the switch, check who has access in Azure and remove the old partner’s roles.',
    'remove-old-access': 'After the move, check who has access in Azure and remove the old partner’s roles.',
    'get-azure-role': 'Give the new partner a role in the Azure subscriptions: it gets none with the transfer.',
    'set-up-azure-plan': 'Set up an Azure plan for the customer.',
    'buy-azure-plan': 'Order an Azure plan for the customer, so that there is somewhere to move to.',
    'create-azure-transfer':
      'On the customer’s Subscriptions page, open Transfer requests and add a request with the customer’s email address and the name and tenant ID of the current partner. If that is an indirect reseller, name its provider.',
    'accept-transfer': 'An Admin agent chooses the subscriptions, 25 at most, and accepts the request within 30 days.',
    'create-license-transfer':
      'On the customer’s Subscriptions page, open Transfer requests and add a request with the customer’s email address and the name and tenant ID of the current partner. If that is an indirect reseller, name its provider.',
    'request-ea-ownership':
      'In the Azure portal, open Cost Management + Billing, Customers, the customer, Transfer requests, and add a request. The portal sends an email to the person you name, who must be account owner of the EA.',
    'accept-ea-ownership': 'That person opens the email, chooses the subscriptions, validates them and accepts.',
    'seller-cancels-extended-term':
      'Cancel the extended service term once the new licenses run. Only the days used are billed.',
    'ask-partner-to-cancel': 'Have the current partner cancel the subscription while the window is open.',
    'choose-wait-or-cancel':
      'Choose: wait for the end of the term, or have the current partner cancel the subscription.',
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
    'ask-provider':
      'Ask your indirect provider to request the transfer. Give it the name and tenant ID of the current partner (of its provider, if it is an indirect reseller), your own PartnerID, and the list of subscriptions.',
    'ask-syndication-partner': 'Ask the Microsoft Syndication Partner for support, or for a way out of its contract.',
    'manage-in-partner-center': 'Open the customer in Partner Center and manage the subscription there.',
    'look-at-the-invoice': 'Look at the latest invoice: the name on it is the seller.',
    'look-in-own-portal':
      'Look whether your Partner Center for US Government offers to request a relationship. If it does, it also issues the link.',
    'ask-microsoft': 'Ask Microsoft’s partner support, and keep its answer with its date.',
  },
  // Below the text of a step: in which the customer accepts, and one that starts a request in Partner Center.
  stepNotes: {
    'billing-admin': 'A Billing admin can accept it, too.',
    'no-link-known': 'No source documents a link for this. Start it on that page.',
  },
  warnings: {
    W1: 'Without the customer’s permission you cannot open service requests for it.',
    W2: 'The old partner’s roles in Azure stay until somebody removes them.',
    W3: 'You do not get rights in the moved Azure subscriptions by themselves: have yourself given a role.',
    W4: 'Outside the cancellation window, nothing is refunded for licenses that are canceled early: start close to the end of the term.',
    W5: 'After the end of the term there are 30 days for the new order; after that, data may be lost.',
    W6: 'New-commerce licenses can be canceled only within {window} after purchase or renewal.',
    'W6-software':
      'The cancellation windows differ: perpetual software 30 days, software subscriptions 7 days, marketplace SaaS 24 hours (monthly) or 14 days (yearly).',
    W7: 'Your request changes nothing at the present seller: its relationship, its invoices and its rights stay.',
    W8: 'The current partner has 30 days to answer and may refuse; nobody can force it.',
    W9: 'Granular permission (GDAP) ends on its date. Renew it in time, or allow automatic extension, which is not possible when the request includes Global Administrator.',
    W10: 'According to trade press, Microsoft pays no incentives on moves from one CSP partner to another, unless it took the seller’s authorization or the seller closed.',
    W11: 'Support changes neither the subscription nor the partner of record.',
    W12: 'A transfer request takes 25 items at most.',
    'W12-order':
      'A customer with more than 150 active subscriptions lets the old ones lapse before you order the new ones.',
    W13: 'The link in the email must not be changed.',
    W14: 'Since May 4, 2026, there are no free days after the term: without renewal, access ends at once, or the subscription goes on in a paid extended service term. Have the new licenses start no later than the old ones end.',
    W15: 'A subscription under a running Azure commitment (MACC) can be neither canceled nor moved.',
    W16: 'Support plans do not move, and increased quotas are reset.',
    W17: 'The reseller’s PartnerID must be valid, or the transfer is rejected.',
  },
  // What has to be ready before a subscription moves. Read by the partner, and by those it writes to.
  ready: {
    transfer: {
      one: 'Ready for the transfer? {count} of {all} known',
      other: 'Ready for the transfer? {count} of {all} known',
    },
    switch: {
      one: 'Ready for the switch? {count} of {all} known',
      other: 'Ready for the switch? {count} of {all} known',
    },
    known: 'Known',
    open: 'Still open',
    send: 'What the request has to name',
    items: {
      relationship: 'The customer has a reseller relationship with the new partner.',
      'relationship-with-provider':
        'The customer has a reseller relationship with the new partner and with its indirect provider.',
      agreement: 'The customer has accepted the Microsoft Customer Agreement.',
      'partner-agreement': 'The new partner has signed the Microsoft Partner Agreement and is authorized in CSP.',
      market: 'The new partner and the customer’s tenant are in the same market.',
      country: 'The new partner and the customer’s tenant are in the same country or region.',
      'azure-plan': 'The customer has an Azure plan with the new partner.',
      consent: 'The current partner agrees.',
      'partner-id': 'The reseller’s PartnerID is valid. It has been checked on transfers since December 1, 2025.',
    },
    sends: {
      'current-partner':
        'Name and tenant ID of the current partner; those of its provider, if it is an indirect reseller',
      'customer-email': 'The customer’s email address',
      'customer-tenant': 'The customer’s tenant ID or domain',
      subscriptions: 'The subscription IDs, 25 per request at most',
      'partner-id': 'Your PartnerID',
      'reseller-id': 'The PartnerID of the reseller for whom you act',
      'switch-form': 'Contacts and IDs of both partners, the customer’s ID, and the subscription ID (in the form)',
      'account-owner': 'The email address of the account owner of the EA',
    },
  },
  alternatives: {
    'support-azure-in-place': {
      title: 'Support Azure where it is',
      text: 'The seller can stay: the customer gives you access with a guest user, an account in its directory, a service principal or Azure Lighthouse. Then link your PartnerID in the Azure portal so that your work is recognized (Partner Admin Link).',
    },
    'customer-account': {
      title: 'Work with an account of the customer',
      text: 'The customer can give you a user account or a guest account in its tenant, and you support it as one of its own administrators.',
    },
    'change-channel-partner': {
      title: 'Become the EA’s channel partner',
      text: 'The customer can start a change of channel partner for its EA in the Microsoft 365 admin center or the Azure portal. You have 10 days to accept; the change takes effect after 90 days.',
    },
    'channel-transfer': {
      title: 'Schedule the change for the EA’s renewal',
      text: 'An undated page of Microsoft describes channel transfers: you see what the EA holds and schedule CSP subscriptions for its renewal. Make sure before you rely on it.',
    },
    'change-provider': {
      title: 'Move the subscription to another indirect provider, or from direct bill to indirect',
      text: 'Your own customers’ subscriptions can be transferred too: the new provider requests the transfer, and the old one accepts it.',
    },
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
      text: 'Or create a new Azure subscription, move or copy what is needed, and let the customer cancel the old one.',
    },
  },
  noLink: {
    'nothing-to-request': 'There is nothing to request here.',
    'portal-issues-it': 'No link can be built for this cloud: its own portal issues it.',
    'not-in-csp': 'Request links are for partners in CSP.',
  },
  links: {
    'portal-direct': 'Reseller relationship, older link',
    'portal-indirect': 'Relationship with reseller and provider, older link',
    'direct-with-admin': 'Reseller relationship with or without administrator permission',
    direct: 'Reseller relationship',
    indirect: 'Relationship with an indirect reseller',
    store: 'Reseller relationship, from the time of the Store for Business',
    'admin-only': 'Administrator permission without a relationship, older link',
    gdap: 'Granular permission (GDAP)',
    'reseller-invitation': 'An indirect provider’s invitation to a reseller',
  },
} satisfies Needed['policy'];
