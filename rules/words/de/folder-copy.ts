import type { Rooms } from '../rooms.ts';

/** The copy of the site that opens from a folder, in German: the line on each page, and its first page. */
export const words = {
  folderCopy: {
    notice: 'Dies ist eine Offlinekopie mit den Regeln vom {day}.',
    about: 'Was offline funktioniert',
    title: 'Eine Kopie, die keinen Server braucht',
    intro:
      'Dieser Ordner enthält die Website mit Stand vom {day}. Die Kopie lässt sich von einem Datenträger, einer Netzwerkfreigabe oder einem USB-Stick öffnen. Sie braucht weder Server noch Internetverbindung und enthält keine Skripts.',
    open: 'Website öffnen',
    worksTitle: 'Was in dieser Kopie funktioniert',
    works: {
      answers: 'Jede Frage und jede Antwort mit Schritten, Gründen und Quellen. Sie antworten, indem Sie Links folgen.',
      request: 'Die Anfragelinks, mit Lücken für Ihre eigenen IDs.',
      rules: 'Die Regeln mit ihren Quellen, das Baumdiagramm, die Änderungen und die Downloads.',
      help: 'Die Hilfeseiten und der Wechsel der Sprache.',
      browser: 'Die Suche Ihres Browsers innerhalb einer Seite und das Drucken.',
    },
    missingTitle: 'Was nur auf einem Server funktioniert',
    missing: {
      find: 'Die Suche und das Finden einer Antwort durch Eingabe.',
      fill: 'Das Ausfüllen des Anfragelinks und das Schreiben der E-Mails.',
      checks:
        'Das Markieren von Prüfungen als erledigt, die Regeln an einem anderen Tag, der Vergleich zweier Länder und Erinnerungen.',
      list: 'Die Sammelprüfung.',
      rules: 'Das Filtern der Regeln und der Vergleich zweier Tage.',
      share: 'Das Kopieren einer Antwort und Links zu Antworten, die andere öffnen können.',
      colors: 'Die Auswahl von Hell oder Dunkel: Die Seiten richten sich nach Ihrem Gerät.',
    },
    why: 'Browser lassen nicht zu, dass Seiten in einem Ordner Module laden oder Dateien lesen. Daher kommt diese Kopie ohne beides aus.',
    complete: 'Die vollständige Website finden Sie unter {address}.',
    host: 'Vollständige Website auf dem eigenen Server bereitstellen',
    windows:
      'Extrahieren Sie die Kopie unter Windows in einen kurzen Pfad wie C:\\Supportable. Pfade in der Kopie sind bis zu {count} Zeichen lang, und Windows lässt insgesamt möglicherweise nicht mehr als 260 zu.',
  },
} satisfies Rooms['folder-copy'];
