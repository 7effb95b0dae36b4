/** Links as they occur in mail and chat, for tests. */

/** Writes base 64 where tests run. */
declare const btoa: (text: string) => string;

export const partner = '00000000-0000-0000-0000-000000000001';
export const provider = '3d000000-0000-0000-0000-00000000ad02';
export const home = 'https://admin.microsoft.com/Adminportal/Home';
export const direct = `${home}?invType=ResellerRelationship&partnerId=${partner}&msppId=0#/partners/invitation`;
export const indirect = `${home}?invType=IndirectResellerRelationship&partnerId=${partner}&msppId=5139005&indirectCSPId=${provider}#/partners/invitation`;
export const administration = `${home}?invType=Administration&partnerId=${partner}#/BillingAccounts/partner-invitation`;
export const gdap = `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${partner}-${provider}`;
export const invitation = `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${partner}`;
export const store = 'https://businessstore.microsoft.com/manage/partner-invitation?invType=';
export const links = [direct, indirect, administration, gdap, invitation];

export const encoded = encodeURIComponent;
export const safeLinks = (link: string, data = '05%7C02%7Ca%40contoso.example') =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encoded(link)}&data=${data}&sdata=x%3D&reserved=0`;
export const proofpoint2 = (link: string) =>
  `https://urldefense.proofpoint.com/v2/url?u=${encoded(link).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMFAg&c=x&e=`;
export const proofpoint3 = (link: string) => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!AbC-1_d!xyz$`;
export const base64 = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
export const signIn = 'https://login.microsoftonline.com/common/oauth2/authorize?client_id=00000006&state=a%3db';

/**
 * Forms of a link in mail, chat and their filters: a name, the change to the link, and what a reader is told was
 * removed.
 */
export const met: readonly (readonly [string, (link: string) => string, readonly string[]])[] = [
  ['as it is', (link) => ` ${link}\n`, []],
  ['Safe Links', safeLinks, ['Safe Links']],
  ['Safe Links in another region', (link) => safeLinks(link).replace('eur01', 'nam12'), ['Safe Links']],
  [
    'Safe Links in Teams',
    (link) =>
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encoded(link)}&locale=en-us`,
    ['Safe Links'],
  ],
  ['Safe Links without its slash', (link) => safeLinks(link).replace('/?', '?'), ['Safe Links']],
  [
    'Sophos without its slash',
    (link) => `https://eu-west-1.protection.sophos.com?d=microsoft.com&u=${base64(link)}&i=x`,
    ['Sophos'],
  ],
  ['Safe Links from HTML', (link) => safeLinks(link).replaceAll('&', '&amp;'), ['escapes', 'Safe Links']],
  [
    'Safe Links whose separators are encoded',
    (link) => safeLinks(link).replace('?url=', '%3Furl%3D'),
    ['escapes', 'Safe Links'],
  ],
  [
    'Proofpoint, first form',
    (link) => `https://urldefense.proofpoint.com/v1/url?u=${encoded(link)}&k=x%3D&r=y`,
    ['Proofpoint'],
  ],
  ['Proofpoint, second form', proofpoint2, ['Proofpoint']],
  ['Proofpoint, third form', proofpoint3, ['Proofpoint']],
  [
    'Proofpoint, third form with a lost slash',
    (link) => proofpoint3(link).replace('__https://', '__https:/'),
    ['Proofpoint'],
  ],
  [
    'Proofpoint, third form with a run',
    (link) =>
      `https://urldefense.us/v3/__${link.replace('Home?', 'Home**A').replace('#', '*')}__;${base64(`${link.includes('Home?') ? '?i' : ''}#`)}!!x!y$`.replace(
        '**Ai',
        '**A',
      ),
    ['Proofpoint'],
  ],
  [
    'Mimecast with the address in the open',
    (link) => `https://protect-eu.mimecast.com/s/AbC?url=${encoded(link)}`,
    ['Mimecast'],
  ],
  ['Google', (link) => `https://www.google.com/url?q=${encoded(link)}&sa=D&ust=1&usg=x`, ['Google']],
  ['Google Meet', (link) => `https://meet.google.com/linkredirect?authuser=0&dest=${encoded(link)}`, ['Google']],
  [
    'YouTube',
    (link) => `https://www.youtube.com/redirect?event=video_description&redir_token=x&q=${encoded(link)}&v=y`,
    ['Google'],
  ],
  ['Instagram', (link) => `https://l.instagram.com/?u=${encoded(link)}&e=AT0`, ['Instagram']],
  ['Google in another country', (link) => `http://google.com.tr/url?sa=t&url=${encoded(link)}`, ['Google']],
  ['Barracuda', (link) => `https://linkprotect.cudasvc.com/url?a=${encoded(link)}&c=E,1,x&typo=1`, ['Barracuda']],
  ['Cisco', (link) => `https://secure-web.cisco.com/1aB_c-D/${encoded(link)}`, ['Cisco']],
  [
    'Trend Micro',
    (link) => `https://ca1-xx.imsva-ctp.trendmicro.com/wis/clicktime/v1/query?url=${encoded(link)}&umid=1&auth=x`,
    ['Trend Micro'],
  ],
  [
    'Sophos',
    (link) => `https://eu-central-1.protection.sophos.com/?d=microsoft.com&u=${base64(link)}&i=x&t=y`,
    ['Sophos'],
  ],
  ['Check Point', (link) => `https://protect.checkpoint.com/v2/___${link}___.YXAz`, ['Check Point']],
  [
    'Hornetsecurity',
    (link) => `https://atpscan.global.hornetsecurity.com/?d=x-Y&f=z_&i=&k=Eb5a&m=a&n=b&r=c&s=d&u=${encoded(link)}`,
    ['Hornetsecurity'],
  ],
  ['EdgePilot', (link) => `https://link.edgepilot.com/s/4239f747/ca21cb-CpKk_?u=${encoded(link)}`, ['EdgePilot']],
  [
    'EdgePilot with only the separators encoded',
    (link) => `https://link.edgepilot.com/x/zy7CWSADUoi2?u=${link.replaceAll('&', '%26').replace('#', '%23')}`,
    ['EdgePilot', 'escapes'],
  ],
  ['Zix', (link) => `https://link.zixcentral.com/u/08573078/uLbJvu8j-6RG0?u=${encoded(link)}`, ['Zix']],
  [
    'Libraesva',
    (link) => `https://urlsand.esvalabs.com/?u=${encoded(link)}&e=ed7a584b&h=456504aa&f=y&p=y`,
    ['Libraesva'],
  ],
  [
    'Libraesva at a host of its own',
    (link) => `https://contoso.urlsand.com/?u=${encoded(link)}&e=ed7a584b&h=456504aa&f=y&p=y`,
    ['Libraesva'],
  ],
  [
    'Outlook on the web',
    (link) =>
      `https://outlook.office365.com/owa/redir.aspx?C=4XUGLPtp-w_d..&URL=${encoded(link).replace(/%../g, (code) => code.toLowerCase())}`,
    ['Outlook'],
  ],
  ['Slack', (link) => `https://slack-redir.net/link?url=${encoded(link)}`, ['Slack']],
  ['LinkedIn', (link) => `https://www.linkedin.com/safety/go?url=${encoded(link)}&trk=x`, ['LinkedIn']],
  [
    'one wrapper in another',
    (link) => safeLinks(proofpoint2(safeLinks(link))),
    ['Safe Links', 'Proofpoint', 'Safe Links'],
  ],
  [
    'a wrapped and escaped link',
    (link) => `<${safeLinks(link.replaceAll('&', '&amp;'))}>`,
    ['text-around', 'Safe Links', ...['escapes']],
  ],
  ['sign-in of Microsoft', (link) => `${signIn}&redirect_uri=${encoded(link)}`, ['sign-in']],
  [
    'sign-in of a personal account',
    (link) => `https://login.live.com/login.srf?wa=wsignin1.0&wreply=${encoded(link)}&lc=1055`,
    ['sign-in'],
  ],
  [
    'sign-in of Partner Center',
    (link) => `https://partner.microsoft.com/en-us/public/login?x=1&returnUrl=${encoded(link)}`,
    ['sign-in'],
  ],
  [
    'sign-in at the host itself',
    (link) =>
      link.replace(/(https:..[^/]+)(.*)/, (_, host: string, rest: string) => `${host}/login?ru=${encoded(rest)}`),
    ['sign-in'],
  ],
  ['sign-in with an address that is not encoded', (link) => `${signIn}&redirect_uri=${link}`, ['sign-in']],
  ['Google with an address that is not encoded', (link) => `https://www.google.com/url?q=${link}&sa=D`, ['Google']],
  ['sign-in in Safe Links', (link) => safeLinks(`${signIn}&redirect_uri=${encoded(link)}`), ['Safe Links', 'sign-in']],
  ['HTML', (link) => link.replaceAll('&', '&amp;').replace('#', '&#35;'), ['escapes']],
  ['HTML escaped twice', (link) => `${link.replaceAll('&', '&amp;amp;').replace('#', '&#x23;')}`, ['escapes']],
  ['an HTML link', (link) => `<a href="${link}">${link}</a>`, ['text-around']],
  ['an HTML link that shows another', (link) => `<a href="${link}">${direct}</a>`, ['text-around', 'other-request']],
  [
    'Markdown that escapes',
    (link) => link.replaceAll('&', '\\&').replace('#', '\\#').replace('https', 'https'),
    ['escapes'],
  ],
  ['JSON', (link) => link.replaceAll('/', '\\/').replaceAll('&', '\\u0026'), ['escapes']],
  ['every sign escaped', (link) => link.replace(/(?<=Home.*)[-.=#&]/g, '\\$&'), ['escapes']],
  ['angle brackets', (link) => `<${link}>`, ['text-around']],
  ['Markdown', (link) => `[accept here](${link})`, ['text-around']],
  ['Markdown in a sentence', (link) => `Please [open](<${link}>).`, ['text-around']],
  ['Markdown that shows another link', (link) => `[https://learn.microsoft.com/x](${link})`, ['text-around']],
  ['an email as text', (link) => `https://contoso.example/offer<${link}>`, ['text-around']],
  ['an email as text with a space', (link) => `https://contoso.example/offer <${link}>`, ['text-around']],
  ['a Slack message', (link) => `<${link}|Accept>`, ['text-around']],
  ['straight quotes', (link) => `"${link}"`, ['text-around']],
  ['single quotes', (link) => `'${link}'`, ['text-around']],
  ['typographic quotes', (link) => `“${link}”`, ['text-around']],
  ['German quotes', (link) => `„${link}“`, ['text-around']],
  ['French quotes', (link) => `« ${link} »`, ['text-around']],
  ['single typographic quotes', (link) => `‘${link}’`, ['text-around']],
  ['backticks', (link) => `\`${link}\``, ['text-around']],
  ['bold', (link) => `**${link}**`, ['text-around']],
  ['a full stop', (link) => `${link}.`, ['text-around']],
  ['a comma and words', (link) => `${link}, thanks`, ['text-around']],
  ['brackets and a stop', (link) => `(${link}).`, ['text-around']],
  ['a sentence', (link) => `Please open ${link} and accept!`, ['text-around']],
  ['quoted-printable', (link) => link.replaceAll('=', '=3D'), ['escapes']],
  ['quoted-printable lines', (link) => link.replaceAll('=', '=3D').replace(/.{70}/g, '$&=\r\n'), ['escapes']],
  ['quoted-printable HTML', (link) => `<a href=3D"${link.replaceAll('=', '=3D')}">`, ['escapes', 'text-around']],
  [
    'quoted-printable with something unseen',
    (link) => link.replaceAll('=', '=3D').replace('admin', '=E2=80=8B$&').replace('Home', 'Ho=C2=ADme'),
    ['escapes'],
  ],
  ['separators encoded', (link) => link.replaceAll('&', '%26').replace('#', '%23').replaceAll('=', '%3D'), ['escapes']],
  ['encoded as a whole', encoded, ['escapes']],
  ['encoded twice', (link) => encoded(encoded(link)), ['escapes']],
  ['lines of an email', (link) => link.replace(/.{60}/g, '$&\n'), ['breaks']],
  ['lines of a reply', (link) => `> ${link.replace(/.{60}/g, '$&\r\n> ')}`, ['breaks', 'text-around']],
  ['flowed lines', (link) => link.replace(/.{60}/g, '$& \n'), ['breaks']],
  ['a quotation mark, encoded', (link) => `${link}%22%3E`, ['escapes']],
  ['indented lines', (link) => link.replace(/.{60}/g, '$&\r\n    '), ['breaks']],
  ['a line break after a name', (link) => link.replace('partnerId=', 'partnerId=\n'), ['breaks']],
  ['breaks of HTML', (link) => link.replace(/.{50}/g, '$&<wbr>'), ['breaks']],
  ['encoded line breaks', (link) => link.replace(/.{60}/g, '$&%0D%0A'), ['escapes']],
  ['a line above and below', (link) => `Hello,\n\n${link}\n\nKind regards`, ['breaks', 'text-around']],
  ['zero-width spaces', (link) => [...link].join('\u200b'), ['breaks']],
  ['soft hyphens', (link) => link.replace(/.{9}/g, '$&\u00ad'), ['breaks']],
  ['marks of direction', (link) => `\u202a${link}\u202c`, ['breaks']],
  ['a byte order mark', (link) => `\ufeff\ufeff${link}`, ['breaks']],
  ['encoded zero-width spaces', (link) => link.replace(/(?<=Home.*).{9}/g, '$&%E2%80%8B'), ['escapes']],
  [
    'capitals',
    (link) => link.replace('https', 'HTTPS').replace(/[a-z]+\.microsoft\.com/, (host) => host.toUpperCase()),
    [],
  ],
  ['the usual port', (link) => link.replace('.com/', '.com:443/'), []],
];

/** Forms of links that were issued in the Office portal and in the Store. */
export const older = `https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=${partner}&csp=1&msppid=0`;
export const olderIndirect = `https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship&id=${partner}&csp=1&msppid=5139005&indirectCSP=${provider}`;
export const storeIndirect = `${store}IndirectResellerRelationship&partnerId=${partner}&msppId=4794019`;
