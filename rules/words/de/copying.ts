import type { Rooms } from '../rooms.ts';

/** What the extension copies: a partner’s own reply, and the customers in a list, in German. */
export const words = {
  reply: {
    title: 'Ihre eigene Antwortvorlage',
    text: 'Wenn Sie eine eigene Vorlage schreiben, kopiert „Als Text kopieren“ diese statt der ganzen Antwort. Diese Platzhalter werden ausgefüllt:',
    places: {
      customer: 'Name des Kunden, falls bekannt',
      verdict: 'ob es möglich ist, in ein bis zwei Wörtern',
      title: 'Titel der Antwort',
      answer: 'Antwort und Grund dafür',
      steps: 'was zu tun ist, Schritt für Schritt',
      warnings: 'was zu beachten ist',
      facts: 'zugrunde liegende Angaben',
      link: 'Ihr Anfragelink',
      page: 'Adresse der Antwort auf der Hilfewebsite',
      sources: 'zugrunde liegende Dokumente',
      date: 'Datum der Regeln',
    },
    leftOut: 'Zeilen, deren Platzhalter alle leer sind, entfallen.',
    unknown: {
      one: 'Diesen Platzhalter gibt es nicht: {names}. Verwenden Sie {places}.',
      other: 'Diese Platzhalter gibt es nicht: {names}. Verwenden Sie {places}.',
    },
    preview: 'Beispiel',
  },
  customerTable: {
    customer: 'Kunde',
    tenant: 'Microsoft-ID',
    verdict: 'Ergebnis',
    answer: 'Antwort',
    left: 'Offene Schritte',
    answeredOn: 'Beantwortet am',
    link: 'Link',
    copied: { one: '{count} Kunde kopiert', other: '{count} Kunden kopiert' },
    forBulk: {
      one: '{count} Zeile ist in der Zwischenablage. Fügen Sie sie dort ein.',
      other: '{count} Zeilen sind in der Zwischenablage. Fügen Sie sie dort ein.',
    },
  },
} satisfies Rooms['copying'];
