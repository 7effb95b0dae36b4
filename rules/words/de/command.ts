import type { Rooms } from '../rooms.ts';

/** What the command-line program says, in German. */
export const words = {
  command: {
    about:
      'Können Sie ein Microsoft-Abonnement, das der Kunde anderswo gekauft hat, betreuen, übernehmen oder ergänzen?',
    usage: 'Aufruf',
    does: {
      decide: 'Gibt die Antwort oder die nächste Frage aus.',
      check:
        'Ergänzt jede Zeile einer CSV-Datei um eine Antwort. Gelesen werden Spalten, die wie ein Merkmal heißen; alle anderen bleiben.',
      link: 'Erstellt den Anfragelink einer Antwort.',
    },
    options: 'Optionen',
    optionTexts: {
      'as-of': 'Regeln dieses Tages verwenden. Ohne Angabe gelten die heutigen.',
      language: 'Sprache der Antwort: {languages}.',
      json: 'Daten statt Text ausgeben.',
      'partner-tenant': 'Ihre Mandanten-ID.',
      'partner-id': 'Ihre PartnerID.',
      'provider-tenant': 'Die Mandanten-ID Ihres indirekten Anbieters.',
      admin: 'Ob der Link Administratorrechte anfragt: yes (ja) oder no (nein).',
      help: 'Diesen Text anzeigen.',
      version: 'Die Version anzeigen.',
    },
    facts: 'Merkmale und ihre Werte',
    exits: 'Exitcodes',
    exitTexts: {
      '0': 'Erledigt.',
      '1': 'Ein Fehler ist aufgetreten.',
      '2': 'Die Eingabe ist fehlerhaft. Die Meldung nennt, was zu ändern ist.',
      '3': 'Ein Merkmal oder eine ID fehlt. Die Meldung nennt, welche Angabe.',
      '4': 'Die Antwort hat keinen Anfragelink. Die Meldung nennt den Grund.',
    },
    assumed: 'Annahmen, weil nichts anderes angegeben ist',
    howToAnswer: 'Rufen Sie den Befehl noch einmal mit einer dieser Angaben auf',
    errors: {
      command: '„{given}“ ist kein Befehl. Die Befehle sind: {commands}.',
      option: '„{given}“ ist keine Option. Mit --help sehen Sie alle Optionen.',
      value: 'Die Option {option} braucht einen Wert.',
      form: '„{given}“ ist kein Merkmal mit Wert. Schreiben Sie zum Beispiel: channel=ea.',
      fact: '„{given}“ ist kein Merkmal. Die Merkmale sind: {facts}.',
      'fact-value': '„{given}“ ist kein Wert von {fact}. Die Werte sind: {values}.',
      twice: 'Das Merkmal {fact} ist mehrfach angegeben.',
      language: '„{given}“ ist keine Sprache dieses Programms. Die Sprachen sind: {languages}.',
      admin: '„{given}“ ist weder yes noch no.',
      file: 'Die Datei „{file}“ konnte nicht gelesen werden: {reason}',
      'no-file': 'Nennen Sie die CSV-Datei, die geprüft werden soll.',
      'no-facts': 'Keine Spalte der Datei heißt wie ein Merkmal. Die Merkmale sind: {facts}.',
      'no-rows': 'Die Datei enthält keine Zeilen.',
      row: 'Zeile {line}: {problem}',
      cells: 'Zeile {line}: Die Zeile hat {count} Zellen, die Datei aber {columns} Spalten.',
      'missing-id': 'Für den Link fehlt {option}.',
    },
  },
} satisfies Rooms['command'];
