import type { Needed } from '../needed.ts';

/** Every statement of the sources, in English. */
export const words = {
  statements: {
    S1: 'The feature is called multi-channel support: support for customers across several sales channels.',
    S2: 'A customer might want to hire a partner to provision and support a subscription bought elsewhere.',
    S3: 'The text is dated June 17, 2020. Its Turkish edition was machine-translated in August 2021.',
    S4: 'Partners other than the seller can support subscriptions that a customer bought elsewhere.',
    S5: 'The article applies to Partner Center and to Partner Center for Microsoft Cloud for US Government.',
    S6: 'The appropriate roles are Global admin, User management admin, and Sales agent; any one of them is enough.',
    S7: 'The purpose: a customer wants to hire a partner to manage and support a subscription bought elsewhere.',
    S8: 'Multi-channel support applies in two situations: the subscription was bought from Microsoft or through its programs, or from certain third parties.',
    S9: 'Multi-channel support applies to subscriptions bought directly from Microsoft or through Advisor, Open, or EA.',
    S9a: 'Multi-channel support applies to subscriptions bought directly from Microsoft.',
    S9b: 'Multi-channel support applies to subscriptions bought through the Advisor program.',
    S9c: 'Multi-channel support applies to subscriptions bought through the Open program.',
    S9d: 'Multi-channel support applies to subscriptions bought through the EA program.',
    S10: 'Multi-channel support applies to subscriptions bought from a third party that is neither in CSP nor a Microsoft Syndication Partner.',
    S11: 'A customer cannot switch existing license-based subscriptions to a different partner in CSP.',
    S12: 'The customer must wait until the end of the subscription period, or cancel before moving.',
    S12a: 'The customer must wait until the end of the subscription period …',
    S12b: '… or cancel before moving.',
    S13: 'What to do depends on whether the services are license-based or usage-based.',
    S14: 'To support license-based services, you must ask the customer for permission to manage their subscriptions.',
    S15: 'The article links to the page on requesting a reseller relationship.',
    S16: 'For a customer whose Azure comes from another channel such as Advisor, Open, or EA, you create a new Azure subscription in Partner Center …',
    S17: '… enter the details of the subscription manually …',
    S18: '… and then individual services or the whole old subscription are canceled.',
    S19: 'Azure from CSP can coexist with Azure from other channels.',
    S20: 'For a customer whose Azure comes from another partner, the Azure services can be switched to the new partner.',
    S21: 'The article links to the page on switching Azure subscriptions.',
    S22: 'A CSP partner cannot currently resell online services to another CSP partner.',
    S23: 'Microsoft keeps reviewing the policies and capabilities of all its programs.',
    S24: 'News is announced through the usual channels, including Partner Center.',
    S25: 'The article ends with the next steps.',
    S26: 'Next step: work with other partners.',
    S27: 'Next step for indirect resellers: how to partner with indirect providers.',
    S28: 'Next step for indirect providers: how to partner with indirect resellers.',
    'N1.1':
      'To manage a customer’s service, a partner needs the customer’s administrator permission and signature on the Microsoft Customer Agreement.',
    'N1.3': 'In the US Government and German clouds, the permission could not be left out of the request.',
    'N1.4': 'A partner can send requests to customers in the partner’s own country or region, or in the same market.',
    'N1.5':
      'The request page lists the Admin agent. Newer pages also list the Sales agent, and an earlier one the Global admin.',
    'N1.6':
      'The customer accepts in the admin center. Until 2018 it was the Office portal, then for a time the Store for Business.',
    'N1.7': 'A Global admin of the customer’s tenant accepts the request.',
    'N1.8':
      'A customer that has not accepted the Microsoft Customer Agreement is asked to do so when accepting the request.',
    'N1.9':
      'After acceptance, the customer appears in the partner’s customer list, and the partner can provision services.',
    'N1.10':
      'A partner that has lost the permission cannot open service requests until it is granted again. Until December 2020, the partner stayed responsible for support.',
    'N1.11': 'In multi-channel support, at most one partner could have administrator permission for a service.',
    'N1.13':
      'The relationship lets a partner buy, and administrator permission lets the partner manage. The two are separate.',
    'N1.14':
      'The link opens the admin center, where the customer reads and confirms the customer agreement, then accepts and authorizes the partner.',
    'N1.steps': 'The request is a draft email with a link: the text can be changed, but the link must not be.',
    'N2.1':
      'The switch is only for the legacy Azure offer. Subscriptions under an Azure plan are transferred in a different way.',
    'N2.2': 'The new partner must already have a reseller relationship with the customer.',
    'N2.3':
      'Only direct-bill partners and indirect providers can switch subscriptions. Indirect resellers go through their provider.',
    'N2.4': 'Azure plan, Office 365, Enterprise Mobility, and Dynamics CRM can never be switched in this way.',
    'N2.5': 'The new partner and the customer’s tenant must be in the same country or region.',
    'N2.7': 'Microsoft does not intervene: the current partner has to open the ticket.',
    'N2.8':
      'The customer gives written notice, the current partner opens a ticket, all three sign the form, the current partner uploads it, and the new partner removes old access.',
    'N2.9': 'The form asks for contacts and IDs of both partners, the customer’s ID, and the subscription ID.',
    'N2.10': 'After a switch, there are two IDs: the one in Partner Center and the unchanged one in Azure.',
    'N3.1': 'Since September 2020, subscriptions under an Azure plan can be transferred with a request.',
    'N3.2':
      'Only partners billed by Microsoft can send a transfer request. Indirect resellers ask their provider, and the request must include the reseller’s ID.',
    'N3.3':
      'Before the transfer, the customer notifies the current partner. The new partner needs a relationship, an Azure plan for the customer, and the agreements.',
    'N3.4': 'The new partner starts the transfer on the customer’s Subscriptions page, under Transfer requests.',
    'N3.5': 'The current partner must accept within 30 days, and no one can make them.',
    'N3.7':
      'Only active items can be chosen. Reservations did not move in 2020. As of 2023, reservations and savings plans do.',
    'N3.8':
      'Access roles in Azure do not change: the former partner keeps theirs until removed, and the new partner is not given any automatically.',
    'N3.9': 'A legacy Azure subscription can be transferred as well and becomes part of an Azure plan.',
    'N3.10': 'Marketplace products move only under certain conditions, and never if they are subscriptions.',
    'N3.12': 'The customer can stop a transfer, for example by removing the reseller relationship.',
    'N4.1':
      'Partners can work together in three ways: as provider and reseller, with multi-partner support, and with multi-channel support.',
    'N4.2': 'Multi-partner and multi-channel support are also offered in national clouds.',
    'N4.3':
      'The ban on resale between CSP partners covers the tenant used for CSP. A partner can buy through another tenant.',
    'N4.4': 'A customer can use several CSP partners at once, for example one for Microsoft 365 and one for Azure.',
    'N4.5':
      'A second partner’s relationship does not change subscriptions, their ownership, their terms, or the partner of record.',
    'N4.6': 'A tenant with Azure from CSP can also have an Azure subscription from a second CSP partner.',
    'N4.8':
      'The partners that do business in CSP are indirect providers, indirect resellers, and direct-bill partners.',
    'N4.12': 'Since February 1, 2020, every type of CSP partner has needed the Microsoft Partner Agreement.',
    'N5.1': 'Since October 2020, every partner new to CSP has started as an indirect reseller.',
    'N5.2':
      'An indirect reseller enrolls with a location PartnerID in the same country and signs the Microsoft Partner Agreement.',
    'N5.3': 'Once authorized, an indirect provider can order for the reseller’s customers.',
    'N5.4':
      'An indirect reseller’s invitation to a customer is a single link that authorizes both the reseller and the provider.',
    'N5.5': 'To place orders, the indirect provider must also have a relationship with the customer.',
    'N5.6': 'For support only, a relationship with the reseller is enough. To order, the joint invitation is needed.',
    'N6.1': 'An indirect provider and a reseller must have a partnership in Partner Center before they do business.',
    'N6.2': 'The indirect provider sends the reseller a personal link, and the reseller accepts it.',
    'N6.4':
      'The Reseller field of a subscription takes the reseller’s location PartnerID, which needs an active agreement.',
    'N6.5': 'For support only, the provider names the reseller as the designated support contact of a subscription.',
    'N6.6':
      'Ending the partnership between provider and reseller removes neither customers nor administrator permissions.',
    'N7.1':
      'With delegated administration privileges (DAP), the partner’s Admin agents become Global administrators at the customer.',
    'N7.2':
      'Delegated administration privileges (DAP) give no access to existing Azure subscriptions. Those need a role in Azure.',
    'N7.5':
      'Since October 9, 2023, a relationship request can no longer include delegated administration privileges (DAP).',
    'N8.1': 'License-based customers are moved into CSP manually, whatever channel they come from.',
    'N8.2': 'The partner and the customer’s tenant must be in the same region.',
    'N8.3':
      'The partner requests a relationship, the customer accepts, and the same offers are ordered in the same quantity. Then the customer cancels the old ones or lets them expire.',
    'N8.4':
      'There is no refund. It is best to move near the end of the term, with automatic renewal off, and to order the new subscription within 30 days after it.',
    'N8.5': 'With the same offers and quantity, no licenses have to be reassigned and nothing is interrupted.',
    'N8.6': 'With more than 150 active subscriptions, the old ones must expire first, to stay within the limit.',
    'N8.7': 'For subscriptions bought directly from Microsoft, Microsoft’s billing support might grant a credit.',
    'N8.10': 'The newest page describes a function that schedules CSP subscriptions for the renewal of an EA.',
    'N9.1':
      'The new partner requests a transfer of licenses, and both partners accept. The customer must already have a relationship with the new partner.',
    'N9.2':
      'Only direct-bill partners and indirect providers can request a transfer of licenses. Resellers go through their provider.',
    'N9.3':
      'Licenses can be transferred only within a region and from CSP to CSP: not from EA, MPSA, Open, or purchases on Microsoft’s website.',
    'N9.4':
      'Only whole subscriptions can be transferred, with their terms unchanged, at most 25 per request. The current partner has 30 days to accept.',
    'N9.6':
      'Transfers of licenses were announced for April to June 2024 and were in use by June 19, 2024. The exact day is not confirmed.',
    'N9.7': 'Third parties report that moves between CSP partners earn no incentives.',
    'N10.1':
      'New-commerce licenses, Azure plans, reservations, and software as a service are excluded when a direct-bill partner moves customers to their own indirect provider.',
    'N10.2': 'The indirect provider must have a relationship with the customer first, and the customer must consent.',
    'N11.1': 'An Admin agent of any type of CSP partner can request granular delegated admin privileges (GDAP).',
    'N11.2':
      'The partner chooses a name, a number of days, and roles, and emails a personal link. The customer’s Global admin approves, and the partner assigns groups.',
    'N11.3':
      'A GDAP request expires after 90 days. The permission ends on its end date unless automatic extension is allowed.',
    'N11.4': 'Ending granular delegated admin privileges (GDAP) ends neither the relationship nor the subscriptions.',
    'N11.5':
      'With the relationship alone, a partner can order, but cannot see users, assign licenses, or open tickets.',
    'N11.6':
      'Opening tickets requires the Service Support Administrator role. Azure requires directory rights and nested groups.',
    'N11.7':
      'The customer opens the link and approves the partner’s roles in the admin center. Both sides get a confirmation by email.',
    'N11.8':
      'In the admin center, under Partner relationships, the customer sees which partners have granular delegated admin privileges (GDAP) and can remove them with “Remove roles.”',
    'N11.10': 'Partners report that granular delegated admin privileges (GDAP) work without a reseller relationship.',
    'N11.9': 'Granular delegated admin privileges (GDAP) do not cover subscriptions bought through an EA.',
    'N12.1':
      'The partner’s market depends on where their company is located, and the customer’s market on where their tenant is located.',
    'N12.2': 'The page lists the markets with their countries.',
    'N12.3': 'The page contradicts itself on Africa: its example gives 18 countries, and its list gives more.',
    'N12.4': 'A location PartnerID in the market is needed. Several markets need several CSP tenants.',
    'N13.1':
      'New-commerce licenses can be canceled within 7 days and not later. Before March 18, 2022, the window was 72 hours.',
    'N13.2': 'Legacy licenses can be canceled or suspended in the middle of their term.',
    'N13.3': 'After its term, a subscription is expired for 30 days, then disabled, then deleted.',
    'N13.4':
      'Cancellation windows: licenses and software subscriptions 7 days, perpetual software 30 days, marketplace SaaS 24 hours (monthly) or 14 days (yearly).',
    'N14.1':
      'The partner removes the relationship in Partner Center after suspending active subscriptions and canceling reservations and software.',
    'N14.2': 'Removing the relationship removes the customer from the partner’s customer list.',
    'N14.3': 'An existing relationship does not prevent the customer from buying elsewhere.',
    'N14.4':
      'According to an older edition, customers cannot delete the relationship with a reseller themselves. They ask the partner to end it.',
    N15: 'According to the table of permissions, Sales agents request relationships, Admin agents request permission, and Helpdesk agents provide support.',
    'N16.1': 'For the US Government cloud, relationship requests are listed as not yet available.',
    'N16.2': 'The FAQ for the US Government cloud announced the relationship request for October 2021.',
    'N16.3':
      'The developer page says that government customers work with one partner and that multi-channel support does not apply.',
    'N16.5': 'GCC, unlike GCC High, runs in the commercial Partner Center.',
    'N16.6': 'Microsoft Cloud Germany was removed from the article on December 5, 2018.',
    'N16.7':
      'The cloud operated by 21Vianet has its own portal, no Azure, and one partner with permission per service.',
    'N17.1': 'No new Advisors have been accepted since May 2021. Joining CSP permanently ends Advisor status.',
    'N17.2': 'Open License has been closed to purchases and renewals since January 1, 2022.',
    'N17.3':
      'Subscriptions under a direct EA move to CSP only through a direct-bill partner that is an Azure Expert MSP. The customer must have accepted the customer agreement and have an Azure plan.',
    'N17.4':
      'A customer’s relationship can be of the syndication type. Third parties report that CSP invitations fail there.',
    'N17.5': 'The newest wording names volume licensing or EA, and resellers no longer authorized in CSP.',
    'N17.6':
      'Until August 2026, Azure under a direct EA or an MCA-E could be transferred only to a direct-bill partner that was an Azure Expert MSP; otherwise, the resources are moved. Increased quotas are reset.',
    'N17.7':
      'Resources are moved with Azure Resource Move: same tenant, Owner role on both subscriptions, validated first. Reservations, savings plans, and support plans stay. Under an active MACC, a subscription can be neither canceled nor moved.',
    'N17.8': 'Direct-bill partners with an Azure Solutions Partner designation can request ownership of Azure, too.',
    'N17.8b': 'Indirect providers with the Frontier Distributor designation can request ownership of Azure, too.',
    'N17.9': 'Since January 1, 2025, some cloud EAs in direct markets can no longer be renewed.',
    'N18.2':
      'Since April 2024, an indirect reseller must sell at least 1,000 USD in 12 months or lose the authorization.',
    'N18.4':
      'Since October 1, 2025, indirect resellers must be reauthorized every year. This requires vetting, the partner agreement, sales of 1,000 USD per location, multifactor authentication, and a security contact.',
    'N18.5':
      'Since October 1, 2025, direct-bill partners must have sales of 1 million USD per year, a designation, and a support plan.',
    'N18.6':
      'The reseller’s PartnerID has been validated on orders since June 2, 2025, and on changes and transfers since December 1, 2025.',
    'N18.7':
      'A seller that misses the yearly authorization is restricted on the anniversary, suspended 30 days after it, and loses the authorization 60 days after it.',
    'N18.8':
      'After a suspension, one text says that existing deployments can still be managed. Another says that granular delegated admin privileges (GDAP) are revoked everywhere.',
    'N19.1': 'The Microsoft Partner Agreement has been required since February 1, 2020.',
    'N19.2': 'The Microsoft Customer Agreement has been required since February 1, 2020.',
    'N19.3':
      'An agreement accepted before April 1, 2023, must be accepted again. Since January 5, 2026, only the customer can do this, directly or through the newer API, and orders stay blocked until then.',
    'N24.1':
      'Extended service terms are for subscriptions bought or renewed on or after April 1, 2025, that end on or after May 4, 2026. They do not apply to software, Azure, or reservations.',
    'N24.2':
      'At the end of a term, there are three options: renew, cancel at the end, or continue monthly for 3% more (23% without a monthly plan), with pro rata cancellation on any day.',
    'N24.3':
      'A subscription with renewal turned off but without “cancel at end” continues in an extended service term.',
    N25: 'To sell to GCC, the partner needs approval and the customer must qualify.',
    N25b: 'Only authorized education partners sell education offers to schools.',
    N26: 'The first reason given for a transfer is a seller that is no longer authorized. An Azure plan can be transferred, too.',
    N27: 'To work in a customer’s Azure, a partner uses a guest user, an account in the directory, a service principal, or Azure Lighthouse, and then links their PartnerID.',
    N27b: 'The customer can give a partner a user account.',
    N28: 'A customer can start a change of channel partner for an EA. The new partner accepts within 10 days, and the change takes effect after 90 days. It is not available for MPSA, Open, Open Value, or Select.',
    N29: 'The same transfer moves a partner’s own customers to another provider, from direct bill to indirect, or in a merger.',
    T1: 'The Chinese edition by 21Vianet allows one CSP partner with permission per service.',
    T2: 'In the first edition, license-based CSP subscriptions cannot be moved. Azure is set up again manually, and the customer cancels the old one.',
    T3: 'The ban on resale between CSP partners appears.',
    T5: 'The move of license-based customers is described, without a refund.',
    T6: 'The Azure switch is published. EA and Open do not move to CSP automatically.',
    T9: 'The rule of one partner with permission per service is dropped. The Azure switch says which types of partner can use it.',
    T10: 'The Azure switch requires the same region, and later the same country.',
    T11: 'Relationships without administrator permission become possible, outside national clouds.',
    T12: 'The request page no longer lists the US Government and German clouds.',
    T13: 'Microsoft Cloud Germany is removed from multi-channel support.',
    T14: 'Relationship requests are limited to the partner’s own country or region.',
    T16: 'Azure from CSP can coexist with Azure from other channels and from a second CSP partner.',
    T18: 'Partner and customer agreements become mandatory. Requests are now accepted in the Microsoft 365 admin center.',
    T21: 'The Azure plan is excluded from the Azure switch.',
    T22: 'The article this product is based on.',
    T25: 'The person who accepts must be a Global admin.',
    T26: 'Azure plan subscriptions can be transferred with a request. Reservations do not move.',
    T28: 'The ban on resale covers only the tenant used for CSP.',
    T30: 'Without permission, a partner cannot open service requests.',
    T31: 'The new partner must have an Azure plan for the customer before a transfer.',
    T34: 'Advisor is closed to new partners.',
    T36: 'New Azure customers get only an Azure plan.',
    T37: 'The Turkish machine translation is published.',
    T38: 'Open License ends.',
    T39: 'New-commerce licenses become available.',
    T41: 'The new-commerce cancellation window grows from 72 hours to 7 days.',
    T44: 'Savings plans can be transferred, and reservations move.',
    T45: 'The English article is updated, with the same rules.',
    T46: 'Relationship links no longer include delegated administration privileges (DAP).',
    T50: 'New-commerce licenses can be transferred between partners.',
    T51: 'All license purchases are new commerce, apart from some public-sector offers.',
    T53: 'The newest wording names volume licensing and resellers no longer authorized in CSP.',
    T56: 'Extended service terms replace the free days after a term.',
    T57: 'Partners can no longer attest that a customer has accepted the customer agreement. The customer accepts it directly or through the newer API.',
    T58: 'A Billing admin can accept a reseller relationship.',
  },
} satisfies Needed['statements'];
