import type { Rooms } from '../rooms.ts';

/** The questions, their answers and the checks, in German. */
export const words = {
  facts: {
    cloud: {
      label: 'Cloud',
      question: 'In welcher Microsoft-Cloud ist der Kunde?',
      why: 'Jede nationale Cloud hat eigene Regeln und ein eigenes Portal.',
      where:
        'Sehen Sie sich das Ende der ursprünglichen Domäne des Kunden an: .onmicrosoft.com ist die öffentliche Cloud, .onmicrosoft.us die US Government-Cloud, .onmicrosoft.de die deutsche Cloud und .partner.onmschina.cn die von 21Vianet betriebene Cloud. Government Community Cloud (GCC) zählt zur öffentlichen Cloud.',
      answers: {
        public: {
          label: 'Öffentliche Cloud',
          hint: 'Die weltweite Cloud, einschließlich Government Community Cloud (GCC)',
        },
        'us-government': { label: 'US Government-Cloud', hint: 'Microsoft Cloud for US Government' },
        germany: { label: 'Microsoft Cloud Germany', hint: 'Die frühere nationale Cloud für Deutschland' },
        china: { label: 'China, betrieben von 21Vianet' },
      },
    },
    customer: {
      label: 'Kunde ist selbst Partner',
      question: 'Ist der Kunde selbst CSP-Partner?',
      why: 'Ein CSP-Partner kann Onlinedienste nicht an einen anderen CSP-Partner weiterverkaufen.',
      where:
        'Fragen Sie den Kunden, ob er Microsoft-Clouddienste verkauft und ob die Abonnements in dem Mandanten liegen, den er für dieses Geschäft nutzt.',
      answers: {
        'end-customer': { label: 'Nein, oder nur in einem anderen Mandanten', earlier: 'Nein' },
        'csp-partner': { label: 'Ja, und dies ist sein CSP-Mandant' },
        'csp-partner-other-tenant': { label: 'Ja, aber dies ist ein anderer Mandant' },
      },
    },
    goal: {
      label: 'Ziel',
      question: 'Was möchte der Kunde?',
      why: 'Wenn Sie das Abonnement nur betreuen, bleibt der Verkäufer derselbe. Wenn Sie das Abonnement übernehmen oder mehr verkaufen, werden Sie selbst zum Verkäufer.',
      where: 'Fragen Sie, wer dem Kunden danach die Rechnung stellt: der aktuelle Verkäufer, Sie oder beide.',
      answers: {
        support: { label: 'Vorhandenes verwalten und betreuen lassen', hint: 'Der Verkäufer bleibt derselbe' },
        'take-over': { label: 'Mit dem Abonnement zu Ihnen umziehen', hint: 'Sie werden der Verkäufer' },
        add: { label: 'Mehr bei Ihnen kaufen, Vorhandenes behalten', hint: 'Sie werden ein zweiter Verkäufer' },
      },
    },
    channel: {
      label: 'Kaufkanal',
      question: 'Wo wurde das Abonnement gekauft?',
      why: 'Die Multichannel-Unterstützung gilt nur für bestimmte Verkäufer. Für andere gibt es einen anderen Weg oder keinen.',
      where:
        'Im Microsoft 365 Admin Center findet der Kunde den Kaufkanal unter „Abrechnung > Ihre Produkte“ (Billing > Your products) in der Spalte „Purchase channel“ und seine Partner unter „Einstellungen > Partnerbeziehungen“ (Settings > Partner relationships). Die Rechnung nennt den Vertriebspartner, nicht dessen Anbieter.',
      answers: {
        'microsoft-direct': {
          label: 'Direkt bei Microsoft',
          hint: 'Nicht unter einer MCA-E',
        },
        advisor: { label: 'Über einen Advisor-Partner' },
        open: { label: 'Open', hint: 'Open License' },
        ea: { label: 'EA', hint: 'Enterprise Agreement' },
        'mca-enterprise': {
          label: 'MCA-E',
          hint: 'Microsoft-Kundenvereinbarung für Unternehmen',
        },
        'other-volume-licensing': { label: 'Andere Volumenlizenzierung', hint: 'Open Value, MPSA' },
        'third-party': {
          label: 'Anderer Verkäufer, nicht in CSP',
          hint: 'Und kein Syndication Partner',
        },
        'csp-partner': { label: 'Anderer CSP-Partner' },
        'former-csp-partner': { label: 'Partner, der die CSP-Autorisierung verloren hat' },
        'syndication-partner': { label: 'Microsoft Syndication Partner' },
        'this-partner': { label: 'Ihr eigenes Unternehmen' },
        unknown: { label: 'Nicht bekannt' },
      },
    },
    billing: {
      label: 'Abrechnung',
      question: 'Wird das Abonnement nach Lizenzen oder nach Nutzung abgerechnet?',
      why: 'Die Antwort und ihre Schritte hängen davon ab, wie das Abonnement abgerechnet wird.',
      where:
        'Microsoft 365, Dynamics 365 und ähnliche Dienste werden als Anzahl von Lizenzen verkauft. Azure wird nach Nutzung abgerechnet; auch Azure-Reservierungen und Sparpläne zählen zu Azure.',
      answers: {
        license: { label: 'Lizenzbasiert', hint: 'Microsoft 365, Dynamics 365, Windows 365 …' },
        usage: { label: 'Nutzungsbasiert', hint: 'Azure' },
      },
    },
    'license-offer': {
      label: 'Lizenztyp',
      question: 'Welcher Lizenztyp ist es?',
      why: 'Nur New-Commerce-Lizenzen können von einem Partner auf einen anderen übertragen werden, Software nicht.',
      where:
        'Fragen Sie den aktuellen Partner nach der Angebots-ID. Eine ID, die mit CFQ7TTC0 beginnt, etwa CFQ7TTC0LH18:0001:CFQ7TTC0K971, steht für New Commerce; eine GUID steht für ein Legacy-Angebot. Nach unseren Beobachtungen steht DG7GMGF0 für Software und DZH318Z0 für Azure oder Marketplace-SaaS.',
      answers: {
        legacy: { label: 'Legacy-Angebot', hint: 'Die Angebots-ID ist eine GUID' },
        'new-commerce': { label: 'New Commerce (NCE)', hint: 'Die Angebots-ID beginnt mit CFQ7TTC0' },
        software: { label: 'Software', hint: 'Unbefristete Software, Softwareabonnement oder Marketplace-SaaS' },
      },
    },
    'azure-offer': {
      label: 'Azure-Angebot',
      question: 'Welches Azure-Angebot ist es?',
      why: 'Für das Legacy-Angebot ist ein Formular nötig, für einen Azure-Plan eine Anfrage in Partner Center.',
      where:
        'Fragen Sie den aktuellen Partner. In seiner Liste der Abonnements steht „Azure plan“ oder „Microsoft Azure“.',
      answers: {
        'azure-legacy': { label: 'Azure-Legacy-Angebot', hint: 'MS-AZR-0145P' },
        'azure-plan': { label: 'Azure-Plan' },
      },
    },
    term: {
      label: 'Laufzeit',
      question: 'Wie weit ist die Laufzeit fortgeschritten?',
      why: 'Legacy-Lizenzen können jederzeit gekündigt werden, andere nur innerhalb des Kündigungsfensters. Nach der Laufzeit können Sie neu bestellen.',
      where:
        'Fragen Sie den aktuellen Partner nach dem Tag des Kaufs oder der letzten Verlängerung und nach dem Laufzeitende.',
      answers: {
        'cancel-window': { label: 'Gerade gekauft oder verlängert', hint: 'Innerhalb des Kündigungsfensters' },
        'mid-term': { label: 'Läuft', hint: 'Kündigungsfenster vorbei, Laufzeit noch nicht beendet' },
        ended: { label: 'Laufzeit beendet' },
        extended: {
          label: 'Kostenpflichtige verlängerte Dienstlaufzeit',
          hint: 'Läuft monatlich weiter, zu einem höheren Preis',
        },
      },
    },
    'current-partner': {
      label: 'Aktueller Partner',
      question: 'Stimmt der aktuelle Partner dem Umzug zu?',
      why: 'Ein Abonnement kann nur zu einem anderen Partner umziehen, wenn der aktuelle Partner zustimmt.',
      where: 'Der Kunde sollte den aktuellen Partner fragen, am besten schriftlich.',
      answers: {
        agrees: { label: 'Stimmt zu' },
        refuses: { label: 'Stimmt nicht zu oder antwortet nicht' },
      },
    },
    'partner-type': {
      label: 'Ihr Partnertyp',
      question: 'Welche Art von CSP-Partner sind Sie?',
      why: 'Nur Partner mit direkter Abrechnung und indirekte Anbieter können selbst Abonnements bestellen und Umzüge durchführen.',
      where:
        'In Partner Center sehen Sie unter „Settings > Account settings > Programs“, für welche Programme Sie registriert sind.',
      answers: {
        'direct-bill': {
          label: 'Partner mit direkter Abrechnung',
          hint: 'Sie kaufen bei Microsoft und stellen Ihren Kunden die Rechnung',
        },
        'indirect-provider': {
          label: 'Indirekter Anbieter',
          hint: 'Distributor: Sie verkaufen über indirekte Vertriebspartner',
        },
        'indirect-reseller': {
          label: 'Indirekter Vertriebspartner',
          hint: 'Sie kaufen bei einem indirekten Anbieter (Distributor)',
        },
        'not-in-csp': { label: 'Nicht in CSP' },
      },
    },
    'ea-kind': {
      label: 'EA-Typ',
      question: 'Welcher Typ von Enterprise Agreement ist es?',
      why: 'Nur Abonnements unter einem direkten EA können unverändert übertragen werden.',
      where:
        'Der Vertrag nennt die Vertragsparteien. Bei einem direkten EA stellt Microsoft die Rechnung, sonst ein Vertriebspartner.',
      answers: {
        direct: { label: 'Direkt', hint: 'Rechnung von Microsoft' },
        indirect: { label: 'Indirekt', hint: 'Rechnung von einem Vertriebspartner' },
        government: { label: 'Behörde' },
      },
    },
    'azure-designation': {
      label: 'Azure-Auszeichnung',
      question: 'Welche Azure-Auszeichnung haben Sie?',
      why: 'Nur Partner mit bestimmten Auszeichnungen können den Abrechnungsbesitz von Azure anfordern, das Microsoft verkauft hat.',
      where: 'In Partner Center zeigt die Seite „Membership“ Ihre Auszeichnungen, auch Azure Expert MSP.',
      answers: {
        'expert-msp': { label: 'Azure Expert MSP' },
        'solutions-partner': { label: 'Solutions Partner mit Azure-Auszeichnung' },
        'frontier-distributor': { label: 'Frontier Distributor' },
        none: { label: 'Keine davon' },
      },
    },
    'other-admin': {
      label: 'Anderer Partner mit Berechtigung',
      question: 'Hat ein anderer Partner die Administratorberechtigung für diesen Dienst?',
      why: 'Damals konnte nur ein einziger Partner die Administratorberechtigung für einen Dienst haben.',
      where: 'Im Admin Center des Kunden zeigen die Partnerbeziehungen, wer die Berechtigung hat.',
      answers: { yes: { label: 'Ja' }, no: { label: 'Nein' } },
    },
  },
  checks: {
    segment: {
      label: 'Kundentyp',
      question: 'Welche Art von Organisation ist der Kunde?',
      text: 'Um an Schulen zu verkaufen, müssen Sie autorisierter Bildungspartner sein. Für GCC benötigen Sie die Genehmigung von Microsoft. Schulen, gemeinnützige Organisationen und GCC-Kunden müssen die Voraussetzungen erfüllen.',
      answers: {
        commercial: { label: 'Kommerziell' },
        education: { label: 'Bildung' },
        nonprofit: { label: 'Gemeinnützig' },
        'government-gcc': { label: 'US-Behörde in GCC' },
      },
    },
    market: {
      label: 'Markt',
      question: 'Ist der Kunde in Ihrem Markt?',
      sameCountry: 'Bei diesem Umzug zählt als Ihr Markt nur Ihr Land: Der Kunde muss im selben Land sein wie Sie.',
      text: 'Sie können nur für Kunden tätig werden, deren Mandant in Ihrem eigenen Markt ist.',
      answers: { same: { label: 'In Ihrem Markt' }, other: { label: 'In einem anderen Markt' } },
    },
    mpa: {
      label: 'Partnervereinbarung',
      question: 'Microsoft-Partnervereinbarung unterzeichnet?',
      text: 'Seit Februar 2020 müssen Partner die Microsoft-Partnervereinbarung unterzeichnet haben, um in CSP tätig zu sein. Die Autorisierung wird jedes Jahr erneuert.',
      answers: {
        signed: { label: 'Unterzeichnet' },
        unsigned: { label: 'Nicht unterzeichnet' },
        deauthorized: { label: 'CSP-Autorisierung verloren' },
      },
    },
    role: {
      label: 'Ihre Rolle',
      question: 'Welche Rolle haben Sie in Partner Center?',
      text: 'Ein Administrator-Agent kann Beziehungs- und Übertragungsanfragen senden. Ein Vertriebsbeauftragter kann Beziehungsanfragen senden. Bei anderen Rollen weichen die Quellen voneinander ab: Ein globaler Administrator kann es wahrscheinlich, ein Benutzerverwaltungsadministrator möglicherweise nicht.',
      answers: {
        'admin-agent': { label: 'Administrator-Agent' },
        'global-admin': { label: 'Globaler Administrator' },
        'sales-agent': { label: 'Vertriebsbeauftragter' },
        'user-management-admin': { label: 'Benutzerverwaltungsadministrator' },
        'helpdesk-agent': { label: 'Helpdesk-Agent' },
        other: { label: 'Andere Rolle' },
      },
    },
    mca: {
      label: 'Kundenvereinbarung',
      question: 'Hat der Kunde die Microsoft-Kundenvereinbarung akzeptiert?',
      text: 'Ein Kunde, der die Vereinbarung noch nicht akzeptiert hat, wird beim Annehmen Ihrer Anfrage dazu aufgefordert. Eine vor dem 1. April 2023 akzeptierte Vereinbarung muss erneut akzeptiert werden; seit dem 5. Januar 2026 sind Bestellungen bis dahin gesperrt.',
      answers: {
        accepted: { label: 'Akzeptiert' },
        'not-accepted': { label: 'Noch nicht akzeptiert' },
        'accepted-before-2023-04': { label: 'Vor dem 1. April 2023 akzeptiert' },
      },
    },
    acceptor: {
      label: 'Annehmende Person',
      question: 'Welche Rolle hat die Person, die die Anfrage annimmt?',
      text: 'Ein globaler Administrator des Kunden nimmt die Anfrage an. Seit dem 6. April 2026 kann ein Abrechnungsadministrator die Beziehung annehmen, aber keine granularen delegierten Administratorrechte (GDAP).',
      answers: {
        'global-admin': { label: 'Globaler Administrator' },
        'billing-admin': { label: 'Abrechnungsadministrator' },
        other: { label: 'Andere Rolle' },
      },
    },
    relationship: {
      label: 'Beziehung',
      question: 'Welche Beziehung haben Sie zu diesem Kunden?',
      text: 'Schritte, die durch Ihre Beziehung zum Kunden bereits abgedeckt sind, werden als erledigt markiert.',
      answers: {
        none: { label: 'Noch keine' },
        pending: { label: 'Angefragt, noch nicht angenommen' },
        reseller: { label: 'Vertriebspartnerbeziehung' },
        'reseller-with-admin': { label: 'Vertriebspartnerbeziehung mit Administratorberechtigung' },
        'admin-expired': { label: 'Vertriebspartnerbeziehung; Administratorberechtigung abgelaufen' },
        'admin-only': { label: 'GDAP ohne Vertriebspartnerbeziehung' },
      },
    },
  },
  roleFits: {
    certain: 'Ihre Rolle reicht dafür aus.',
    probable: 'Ihre Rolle reicht dafür wahrscheinlich aus, aber die Quellen weichen voneinander ab.',
    doubtful: 'Ihre Rolle reicht möglicherweise nicht aus: Der Artikel nennt sie, die Anfrageseite nicht.',
    colleague: 'Ihre Rolle reicht nicht aus. Bitten Sie einen Administrator-Agenten in Ihrem Unternehmen.',
  },
  checkStates: { open: 'Zu prüfen', met: 'OK', failed: 'Hindernis', warned: 'Achtung' },
  channelGroups: {
    microsoft: 'Bei Microsoft oder über ein Microsoft-Programm',
    company: 'Bei einem anderen Unternehmen',
    neither: 'Weder noch',
  },
} satisfies Rooms['questions'];
