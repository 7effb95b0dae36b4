import type { Needed } from '../needed.ts';

/** The emails to customers and to other partners, in English. */
export const words = {
  mail: {
    relationship: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to look after your Microsoft subscriptions. For this, Microsoft needs your consent to a reseller relationship with {partnerName}.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nBy accepting, you change none of your subscriptions, nor who sells them. A second request, for permission to manage, may follow.\n\n{about}Kind regards\n{senderName}\n{partnerName}',
    },
    relationshipWithAdmin: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to manage and support your Microsoft subscriptions. For this, Microsoft needs your consent to a reseller relationship with {partnerName} and to delegated administrator permission.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\nBy accepting, you change none of your subscriptions, nor who sells them.\n\n{about}Kind regards\n{senderName}\n{partnerName}',
    },
    joint: {
      subject: '{partnerName} asks to look after your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to provide and support Microsoft subscriptions for you. We order them through our indirect provider, {providerName}. For this, Microsoft needs your consent to a reseller relationship with both of us.\n\nPlease have a Global admin of your company open this link, sign in, and accept:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\n{about}Kind regards\n{senderName}\n{partnerName}',
    },
    gdap: {
      subject: '{partnerName} asks for permission to manage your Microsoft services',
      text: 'Dear {customerName},\n\nTo support you, we ask for limited administrator permission in your tenant.\n\nName of the request: {relationshipName}\nNumber of days: {days}\nRoles: {roles}\n\nPlease have a Global admin of your company open this link, review the request, and approve it:\n\n{link}\n\nThe link is made for this request. Please do not change it.\n\n{about}Kind regards\n{senderName}\n{partnerName}',
    },
    both: {
      subject: '{partnerName} asks you to approve two requests for your Microsoft services',
      text: 'Dear {customerName},\n\nYou asked us to manage and support your Microsoft subscriptions. For this, Microsoft needs your consent to two requests. Please accept them in this order: the first establishes the relationship with {partnerName}, the second gives us limited permission to manage.\n\n1. Reseller relationship\n\nPlease have a Global admin of your company open this link, sign in, and accept. According to a Microsoft page of April 2026, a Billing admin can be enough for this request.\n\n{link}\n\nThe link opens the Microsoft 365 admin center. If your company has not accepted the Microsoft Customer Agreement yet, you are asked for that there, too. By accepting, you change none of your subscriptions, nor who sells them.\n\n2. Limited administrator permission (GDAP)\n\nPlease have a Global admin of your company open this link, review the request, and approve it. A Billing admin is not enough for this request.\n\n{gdapLink}\n\nThe link opens the Microsoft 365 admin center. Please compare what you see there with our request:\n\nName of the request: {relationshipName}\nNumber of days: {days}\nRoles: {roles}\n\nThis request expires after 90 days.\n\nBoth links are made for these requests. Please do not change them.\n\n{about}Kind regards\n{senderName}\n{partnerName}',
    },
    bothWithProvider: {
      subject: '{partnerName} asks you to approve two requests for your Microsoft services',
      text: 'Dear {customerName},\n\nYou asked us to provide and support Microsoft subscriptions for you. We order them through our indirect provider, {providerName}. For this, Microsoft needs your consent to two requests. Please accept them in this order: the first establishes the relationship with {partnerName} and {providerName}, the second gives {partnerName} limited permission to manage.\n\n1. Reseller relationship with both of us\n\nPlease have a Global admin of your company open this link, sign in, and accept. According to a Microsoft page of April 2026, a Billing admin can be enough for this request.\n\n{link}\n\nThe link opens the Microsoft 365 admin center. If your company has not accepted the Microsoft Customer Agreement yet, you are asked for that there, too.\n\n2. Limited administrator permission (GDAP)\n\nPlease have a Global admin of your company open this link, review the request, and approve it. A Billing admin is not enough for this request.\n\n{gdapLink}\n\nThe link opens the Microsoft 365 admin center. Please compare what you see there with our request:\n\nName of the request: {relationshipName}\nNumber of days: {days}\nRoles: {roles}\n\nThis request expires after 90 days.\n\nBoth links are made for these requests. Please do not change them.\n\n{about}Kind regards\n{senderName}\n{partnerName}',
    },
    // In every email to the customer that asks for something, where there is a help site.
    about: {
      text: 'What you are asked to accept, what it allows, and how to end it again is explained on this page:\n\n{page}',
    },
    // The partner writes these two, to the current partner and to its own provider.
    'transfer-letter': {
      subject: 'Transfer of subscriptions to {partnerName}: do you agree?',
      text: 'To {currentPartner},\n\n{customerName} wants us to look after these subscriptions from now on:\n\n{subscriptions}\n\nTenant ID or domain of the customer: {customerTenant}\nOur PartnerID: {partnerId}\n\nWe will send you a transfer request in Partner Center. Please tell us whether you agree, and which company name and tenant ID (Microsoft ID) the request has to name. If you are an indirect reseller, please tell us those of your provider. An Admin agent then chooses these subscriptions in the request and accepts it within 30 days.\n\nHow far we are:\n\n{ready}\n\nKind regards\n{senderName}\n{partnerName}',
    },
    'provider-letter': {
      subject: 'Please request a transfer of subscriptions for {partnerName}',
      text: 'To {providerName},\n\n{customerName} wants us to look after these subscriptions from now on:\n\n{subscriptions}\n\nTenant ID or domain of the customer: {customerTenant}\nCurrent partner: {currentPartner}\nTenant ID of the current partner: {currentTenant}\nOur PartnerID: {partnerId}\n\nPlease send the transfer request in Partner Center and name our PartnerID in it. The current partner has 30 days to accept.\n\nHow far we are:\n\n{ready}\n\nKind regards\n{senderName}\n{partnerName}',
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
      customerTenant: '[customer’s tenant ID or domain]',
      currentTenant: '[current partner’s tenant ID]',
      partnerId: '[our PartnerID]',
      link: '[link from Partner Center]',
      gdapLink: '[link from Partner Center]',
    },
  },
} satisfies Needed['mails'];
