import type { Needed } from '../needed.ts';

/** What changed on each day on which some answer changed, in one sentence, in English. */
export const words = {
  days: {
    '2016-12-02': 'The rules begin with the first global edition of Microsoft’s article on multi-channel support.',
    '2017-03-30': 'CSP partners can no longer resell to customers that are also CSP partners.',
    '2017-07-18': 'Only one partner at a time can have administrator permission for a service.',
    '2017-09-15':
      'Microsoft describes how license-based customers move to CSP: without a refund, and within 30 days after the old term.',
    '2018-02-19': 'Azure from another CSP partner can be switched to you with a support ticket and a signed form.',
    '2018-09-05':
      'Several partners can have administrator permission again, and only direct-bill partners and indirect providers can switch Azure.',
    '2018-09-13': 'For an Azure switch, you and the customer must be in the same country or region.',
    '2018-10-25': 'For an Azure switch, you and the customer must be in the same country.',
    '2018-11-01': 'Customers accept relationship requests in the Microsoft Store for Business.',
    '2018-12-05': 'Multi-channel support no longer covers Microsoft Cloud Germany.',
    '2019-01-16': 'You can request relationships only with customers in your own market.',
    '2019-11-20':
      'Customers can keep their Azure and add Azure from you, even alongside Azure from another CSP partner.',
    '2019-12-12': 'Your role in Partner Center decides whether you can send a request.',
    '2020-01-28': 'Customers accept relationship requests in the Microsoft 365 admin center.',
    '2020-02-01': 'Partners need the Microsoft Partner Agreement, and customers the Microsoft Customer Agreement.',
    '2020-02-13': 'An Azure Expert MSP can request ownership of Azure under a direct EA.',
    '2020-05-13': 'The Azure switch with a form no longer covers Azure plans.',
    '2020-09-23': 'A Global admin of the customer has to accept relationship requests.',
    '2020-09-29': 'Azure plan subscriptions can be transferred with a request in Partner Center.',
    '2020-11-30': 'A customer that is a CSP partner can buy from you in a tenant other than the one used for CSP.',
    '2020-12-08': 'Request links open the Microsoft 365 admin center.',
    '2020-12-11': 'Without the customer’s permission, you can no longer open service requests for them.',
    '2021-01-05': 'The customer needs an Azure plan from you before Azure can be transferred.',
    '2021-05-01': 'It is no longer certain that reservations stay behind when Azure is transferred.',
    '2021-05-20': 'Advisor is closed, so you must be in CSP to request a relationship.',
    '2021-07-21': 'New Azure subscriptions are created under an Azure plan.',
    '2022-01-01': 'Open License is closed: nothing can be bought or renewed there.',
    '2022-01-10': 'New commerce begins: licenses can be canceled only within a few days after purchase or renewal.',
    '2022-03-18': 'New-commerce licenses can be canceled for 7 days instead of 72 hours.',
    '2022-03-22': 'Azure resources move to a new subscription with Azure Resource Move instead of being copied.',
    '2022-10-25':
      'Azure under a Microsoft Customer Agreement for enterprise can be transferred to an Azure Expert MSP, like Azure under a direct EA.',
    '2023-05-22':
      'Partners report that granular delegated admin privileges (GDAP) work without a reseller relationship.',
    '2023-07-27': 'Microsoft describes how to support Azure where it is and how long software can be canceled.',
    '2023-09-14': 'Reservations and savings plans move when Azure is transferred.',
    '2023-10-09':
      'Relationship links no longer include administrator permission: you request granular delegated admin privileges (GDAP) separately.',
    '2023-10-24':
      'According to Microsoft’s newest, undated wording, customers of sellers that lost CSP authorization are covered, and their Azure plans can be transferred.',
    '2024-04-01': 'Microsoft announces transfers of new-commerce licenses between partners for this quarter.',
    '2024-06-19':
      'New-commerce licenses can be transferred between partners, including from sellers that lost CSP authorization.',
    '2025-01-01': 'Some cloud EAs can no longer be renewed, and hardly any legacy licenses are left.',
    '2025-10-07': 'A Microsoft Customer Agreement accepted before April 2023 has to be accepted again.',
    '2025-11-13': 'Customers can start a change of channel partner for their EA themselves.',
    '2025-12-01': 'Transfers are rejected unless the reseller’s PartnerID is valid.',
    '2026-01-05': 'New orders are blocked until an old Microsoft Customer Agreement is accepted again.',
    '2026-04-06': 'A Billing admin of the customer can accept a reseller relationship.',
    '2026-05-04': 'Extended service terms replace the 30 free days after a license term.',
    '2026-08-06':
      'Direct-bill partners with an Azure Solutions Partner designation can request ownership of Azure, too, according to a change to Microsoft’s documentation whose final page we have not seen.',
    '2026-08-20':
      'Indirect providers with the Frontier Distributor designation can request ownership of Azure, too, according to a change to Microsoft’s documentation whose final page we have not seen.',
  },
} satisfies Needed['days'];
