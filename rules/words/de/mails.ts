import type { Rooms } from '../rooms.ts';

/** The emails to customers and to other partners, in German. */
export const words = {
  mail: {
    relationship: {
      subject: 'Anfrage von {partnerName}: Verwaltung und Betreuung Ihrer Microsoft-Abonnements',
      text: 'Sehr geehrte Damen und Herren,\n\nSie haben uns gebeten, die Microsoft-Abonnements Ihrer Organisation ({customerName}) zu verwalten und zu betreuen. Dafür verlangt Microsoft vorab Ihre Zustimmung zu einer Vertriebspartnerbeziehung mit {partnerName}.\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, sich anmeldet und die Anfrage annimmt:\n\n{link}\n\nDer Link gilt nur für diese Anfrage. Bitte ändern Sie ihn nicht.\n\nDie Annahme ändert nichts an Ihren aktuellen Abonnements und auch nicht daran, bei wem Sie sie kaufen. Möglicherweise senden wir Ihnen noch eine zweite Anfrage, für die Berechtigung, die Abonnements zu verwalten.\n\n{about}Mit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    relationshipWithAdmin: {
      subject: 'Anfrage von {partnerName}: Verwaltung und Betreuung Ihrer Microsoft-Abonnements',
      text: 'Sehr geehrte Damen und Herren,\n\nSie haben uns gebeten, die Microsoft-Abonnements Ihrer Organisation ({customerName}) zu verwalten und zu betreuen. Dafür verlangt Microsoft vorab Ihre Zustimmung zu einer Vertriebspartnerbeziehung mit {partnerName} und zu delegierten Administratorrechten (DAP).\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, sich anmeldet und die Anfrage annimmt:\n\n{link}\n\nDer Link gilt nur für diese Anfrage. Bitte ändern Sie ihn nicht.\n\nDie Annahme ändert nichts an Ihren aktuellen Abonnements und auch nicht daran, bei wem Sie sie kaufen.\n\n{about}Mit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    joint: {
      subject: 'Anfrage von {partnerName}: Verwaltung und Betreuung Ihrer Microsoft-Abonnements',
      text: 'Sehr geehrte Damen und Herren,\n\nSie haben uns gebeten, Microsoft-Abonnements für Ihre Organisation ({customerName}) bereitzustellen und zu betreuen. Wir bestellen sie über unseren indirekten Anbieter (Distributor) {providerName}. Dafür verlangt Microsoft vorab Ihre Zustimmung zu einer Vertriebspartnerbeziehung mit uns und mit {providerName}.\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, sich anmeldet und die Anfrage annimmt:\n\n{link}\n\nDer Link gilt nur für diese Anfrage. Bitte ändern Sie ihn nicht.\n\n{about}Mit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    gdap: {
      subject: 'Anfrage von {partnerName}: Berechtigung zur Verwaltung Ihrer Microsoft-Dienste',
      text: 'Sehr geehrte Damen und Herren,\n\num Ihre Organisation ({customerName}) betreuen zu können, benötigen wir eine begrenzte Administratorberechtigung in Ihrem Microsoft-Mandanten, also in dem Bereich der Microsoft-Cloud, der Ihrer Organisation gehört.\n\nName der Anfrage: {relationshipName}\nDauer in Tagen: {days}\nRollen: {roles}\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, die Anfrage prüft und genehmigt:\n\n{link}\n\nDer Link gilt nur für diese Anfrage. Bitte ändern Sie ihn nicht.\n\n{about}Mit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    both: {
      subject: 'Zwei Anfragen von {partnerName} zu Ihren Microsoft-Diensten',
      text: 'Sehr geehrte Damen und Herren,\n\nSie haben uns gebeten, die Microsoft-Abonnements Ihrer Organisation ({customerName}) zu verwalten und zu betreuen. Dafür verlangt Microsoft vorab Ihre Zustimmung zu zwei Anfragen. Bitte nehmen Sie sie in dieser Reihenfolge an. Die erste stellt die Beziehung zu {partnerName} her. Die zweite gibt uns eine begrenzte Berechtigung, Ihre Dienste zu verwalten.\n\n1. Vertriebspartnerbeziehung\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, sich anmeldet und die Anfrage annimmt. Laut einer Microsoft-Seite vom April 2026 kann für diese Anfrage ein Abrechnungsadministrator genügen.\n\n{link}\n\nDer Link öffnet das Microsoft 365 Admin Center. Falls Ihre Organisation die Microsoft-Kundenvereinbarung noch nicht akzeptiert hat, werden Sie dort auch dazu aufgefordert. Die Annahme ändert nichts an Ihren aktuellen Abonnements und auch nicht daran, bei wem Sie sie kaufen.\n\n2. Granulare delegierte Administratorrechte (GDAP)\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, die Anfrage prüft und genehmigt. Für diese Anfrage genügt ein Abrechnungsadministrator nicht.\n\n{gdapLink}\n\nDer Link öffnet das Microsoft 365 Admin Center. Bitte vergleichen Sie, was Sie dort sehen, mit unserer Anfrage:\n\nName der Anfrage: {relationshipName}\nDauer in Tagen: {days}\nRollen: {roles}\n\nDiese Anfrage läuft nach 90 Tagen ab.\n\nBeide Links gelten nur für diese Anfragen. Bitte ändern Sie sie nicht.\n\n{about}Mit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    bothWithProvider: {
      subject: 'Zwei Anfragen von {partnerName} zu Ihren Microsoft-Diensten',
      text: 'Sehr geehrte Damen und Herren,\n\nSie haben uns gebeten, Microsoft-Abonnements für Ihre Organisation ({customerName}) bereitzustellen und zu betreuen. Wir bestellen sie über unseren indirekten Anbieter (Distributor) {providerName}. Dafür verlangt Microsoft vorab Ihre Zustimmung zu zwei Anfragen. Bitte nehmen Sie sie in dieser Reihenfolge an. Die erste stellt die Beziehung zu {partnerName} und {providerName} her. Die zweite gibt {partnerName} eine begrenzte Berechtigung, Ihre Dienste zu verwalten.\n\n1. Vertriebspartnerbeziehung mit beiden Unternehmen\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, sich anmeldet und die Anfrage annimmt. Laut einer Microsoft-Seite vom April 2026 kann für diese Anfrage ein Abrechnungsadministrator genügen.\n\n{link}\n\nDer Link öffnet das Microsoft 365 Admin Center. Falls Ihre Organisation die Microsoft-Kundenvereinbarung noch nicht akzeptiert hat, werden Sie dort auch dazu aufgefordert.\n\n2. Granulare delegierte Administratorrechte (GDAP)\n\nBitte veranlassen Sie, dass ein globaler Administrator Ihrer Organisation diesen Link öffnet, die Anfrage prüft und genehmigt. Für diese Anfrage genügt ein Abrechnungsadministrator nicht.\n\n{gdapLink}\n\nDer Link öffnet das Microsoft 365 Admin Center. Bitte vergleichen Sie, was Sie dort sehen, mit unserer Anfrage:\n\nName der Anfrage: {relationshipName}\nDauer in Tagen: {days}\nRollen: {roles}\n\nDiese Anfrage läuft nach 90 Tagen ab.\n\nBeide Links gelten nur für diese Anfragen. Bitte ändern Sie sie nicht.\n\n{about}Mit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    about: {
      text: 'Diese Seite erklärt, was Sie annehmen sollen, was damit erlaubt wird und wie Sie es beenden können:\n\n{page}',
    },
    'transfer-letter': {
      subject: 'Übertragung von Abonnements auf {partnerName}: Bitte um Ihre Zustimmung',
      text: 'Sehr geehrte Damen und Herren,\n\nunser Kunde {customerName} möchte diese Abonnements von Ihrem Unternehmen ({currentPartner}) auf uns übertragen lassen:\n\n{subscriptions}\n\nMandanten-ID oder Domäne des Kunden: {customerTenant}\nUnsere PartnerID: {partnerId}\n\nWir werden Ihnen in Partner Center eine Übertragungsanfrage senden. Bitte teilen Sie uns mit, ob Sie zustimmen und welcher Firmenname und welche Mandanten-ID (Microsoft-ID) in der Anfrage stehen müssen. Wenn Sie ein indirekter Vertriebspartner sind, nennen Sie uns bitte die Angaben Ihres Anbieters. Danach hat einer Ihrer Administrator-Agents 30 Tage Zeit, diese Abonnements in der Anfrage auszuwählen und die Anfrage anzunehmen.\n\nAktueller Stand:\n\n{ready}\n\nMit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    'provider-letter': {
      subject: 'Bitte um eine Übertragungsanfrage für {partnerName}',
      text: 'Sehr geehrte Damen und Herren,\n\nunser Kunde {customerName} möchte Abonnements auf uns übertragen lassen. Wir bitten Sie als unseren indirekten Anbieter ({providerName}), die Übertragung dieser Abonnements anzufordern:\n\n{subscriptions}\n\nMandanten-ID oder Domäne des Kunden: {customerTenant}\nAktueller Partner: {currentPartner}\nMandanten-ID des aktuellen Partners: {currentTenant}\nUnsere PartnerID: {partnerId}\n\nBitte senden Sie die Übertragungsanfrage in Partner Center, und geben Sie darin unsere PartnerID an. Der aktuelle Partner hat 30 Tage Zeit, sie anzunehmen.\n\nAktueller Stand:\n\n{ready}\n\nMit freundlichen Grüßen\n{senderName}\n{partnerName}',
    },
    'transfer-notice': {
      subject: 'Übertragung unserer Abonnements auf {partnerName}',
      text: 'Sehr geehrte Damen und Herren,\n\nwir möchten diese Abonnements von Ihrem Unternehmen ({currentPartner}) auf {partnerName} übertragen lassen:\n\n{subscriptions}\n\n{partnerName} wird Ihnen in Partner Center eine Übertragungsanfrage senden. Bitte veranlassen Sie, dass einer Ihrer Administrator-Agents diese Abonnements in der Anfrage auswählt und die Anfrage innerhalb von 30 Tagen annimmt.\n\nMit freundlichen Grüßen\n{senderName}\n{customerName}',
    },
    'provider-transfer-notice': {
      subject: 'Übertragung unserer Abonnements auf {partnerName}',
      text: 'Sehr geehrte Damen und Herren,\n\nwir möchten diese Abonnements von Ihrem Unternehmen ({currentPartner}) auf {partnerName} übertragen lassen:\n\n{subscriptions}\n\n{providerName}, der indirekte Anbieter von {partnerName}, wird Ihnen in Partner Center eine Übertragungsanfrage senden. Bitte veranlassen Sie, dass einer Ihrer Administrator-Agents diese Abonnements in der Anfrage auswählt und die Anfrage innerhalb von 30 Tagen annimmt.\n\nMit freundlichen Grüßen\n{senderName}\n{customerName}',
    },
    'switch-notice': {
      subject: 'Wechsel unserer Azure-Abonnements zu einem anderen Partner',
      text: 'Sehr geehrte Damen und Herren,\n\nmit diesem Schreiben an {currentPartner} und Microsoft teilen wir Ihnen mit, dass wir mit diesen Azure-Abonnements (MS-AZR-0145P) zu {partnerName} wechseln möchten:\n\n{subscriptions}\n\nBitte öffnen Sie als aktueller Partner in Partner Center ein Supportticket für den Partnerwechsel, füllen Sie das Formular „Change of Cloud Solution Provider“ aus, unterzeichnen Sie es, und senden Sie es uns. Wir werden das Formular zusammen mit {partnerName} ergänzen und unterzeichnen.\n\nMit freundlichen Grüßen\n{senderName}\n{customerName}',
    },
    placeholders: {
      customerName: '[Name des Kunden]',
      partnerName: '[Name des Partners]',
      senderName: '[Ihr Name]',
      providerName: '[Name des Anbieters]',
      currentPartner: '[Name des aktuellen Partners]',
      subscriptions: '[Abonnement-IDs, eine pro Zeile]',
      relationshipName: '[Name der Anfrage]',
      days: '[Dauer in Tagen]',
      roles: '[Rollen]',
      customerTenant: '[Mandanten-ID oder Domäne des Kunden]',
      currentTenant: '[Mandanten-ID des aktuellen Partners]',
      partnerId: '[unsere PartnerID]',
      link: '[Link aus Partner Center]',
      gdapLink: '[Link aus Partner Center]',
    },
  },
} satisfies Rooms['mails'];
