import type { Rooms } from '../rooms.ts';

/** What only the options show, not portal pages, in German. */
export const words = {
  otherPortals: {
    china: {
      show: 'Supportable auch in dem von 21Vianet betriebenen Partner Center anzeigen',
      meaning:
        'Wenn Sie dies einschalten, fragt der Browser, ob Supportable partner.partnercenter.microsoftonline.cn lesen darf. Wir kennen diese Adresse nur aus einer einzigen Quelle und konnten sie nicht testen. Für US Government ist uns keine eigene Adresse bekannt. Daher gibt es dafür nichts einzuschalten.',
    },
    proxied: {
      show: 'Supportable auch hinter dem Sitzungsproxy von Microsoft Defender anzeigen',
      meaning:
        'Manche Organisationen leiten Web-Apps über einen Proxy von Defender for Cloud Apps. Die Adresse der Seite endet dann auf .mcas.ms, .mcas-gov.us oder .mcas-gov.ms. Wenn Sie dies einschalten, fragt der Browser, ob Supportable partner.microsoft.com mit diesen Endungen lesen darf. Wir konnten nicht bestätigen, dass Partner Center jemals über diesen Proxy geleitet wird.',
    },
    refused: 'Die Berechtigung wurde nicht erteilt. Nichts hat sich geändert.',
    reload: 'Fertig. Laden Sie geöffnete Seiten dieses Portals neu.',
    whyNothing:
      'Sehen Sie sich den Hostnamen in der Adresse der Seite an. Normalerweise lautet er partner.microsoft.com. Endet er auf .mcas.ms, .mcas-gov.us oder .mcas-gov.ms, leitet Ihre Organisation die Seite über den Sitzungsproxy von Microsoft Defender. Endet er auf .cn, wird die Seite von 21Vianet betrieben. Supportable läuft dort nur, wenn Sie es zulassen. Wir konnten nicht bestätigen, dass Partner Center jemals über diesen Proxy geleitet wird.',
  },
  sidePanel: {
    keys: '{keys} öffnet das Symbolleistenfenster, in das Sie eingeben können, was Sie suchen.',
    show: 'Anbieten, das Symbolleistenfenster neben der Seite offen zu halten',
    meaning:
      'Das Symbolleistenfenster enthält dann einen Link, der es in der Seitenleiste des Browsers öffnet. Wenn Sie dies einschalten, startet Supportable neu: Diese Seite wird geschlossen, und geöffnete Seiten in Partner Center müssen neu geladen werden.',
  },
  keyNames: {
    Shift: 'Umschalt',
    Ctrl: 'Strg',
    Space: 'Leertaste',
    Comma: 'Komma',
    Period: 'Punkt',
    Delete: 'Entf',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
    Up: 'Pfeil nach oben',
    Down: 'Pfeil nach unten',
    Left: 'Pfeil nach links',
    Right: 'Pfeil nach rechts',
  },
  organization: {
    setBy: 'Von Ihrer Organisation festgelegt.',
    canChange: 'Von Ihrer Organisation festgelegt. Sie können den Wert ändern.',
    changed: 'Ihre Organisation hat „{value}“ festgelegt. Leeren Sie dieses Feld, um diesen Wert wieder zu verwenden.',
    choice: 'Auswahl Ihrer Organisation: {value}',
    profilesFixed:
      'Ihre Organisation legt die Profile fest. Ihre eigenen Profile bleiben gespeichert und werden wieder angezeigt, wenn sich das ändert.',
    idFixed: '„{field}“ ist von Ihrer Organisation festgelegt und nicht änderbar.',
    faultsTitle: 'Die Richtlinie Ihrer Organisation für Supportable enthält Fehler',
    faultsText:
      'Die Werte unten werden ignoriert. Alle anderen gelten. Informieren Sie bitte die Person, die Ihren Browser verwaltet.',
    faults: {
      profiles: '„{given}“ ist keine JSON-Liste von Profilen.',
      profile:
        '„{given}“ ist kein Profil. Ein Profil besteht aus Feldern in geschweiften Klammern, wie in einer Datei mit exportierten Profilen.',
      fewer: 'Die Richtlinie enthält {given} Profile, verwendet werden höchstens {expected}.',
      language: '„{given}“ ist keine verfügbare Sprache. Verfügbare Sprachen: {expected}.',
      site: '„{given}“ ist keine Webadresse. Eine Webadresse beginnt mit https://.',
      locked: '„{given}“ gibt nicht an, was gesperrt ist. Verwenden Sie eine JSON-Liste dieser Namen: {expected}.',
      known: 'Dieser Name ist nicht bekannt. Gültige Namen: {expected}.',
    },
    values: {
      profiles:
        'Eine Liste von Profilen als JSON-Text. Jedes Profil hat die Felder eines Profils, das aus den Optionen exportiert wurde.',
      language: 'Die Sprache, zum Beispiel en oder tr.',
      site: 'Die Adresse der Hilfewebsite, beginnt mit https://.',
      locked: 'Eine Liste als JSON-Text mit allem, was niemand ändern kann: "profiles", "language", "site".',
    },
    rollOut: {
      text: 'Hier wird ein Text erstellt, der Ihre Optionen auf alle anwendet. Ihr Name und Ihre Rolle werden ausgelassen, weil sie bei jeder Person anders sind.',
      nothing:
        'Füllen Sie ein Feld Ihres Profils aus, oder wählen Sie eine Sprache oder Hilfewebsite. Dann können Sie hier einen Text kopieren, der dasselbe für alle festlegt.',
      locks: {
        profiles: 'Niemand sonst kann die Profile ändern',
        language: 'Niemand sonst kann die Sprache ändern',
        site: 'Niemand sonst kann die Hilfewebsite ändern',
      },
      target: 'Bereitstellen mit',
      targets: {
        'group-policy': 'Gruppenrichtlinie (Chrome und Edge unter Windows)',
        intune: 'Intune (Chrome und Edge unter Windows)',
        firefox: 'policies.json (Firefox)',
      },
      textLabel: 'Text',
      copy: 'Text kopieren',
      how: {
        'group-policy':
          'Speichern Sie den Text als Datei, deren Name auf .reg endet. Öffnen Sie diese Datei zum Testen auf einem Computer. Um die Werte für alle festzulegen, fügen Sie sie als Registrierungselemente in den Einstellungen eines Gruppenrichtlinienobjekts hinzu.',
        intune:
          'Speichern Sie den Text als Datei, deren Name auf .ps1 endet, und fügen Sie die Datei in Intune als Plattformskript für Windows hinzu. Das Skript muss mit dem Systemkonto ausgeführt werden, nicht mit den Anmeldeinformationen des angemeldeten Benutzers.',
        firefox:
          'Speichern Sie den Text als policies.json im Ordner „distribution“ neben dem Programm Firefox. Auf einem Mac ist das Firefox.app/Contents/Resources/distribution. Unter Linux ist auch /etc/firefox/policies möglich. Wenn die Datei bereits vorhanden ist, fügen Sie dort den Eintrag unter „3rdparty“ hinzu. Firefox liest die Datei beim Start.',
      },
      ids: 'In diesem Browser hat Supportable die ID {id}. Für Installationen aus einem anderen Store kopieren Sie den Text in einem Browser mit Supportable aus diesem Store.',
      otherBrowsers:
        'Öffnen Sie diese Optionen für Chrome und Edge in diesen Browsern: Supportable hat in jedem Store eine andere ID.',
      check:
        'Sobald ein Browser den Text übernommen hat, steht in seinen Optionen „Von Ihrer Organisation festgelegt“. In Chrome und Edge zeigen chrome://policy und edge://policy, was übernommen wurde.',
    },
  },
} satisfies Rooms['options'];
