import { english } from './english.ts';
import type { Style } from './style.ts';

/** German as Microsoft’s own writers write it, without the mistakes of machine translation. */
export const german: Style = {
  habits: [
    { not: ['Anforderung*', 'Beziehungsanforderung*'], say: 'Anfrage; als Bedingung: Voraussetzung' },
    { not: ['stornier*', 'Storno', 'Stornierung*'], say: 'kündigen, Kündigung' },
    { not: ['Kündigungsfrist*'], say: 'Kündigungsfenster: die Tage, an denen gekündigt werden kann' },
    { not: ['beinhalte*'], say: 'enthalten, umfassen' },
    { not: ['basierend auf'], say: 'nach, auf der Grundlage von' },
    { not: ['macht Sinn', 'Sinn macht', 'Sinn machen'], say: 'sinnvoll sein' },
    { not: ['nahtlos*', 'mühelos*', 'im Handumdrehen'], say: 'nichts: das ist Werbung' },
    { not: ['stellen Sie sicher', 'sicherstell*', 'sicherzustellen'], say: 'darauf achten, prüfen' },
    { not: ['klicken Sie auf', 'klicken Sie hier', 'anklicken'], say: 'auswählen' },
    { not: ['bitte beachten Sie'], say: 'die Sache selbst' },
    { not: ['das Abonnement unterstützen', 'Abonnements unterstützen', 'unterstützte Abonnements'], say: 'betreuen' },
    { not: ['du', 'dein*', 'dir', 'dich', 'euch', 'euer'], say: 'Sie, Ihr: überall dieselbe Anrede' },
    { not: ['“ ”'], pattern: /”/, say: '„…“' },
    {
      not: ['z.B.', 'd.h.', 'u.a.'],
      pattern: /(?<!\p{L})(?:z|d|u)\. ?[BhaÄ]\./u,
      say: 'zum Beispiel, das heißt; sonst mit geschütztem Leerzeichen',
    },
    {
      not: ['Email', 'eMail', 'e-mail'],
      pattern: /(?<![\p{L}\d.@/`-])(?:[Ee]mails?|eMails?|e-mails?)(?![\p{L}@/`-])/u,
      say: 'E-Mail',
    },
    { not: ['Webseite*'], say: 'Website für alles zusammen, Seite für eine davon' },
    { not: ['Lizensierung*', 'lizensier*'], say: 'Lizenzierung, lizenzieren' },
    {
      not: ['des {partnerName}', 'vom {customer}'],
      pattern:
        /(?<!\p{L})(?:des|dem|den|der|die|das|ein|eine[mnrs]?|vom|zum|zur|beim|im) \{(?:\w*[nN]ame|customer|partner|provider|seller|currentPartner)\}/u,
      say: 'Apposition oder Doppelpunkt: „die Firma {partnerName}“, „Kunde: {customer}“',
    },
  ],
  terms: [
    {
      not: ['Multichannel-Support', 'Mehrkanal*', 'Multikanal*', 'kanalübergreifend*'],
      say: 'Multichannel-Unterstützung',
    },
    {
      not: ['Handelspartner*', 'Wiederverkäufer*', 'Weiterverkäufer*', 'Reseller*'],
      except: { 'statements.N6.4': 'die Beschriftung des Feldes im Portal' },
      say: 'Vertriebspartner',
    },
    {
      not: ['Ratgeber*', 'Berater*'],
      except: { 'help/sources.mdx': 'erklärt ein falsches Wort' },
      say: 'Advisor',
    },
    { not: ['Open-Programm*', 'offenes Programm', 'offene Lizenz*'], say: 'Open, Open License' },
    { not: ['Syndication-Partner*', 'Syndizierung*', 'Syndikat*'], say: 'Syndication Partner' },
    {
      not: ['Cloudlösungsanbieter*', 'Cloud-Lösungsanbieter*', 'Lösungsanbieter*'],
      say: 'CSP, Cloud Solution Provider',
    },
    { not: ['für die US-Regierung', 'US-Regierungscloud', 'Regierungscloud'], say: 'US Government' },
    { not: ['Vertriebs-Agent*', 'Vertriebsagent*', 'Verkaufsagent*'], say: 'Vertriebsbeauftragter' },
    { not: ['Admin-Agent*', 'Administratoragent*'], say: 'Administrator-Agent' },
    {
      not: ['globaler Admin', 'globale Admins', 'Global Admin', 'Global Administrator', 'Unternehmensadministrator*'],
      say: 'globaler Administrator',
    },
    { not: ['Direktabrechnung*', 'Direktpartner*', 'Direct-Bill*'], say: 'Partner mit direkter Abrechnung' },
    { not: ['indirekter Provider', 'indirekten Provider*'], say: 'indirekter Anbieter' },
    {
      not: ['derzeitiger Partner', 'bisheriger Partner'],
      pattern: /(?:derzeitig|gegenwärtig|bisherig|momentan)e[rnms]? (?:CSP-)?Partner/i,
      say: 'aktueller Partner',
    },
    {
      not: ['granulare Berechtigung*', 'differenzierte delegierte', 'präzise delegierte', 'delegierte Berechtigung*'],
      pattern:
        /granular\p{L}* (?:Administrator)?[Bb]erechtigung|(?:differenziert|präzise|granular) ?\p{L}* delegierte\p{L}* (?:Admin(?!istratorrecht)|Berecht)|(?:differenzierte|präzise)\p{L}* delegierte|delegierte\p{L}* (?:Administrator)?[Bb]erechtigung/u,
      say: 'granulare delegierte Administratorrechte (GDAP), delegierte Administratorrechte (DAP)',
    },
    { not: ['Tenant*', 'Mieter*'], say: 'Mandant' },
    { not: ['Partner-ID', 'MPN-ID'], pattern: /(?<!früher )MPN-ID|(?<!\p{L})Partner-IDs?/u, say: 'PartnerID' },
    { not: ['Marktplatz*'], say: 'Marketplace; Markt für die CSP-Region' },
    { not: ['neue Commerce*', 'neuer Handel', 'neue Handelsumgebung'], say: 'New Commerce (NCE)' },
    { not: ['Kundenvertrag*', 'Partnervertrag*'], say: 'Microsoft-Kundenvereinbarung, Microsoft-Partnervereinbarung' },
    { not: ['lizenzierungsbasiert*', 'platzbasiert*', 'sitzbasiert*'], say: 'lizenzbasiert' },
    { not: ['verbrauchsbasiert*', 'nutzungsabhängig*'], say: 'nutzungsbasiert' },
    { not: ['Eigentum an der Abrechnung', 'Rechnungseigentum', 'Abrechnungseigentum*'], say: 'Abrechnungsbesitz' },
  ],
  names: {
    Microsoft: /Microsoft/,
    'Azure plan': /Azure-Pl[aä]n|„Azure plan“/,
    'Global admin': /[Gg]lobale[mnrs]? Administrator/,
    'Billing admin': /Abrechnungsadministrator/,
    'Admin agent': /Administrator-Agent/,
    'Sales agent': /Vertriebsbeauftragte/,
  },
  negation: /(?<!\p{L})(?:nicht|nichts|kein\p{L}*|nie|niemals|niemand\p{L}*|nirgend\p{L}*|weder|ohne|nein)(?!\p{L})/iu,
  decisive: {
    S10: /weder in CSP noch .*Syndication Partner ist/,
    S11: /kann .*nicht zu einem anderen Partner .*wechseln/,
    S19: /kann neben .*bestehen/,
    S22: /nicht an einen anderen CSP-Partner weiterverkaufen/,
    'N1.3': /konnte .*nicht .*weggelassen werden/,
  },
  capitals: [],
  same: [
    ...['Cloud', 'Link', 'Software', 'Status', 'Text'],
    ...['### Software', 'Filter ({count})', 'Alternative: {text}', '{answer} Situation: {situation}.'],
  ],
  // Dates are compared with the English ones, which say why they are there.
  except: {
    dates: { ...english.except.dates },
    negations: {
      'parts.otherwise': '„andernfalls“ sagt dasselbe',
      'site.share.notLoaded': '„fehlgeschlagen“ sagt dasselbe',
      'bulk.failures.broken-json': '„unvollständig oder ungültig“ sagt dasselbe',
      'help/roles.mdx': '„voneinander abweichen“ sagt dasselbe',
    },
    same: {
      'facts.channel.answers.ea.hint': 'der englische Name der Vereinbarung',
      'extension.options.groups.portal': 'Partner Center heißt im Deutschen auch so',
      'organization.rollOut.targets.firefox': 'der Name einer Datei',
      'glossary.terms.legacy.name': 'so heißen diese Angebote auch im deutschen Portal',
    },
  },
};
