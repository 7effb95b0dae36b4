import type { Rooms } from '../rooms.ts';

/** The page about the languages: how complete each is, and who read it, in German. */
export const words = {
  languages: {
    title: 'Sprachen',
    description:
      'Wie vollständig jede Sprache dieser Website und der Erweiterung ist und wann sie zuletzt überprüft wurde.',
    lead: 'Gezählt werden alle Sätze der Website und der Erweiterung sowie alle Hilfeseiten. Die Zahlen wurden beim Erstellen dieser Website berechnet.',
    complete: 'Vorhanden',
    ofAll: '{count} von {all}',
    stale: 'Veraltet',
    missing: 'Fehlend',
    reviewed: 'Zuletzt überprüft',
    reading: '{kind}, {date}',
    kinds: {
      translated: 'Geschrieben oder übersetzt',
      reread: 'Erneut gelesen',
      'on-screen': 'Auf den Seiten gelesen',
    },
    unknown: 'Nicht erfasst',
  },
} satisfies Rooms['languages'];
