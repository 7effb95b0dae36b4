import type { Rooms } from '../rooms.ts';

/** The terms of the trade, in German. */
export const words = {
  glossary: {
    also: 'Auch genannt: {names}',
    more: 'Mehr dazu:',
    terms: {
      csp: {
        name: 'CSP',
        also: 'Cloud Solution Provider, Cloudlösungsanbieter',
        meaning: 'Microsofts Programm für Partner, die Microsoft-Clouddienste an Kunden verkaufen.',
      },
      'partner-center': {
        name: 'Partner Center',
        also: 'Partnerportal',
        meaning: 'Microsofts Portal für Partner. Dort verwalten sie Kunden, Anfragen und Bestellungen.',
      },
      'multi-channel': {
        name: 'Multichannel-Unterstützung',
        also: 'multi-channel support, Multichannel-Support',
        meaning:
          'Ein Partner verwaltet und betreut ein Abonnement, das der Kunde bei jemand anderem außerhalb von CSP gekauft hat. Der Verkäufer bleibt derselbe.',
      },
      'multi-partner': {
        name: 'Multipartner-Unterstützung',
        also: 'multi-partner support',
        meaning:
          'Ein Kunde arbeitet mit mehreren CSP-Partnern zugleich, zum Beispiel mit einem für Microsoft 365 und einem für Azure.',
      },
      seller: {
        name: 'Verkäufer',
        also: 'seller',
        meaning:
          'Das Unternehmen, das dem Kunden das Abonnement verkauft hat: Microsoft, ein Partner oder ein anderes Unternehmen.',
      },
      reseller: {
        name: 'Vertriebspartner',
        also: 'Reseller, Wiederverkäufer, Handelspartner, Händler',
        meaning:
          'Ein Partner, der Microsoft-Abonnements an Kunden verkauft. In CSP kauft er bei Microsoft selbst oder bei einem indirekten Anbieter.',
      },
      'indirect-reseller': {
        name: 'Indirekter Vertriebspartner',
        also: 'indirect reseller, indirekter Handelspartner, Tier-2-Partner',
        meaning:
          'Ein CSP-Partner, der mit Kunden arbeitet, aber bei einem indirekten Anbieter statt bei Microsoft kauft.',
      },
      'indirect-provider': {
        name: 'Indirekter Anbieter',
        also: 'Distributor, indirect provider',
        meaning:
          'Ein CSP-Partner, der bei Microsoft kauft und über indirekte Vertriebspartner verkauft. Für diese bestellt er Abonnements und führt Umzüge durch.',
      },
      'direct-bill': {
        name: 'Partner mit direkter Abrechnung',
        also: 'direct-bill partner, Direktabrechnungspartner, Tier-1-Partner',
        meaning: 'Ein CSP-Partner, der bei Microsoft kauft und seinen Kunden selbst die Rechnung stellt.',
      },
      'current-partner': {
        name: 'Aktueller Partner',
        also: 'current partner, bisheriger Partner',
        meaning:
          'Der CSP-Partner, zu dem ein Abonnement vor dem Umzug gehört. Ohne die Zustimmung dieses Partners kann ein Abonnement nicht unverändert umziehen.',
      },
      'partner-of-record': {
        name: 'Partner of Record',
        also: 'POR, DPOR, CPOR',
        meaning:
          'Der Partner, den Microsoft für ein Abonnement verzeichnet. Die Betreuung durch einen anderen Partner ändert das nicht.',
      },
      'partner-id': {
        name: 'PartnerID',
        also: 'MPN-ID',
        meaning:
          'Die Nummer eines Partners bei Microsoft. CSP verwendet die Nummer, die zu einem Standort des Unternehmens gehört.',
      },
      tenant: {
        name: 'Mandant',
        also: 'Tenant, Verzeichnis',
        meaning:
          'Der eigene Bereich eines Unternehmens in der Microsoft-Cloud, mit seinen Benutzern und Abonnements. Seine ID ist eine GUID, die in Partner Center Microsoft-ID heißt.',
      },
      market: {
        name: 'Markt',
        also: 'CSP-Region',
        meaning:
          'Die Länder, in denen ein Partner verkaufen kann. Der Markt eines Partners richtet sich nach dem Standort des Unternehmens, der eines Kunden nach dem Standort des Mandanten.',
      },
      relationship: {
        name: 'Vertriebspartnerbeziehung',
        also: 'reseller relationship, Vertriebspartnerschaft, Handelspartnerbeziehung',
        meaning:
          'Die Verbindung zwischen einem Kunden und einem Partner in Partner Center, die der Kunde annimmt. Mit ihr kann der Partner bestellen, aber nicht verwalten.',
      },
      permission: {
        name: 'Verwaltungsberechtigung',
        also: 'Administratorberechtigung',
        meaning:
          'Was ein Partner benötigt, um die Dienste eines Kunden zu verwalten. Heute ist das GDAP und wird getrennt von der Beziehung angefordert.',
      },
      gdap: {
        name: 'GDAP',
        also: 'granulare delegierte Administratorrechte, granular delegated admin privileges',
        meaning:
          'Berechtigung eines Partners zum Verwalten, begrenzt auf bestimmte Rollen und eine Anzahl von Tagen. Ein globaler Administrator des Kunden genehmigt sie.',
      },
      dap: {
        name: 'DAP',
        also: 'delegierte Administratorrechte, delegated administration privileges',
        meaning:
          'Die ältere Berechtigung, mit der die Administrator-Agents eines Partners beim Kunden zu globalen Administratoren wurden. Seit dem 9. Oktober 2023 kann eine Beziehungsanfrage sie nicht mehr enthalten.',
      },
      'global-admin': {
        name: 'Globaler Administrator',
        also: 'Global admin, Global Administrator',
        meaning: 'Die Administratorrolle, die beim Kunden Anfragen von Partnern annimmt.',
      },
      'admin-agent': {
        name: 'Administrator-Agent',
        also: 'Admin agent',
        meaning:
          'Die Rolle in Partner Center, die sowohl Beziehungsanfragen als auch Übertragungsanfragen senden kann.',
      },
      'license-based': {
        name: 'Lizenzbasiert',
        also: 'license-based, pro Benutzer',
        meaning: 'Als Anzahl von Lizenzen verkauft, wie Microsoft 365 oder Dynamics 365.',
      },
      'usage-based': {
        name: 'Nutzungsbasiert',
        also: 'usage-based, nutzungsbasierte Bezahlung, verbrauchsbasiert',
        meaning: 'Nach Nutzung abgerechnet, wie Azure.',
      },
      legacy: {
        name: 'Legacy',
        also: 'Legacy-Angebot, Azure-Legacy-Angebot',
        meaning:
          'Die Angebote aus der Zeit vor New Commerce: Lizenzen, deren Angebots-ID eine GUID ist, und das Azure-Angebot MS-AZR-0145P.',
      },
      'new-commerce': {
        name: 'New Commerce',
        also: 'NCE, New Commerce Experience, neue Commerce-Erfahrung',
        meaning:
          'Die Art, wie Lizenzen in CSP seit Januar 2022 verkauft werden. Sie können nur kurz nach Kauf oder Verlängerung gekündigt werden, und die Angebots-ID beginnt mit CFQ7TTC0.',
      },
      'azure-plan': {
        name: 'Azure-Plan',
        also: 'Azure plan',
        meaning:
          'Das neuere Azure-Angebot in CSP. Abonnements unter einem Azure-Plan ziehen mit einer Übertragungsanfrage um.',
      },
      term: {
        name: 'Laufzeit',
        also: 'term, Abonnementlaufzeit',
        meaning:
          'Der Zeitraum, für den ein lizenzbasiertes Abonnement gekauft wurde. An seinem Ende wird das Abonnement verlängert oder endet.',
      },
      'cancellation-window': {
        name: 'Kündigungsfenster',
        also: 'cancellation window, Stornierungszeitraum',
        meaning:
          'Die Tage nach Kauf oder Verlängerung, an denen ein Abonnement gekündigt werden kann: 7 Tage bei New-Commerce-Lizenzen.',
      },
      'extended-term': {
        name: 'Verlängerte Dienstlaufzeit',
        also: 'extended service term, EST',
        meaning:
          'Wie ein lizenzbasiertes Abonnement nach seiner Laufzeit weiterlaufen kann: monatlich, zu einem höheren Preis und an jedem Tag kündbar.',
      },
      transfer: {
        name: 'Übertragung',
        also: 'transfer',
        meaning:
          'Ein Abonnement zieht unverändert zu einem anderen CSP-Partner um. Der neue Partner fordert die Übertragung in Partner Center an, und der aktuelle Partner nimmt sie an.',
      },
      switch: {
        name: 'Azure-Wechsel',
        also: 'switch, Partnerwechsel',
        meaning:
          'Ein Abonnement unter dem Azure-Legacy-Angebot wechselt zu einem anderen Partner, mit einem Supportticket und einem Formular, das alle drei Parteien unterzeichnen.',
      },
      advisor: {
        name: 'Advisor',
        also: 'Cloud Solution Advisor',
        meaning:
          'Ein früheres Microsoft-Programm, seit Mai 2021 für neue Partner geschlossen. Für Abonnements, die darüber gekauft wurden, gilt die Multichannel-Unterstützung.',
      },
      open: {
        name: 'Open',
        also: 'Open License',
        meaning:
          'Ein früheres Programm der Volumenlizenzierung. Seit dem 1. Januar 2022 kann darüber nichts mehr gekauft oder verlängert werden.',
      },
      ea: {
        name: 'EA',
        also: 'Enterprise Agreement, Konzernvertrag',
        meaning:
          'Ein Volumenlizenzvertrag für Unternehmen. Bei einem direkten EA stellt Microsoft die Rechnung, sonst ein Vertriebspartner.',
      },
      mca: {
        name: 'MCA',
        also: 'Microsoft-Kundenvereinbarung, Microsoft Customer Agreement',
        meaning: 'Die Vereinbarung mit Microsoft, die jeder Kunde in CSP akzeptieren muss.',
      },
      'mca-enterprise': {
        name: 'MCA-E',
        also: 'Microsoft-Kundenvereinbarung für Unternehmen, Microsoft Customer Agreement for enterprise',
        meaning:
          'Eine Vereinbarung, unter der Microsoft selbst an ein Unternehmen verkauft, wie bei einem direkten EA.',
      },
      mpa: {
        name: 'MPA',
        also: 'Microsoft-Partnervereinbarung, Microsoft Partner Agreement',
        meaning: 'Die Vereinbarung mit Microsoft, die jeder Typ von CSP-Partner seit dem 1. Februar 2020 benötigt.',
      },
      'syndication-partner': {
        name: 'Syndication Partner',
        also: 'Syndication-Partner',
        meaning:
          'Ein Unternehmen, das Microsoft-Dienste in einem eigenen Programm verkauft, nicht in CSP. Für das, was es verkauft hat, gilt die Multichannel-Unterstützung nicht.',
      },
      pal: {
        name: 'PAL',
        also: 'Partner Admin Link',
        meaning:
          'Verknüpft Ihre PartnerID mit dem Konto, mit dem Sie im Azure eines Kunden arbeiten, damit Ihre Arbeit anerkannt wird.',
      },
      macc: {
        name: 'MACC',
        also: 'Azure-Verpflichtung',
        meaning:
          'Die Verpflichtung eines Kunden, Azure in einem bestimmten Umfang zu nutzen. Solange sie aktiv ist, kann ein Abonnement darunter weder gekündigt werden noch umziehen.',
      },
      '21vianet': {
        name: '21Vianet',
        meaning: 'Das Unternehmen, das die Microsoft-Cloud in China betreibt, mit eigenem Portal und eigenen Regeln.',
      },
      'us-government': {
        name: 'US Government-Cloud',
        also: 'Microsoft Cloud for US Government',
        meaning:
          'Eine nationale Cloud mit eigenem Partner Center. Microsofts Seiten widersprechen sich darin, ob die Multichannel-Unterstützung dort gilt.',
      },
      gcc: {
        name: 'GCC',
        also: 'Government Community Cloud',
        meaning: 'Ein Teil der öffentlichen Cloud für US-Behörden. GCC High gehört nicht dazu.',
      },
      designation: {
        name: 'Auszeichnung',
        also: 'Designation, Azure-Auszeichnung, Lösungspartnerbezeichnung',
        meaning:
          'Eine Qualifikation, die Microsoft Partnern verleiht, zum Beispiel Azure Expert MSP oder Solutions Partner. Manche Anfragen setzen eine bestimmte Auszeichnung voraus.',
      },
      edition: {
        name: 'Fassung',
        also: 'Edition, Version',
        meaning:
          'Auf dieser Website: die Regeln, wie sie ab einem Tag gelten, an dem sich eine Antwort geändert hat, oder eine von mehreren Versionen eines Dokuments.',
      },
    },
  },
} satisfies Rooms['glossary'];
