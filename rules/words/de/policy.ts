import type { Rooms } from '../rooms.ts';

/** What the rules say: verdicts, answers, reasons, steps and warnings, in German. */
export const words = {
  verdicts: {
    can: 'Möglich',
    'can-by-moving': 'Mit Änderungen möglich',
    'not-yet': 'Noch nicht',
    cannot: 'Nicht möglich',
    'someone-else': 'Andere zuständig',
    unclear: 'Unklar',
  },
  verdictsOf: {
    'already-yours': 'Bereits bei Ihnen',
    'find-the-seller': 'Zuerst klären',
  },
  support: {
    'ask-once': {
      answer: 'Der Verkäufer bleibt derselbe. Der Kunde stimmt einmal zu: der Beziehung und der Berechtigung zusammen.',
    },
    'ask-permitted': { answer: 'Sie haben die Berechtigung bereits, benötigen aber noch die Beziehung.' },
    wait: {
      title: 'Auf die Annahme durch den Kunden warten',
      answer:
        'Der Kunde öffnet Ihren Link und nimmt die Anfrage an. Für die Verwaltungsberechtigung ist eine zweite Anfrage nötig.',
    },
    'wait-once': {
      title: 'Auf die Annahme durch den Kunden warten',
      answer: 'Der Kunde öffnet Ihren Link und stimmt der Beziehung und der Berechtigung zusammen zu.',
    },
    permission: {
      title: 'Verwaltungsberechtigung anfordern',
      answer:
        'Mit der Beziehung können Sie bestellen. Zum Verwalten benötigen Sie granulare delegierte Administratorrechte (GDAP), also eine zweite Anfrage.',
    },
    renew: {
      title: 'Verwaltungsberechtigung erneuern',
      answer:
        'Sie haben weiterhin die Beziehung, aber Ihre granularen delegierten Administratorrechte (GDAP) sind abgelaufen.',
    },
    done: {
      title: 'Abonnement jetzt betreuen',
      answer: 'Sie haben die Beziehung und die Berechtigung. Der Verkäufer bleibt derselbe.',
    },
    'done-once': {
      title: 'Abonnement jetzt betreuen',
      answer: 'Damals war die Berechtigung in der Beziehung enthalten. Der Verkäufer bleibt derselbe.',
    },
  },
  certainties: {
    documented: { label: 'Dokumentiert', text: 'So steht es in der Dokumentation von Microsoft.' },
    inferred: {
      label: 'Abgeleitet',
      text: 'Keine Quelle sagt dies direkt. Es ergibt sich aus dem, was die Quellen sagen.',
    },
    provisional: {
      label: 'Vorläufig',
      text: 'Die einzige Quelle ist undatiert oder neuer als die Regel. Klären Sie dies, bevor Sie sich darauf verlassen.',
    },
    conflict: {
      label: 'Quellen widersprüchlich',
      text: 'Microsofts eigene Seiten widersprechen sich. Beide Standpunkte werden gezeigt.',
    },
  },
  outcomes: {
    'request-relationship': {
      title: 'Vertriebspartnerbeziehung beim Kunden anfragen',
      answer:
        'Der Verkäufer bleibt derselbe. Der Kunde stimmt zweimal zu: zuerst der Beziehung, dann Ihrer Verwaltungsberechtigung.',
    },
    'request-relationship-beside-seller': {
      title: 'Vertriebspartnerbeziehung anfragen; Verkäufer bleibt',
      answer:
        'Der aktuelle Partner bleibt der Verkäufer. Der Kunde stimmt zweimal zu: zuerst der Beziehung, dann Ihrer Verwaltungsberechtigung.',
    },
    'order-licenses': {
      title: 'Lizenzen für den Kunden bestellen',
      answer: 'Die Lizenzen kommen von Ihnen, über Ihre Beziehung zum Kunden.',
    },
    'keep-and-add-azure': {
      title: 'Vorhandenes Azure-Abonnement behalten, neues hinzufügen',
      answer: 'Das vorhandene Abonnement bleibt bei seinem Verkäufer. Das neue verkaufen Sie.',
    },
    'add-second-azure': {
      title: 'Zweites Azure-Abonnement hinzufügen',
      answer: 'Ein Kunde kann Azure von zwei CSP-Partnern in einem Mandanten haben.',
    },
    'recreate-azure': {
      title: 'Azure-Abonnement neu erstellen, dann umstellen',
      answer: 'Das neue Abonnement wird in Partner Center erstellt. Nach dem Umzug kündigt der Kunde das alte.',
    },
    'order-then-let-lapse': {
      title: 'Gleiche Lizenzen bestellen, alte ablaufen lassen',
      answer: 'Die neuen Lizenzen beginnen, und das alte Abonnement läuft am Ende seiner Laufzeit ab.',
    },
    'switch-azure': {
      title: 'Azure-Abonnement zu Ihnen wechseln lassen',
      answer: 'Der aktuelle Partner öffnet ein Supportticket, und alle drei Parteien unterzeichnen ein Formular.',
    },
    'transfer-azure-plan': {
      title: 'Azure-Plan-Abonnement auf Sie übertragen',
      answer: 'Sie senden eine Anfrage in Partner Center. Der aktuelle Partner hat 30 Tage Zeit, sie anzunehmen.',
    },
    'transfer-license': {
      title: 'Lizenzen auf Sie übertragen',
      answer: 'Sie senden eine Anfrage in Partner Center. Der aktuelle Partner hat 30 Tage Zeit, sie anzunehmen.',
    },
    'request-ea-ownership': {
      title: 'Azure-Abrechnungsbesitz (EA, MCA-E) anfordern',
      answer: 'Mit Ihrer Auszeichnung, etwa Azure Expert MSP, können Sie den Abrechnungsbesitz beim Kunden anfordern.',
    },
    'cancel-then-reorder': {
      title: 'Im Kündigungsfenster kündigen, dann neu bestellen',
      answer: 'Handeln Sie schnell: Der aktuelle Partner kann nur kündigen, solange das Fenster offen ist.',
    },
    'order-then-cancel-extended': {
      title: 'Lizenzen bestellen, verlängerte Laufzeit beenden',
      answer:
        'Zuerst beginnen die neuen Lizenzen. Der aktuelle Partner kann die verlängerte Dienstlaufzeit danach an jedem Tag kündigen.',
    },
    'wait-or-cancel': {
      title: 'Ende der Laufzeit abwarten oder vorher kündigen',
      answer:
        'Das Abonnement kann nicht unverändert umziehen. Sie bestellen neue Lizenzen, sobald es beendet oder gekündigt ist.',
    },
    'wait-for-term-end': {
      title: 'Ende der Laufzeit abwarten',
      answer: 'Das Kündigungsfenster ist vorbei, daher läuft das Abonnement bis zum Ende seiner Laufzeit.',
    },
    'no-transfer-path': {
      title: 'An diesem Tag ist kein Weg für den Umzug dokumentiert',
      answer: 'Keine Quelle sagt, wie dieses Azure-Abonnement zu einem anderen Partner gelangen könnte.',
    },
    'blocked-resale': {
      title: 'CSP-Partner können nicht aneinander weiterverkaufen',
      answer: 'Der Kunde ist selbst CSP-Partner und würde Onlinedienste bei Ihnen kaufen.',
    },
    'blocked-cloud': {
      title: 'Multichannel-Unterstützung gilt nicht für diese Cloud',
      answer: 'Diese nationale Cloud hat ein eigenes Portal und eigene Regeln.',
    },
    'blocked-market': {
      title: 'Der Kunde ist außerhalb Ihres Marktes',
      answer: 'Sie können nur für Kunden tätig werden, deren Mandant in Ihrem Markt ist.',
    },
    'blocked-not-in-csp': {
      title: 'Sie müssen zuerst in CSP autorisiert sein',
      answer: 'Nur autorisierte Partner mit unterzeichneter Microsoft-Partnervereinbarung können dies tun.',
    },
    'one-admin-partner': {
      title: 'Ein anderer Partner hat die Berechtigung bereits',
      answer: 'Damals konnte nur ein einziger Partner die Administratorberechtigung für einen Dienst haben.',
    },
    'not-transferable': {
      title: 'Software kann nicht zwischen Partnern umziehen',
      answer:
        'Unbefristete Software, Softwareabonnements und Marketplace-SaaS bleiben bei dem Partner, der sie verkauft hat.',
    },
    'ask-your-provider': {
      title: 'Ihr indirekter Anbieter fordert die Übertragung an',
      answer:
        'Als indirekter Vertriebspartner können Sie keine Übertragung anfordern. Das übernimmt Ihr Anbieter (Distributor).',
    },
    'refer-syndication': {
      title: 'Der Microsoft Syndication Partner ist zuständig',
      answer:
        'Die Multichannel-Unterstützung gilt nicht für das, was dieser Verkäufer verkauft hat. Der Kunde sollte sich an ihn wenden.',
    },
    'already-yours': {
      title: 'Abonnement in Partner Center verwalten',
      answer: 'Sie haben das Abonnement verkauft, daher verwalten und betreuen Sie es bereits.',
    },
    'find-the-seller': {
      title: 'Die Antwort hängt vom Verkäufer ab',
      answer: 'Finden Sie heraus, wo das Abonnement gekauft wurde, und wählen Sie dann diesen Verkäufer.',
    },
    'conflict-us-government': {
      title: 'US Government-Cloud: Microsofts Seiten widersprechen sich',
      answer:
        'Laut einem Artikel gilt die Multichannel-Unterstützung für diese Cloud. Laut anderen Seiten gilt sie nicht.',
    },
    'not-documented': {
      title: 'Keine Quelle für diesen Fall an diesem Tag',
      answer: 'Es ist nicht bekannt, was zu dieser Zeit erlaubt war.',
    },
  },
  rows: {
    R1: 'Microsoft Cloud Germany wurde aus der Liste der Clouds entfernt, für die die Multichannel-Unterstützung gilt.',
    R2: 'In China betreibt 21Vianet eine eigene Ausgabe der Dienste, mit eigenem Portal, eigenen Beziehungsregeln und ohne Azure.',
    R3: 'Der Artikel nennt Partner Center for US Government unter den Portalen, für die er gilt. Laut der Übersicht und der Entwicklerseite zu dieser Cloud gibt es dort keine Beziehungsanfragen und keine Multichannel-Unterstützung.',
    R4: 'Der Kunde würde in dem Mandanten kaufen, den er für CSP nutzt, und CSP-Partner können nicht aneinander weiterverkaufen.',
    R5: 'Bis zum 29. November 2020 nannte das Weiterverkaufsverbot zwischen CSP-Partnern keine Ausnahme. Daher ist unklar, ob ein anderer Mandant davon ausgenommen war.',
    R6: 'Die Antwort hängt nur davon ab, wer das Abonnement verkauft hat.',
    R7: 'Bis zum 23. Oktober 2023 erwähnte keine Quelle Verkäufer, die ihre CSP-Autorisierung verloren haben.',
    R7b: 'Um dieses Azure zu betreuen, müssten Sie dem Kunden ein neues Azure-Abonnement verkaufen, und CSP-Partner können nicht aneinander weiterverkaufen.',
    R8: 'Von Juli 2017 bis September 2018 konnte nur ein einziger Partner die Administratorberechtigung für einen Dienst haben.',
    R9: 'Das Abonnement ist lizenzbasiert und wurde über einen Kanal gekauft, für den die Multichannel-Unterstützung gilt. Daher genügt die Zustimmung des Kunden.',
    R10: 'Ein Kunde kann mit mehreren CSP-Partnern zugleich arbeiten. Ihre Beziehung ändert weder seine Abonnements noch deren Verkäufer.',
    R14: 'Um den Wunsch des Kunden zu erfüllen, müssten Sie selbst verkaufen, und das können nur in CSP autorisierte Partner.',
    R11: 'Das Abonnement läuft unter einem direkten EA oder einer Microsoft-Kundenvereinbarung für Unternehmen, und mit Ihrer Auszeichnung können Sie den Abrechnungsbesitz anfordern.',
    R12f: 'Damit Azure unter einem Azure-Plan übertragen werden kann, muss der Verkäufer, der die CSP-Autorisierung verloren hat, die Übertragung annehmen. Er kann sie annehmen, bis ihm die Autorisierung entzogen wird.',
    R12: 'Ein über einen anderen Kanal gekauftes Azure-Abonnement kann nicht unverändert nach CSP umziehen.',
    R13: 'Lizenzbasierte Abonnements ziehen nicht zwischen Programmen um: Die gleichen Lizenzen werden neu bestellt, und die alten Abonnements enden.',
    R13f: 'New-Commerce-Lizenzen können von einem Verkäufer, der die CSP-Autorisierung verloren hat, nur übertragen werden, wenn dieser Verkäufer die Übertragung annimmt. Er kann sie annehmen, bis ihm die Autorisierung entzogen wird.',
    R15: 'Nur Partner mit direkter Abrechnung und indirekte Anbieter können den Umzug von Azure zwischen Partnern durchführen.',
    R16: 'Seit Februar 2018 kann Azure unter dem Legacy-Angebot umziehen, aber nur mit Hilfe des aktuellen Partners.',
    R17: 'Von Mai bis September 2020 konnte ein Azure-Plan nicht mehr mit dem Formular und noch nicht mit einer Anfrage umziehen.',
    R18: 'Seit September 2020 kann Azure unter einem Azure-Plan mit einer Anfrage umziehen, die der aktuelle Partner annehmen muss.',
    R19b: 'Software kann nicht übertragen werden, lässt sich aber kündigen, solange ihr Kündigungsfenster offen ist.',
    R19: 'Unbefristete Software, Softwareabonnements und Marketplace-SaaS sind von jedem Weg ausgeschlossen, auf dem Abonnements umziehen können.',
    R20b: 'In einer kostenpflichtigen verlängerten Dienstlaufzeit können New-Commerce-Lizenzen an jedem Tag gekündigt werden und werden anteilig berechnet.',
    R20: 'Die alte Laufzeit ist beendet, daher können neue Lizenzen bestellt werden.',
    R21: 'Legacy-Lizenzen können nicht zu einem anderen CSP-Partner umziehen. Sie können gekündigt werden oder ablaufen.',
    R22: 'Nur Partner mit direkter Abrechnung und indirekte Anbieter können eine Übertragung von Lizenzen anfordern.',
    R23: 'New-Commerce-Lizenzen können zwischen Partnern übertragen werden, wenn beide die Übertragung annehmen.',
    R24: 'New-Commerce-Lizenzen können nur innerhalb des Kündigungsfensters nach Kauf oder Verlängerung gekündigt werden.',
    R25: 'Außerhalb des Kündigungsfensters können New-Commerce-Lizenzen weder gekündigt noch in ihrer Anzahl verringert werden.',
    R26: 'Nichts muss umziehen: Die neuen Lizenzen kommen von Ihnen, und die vorhandenen bleiben, wo sie sind.',
    R27: 'Ein Mandant kann Azure aus CSP und Azure aus einem anderen Kanal haben. Vor dem 20. November 2019 sagte das keine Quelle.',
    R28: 'Ein zweiter CSP-Partner kann Azure im selben Mandanten hinzufügen. Vor dem 20. November 2019 sagte das keine Quelle.',
  },
  caveats: {
    A1: 'Der englische Satz lässt sich als „nicht in CSP oder kein Syndication Partner“ lesen. Wir lesen ihn als „weder … noch“, wie die meisten menschlichen Übersetzungen. Die andere Lesart würde fast jeden Verkäufer einschließen.',
    A2: 'Nur der neueste, undatierte Wortlaut des Artikels sagt, dass Verkäufer, die ihre CSP-Autorisierung verloren haben, eingeschlossen sind.',
    A3: 'Dafür: Der Artikel selbst und bis 2018 die Anfrageseite schließen die US Government-Cloud ein. Dagegen: Die Übersicht und die Entwicklerseite zu dieser Cloud sowie seit dem 2. November 2018 die Anfrageseite schließen die Cloud nicht ein.',
    A5: 'Seit 2017 sagt der Artikel, dass „Sie“ das alte Azure-Abonnement kündigen. Laut der ersten Fassung kündigt der Kunde. Da Sie am alten Vertrag nicht beteiligt sind, nehmen wir an, dass der Kunde kündigt und Sie dabei helfen.',
    A7: 'Von 2017 bis 2020 nannte das Weiterverkaufsverbot keine Ausnahme. Seit dem 30. November 2020 gilt das Verbot nur für den Mandanten, der für CSP genutzt wird.',
    A8: 'Der Artikel nennt Advisor, Open und EA. Nur sein neuester, undatierter Wortlaut spricht allgemein von „Volumenlizenzierung“.',
    A9: 'Die erste Fassung handelte von lizenzbasierten Abonnements, die in CSP gekauft wurden. Spätere Fassungen erwähnen CSP nicht. Die Antwort ist in beiden Fällen dieselbe.',
    A11: 'Bis zum 9. Oktober 2023 war die Berechtigung in der Beziehung enthalten. Heute können Sie mit der Beziehung allein bestellen, aber nicht verwalten. Zum Verwalten ist eine zweite Anfrage nötig, für granulare delegierte Administratorrechte (GDAP).',
    A13: 'Das genaue Startdatum ist nicht bestätigt. Übertragungen waren für April bis Juni 2024 angekündigt und waren spätestens am 19. Juni 2024 nachweislich möglich.',
    'A14-advisor':
      'Advisor ist seit Mai 2021 für neue Partner geschlossen, daher können nur noch ältere Abonnements aktiv sein.',
    'A14-open':
      'Open License wurde am 1. Januar 2022 geschlossen: Darüber kann nichts mehr gekauft oder verlängert werden, daher können nur noch ältere Abonnements aktiv sein.',
    'A15-stay': 'Damals zogen Reservierungen nicht mit den Abonnements um.',
    'A15-unknown':
      'Ob Reservierungen damals mit den Abonnements umzogen, ist nicht bekannt: Seiten von 2020 verneinen es, Seiten von 2023 bejahen es.',
    'A15-move': 'Reservierungen und Sparpläne können ebenfalls übertragen werden.',
    A16: 'Damals blieb ein Partner, der die Berechtigung verloren hatte, laut Partnervereinbarung für den Support verantwortlich.',
    A19: 'Laut dem Artikel sollen Sie eine Berechtigung anfordern, um einen EA-Kunden zu betreuen. Laut Microsofts FAQ zu GDAP decken granulare delegierte Administratorrechte keine Abonnements ab, die über ein EA gekauft wurden. Die Rollen gelten für den Mandanten des Kunden. Laut den FAQ gelten sie nicht für die Abonnements des EA selbst: keine Bestellungen, keine Abrechnung, keine Tickets dafür.',
    A20: 'Microsoft hat Legacy-Lizenzen bei ihrer Verlängerung in den Jahren 2024 und 2025 auf New Commerce umgestellt. Es gibt kaum noch welche, prüfen Sie die Angebots-ID daher noch einmal.',
    A21: 'Keine Quelle sagt, ob ein Abonnement in einer verlängerten Dienstlaufzeit übertragen werden kann, statt neu bestellt zu werden.',
    A22: 'Der aktuelle Partner kann die Übertragung nur annehmen, bis ihm die Autorisierung entzogen wird. Das geschieht laut einem Forumsbeitrag vom Oktober 2025 am 60. Tag nach dem Jahrestag der Autorisierung. Das Konto wird am Jahrestag eingeschränkt und 30 Tage später gesperrt. Handeln Sie schnell.',
    A23: 'Seit dem 1. Januar 2025 können manche Cloud-EAs nicht mehr verlängert werden. Der Kunde entscheidet sich dann für eine Microsoft-Kundenvereinbarung für Unternehmen oder für CSP.',
    A24: 'Der Artikel verlangt eine Vertriebspartnerbeziehung. Partner berichten, dass granulare delegierte Administratorrechte (GDAP) allein ausreichen, um einen Kunden zu betreuen, aber kein Microsoft-Text sagt das.',
    'mpa-deauthorized':
      'Zu Partnern, die ihre Autorisierung verloren haben, widersprechen sich die Quellen. Laut Microsofts Seite über gesperrte Konten können laufende Arbeiten fortgeführt werden. Laut einer Forumsantwort von 2026 werden mit der Sperrung die granularen delegierten Administratorrechte (GDAP) bei jedem Kunden entzogen.',
    'S22-support':
      'Das Verbot, an CSP-Partner weiterzuverkaufen, erwähnt die Betreuung nicht. Da hier nichts verkauft wird, nehmen wir an, dass die Betreuung erlaubt ist.',
  },
  actors: {
    you: 'Sie',
    customer: 'Kunde',
    'current-partner': 'Aktueller Partner',
    provider: 'Ihr Anbieter',
  },
  // Each step follows the name of who acts (“Sie: …”, “Kunde: …”): an imperative for the reader, else the third person.
  steps: {
    'request-relationship':
      'Öffnen Sie in Partner Center „Kunden“, und wählen Sie „Vertriebspartnerschaft beantragen“ aus (in neueren Versionen „New relationship“).',
    'invite-with-provider':
      'Wählen Sie in Partner Center unter „Indirekte Anbieter“ (Indirect providers) „Neue Kunden einladen“ (Invite new customers). Ein Link gilt für Sie und Ihren Anbieter.',
    'send-request':
      'Senden Sie dem Kunden den Anfragelink per E-Mail. Den Text können Sie ändern, den Link jedoch nicht.',
    'accept-in-office-portal':
      'Ein globaler Administrator öffnet den Link und nimmt die Anfrage im Office-Verwaltungsportal an.',
    'accept-in-store-for-business':
      'Ein globaler Administrator öffnet den Link und nimmt die Anfrage im Microsoft Store für Unternehmen an.',
    'accept-in-admin-center':
      'Ein globaler Administrator öffnet den Link und nimmt die Anfrage im Microsoft 365 Admin Center an.',
    'accept-customer-agreement-again':
      'Akzeptiert die Microsoft-Kundenvereinbarung im Microsoft 365 Admin Center erneut. Mit einer vor dem 1. April 2023 akzeptierten Vereinbarung sind keine Bestellungen mehr möglich.',
    'accept-customer-agreement': 'Akzeptiert zusammen mit der Anfrage die Microsoft-Kundenvereinbarung.',
    'find-customer-listed':
      'Prüfen Sie Ihre Kundenliste: Dort erscheint der Kunde, sobald er die Anfrage angenommen hat.',
    'request-gdap':
      'Fordern Sie beim Kunden auf der Seite „Admin relationships“ eine neue Administratorbeziehung (GDAP) an. Legen Sie einen Namen, die Dauer in Tagen und die benötigten Rollen fest.',
    'approve-gdap': 'Ein globaler Administrator öffnet den Link der zweiten Anfrage und genehmigt sie.',
    'assign-security-groups':
      'Weisen Sie den Rollen Ihre Sicherheitsgruppen zu, damit Ihr Team die Dienste verwalten und Serviceanfragen öffnen kann.',
    'order-licenses':
      'Bestellen Sie die Lizenzen für den Kunden. Wenn sie vorhandene ersetzen, bestellen Sie die gleichen Angebote in gleicher Menge.',
    'provider-orders': 'Bestellt die Lizenzen: die gleichen Angebote in gleicher Menge, wenn sie vorhandene ersetzen.',
    'turn-off-auto-renew':
      'Schaltet die automatische Verlängerung des alten Abonnements aus oder bittet den Verkäufer darum.',
    'set-cancel-at-end':
      'Legt für das alte Abonnement die Kündigung zum Ende der Laufzeit fest. Wird nur die Verlängerung ausgeschaltet, beginnt eine kostenpflichtige verlängerte Dienstlaufzeit.',
    'seller-sets-cancel-at-end':
      'Legt für das alte Abonnement die Kündigung zum Ende der Laufzeit fest. Wird nur die Verlängerung ausgeschaltet, beginnt eine kostenpflichtige verlängerte Dienstlaufzeit.',
    'let-old-lapse': 'Lässt das alte Abonnement am besten ablaufen oder kündigt es.',
    'create-azure': 'Erstellen Sie in Partner Center ein neues Azure-Abonnement für den Kunden.',
    'create-azure-plan':
      'Erstellen Sie in Partner Center einen Azure-Plan für den Kunden und darin ein neues Azure-Abonnement.',
    'provider-creates-azure': 'Erstellt ein neues Azure-Abonnement für den Kunden.',
    'enter-details': 'Geben Sie die Angaben zum Abonnement manuell ein. Kein Tool überträgt sie.',
    'copy-resources': 'Kopieren Sie Daten und Einstellungen vom alten Azure-Abonnement in das neue.',
    'move-resources':
      'Verschieben Sie die Ressourcen mit Azure Resource Move in das neue Abonnement. Nötig sind die Rolle „Besitzer“ (Owner) in beiden Abonnements und derselbe Mandant in Microsoft Entra. Führen Sie zuerst die Überprüfung aus: Manche Ressourcentypen lassen sich nicht verschieben.',
    'cancel-old-azure':
      'Kündigt einzelne Dienste oder das ganze alte Abonnement, sobald alles im neuen läuft. Sie können dabei helfen.',
    'keep-old-azure': 'Behält das alte Azure-Abonnement unverändert.',
    'tell-current-partner': 'Teilt dem aktuellen Partner schriftlich mit, dass das Abonnement zu Ihnen umzieht.',
    'tell-current-partner-and-microsoft':
      'Teilt dem aktuellen Partner und Microsoft schriftlich mit, dass das Abonnement zu Ihnen umzieht.',
    'open-switch-ticket':
      'Öffnet in Partner Center ein Supportticket für Azure und beantragt darin den Partnerwechsel.',
    'sign-switch-form':
      'Füllt das Formular „Change of Cloud Solution Provider“ aus, unterzeichnet es und sendet es an den Kunden.',
    'complete-switch-form':
      'Ergänzt und unterzeichnet das Formular zusammen mit Ihnen und sendet es an den aktuellen Partner zurück.',
    'upload-switch-form': 'Prüft die drei Unterschriften und lädt das Formular in das Ticket hoch.',
    'remove-access-after-switch':
      'Prüfen Sie nach dem Wechsel, wer in Azure Zugriff hat, und entfernen Sie die Rollen des früheren Partners.',
    'remove-old-access':
      'Prüft nach der Übertragung, wer in Azure Zugriff hat, und entfernt die Rollen des früheren Partners.',
    'get-azure-role': 'Gibt Ihnen eine Rolle in den Azure-Abonnements. Die Übertragung enthält keine.',
    'set-up-azure-plan': 'Richten Sie einen Azure-Plan für den Kunden ein.',
    'buy-azure-plan':
      'Bestellen Sie einen Azure-Plan für den Kunden. Übertragene Abonnements werden Teil dieses Azure-Plans.',
    'create-azure-transfer':
      'Wählen Sie beim Kunden auf der Seite „Abonnements“ unter „Transfer requests“ die Option „Add new request“ aus. Geben Sie die E-Mail-Adresse des Kunden sowie Name und Mandanten-ID des aktuellen Partners ein (bei einem indirekten Vertriebspartner die seines Anbieters).',
    'accept-transfer':
      'Ein Administrator-Agent wählt die Abonnements aus (höchstens 25) und nimmt die Anfrage innerhalb von 30 Tagen an.',
    'create-license-transfer':
      'Wählen Sie beim Kunden auf der Seite „Abonnements“ unter „Transfer requests“ die Option „Add new request“ aus. Geben Sie die E-Mail-Adresse des Kunden sowie Name und Mandanten-ID des aktuellen Partners ein (bei einem indirekten Vertriebspartner die seines Anbieters).',
    'request-ea-ownership':
      'Öffnen Sie im Azure-Portal „Kostenverwaltung + Abrechnung > Kunden“ (Cost Management + Billing > Customers), wählen Sie den Kunden aus, und fügen Sie unter „Transfer requests“ eine Anfrage hinzu. Das Portal sendet der von Ihnen genannten Person eine E-Mail; diese Person muss Kontobesitzer des EA sein.',
    'accept-ea-ownership':
      'Der Kontobesitzer öffnet die E-Mail, wählt die Abonnements aus, überprüft sie und nimmt die Anfrage an.',
    'seller-cancels-extended-term':
      'Kündigt die verlängerte Dienstlaufzeit, sobald die neuen Lizenzen aktiv sind. Nur die genutzten Tage werden berechnet.',
    'ask-partner-to-cancel': 'Bittet den aktuellen Partner, zu kündigen, solange das Kündigungsfenster offen ist.',
    'choose-wait-or-cancel':
      'Wartet das Ende der Laufzeit ab oder bittet den aktuellen Partner, das Abonnement zu kündigen.',
    'wait-for-end': 'Wartet das Ende der Laufzeit ab.',
    'check-later':
      'Prüfen Sie den Fall später noch einmal, und achten Sie auf die Ankündigungen in Partner Center. Microsoft überprüft diese Regeln laufend.',
    'buy-in-other-tenant':
      'Kauft Dienste für den eigenen Gebrauch in einem anderen Mandanten als dem, der für CSP genutzt wird.',
    'use-local-portal': 'Nutzen Sie das Portal und den Support dieser nationalen Cloud.',
    'use-tenant-in-market':
      'Nutzen Sie einen CSP-Mandanten Ihres Unternehmens im Markt des Kunden, oder empfehlen Sie dem Kunden einen Partner in diesem Markt.',
    'join-csp':
      'Registrieren Sie sich für CSP, und unterzeichnen Sie die Microsoft-Partnervereinbarung. Neue Partner beginnen als indirekte Vertriebspartner.',
    'choose-admin-partner': 'Entscheidet, welcher Partner die Berechtigung haben soll, und entzieht sie dem anderen.',
    'buy-software-again': 'Lässt die Software, wo sie ist, oder kauft sie bei Ihnen neu.',
    'ask-provider':
      'Bitten Sie Ihren indirekten Anbieter (Distributor), die Übertragung anzufordern. Geben Sie ihm Ihre PartnerID, die Liste der Abonnements sowie Name und Mandanten-ID des aktuellen Partners (bei einem indirekten Vertriebspartner die seines Anbieters).',
    'ask-syndication-partner':
      'Bittet den Microsoft Syndication Partner um Support oder fragt, wie sich der Vertrag beenden lässt.',
    'manage-in-partner-center': 'Öffnen Sie den Kunden in Partner Center, und verwalten Sie das Abonnement dort.',
    'look-at-the-invoice': 'Sieht auf der letzten Rechnung nach. Wer sie ausgestellt hat, ist der Verkäufer.',
    'look-in-own-portal':
      'Prüfen Sie, ob Partner Center for US Government anbietet, eine Beziehung anzufragen. Wenn ja, stellt das Portal auch den Link aus.',
    'ask-microsoft': 'Fragen Sie den Microsoft-Partnersupport, und bewahren Sie dessen Antwort mit Datum auf.',
  },
  stepNotes: {
    'billing-admin': 'Auch ein Abrechnungsadministrator kann die Anfrage annehmen.',
    'no-link-known': 'Keine Quelle dokumentiert einen direkten Link. Beginnen Sie auf dieser Seite.',
  },
  warnings: {
    W1: 'Ohne die Berechtigung vom Kunden können Sie keine Serviceanfragen für ihn öffnen.',
    W2: 'Die Rollen des früheren Partners in Azure bleiben bestehen, bis jemand sie entfernt.',
    W3: 'Eine Übertragung gibt Ihnen keinen Zugriff auf die Azure-Abonnements. Bitten Sie den Kunden um eine Rolle.',
    W4: 'Vorzeitig gekündigte Lizenzen werden außerhalb des Kündigungsfensters nicht erstattet. Beginnen Sie kurz vor dem Ende der Laufzeit.',
    W5: 'Nach dem Ende der Laufzeit haben Sie 30 Tage für die neue Bestellung. Danach können Daten verloren gehen.',
    W6: 'New-Commerce-Lizenzen können nur innerhalb dieser Frist nach Kauf oder Verlängerung gekündigt werden: {window}.',
    'W6-software':
      'Die Kündigungsfenster unterscheiden sich: unbefristete Software 30 Tage, Softwareabonnements 7 Tage, Marketplace-SaaS 24 Stunden (monatlich) oder 14 Tage (jährlich).',
    W7: 'Ihre Anfrage betrifft den aktuellen Verkäufer nicht: Seine Beziehung, seine Rechnungen und seine Rechte bleiben unverändert.',
    W8: 'Der aktuelle Partner hat 30 Tage Zeit zu antworten und kann nicht zur Annahme gezwungen werden.',
    W9: 'Granulare delegierte Administratorrechte (GDAP) laufen an ihrem Enddatum ab. Erneuern Sie sie rechtzeitig, oder lassen Sie die automatische Verlängerung zu. Diese ist nicht möglich, wenn die Anfrage die Rolle „Globaler Administrator“ enthält.',
    W10: 'Laut Fachpresse zahlt Microsoft keine Incentives für Umzüge zwischen CSP-Partnern, es sei denn, Microsoft hat dem Verkäufer die Autorisierung entzogen oder der Verkäufer hat sein Geschäft aufgegeben.',
    W11: 'Die Betreuung ändert weder das Abonnement noch den Partner of Record.',
    W12: 'Eine Übertragungsanfrage kann höchstens 25 Elemente enthalten.',
    'W12-order':
      'Wenn der Kunde mehr als 150 aktive Abonnements hat, müssen die alten ablaufen, bevor Sie die neuen bestellen.',
    W13: 'Der Link in der E-Mail darf nicht geändert werden.',
    W14: 'Seit dem 4. Mai 2026 gibt es nach der Laufzeit keine kostenfreien Tage mehr. Ohne Verlängerung endet der Zugriff sofort, oder das Abonnement läuft in einer kostenpflichtigen verlängerten Dienstlaufzeit weiter. Lassen Sie die neuen Lizenzen spätestens dann beginnen, wenn die alten enden.',
    W15: 'Ein Abonnement unter einer aktiven Azure-Verpflichtung (MACC) kann weder gekündigt werden noch umziehen.',
    W16: 'Supportpläne ziehen nicht um, und erhöhte Kontingente werden zurückgesetzt.',
    W17: 'Die PartnerID des Vertriebspartners muss gültig sein, sonst wird die Übertragung abgelehnt.',
  },
  ready: {
    transfer: {
      one: 'Bereit für die Übertragung? {count} von {all} bestätigt',
      other: 'Bereit für die Übertragung? {count} von {all} bestätigt',
    },
    switch: {
      one: 'Bereit für den Wechsel? {count} von {all} bestätigt',
      other: 'Bereit für den Wechsel? {count} von {all} bestätigt',
    },
    known: 'Bestätigt',
    open: 'Noch offen',
    send: 'Was die Anfrage enthalten muss',
    items: {
      relationship: 'Der Kunde hat eine Vertriebspartnerbeziehung zum neuen Partner.',
      'relationship-with-provider':
        'Der Kunde hat eine Vertriebspartnerbeziehung zum neuen Partner und zu dessen indirektem Anbieter.',
      agreement: 'Der Kunde hat die Microsoft-Kundenvereinbarung akzeptiert.',
      'partner-agreement':
        'Der neue Partner hat die Microsoft-Partnervereinbarung unterzeichnet und ist in CSP autorisiert.',
      market: 'Der neue Partner und der Mandant des Kunden sind im selben Markt.',
      country: 'Der neue Partner und der Mandant des Kunden sind im selben Land oder in derselben Region.',
      'azure-plan': 'Der Kunde hat beim neuen Partner einen Azure-Plan.',
      consent: 'Der aktuelle Partner stimmt zu.',
      'partner-id':
        'Die PartnerID des Vertriebspartners ist gültig. Das wird bei Übertragungen seit dem 1. Dezember 2025 geprüft.',
    },
    sends: {
      'current-partner':
        'Name und Mandanten-ID des aktuellen Partners (bei einem indirekten Vertriebspartner die seines Anbieters)',
      'customer-email': 'Die E-Mail-Adresse des Kunden',
      'customer-tenant': 'Die Mandanten-ID oder Domäne des Kunden',
      subscriptions: 'Die Abonnement-IDs, höchstens 25 pro Anfrage',
      'partner-id': 'Ihre PartnerID',
      'reseller-id': 'Die PartnerID des Vertriebspartners, für den Sie handeln',
      'switch-form': 'Kontakte und IDs beider Partner, die ID des Kunden und die Abonnement-ID (im Formular)',
      'account-owner': 'Die E-Mail-Adresse des Kontobesitzers des EA',
    },
  },
  alternatives: {
    'support-azure-in-place': {
      title: 'Azure dort betreuen, wo es ist',
      text: 'Der Verkäufer kann derselbe bleiben. Der Kunde gibt Ihnen Zugriff über einen Gastbenutzer, ein Konto in seinem Verzeichnis, einen Dienstprinzipal oder Azure Lighthouse. Verknüpfen Sie danach Ihre PartnerID im Azure-Portal (Partner Admin Link), damit Ihre Arbeit anerkannt wird.',
    },
    'customer-account': {
      title: 'Ein Konto im Mandanten des Kunden nutzen',
      text: 'Der Kunde kann Ihnen ein Benutzerkonto oder ein Gastkonto in seinem Mandanten geben. Sie betreuen das Abonnement dann als einer seiner eigenen Administratoren.',
    },
    'change-channel-partner': {
      title: 'Channelpartner des EA werden',
      text: 'Der Kunde kann im Microsoft 365 Admin Center oder im Azure-Portal einen Wechsel des Channelpartners für sein EA einleiten. Sie haben 10 Tage Zeit, ihn anzunehmen; der Wechsel wird nach 90 Tagen wirksam.',
    },
    'channel-transfer': {
      title: 'Umzug zur Verlängerung des EA planen',
      text: 'Eine undatierte Microsoft-Seite beschreibt Channelübertragungen: Sie sehen, was das EA umfasst, und planen CSP-Abonnements für seine Verlängerung. Klären Sie dies, bevor Sie sich darauf verlassen.',
    },
    'change-provider': {
      title: 'Indirekten Anbieter wechseln oder von direkter zu indirekter Abrechnung umziehen',
      text: 'Auch die Abonnements Ihrer eigenen Kunden können übertragen werden. Der neue Anbieter fordert die Übertragung an, und der alte nimmt sie an.',
    },
    'azure-role': {
      title: 'Azure dort lassen, wo es ist',
      text: 'Der Kunde gibt Ihnen eine Rolle in seinem vorhandenen Azure-Abonnement. Die Beziehung allein gibt Ihnen dort keine Rechte.',
    },
    'support-meanwhile': {
      title: 'In der Zwischenzeit betreuen',
      text: 'Betreuen Sie das Abonnement bei gleichbleibendem Verkäufer, bis es umziehen kann.',
    },
    'keep-both': {
      title: 'Beides behalten',
      text: 'Azure aus CSP kann neben dem alten Azure-Abonnement bestehen. Der Kunde muss nichts kündigen.',
    },
    'recreate-instead': {
      title: 'Mit einem neuen Abonnement beginnen',
      text: 'Erstellen Sie ein neues Azure-Abonnement, verschieben oder kopieren Sie das Nötige, und lassen Sie den Kunden das alte kündigen.',
    },
  },
  noLink: {
    'nothing-to-request': 'Hier gibt es nichts anzufragen.',
    'portal-issues-it':
      'Für diese Cloud kann hier kein Link erstellt werden. Den Link stellt das eigene Portal der Cloud aus.',
    'not-in-csp': 'Anfragelinks sind nur für Partner in CSP.',
  },
  links: {
    'portal-direct': 'Vertriebspartnerbeziehung, älterer Link',
    'portal-indirect': 'Beziehung zu Vertriebspartner und Anbieter, älterer Link',
    'direct-with-admin': 'Vertriebspartnerbeziehung mit oder ohne Administratorberechtigung',
    direct: 'Vertriebspartnerbeziehung',
    indirect: 'Beziehung zu einem indirekten Vertriebspartner',
    store: 'Vertriebspartnerbeziehung, Link des Microsoft Store für Unternehmen',
    'admin-only': 'Administratorberechtigung ohne Beziehung, älterer Link',
    gdap: 'Granulare delegierte Administratorrechte (GDAP)',
    'reseller-invitation': 'Einladung eines Vertriebspartners durch einen indirekten Anbieter',
  },
} satisfies Rooms['policy'];
