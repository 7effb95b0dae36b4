import type { Rooms } from '../rooms.ts';

/** What is read, stored, and sent, and why each permission is needed: for the options, the help site, and the stores, in German. */
export const words = {
  privacy: {
    title: 'Datenschutz',
    short: 'Supportable sendet niemandem Daten über Sie, Ihr Unternehmen oder Ihre Kunden.',
    extensionTitle: 'Die Erweiterung',
    extension: {
      reads:
        'Auf Seiten in Partner Center liest die Erweiterung die Adresse der Seite, Name und Land des Kunden und das, was die Seite über Abonnements, Beziehungen und Administratorberechtigungen zeigt. Die Erweiterung ermittelt die Antwort auf Ihrem Gerät und verwirft das Gelesene, wenn Sie die Seite verlassen.',
      hears:
        'Skripts auf einer Seite in Partner Center können jede Taste erkennen, die Sie dort drücken, und alles, was Sie einfügen, auch im Bereich der Erweiterung. Solche Skripts können das Feld lesen, in das Sie gerade schreiben, und herausfinden, ob der Bereich einen gesuchten Text enthält. Was Sie in den Optionen eingeben, können sie nicht erkennen. Nichts von einer solchen Seite wird in Ihrem Profil gespeichert, bevor Sie es in den Optionen bestätigen.',
      keeps:
        'In Ihrem Browser speichert die Erweiterung Ihr Profil, Ihre Optionen, die Position ihrer Schaltfläche und den Zeitpunkt, zu dem jeder Seitentyp zuletzt gelesen wurde. Nichts davon enthält Angaben über einen Kunden.',
      answers:
        'Die Erweiterung speichert Ihre Antworten zu einem Kunden nur, wenn Sie dies einschalten. Die Antworten bleiben mit ihrem Datum unter der Mandanten-ID des Kunden auf diesem Gerät, bis Sie sie löschen. Antworten im Symbolleistenfenster bleiben erhalten, bis der Browser geschlossen wird. Wenn die Schaltfläche des Bereichs eine andere Seite zu dem Kunden öffnet, bleiben die Antworten und die Mandanten-ID des Kunden im Arbeitsspeicher, bis diese Seite sie liest.',
      requests:
        'Die Erweiterung führt auf diesem Gerät nur dann ein Anfrageprotokoll, wenn Sie es einschalten. Für jeden Anfragelink und jede E-Mail, die Sie für einen Kunden kopieren oder öffnen, enthält das Protokoll den Namen des Kunden, die Mandanten-ID (sofern auf der Seite angezeigt), den Typ, das Datum, den Link und die Angabe, ob die Anfrage angenommen wurde. Dafür liest die Erweiterung auch die Namen, Domänen und Mandanten-IDs in den Kundenlisten in Partner Center, speichert davon aber nichts. Sie können das Protokoll jederzeit leeren.',
      inStep:
        'Ihre Optionen und Profile werden nur dann in Ihren Browsern synchronisiert, wenn Sie dies einschalten. Sie werden dann auch auf den Servern Ihres Browserherstellers (Google, Microsoft oder Mozilla) gespeichert, in Ihrem Konto dort. Wenn Sie die Synchronisierung ausschalten, werden sie dort gelöscht. Schalten Sie sie aus, bevor Sie die Erweiterung entfernen.',
      sends:
        'Die Erweiterung stellt keine Verbindung zu einem Server her. Es gibt keine Konten, keine Statistiken, keine Werbung und keinen Code von außerhalb des Pakets.',
      ends: 'Ein Anfragelink oder eine E-Mail geht nur dorthin, wohin Sie den Link oder die E-Mail senden. Wenn Sie die Erweiterung entfernen, löscht der Browser, was sie auf diesem Gerät gespeichert hat.',
    },
    permissionsTitle: 'Berechtigungen und wozu sie nötig sind',
    permissions: {
      storage: 'Speicher: um Ihr Profil und Ihre Optionen im Browser zu speichern.',
      portal:
        'partner.microsoft.com: um die dort geöffnete Seite zu lesen und den Bereich auf dieser Seite anzuzeigen.',
      otherPortals:
        'partner.partnercenter.microsoftonline.cn, partner.microsoft.com.mcas.ms, partner.microsoft.com.mcas-gov.us, partner.microsoft.com.mcas-gov.ms und „scripting“: nur, wenn Sie in den Optionen das von 21Vianet betriebene Partner Center oder Partner Center hinter dem Sitzungsproxy von Microsoft Defender einschalten, um dort dasselbe zu tun.',
      sidePanel:
        '„sidePanel“, in Chrome und Edge: nur, wenn Sie dies in den Optionen einschalten, um neben der Seite geöffnet zu bleiben.',
      noOther: 'Die Erweiterung läuft auf keiner anderen Website.',
    },
    siteTitle: 'Die Hilfewebsite',
    site: {
      counts: 'Die Website setzt keine Cookies, erhebt keine Statistiken und lädt nichts von anderen Servern.',
      address:
        'Ihre Antworten sind Teil der Seitenadresse, damit Sie die Adresse teilen können. Namen und IDs sind nie Teil der Adresse. Wie bei jeder Website sieht der Server, welche Seite aufgerufen wird.',
      stays:
        'Was Sie in eine Anfrage eingeben und jede Datei, die Sie auf der Website öffnen, bleibt in Ihrem Browser.',
      keeps: 'Ihr Browser speichert das gewählte Design und Kopien von Seiten. Nichts davon enthält Angaben über Sie.',
    },
  },
} satisfies Rooms['privacy'];
