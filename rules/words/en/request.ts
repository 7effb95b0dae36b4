import type { Needed } from '../needed.ts';

/** Request links and the emails that carry them, in English. */
export const words = {
  composer: {
    title: 'Request link',
    documented: 'Microsoft documents this link.',
    observed: 'This link is not documented by Microsoft; it is observed in use.',
    thenTransfer:
      'This link asks for the relationship, which comes first. The transfer request has no link of its own: the steps name its page.',
    partnerTenant: 'Your tenant ID (Microsoft ID)',
    partnerId: 'Your PartnerID',
    providerTenant: 'Your indirect provider’s tenant ID',
    privacy: 'What you enter stays in your browser.',
    link: 'The link for your customer',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Copying did not work here. Copy the text in this field yourself:',
    mail: 'Open as email',
    mailCopy: 'Copy the email',
    mailLanguage: 'Language of the email',
    mailTooLong: 'This email is too long to be opened from here. Copy it instead.',
    customerName: 'Customer’s name (for the email only)',
    partnerName: 'Your company’s name',
    senderName: 'Your name',
    providerName: 'Your indirect provider’s name',
    missing: 'Fill in the fields above to get the link.',
  },
  mail: {
    relationship: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to look after your Microsoft subscriptions. For this, Microsoft needs your consent to a reseller relationship with {partnerName}.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nBy accepting, you change none of your subscriptions, nor who sells them. A second request, for permission to manage, may follow.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    relationshipWithAdmin: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to manage and support your Microsoft subscriptions. For this, Microsoft needs your consent to a reseller relationship with {partnerName} and to delegated administrator permission.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nBy accepting, you change none of your subscriptions, nor who sells them.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    joint: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to provide and support Microsoft subscriptions for you. We order them through our indirect provider, {providerName}. For this, Microsoft needs your consent to a reseller relationship with both of us.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    gdap: {
      subject: '{partnerName} asks for permission to manage your Microsoft services',
      text: 'Dear {customerName},\n\nTo support you, we ask for limited administrator permission in your tenant.\n\nName of the request: {relationshipName}\nNumber of days: {days}\nRoles: {roles}\n\nPlease have a Global admin of your company open this link, review the request, and approve it:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nKind regards\n{senderName}\n{partnerName}',
    },
    // The customer writes this one to its current partner.
    'transfer-notice': {
      subject: 'Transfer of our subscriptions to {partnerName}',
      text: 'To {currentPartner},\n\nWe want {partnerName} to look after these subscriptions from now on:\n\n{subscriptions}\n\n{partnerName} will send you a transfer request in Partner Center. Please have an Admin agent choose these subscriptions in it and accept it within 30 days.\n\nKind regards\n{senderName}\n{customerName}',
    },
    'provider-transfer-notice': {
      subject: 'Transfer of our subscriptions to {partnerName}',
      text: 'To {currentPartner},\n\nWe want {partnerName} to look after these subscriptions from now on:\n\n{subscriptions}\n\n{providerName}, the indirect provider of {partnerName}, will send you a transfer request in Partner Center. Please have an Admin agent choose these subscriptions in it and accept it within 30 days.\n\nKind regards\n{senderName}\n{customerName}',
    },
    // The customer writes this one to its current partner and to Microsoft (legacy Azure).
    'switch-notice': {
      subject: 'Change of partner for our Azure subscriptions',
      text: 'To {currentPartner} and to Microsoft,\n\nWe want to move these Azure subscriptions (MS-AZR-0145P) to {partnerName}:\n\n{subscriptions}\n\nPlease open a support ticket for the change of partner in Partner Center, fill in and sign the form for the change of provider, and send it to us. {partnerName} and we will complete and sign it.\n\nKind regards\n{senderName}\n{customerName}',
    },
    placeholders: {
      customerName: '[customer’s name]',
      partnerName: '[partner’s name]',
      senderName: '[your name]',
      providerName: '[provider’s name]',
      currentPartner: '[current partner’s name]',
      subscriptions: '[subscription IDs, one a line]',
      relationshipName: '[name of the request]',
      days: '[number of days]',
      roles: '[roles]',
      link: '[link from Partner Center]',
    },
  },
  // The emails that a step calls for, filled in on the page of an answer.
  stepMails: {
    gdap: 'Write the email for this request',
    'transfer-notice': 'Write the customer’s email to its current partner',
    'provider-transfer-notice': 'Write the customer’s email to its current partner',
    'switch-notice': 'Write the customer’s email to its current partner and Microsoft',
    toCustomer: 'This email goes from you to the customer, with the link that Partner Center gave you.',
    byCustomer: 'The customer sends this email itself. Fill in what you know, then pass the draft on to the customer.',
    link: 'Link of the request, from Partner Center',
    relationshipName: 'Name of the request',
    days: 'Number of days',
    roles: 'Roles, one on each line',
    currentPartner: 'Name of the current partner',
    subscriptions: 'Subscription IDs, one on each line',
    providerName: 'Your indirect provider’s name',
    missing: 'Fill in the fields above to get the email.',
    customerSender: 'Who signs for the customer',
  },
  linkReading: {
    title: 'Check a request link',
    paste: 'Paste a request link to see what it asks for.',
    // The ids that a link carries, which can be anybody’s.
    partnerTenant: 'Partner’s tenant ID',
    partnerId: 'PartnerID',
    providerTenant: 'Provider’s tenant ID',
    kind: 'Kind of link',
    grants: 'What it asks for',
    'grants-relationship': 'A reseller relationship.',
    'grants-relationship-admin': 'A reseller relationship with delegated administrator permission.',
    'grants-joint': 'A reseller relationship with an indirect reseller and its provider.',
    'grants-reseller': 'A reseller relationship with an indirect reseller alone.',
    'grants-admin': 'Administrator permission without a reseller relationship.',
    'grants-gdap': 'The approval of granular permission (GDAP).',
    'grants-invitation': 'Nothing from a customer: a reseller agrees to work with the indirect provider.',
    'not-for-customers': 'Do not send this link to a customer. It opens in the reseller’s Partner Center.',
    'old-permission':
      'This link asks for delegated administrator permission. Since October 9, 2023, a relationship request cannot carry it any more.',
    'not-yours': 'The tenant ID in this link is not yours.',
    'not-your-partner-id': 'The PartnerID in this link is not yours.',
    'not-your-provider': 'The provider’s tenant ID in this link is not the one in your profile.',
    outdated: 'This kind of link was used only until {date}.',
  },
  // What mail and chat had put around a link that was pasted.
  takenOff: {
    'text-around': 'We took off the text around the link.',
    breaks: 'We took out line breaks and characters that cannot be seen.',
    escapes: 'We turned codes such as &amp; or %26 back into the characters they stand for.',
    'sign-in': 'We took off the sign-in page that the link goes through.',
    'safe-links': 'We took off Microsoft’s Safe Links wrapper.',
    'other-request': 'This text has more than one request link. We read only the first.',
    wrapper: 'We took off the {product} wrapper.',
  },
} satisfies Needed['request'];
