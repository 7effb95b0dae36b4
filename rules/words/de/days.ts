import type { Rooms } from '../rooms.ts';

/** What changed on each day on which some answer changed, in one sentence, in German. */
export const words = {
  days: {
    '2016-12-02':
      'Die Regeln beginnen mit der ersten weltweiten Fassung von Microsofts Artikel zur Multichannel-Unterstützung.',
    '2017-03-30': 'CSP-Partner können nicht mehr an Kunden weiterverkaufen, die selbst CSP-Partner sind.',
    '2017-07-18': 'Nur ein Partner zugleich kann die Administratorberechtigung für einen Dienst haben.',
    '2017-09-15':
      'Microsoft beschreibt, wie Kunden mit lizenzbasierten Abonnements nach CSP umziehen: ohne Erstattung und innerhalb von 30 Tagen nach der alten Laufzeit.',
    '2018-02-19':
      'Azure von einem anderen CSP-Partner kann mit einem Supportticket und einem unterzeichneten Formular zu Ihnen wechseln.',
    '2018-09-05':
      'Mehrere Partner können wieder die Administratorberechtigung haben, und nur Partner mit direkter Abrechnung und indirekte Anbieter können einen Azure-Wechsel durchführen.',
    '2018-09-13': 'Für einen Azure-Wechsel müssen Sie und der Kunde im selben Land oder in derselben Region sein.',
    '2018-10-25': 'Für einen Azure-Wechsel müssen Sie und der Kunde im selben Land sein.',
    '2018-11-01': 'Kunden nehmen Beziehungsanfragen im Microsoft Store für Unternehmen an.',
    '2018-12-05': 'Die Multichannel-Unterstützung gilt nicht mehr für Microsoft Cloud Germany.',
    '2019-01-16': 'Sie können Beziehungen nur bei Kunden in Ihrem eigenen Markt anfragen.',
    '2019-11-20':
      'Kunden können ihr Azure behalten und Azure von Ihnen hinzufügen, sogar neben Azure von einem anderen CSP-Partner.',
    '2019-12-12': 'Ihre Rolle in Partner Center entscheidet, ob Sie eine Anfrage senden können.',
    '2020-01-28': 'Kunden nehmen Beziehungsanfragen im Microsoft 365 Admin Center an.',
    '2020-02-01': 'Partner benötigen die Microsoft-Partnervereinbarung und Kunden die Microsoft-Kundenvereinbarung.',
    '2020-02-13': 'Ein Azure Expert MSP kann den Abrechnungsbesitz von Azure unter einem direkten EA anfordern.',
    '2020-05-13': 'Der Azure-Wechsel mit Formular gilt nicht mehr für Azure-Pläne.',
    '2020-09-23': 'Ein globaler Administrator des Kunden muss Beziehungsanfragen annehmen.',
    '2020-09-29': 'Azure-Plan-Abonnements können mit einer Anfrage in Partner Center übertragen werden.',
    '2020-11-30':
      'Ein Kunde, der CSP-Partner ist, kann bei Ihnen in einem anderen Mandanten kaufen als dem, der für CSP genutzt wird.',
    '2020-12-08': 'Anfragelinks öffnen das Microsoft 365 Admin Center.',
    '2020-12-11': 'Ohne die Berechtigung vom Kunden können Sie keine Serviceanfragen mehr für ihn öffnen.',
    '2021-01-05': 'Der Kunde benötigt einen Azure-Plan von Ihnen, bevor Azure übertragen werden kann.',
    '2021-05-01': 'Es ist nicht mehr sicher, dass Reservierungen zurückbleiben, wenn Azure übertragen wird.',
    '2021-05-20': 'Advisor ist geschlossen, daher müssen Sie in CSP sein, um eine Beziehung anzufragen.',
    '2021-07-21': 'Neue Azure-Abonnements werden unter einem Azure-Plan erstellt.',
    '2022-01-01': 'Open License ist geschlossen: Darüber kann nichts mehr gekauft oder verlängert werden.',
    '2022-01-10':
      'New Commerce beginnt: Lizenzen können nur innerhalb weniger Tage nach Kauf oder Verlängerung gekündigt werden.',
    '2022-03-18': 'New-Commerce-Lizenzen können 7 Tage statt 72 Stunden lang gekündigt werden.',
    '2022-03-22':
      'Azure-Ressourcen werden mit Azure Resource Move in ein neues Abonnement verschoben, statt kopiert zu werden.',
    '2022-10-25':
      'Azure unter einer Microsoft-Kundenvereinbarung für Unternehmen kann auf einen Azure Expert MSP übertragen werden, wie Azure unter einem direkten EA.',
    '2023-05-22':
      'Partner berichten, dass granulare delegierte Administratorrechte (GDAP) ohne Vertriebspartnerbeziehung funktionieren.',
    '2023-07-27':
      'Microsoft beschreibt, wie Azure dort betreut wird, wo es ist, und wie lange Software gekündigt werden kann.',
    '2023-09-14': 'Reservierungen und Sparpläne ziehen mit um, wenn Azure übertragen wird.',
    '2023-10-09':
      'Beziehungslinks enthalten keine Administratorberechtigung mehr: Granulare delegierte Administratorrechte (GDAP) fordern Sie getrennt an.',
    '2023-10-24':
      'Laut Microsofts neuestem, undatiertem Wortlaut sind Kunden von Verkäufern eingeschlossen, die ihre CSP-Autorisierung verloren haben, und deren Azure-Pläne können übertragen werden.',
    '2024-04-01': 'Microsoft kündigt für dieses Quartal Übertragungen von New-Commerce-Lizenzen zwischen Partnern an.',
    '2024-06-19':
      'New-Commerce-Lizenzen können zwischen Partnern übertragen werden, auch von Verkäufern, die ihre CSP-Autorisierung verloren haben.',
    '2025-01-01': 'Manche Cloud-EAs können nicht mehr verlängert werden, und es gibt kaum noch Legacy-Lizenzen.',
    '2025-10-07': 'Eine vor April 2023 akzeptierte Microsoft-Kundenvereinbarung muss erneut akzeptiert werden.',
    '2025-11-13': 'Kunden können einen Wechsel des Channelpartners für ihr EA selbst einleiten.',
    '2025-12-01': 'Übertragungen werden abgelehnt, wenn die PartnerID des Vertriebspartners nicht gültig ist.',
    '2026-01-05': 'Neue Bestellungen sind gesperrt, bis eine alte Microsoft-Kundenvereinbarung erneut akzeptiert wird.',
    '2026-04-06': 'Ein Abrechnungsadministrator des Kunden kann eine Vertriebspartnerbeziehung annehmen.',
    '2026-05-04': 'Verlängerte Dienstlaufzeiten ersetzen die 30 kostenfreien Tage nach einer Lizenzlaufzeit.',
    '2026-08-06':
      'Laut einer Änderung an Microsofts Dokumentation, deren endgültige Seite wir nicht gesehen haben, können auch Partner mit direkter Abrechnung und einer Azure-Auszeichnung als Solutions Partner den Abrechnungsbesitz von Azure anfordern.',
    '2026-08-20':
      'Laut einer Änderung an Microsofts Dokumentation, deren endgültige Seite wir nicht gesehen haben, können auch indirekte Anbieter mit der Auszeichnung Frontier Distributor den Abrechnungsbesitz von Azure anfordern.',
  },
} satisfies Rooms['days'];
