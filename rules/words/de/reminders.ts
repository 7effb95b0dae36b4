import type { Rooms } from '../rooms.ts';

/** Reminders of important dates, on screens and in calendar files, in German. */
export const words = {
  reminders: {
    title: 'Erinnerungen',
    rescue: 'Termine nach dem Jahrestag der Autorisierung',
    asks: {
      'seller-anniversary': {
        label: 'Jahrestag der Autorisierung des Verkäufers',
        hint: 'Der Jahrestag, an dem der Verkäufer nicht neu autorisiert wird.',
      },
      'term-start': {
        label: 'Wann hat die Laufzeit begonnen?',
        hint: 'Das Datum des Kaufs oder der letzten Verlängerung.',
      },
      'term-end': { label: 'Wann endet die Laufzeit?' },
      'transfer-sent': { label: 'Wann wurde die Übertragungsanfrage gesendet?' },
      'gdap-sent': { label: 'Wann wurde die GDAP-Anfrage gesendet?' },
      'gdap-approved': { label: 'Wann wurde die GDAP-Anfrage genehmigt?' },
      'gdap-days': { label: 'Für wie viele Tage?' },
      what: {
        label: 'Wofür? (optional)',
        hint: 'Ein Kunde oder ein Abonnement. Die Angabe bleibt auf Ihrem Gerät. Wenn Sie eine Datei erneut unter demselben Namen speichern, aktualisiert sie Ihren Kalender.',
      },
    },
    occasions: {
      'seller-restricted': {
        title: 'Konto des Verkäufers eingeschränkt',
        text: 'Ein Verkäufer, der nicht neu autorisiert wird, wird am Jahrestag seiner Autorisierung eingeschränkt.',
      },
      'seller-suspended': {
        title: 'Konto des Verkäufers gesperrt',
        text: 'Der Verkäufer wird 30 Tage nach dem Jahrestag gesperrt.',
      },
      'seller-revoked': {
        title: 'Autorisierung des Verkäufers entzogen',
        text: 'Der Verkäufer verliert 60 Tage nach dem Jahrestag seine Autorisierung und kann keine Übertragung mehr annehmen.',
      },
      'cancel-until': {
        title: 'Letzter Tag zum Kündigen',
        text: 'Das Kündigungsfenster schließt am nächsten Tag zur Uhrzeit des Kaufs oder der Verlängerung.',
      },
      'term-ends-soon': {
        title: 'Laufzeit endet in 30 Tagen',
        text: 'Was vor dem Ende der Laufzeit zu tun ist:',
      },
      'term-ends': {
        title: 'Laufzeit endet',
        text: 'Die neuen Lizenzen müssen bereitstehen, wenn das alte Abonnement endet.',
      },
      'transfer-expires': {
        title: 'Übertragungsanfrage läuft ab',
        text: 'Der aktuelle Partner hat 30 Tage Zeit, die Anfrage anzunehmen. Danach ist eine neue nötig.',
      },
      'gdap-request-expires': {
        title: 'GDAP-Anfrage läuft ab',
        text: 'Der Kunde hat 90 Tage Zeit, die Anfrage zu genehmigen. Danach ist eine neue nötig.',
      },
      'gdap-ends-soon': {
        title: 'GDAP läuft in 30 Tagen ab',
        text: 'Fordern Sie GDAP rechtzeitig erneut an, falls GDAP nicht automatisch verlängert wird.',
      },
      'gdap-ends': {
        title: 'GDAP läuft ab',
        text: 'Wurde GDAP nicht verlängert, haben Sie diese Berechtigung nicht mehr.',
      },
    },
    reported:
      'Unsicher: Diese Termine stammen aus einem Forumsbeitrag vom Oktober 2025. Uns ist kein Microsoft-Text bekannt, der sie nennt.',
    wrongDay: 'Geben Sie ein vollständiges Datum ein, frühestens {first}, spätestens {last}.',
    save: 'Kalenderdatei speichern (.ics)',
    fileName: 'erinnerungen.ics',
    calendar: 'Erinnerungen',
    sources: 'Quellen',
  },
} satisfies Rooms['reminders'];
