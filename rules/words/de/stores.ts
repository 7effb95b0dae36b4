import type { Rooms } from '../rooms.ts';

/** The listing in the browsers’ stores, in German. The name and the short description are in `extension`. */
export const words = {
  store: {
    purpose:
      'Zeigt Microsoft-Cloudpartnern auf Seiten in Partner Center, ob sie ein anderswo gekauftes Abonnement eines Kunden betreuen können und was als Nächstes zu tun ist.',
    lead: 'Ein Kunde bittet Sie, ein Abonnement zu verwalten und zu betreuen, das jemand anderes verkauft hat. Ist das möglich? Supportable antwortet dort, wo sich die Frage stellt: auf der Seite des Kunden in Partner Center.',
    featuresTitle: 'Das bietet Supportable',
    features: {
      answer: 'Die Antwort in einem Satz, dann die Schritte der Reihe nach und wer jeden ausführt.',
      reasons: 'Die Gründe: Jede Antwort nennt ihre Quellen mit Datum und gibt an, wie verlässlich sie ist.',
      page: 'Angaben von der Seite, etwa wie ein Abonnement abgerechnet wird. Nach dem Rest fragt die Erweiterung und rät nie, was sie nicht lesen kann.',
      request:
        'Der Link, mit dem Sie eine Vertriebspartnerbeziehung anfragen, erstellt mit Ihren eigenen IDs, und die E-Mails für diese Anfrage und für granulare delegierte Administratorrechte (GDAP), getrennt oder gemeinsam, in der Sprache des Kunden.',
      copy: 'Antworten, die Sie als Text, als Markdown oder mit Ihrer Antwortvorlage kopieren können, und Kundenlisten als Tabelle.',
      team: 'Für Teams: Ihre Organisation kann Profile, Sprache und Hilfewebsite mit Gruppenrichtlinien, Intune oder Firefox-Richtlinien festlegen.',
      book: 'Optional: ein Anfrageprotokoll auf Ihrem Gerät. Es zeigt, was Sie bei welchem Kunden angefragt haben und was noch aussteht.',
      reminders: 'Wichtige Termine, etwa das Ende einer Laufzeit oder das Ende von GDAP, als Datei für Ihren Kalender.',
      toolbar:
        'Dieselben Antworten auch ohne eine Seite in Partner Center, über die Symbolleistenschaltfläche: Geben Sie ein, was Sie suchen, oder lassen Sie das Fenster neben der Seite geöffnet.',
    },
    basis:
      'Die Regeln stammen aus der öffentlichen Dokumentation von Microsoft. Wo Quellen unklar sind oder sich widersprechen, steht das in der Antwort.',
    pictures: {
      question: 'Liest, was die Seite zeigt, und fragt nach dem Rest',
      answer: 'Die Antwort, die Schritte und die Gründe',
      request: 'Die Anfrage, ausgefüllt mit Ihren IDs',
      list: 'Optional: eine kleine Markierung für jeden Kunden',
      options: 'Ihr Profil, gespeichert in Ihrem Browser',
    },
  },
} satisfies Rooms['stores'];
