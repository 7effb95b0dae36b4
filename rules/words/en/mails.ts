import type { Needed } from '../needed.ts';

/** The emails to customers and to other partners, in English. */
export const words = {
  mail: {
    relationship: {
      subject: 'Request from {partnerName} to manage and support your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to manage and support your Microsoft subscriptions. Before we can do so, Microsoft requires your consent to a reseller relationship with {partnerName}.\n\nPlease ask a Global admin in your organization to open this link, sign in, and accept:\n\n{link}\n\nThe link is specific to this request. Please do not change it.\n\nAccepting does not change your current subscriptions or the companies you buy them from. We might send you a second request, for permission to manage the subscriptions.\n\n{about}Best regards,\n{senderName}\n{partnerName}',
    },
    relationshipWithAdmin: {
      subject: 'Request from {partnerName} to manage and support your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to manage and support your Microsoft subscriptions. Before we can do so, Microsoft requires your consent to a reseller relationship with {partnerName} and to delegated administration privileges (DAP).\n\nPlease ask a Global admin in your organization to open this link, sign in, and accept:\n\n{link}\n\nThe link is specific to this request. Please do not change it.\n\nAccepting does not change your current subscriptions or the companies you buy them from.\n\n{about}Best regards,\n{senderName}\n{partnerName}',
    },
    joint: {
      subject: 'Request from {partnerName} to manage and support your Microsoft subscriptions',
      text: 'Dear {customerName},\n\nYou asked us to provide and support Microsoft subscriptions for you. We order them through our indirect provider, {providerName}. Before we can do so, Microsoft requires your consent to a reseller relationship with us and with {providerName}.\n\nPlease ask a Global admin in your organization to open this link, sign in, and accept:\n\n{link}\n\nThe link is specific to this request. Please do not change it.\n\n{about}Best regards,\n{senderName}\n{partnerName}',
    },
    gdap: {
      subject: 'Request from {partnerName} for permission to manage your Microsoft services',
      text: 'Dear {customerName},\n\nTo support you, we need limited administrator permission in your organization’s Microsoft tenant.\n\nRequest name: {relationshipName}\nDuration in days: {days}\nRoles: {roles}\n\nPlease ask a Global admin in your organization to open this link, review the request, and approve it:\n\n{link}\n\nThe link is specific to this request. Please do not change it.\n\n{about}Best regards,\n{senderName}\n{partnerName}',
    },
    both: {
      subject: 'Two requests from {partnerName} for your Microsoft services',
      text: 'Dear {customerName},\n\nYou asked us to manage and support your Microsoft subscriptions. Before we can do so, Microsoft requires your consent to two requests. Please accept them in this order. The first establishes the relationship with {partnerName}. The second gives us limited permission to manage your services.\n\n1. Reseller relationship\n\nPlease ask a Global admin in your organization to open this link, sign in, and accept. According to a Microsoft page of April 2026, a Billing admin can be enough for this request.\n\n{link}\n\nThe link opens the Microsoft 365 admin center. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to accept it there, too. Accepting does not change your current subscriptions or the companies you buy them from.\n\n2. Granular delegated admin privileges (GDAP)\n\nPlease ask a Global admin in your organization to open this link, review the request, and approve it. A Billing admin is not enough for this request.\n\n{gdapLink}\n\nThe link opens the Microsoft 365 admin center. Please compare what you see there with our request:\n\nRequest name: {relationshipName}\nDuration in days: {days}\nRoles: {roles}\n\nThis request expires after 90 days.\n\nBoth links are specific to these requests. Please do not change them.\n\n{about}Best regards,\n{senderName}\n{partnerName}',
    },
    bothWithProvider: {
      subject: 'Two requests from {partnerName} for your Microsoft services',
      text: 'Dear {customerName},\n\nYou asked us to provide and support Microsoft subscriptions for you. We order them through our indirect provider, {providerName}. Before we can do so, Microsoft requires your consent to two requests. Please accept them in this order. The first establishes the relationship with {partnerName} and {providerName}. The second gives {partnerName} limited permission to manage your services.\n\n1. Reseller relationship with both companies\n\nPlease ask a Global admin in your organization to open this link, sign in, and accept. According to a Microsoft page of April 2026, a Billing admin can be enough for this request.\n\n{link}\n\nThe link opens the Microsoft 365 admin center. If your organization has not accepted the Microsoft Customer Agreement yet, you will be asked to accept it there, too.\n\n2. Granular delegated admin privileges (GDAP)\n\nPlease ask a Global admin in your organization to open this link, review the request, and approve it. A Billing admin is not enough for this request.\n\n{gdapLink}\n\nThe link opens the Microsoft 365 admin center. Please compare what you see there with our request:\n\nRequest name: {relationshipName}\nDuration in days: {days}\nRoles: {roles}\n\nThis request expires after 90 days.\n\nBoth links are specific to these requests. Please do not change them.\n\n{about}Best regards,\n{senderName}\n{partnerName}',
    },
    // In every email to the customer that asks for something, where there is a help site.
    about: {
      text: 'This page explains what you are asked to accept, what it allows, and how to end it:\n\n{page}',
    },
    // The partner writes these two, to the current partner and to its own provider.
    'transfer-letter': {
      subject: 'Transfer of subscriptions to {partnerName}: do you agree?',
      text: 'Dear {currentPartner} team,\n\n{customerName} wants to transfer these subscriptions to us:\n\n{subscriptions}\n\nCustomer’s tenant ID or domain: {customerTenant}\nOur PartnerID: {partnerId}\n\nWe will send you a transfer request in Partner Center. Please tell us whether you agree, and which company name and tenant ID (Microsoft ID) the request must include. If you are an indirect reseller, please give us those of your provider. One of your Admin agents then has 30 days to choose these subscriptions in the request and accept it.\n\nCurrent status:\n\n{ready}\n\nBest regards,\n{senderName}\n{partnerName}',
    },
    'provider-letter': {
      subject: 'Please request a transfer of subscriptions for {partnerName}',
      text: 'Dear {providerName} team,\n\n{customerName} wants to transfer these subscriptions to us:\n\n{subscriptions}\n\nCustomer’s tenant ID or domain: {customerTenant}\nCurrent partner: {currentPartner}\nCurrent partner’s tenant ID: {currentTenant}\nOur PartnerID: {partnerId}\n\nPlease send the transfer request in Partner Center and include our PartnerID. The current partner has 30 days to accept.\n\nCurrent status:\n\n{ready}\n\nBest regards,\n{senderName}\n{partnerName}',
    },
    // The customer writes this one to the current partner.
    'transfer-notice': {
      subject: 'Transfer of our subscriptions to {partnerName}',
      text: 'Dear {currentPartner} team,\n\nWe want to transfer these subscriptions to {partnerName}:\n\n{subscriptions}\n\n{partnerName} will send you a transfer request in Partner Center. Please ask one of your Admin agents to choose these subscriptions in the request and accept it within 30 days.\n\nBest regards,\n{senderName}\n{customerName}',
    },
    'provider-transfer-notice': {
      subject: 'Transfer of our subscriptions to {partnerName}',
      text: 'Dear {currentPartner} team,\n\nWe want to transfer these subscriptions to {partnerName}:\n\n{subscriptions}\n\n{providerName}, the indirect provider of {partnerName}, will send you a transfer request in Partner Center. Please ask one of your Admin agents to choose these subscriptions in the request and accept it within 30 days.\n\nBest regards,\n{senderName}\n{customerName}',
    },
    // The customer writes this one to the current partner and to Microsoft (legacy Azure).
    'switch-notice': {
      subject: 'Transfer of our Azure subscriptions to another partner',
      text: 'Dear {currentPartner} team and Microsoft team,\n\nWe want to move these Azure subscriptions (MS-AZR-0145P) to {partnerName}:\n\n{subscriptions}\n\nPlease open a support ticket for the change of partner in Partner Center, fill in and sign the Change of Cloud Solution Provider form, and send it to us. We will complete and sign the form together with {partnerName}.\n\nBest regards,\n{senderName}\n{customerName}',
    },
    placeholders: {
      customerName: '[customer’s name]',
      partnerName: '[partner’s name]',
      senderName: '[your name]',
      providerName: '[provider’s name]',
      currentPartner: '[current partner’s name]',
      subscriptions: '[subscription IDs, one per line]',
      relationshipName: '[request name]',
      days: '[duration in days]',
      roles: '[roles]',
      customerTenant: '[customer’s tenant ID or domain]',
      currentTenant: '[current partner’s tenant ID]',
      partnerId: '[our PartnerID]',
      link: '[link from Partner Center]',
      gdapLink: '[link from Partner Center]',
    },
  },
} satisfies Needed['mails'];
