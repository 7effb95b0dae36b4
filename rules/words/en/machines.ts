import type { Needed } from '../needed.ts';

/** For programs and for search: data files, and other names for things, in English. */
export const words = {
  machines: {
    pages: 'Pages',
    answers: 'Answers under today’s rules',
    data: 'Data',
    languages: 'Languages',
    citing:
      'To cite an answer, give its verdict, its date, and the address of its page. The plain address always shows today’s answer. The `permalink` in the answer’s file always shows the answer you cite, and says so if it has changed.',
    beside:
      'Every answer is also available as one JSON file for all languages, with IDs instead of words. Its address is the page’s address without the language, followed by `answer.json` (`/decide/…/answer.json`). The words for the IDs are in `words.json` for each language.',
    tableSchema: 'JSON Schema of the table',
    answerSchema: 'JSON Schema of an answer',
    situation: '{answer} Situation: {situation}.',
  },
  // Never shown. Each line lists names for one thing: a page that has one of them is found by the others as well.
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
      mcaEnterprise:
        'MCA-E, MCA enterprise, Microsoft Customer Agreement for enterprise, enterprise customer agreement',
      extendedTerm: 'extended service term, EST, grace period, free days, expired licenses',
      authorization: 'CSP authorization, deauthorized, no longer authorized, revoked, suspended, offboarding, rescue',
      inPlace: 'Azure where it is, Azure Lighthouse, Lighthouse, guest user, service principal, Partner Admin Link',
      education: 'education, school, university, academic, EDU, AEP',
      community: 'GCC, Government Community Cloud',
      otherProvider: 'another indirect provider, change of provider, change of distributor, new distributor',
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
} satisfies Needed['machines'];
