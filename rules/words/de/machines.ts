import type { Rooms } from '../rooms.ts';

/** For programs and for search: data files, and other names for things, in German. */
export const words = {
  machines: {
    pages: 'Seiten',
    answers: 'Antworten nach den heutigen Regeln',
    data: 'Daten',
    languages: 'Sprachen',
    citing:
      'Um eine Antwort zu zitieren, nennen Sie ihr Ergebnis, ihr Datum und die Adresse ihrer Seite. Die einfache Adresse zeigt immer die Antwort von heute. Der `permalink` in der Datei der Antwort zeigt immer die zitierte Antwort und sagt, ob sie sich geändert hat.',
    beside:
      'Jede Antwort gibt es auch als eine JSON-Datei für alle Sprachen, mit IDs statt Wörtern. Ihre Adresse ist die Adresse der Seite ohne die Sprache, gefolgt von `answer.json` (`/decide/…/answer.json`). Die Wörter zu den IDs stehen für jede Sprache in `words.json`.',
    tableSchema: 'JSON-Schema der Tabelle',
    answerSchema: 'JSON-Schema einer Antwort',
    situation: '{answer} Situation: {situation}.',
  },
  // Never shown. Each line lists names for one thing: a page that has one of them is found by the others as well.
  finding: {
    alsoCalled: {
      partnerCenter: 'Partner Center, Partnerportal, Partner-Portal, Partnercenter',
      support:
        'Multichannel-Unterstützung, Multichannel-Support, Multichannel, multi-channel, Mehrkanal-Unterstützung, Multi-Channel-Support',
      partnerId: 'PartnerID, Partner-ID, MPN-ID, MPN ID, MPN, Partnernummer',
      tenant: 'Mandant, Tenant, Verzeichnis, Mandanten-ID, Tenant-ID, Microsoft-ID, Entra-ID, Azure AD',
      permission:
        'delegierte Administratorrechte, Administratorberechtigung, Administratorrechte, Adminrechte, Admin-Rechte, DAP, AOBO, delegierte Administration',
      granular:
        'GDAP, granulare delegierte Administratorrechte, granular delegierte Administratorrechte, differenzierte delegierte Administratorrechte, präzise delegierte Administratorrechte',
      azure: 'Azure, nutzungsbasierte Bezahlung, Pay-as-you-go, PAYG, Verbrauch, verbrauchsbasiert, nutzungsbasiert',
      azureLegacy: 'MS-AZR-0145P, Azure-Legacy-Angebot, Azure Legacy, altes Azure-Angebot, klassisches Azure',
      seats: 'lizenzbasiert, pro Benutzer, pro User, Seats, Microsoft 365, Office 365, M365, O365',
      license: 'license, licence, Lizenz, Lizenzen, Lizensierung, Lizenzierung',
      newCommerce: 'New Commerce, New-Commerce, NCE, neue Commerce-Erfahrung, neuer Handel',
      moving:
        'übertragen, uebertragen, Übertragung, umziehen, Umzug, wechseln, Wechsel, Partnerwechsel, Transfer, transferieren, Migration, migrieren, verschieben, übernehmen, Übernahme, mitnehmen, CSP zu CSP',
      indirectReseller:
        'indirekter Vertriebspartner, indirekter Handelspartner, indirekter Wiederverkäufer, indirekter Reseller, indirect reseller, Tier 2, Tier-2',
      indirectProvider:
        'indirekter Anbieter, Distributor, Distributoren, indirekter Provider, indirect provider, Großhändler',
      directBill:
        'direkte Abrechnung, Direktabrechnungspartner, Direktabrechnung, Direktpartner, Direct Bill, direct-bill, Tier 1, Tier-1',
      provider: 'Anbieter, Provider, Distributor',
      roles: 'Rollen, Rolle, Benutzerrollen, Berechtigungen',
      reseller: 'Vertriebspartner, Reseller, Wiederverkäufer, Handelspartner, Händler, Systemhaus',
      ea: 'EA, Enterprise Agreement, Konzernvertrag, Enterprise-Vertrag, Rahmenvertrag',
      mcaEnterprise:
        'MCA-E, MCA Enterprise, Microsoft-Kundenvereinbarung für Unternehmen, Microsoft Customer Agreement for enterprise',
      extendedTerm:
        'verlängerte Dienstlaufzeit, extended service term, EST, erweiterte Dienstlaufzeit, Nachfrist, Karenzzeit, kostenfreie Tage, kostenlose Tage, abgelaufene Lizenzen',
      authorization:
        'CSP-Autorisierung, Autorisierung verloren, Autorisierung entzogen, nicht mehr autorisiert, deautorisiert, gesperrt, CSP-Status verloren, Insolvenz, deauthorized',
      inPlace: 'Azure dort, wo es ist, Azure Lighthouse, Lighthouse, Gastbenutzer, Dienstprinzipal, Partner Admin Link',
      education: 'Bildung, Schule, Hochschule, Universität, akademisch, EDU, AEP',
      community: 'GCC, Government Community Cloud',
      otherProvider:
        'anderer indirekter Anbieter, Anbieterwechsel, Distributorwechsel, Wechsel des Distributors, neuer Distributor',
      open: 'Open License, Open-Lizenz, Open-Lizenzen, OLP',
      volume: 'Volumenlizenzierung, Volumenlizenz, Volumenlizenzen, Volume Licensing, Volumenlizenzvertrag',
      advisor: 'Advisor, Cloud Solution Advisor, Berater, Ratgeber',
      recordPartner: 'Partner of Record, POR, DPOR, PAL, CPOR, eingetragener Partner',
      government: 'US Government, GCC High, Behördencloud, US-Behörden, US-Regierung, DoD',
      agreement: 'Microsoft-Partnervereinbarung, Microsoft Partner-Vereinbarung, Partnervertrag, MPA',
      customerAgreement:
        'Microsoft-Kundenvereinbarung, Microsoft-Kundenvertrag, Kundenvertrag, Microsoft Customer Agreement, MCA',
      admin: 'globaler Administrator, globaler Admin, Global Admin, Global Administrator, Mandantenadministrator',
      adminAgent: 'Administrator-Agent, Admin-Agent, Administratoragent, admin agent',
      billingAdmin: 'Abrechnungsadministrator, Rechnungsadministrator, Billing Admin',
      currentPartner: 'aktueller Partner, bisheriger Partner, derzeitiger Partner, alter Partner, current partner',
      salesAgent: 'Vertriebsbeauftragter, Vertriebs-Agent, Vertriebsagent, sales agent',
      helpdeskAgent: 'Helpdesk-Agent, Helpdesk, helpdesk agent',
      request:
        'Vertriebspartnerbeziehung, Vertriebspartnerschaft, Handelspartnerbeziehung, Reseller-Beziehung, Beziehungsanfrage, Beziehung anfragen, Anfrage, Anforderung, Einladung, Zustimmung, Anfragelink, Einladungslink',
      resale: 'weiterverkaufen, Weiterverkauf, Weiterverkaufsverbot, Wiederverkauf, wiederverkaufen',
      cancel:
        'kündigen, kuendigen, Kündigung, stornieren, Stornierung, Storno, Kündigungsfenster, Kündigungsfrist, Widerruf, cancel, cancellation, 7 Tage',
      marketplace: 'Software as a Service, SaaS, Marketplace, Marktplatz, unbefristete Lizenz, Dauerlizenz',
      syndication: 'Syndication, Syndizierung, Telekom',
      subscription: 'Abonnement, Abo, Abonnements, Abos, Subscription',
      care: 'betreuen, Betreuung, unterstützen, supporten',
      designation: 'Auszeichnung, Designation, Bezeichnung, Spezialisierung',
      expired: 'abgelaufen, ablaufen, expired, expire',
      extension: 'Erweiterung, Browsererweiterung, Add-on, Addon, Plugin, Plug-in, Chrome, Edge, Firefox',
    },
  },
} satisfies Rooms['machines'];
