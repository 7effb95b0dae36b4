import type { Needed } from '../needed.ts';

/** Request links, and the fields of the emails that carry them, in English. */
export const words = {
  composer: {
    documented: 'Microsoft documents this link.',
    observed: 'Microsoft does not document this link, but it is known to be in use.',
    thenTransfer:
      'This link requests the relationship, which comes first. The transfer request has no link of its own; the steps say where to start it.',
    partnerTenant: 'Your tenant ID (Microsoft ID)',
    partnerId: 'Your PartnerID',
    providerTenant: 'Your indirect provider’s tenant ID',
    privacy: 'What you enter stays in your browser.',
    link: 'The link for your customer',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Your browser does not allow copying here. Copy the text from this field:',
    // On a button: opens the reader’s own email program with the draft.
    mail: 'Open as email',
    mailCopy: 'Copy the email',
    mailLanguage: 'Language of the email',
    mailTooLong:
      'This email is too long to be opened with its text. Copy the text, and paste it into the email that opens.',
    mailWithoutText: 'Open with the subject only',
    mailTextCopy: 'Copy the text',
    customerName: 'Customer’s name',
    partnerName: 'Your company’s name',
    senderName: 'Your name',
    providerName: 'Your indirect provider’s name',
    missing: 'Fill in the fields above to create the link.',
    both: 'One email with both requests',
    bothHint:
      'The relationship comes first, then the permission (GDAP). Partner Center gives you the link for the second request.',
  },
  // The emails that a step calls for, filled in on the page of an answer.
  stepMails: {
    gdap: 'Write the email for this request',
    'transfer-notice': 'Write the customer’s email to the current partner',
    'provider-transfer-notice': 'Write the customer’s email to the current partner',
    'switch-notice': 'Write the customer’s email to the current partner and Microsoft',
    'transfer-letter': 'Write your email to the current partner',
    'provider-letter': 'Write your email to your provider',
    toCustomer: 'You send this email to the customer, with the link that Partner Center gave you.',
    byCustomer: 'The customer sends this email. Fill in what you know, then give the customer the draft.',
    toPartner: 'You send this email to the current partner. The email includes the list above.',
    toProvider: 'You send this email to your indirect provider. The email includes the list above.',
    link: 'Request link from Partner Center',
    relationshipName: 'Request name',
    days: 'Duration in days',
    roles: 'Roles, one per line',
    currentPartner: 'Current partner’s name',
    subscriptions: 'Subscription IDs, one per line',
    providerName: 'Your indirect provider’s name',
    customerTenant: 'Customer’s tenant ID or domain',
    currentTenant: 'Current partner’s tenant ID',
    partnerId: 'Your PartnerID',
    missing: 'Fill in the fields above to create the email.',
    customerSender: 'Name of the person signing for the customer',
  },
  // A request link that someone pasted: labels with their values, and warnings. Each sentence whose key begins with
  // `grants-` is read alone, after “What it asks for”.
  linkReading: {
    title: 'Check a request link',
    paste: 'Paste a request link to see what it asks for.',
    // The IDs in a link, which can be anyone’s.
    partnerTenant: 'Partner’s tenant ID',
    partnerId: 'PartnerID',
    providerTenant: 'Provider’s tenant ID',
    kind: 'Link type',
    grants: 'What it asks for',
    'grants-relationship': 'A reseller relationship.',
    'grants-relationship-admin': 'A reseller relationship with delegated administration privileges (DAP).',
    // One request by both: the customer gets a relationship with the reseller and with the reseller’s provider.
    'grants-joint': 'A reseller relationship with an indirect reseller and their provider.',
    'grants-reseller': 'A reseller relationship with an indirect reseller alone.',
    'grants-admin': 'Administrator permission without a reseller relationship.',
    'grants-gdap': 'Approval of granular delegated admin privileges (GDAP).',
    'grants-invitation': 'Nothing from a customer: a reseller agrees to work with the indirect provider.',
    'not-for-customers': 'Do not send this link to a customer. It opens in the reseller’s Partner Center.',
    'old-permission':
      'This link asks for delegated administration privileges (DAP). Since October 9, 2023, a relationship request can no longer include them.',
    'not-yours': 'The tenant ID in this link is not yours.',
    'not-your-partner-id': 'The PartnerID in this link is not yours.',
    'not-your-provider': 'The provider’s tenant ID in this link is not the one in your profile.',
    outdated: 'This type of link was used only until {date}.',
  },
  // What email and chat had put around a pasted link.
  takenOff: {
    'text-around': 'The text around the link was removed.',
    breaks: 'Line breaks and invisible characters were removed.',
    escapes: 'Codes such as &amp; or %26 were changed back to the characters they represent.',
    'sign-in': 'The sign-in page that the link goes through was removed.',
    'safe-links': 'The Microsoft Safe Links wrapper was removed.',
    'other-request': 'This text has more than one request link. Only the first one was read.',
    wrapper: 'The {product} wrapper was removed.',
  },
} satisfies Needed['request'];
