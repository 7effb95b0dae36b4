import type { Rooms } from '../rooms.ts';

/** The extension’s log of the requests that a partner made, in its options, in German. */
export const words = {
  requestLog: {
    keep: 'Anfrageprotokoll auf diesem Gerät führen',
    keepHint:
      'Für jeden Anfragelink, den Sie kopieren, und jede E-Mail, die Sie für einen Kunden kopieren oder öffnen, speichert das Protokoll den Namen des Kunden, die Mandanten-ID (falls auf der Seite angezeigt), Typ, Datum und Link. Das Protokoll bleibt in diesem Browser.',
    off: 'Es wird nichts mehr eingetragen oder markiert. Was im Protokoll steht, bleibt, bis Sie es entfernen.',
    isOff: 'Aus',
    waiting: { one: '{count} ausstehend', other: '{count} ausstehend' },
    none: 'Das Protokoll ist leer. Kopieren Sie auf der Seite eines Kunden in Partner Center einen Anfragelink oder eine E-Mail.',
    how: 'Wie Anfragen markiert und entfernt werden',
    about:
      'Eine Anfrage wird als angenommen markiert, wenn Partner Center den Kunden in der Kundenliste oder unter den Kunden mit GDAP anzeigt. „Wahrscheinlich“ bedeutet, dass nur der Name übereinstimmt oder dass die Berechtigung älter sein könnte als die Anfrage. Der letzte Tag wird ab dem Datum in diesem Protokoll gezählt.',
    bound: {
      one: 'Das Protokoll fasst nur {count} Anfrage. Die älteste angenommene oder abgelaufene wird zuerst entfernt.',
      other:
        'Das Protokoll fasst bis zu {count} Anfragen. Die ältesten angenommenen oder abgelaufenen werden zuerst entfernt.',
    },
    list: 'Anfragen',
    shown: { one: '{count} Anfrage', other: '{count} Anfragen' },
    more: { one: '{count} weitere anzeigen', other: '{count} weitere anzeigen' },
    find: 'Suchen',
    findHint: 'Name eines Kunden, Mandanten-ID oder Typ.',
    state: 'Status',
    every: 'Jeder Status',
    states: {
      waiting: 'Ausstehend',
      accepted: 'Angenommen',
      probably: 'Wahrscheinlich angenommen',
      expired: 'Abgelaufen',
    },
    order: 'Sortierung',
    orders: { latest: 'Neueste zuerst', oldest: 'Älteste zuerst' },
    kinds: {
      relationship: 'Beziehung',
      joint: 'Beziehung, zusammen mit Ihrem Anbieter',
      gdap: 'Verwaltungsberechtigung (GDAP)',
      transfer: 'Übertragung vom aktuellen Partner',
      'provider-transfer': 'Übertragung durch Ihren Anbieter',
      switch: 'Azure-Wechsel',
    },
    noted: 'Eingetragen am {day}',
    last: 'letzter Tag: {day}',
    noLast: 'kein bekanntes Ende',
    markedOn: 'markiert am {day}',
    copyLink: 'Link kopieren',
    markAccepted: 'Als angenommen markieren',
    markRefused: 'Als nicht angenommen markieren',
    remove: 'Entfernen',
    removed: { one: '{count} Anfrage wurde entfernt.', other: '{count} Anfragen wurden entfernt.' },
    bringBack: 'Rückgängig',
    save: 'Als CSV speichern',
    clear: 'Protokoll leeren',
    columns: {
      customer: 'Kunde',
      tenant: 'Mandanten-ID',
      kind: 'Anfrage',
      day: 'Eingetragen am',
      last: 'Letzter Tag',
      state: 'Status',
      accepted: 'Als angenommen markiert am',
    },
  },
} satisfies Rooms['request-log'];
