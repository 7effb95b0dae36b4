import { describe, expect, test } from 'vitest';
import { takenOffInWords } from '../say/links.ts';
import { messages } from '../words/load.ts';
import { grantOf, linkConcerns } from './link-concerns.ts';
import { type ReadLink, readGdapLink, readRequestLink } from './read-request-link.ts';

const partner = '00000000-0000-0000-0000-000000000001';
const provider = '3d000000-0000-0000-0000-00000000ad02';
const home = 'https://admin.microsoft.com/Adminportal/Home';
const direct = `${home}?invType=ResellerRelationship&partnerId=${partner}&msppId=0#/partners/invitation`;
const indirect = `${home}?invType=IndirectResellerRelationship&partnerId=${partner}&msppId=5139005&indirectCSPId=${provider}#/partners/invitation`;
const administration = `${home}?invType=Administration&partnerId=${partner}#/BillingAccounts/partner-invitation`;
const gdap = `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${partner}-${provider}`;
const invitation = `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${partner}`;
const store = 'https://businessstore.microsoft.com/manage/partner-invitation?invType=';
const links = [direct, indirect, administration, gdap, invitation];

const encoded = encodeURIComponent;
const safeLinks = (link: string, data = '05%7C02%7Ca%40contoso.example') =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encoded(link)}&data=${data}&sdata=x%3D&reserved=0`;
const proofpoint2 = (link: string) =>
  `https://urldefense.proofpoint.com/v2/url?u=${encoded(link).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMFAg&c=x&e=`;
const proofpoint3 = (link: string) => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!AbC-1_d!xyz$`;
const base64 = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const signIn = 'https://login.microsoftonline.com/common/oauth2/authorize?client_id=00000006&state=a%3db';

/** What is read, without what was taken off. */
const read = (text: string) => {
  const { takenOff, ...said } = readRequestLink(text);
  return said;
};
const takenOff = (text: string) =>
  (readRequestLink(text).takenOff ?? []).map((off) => (off.what === 'wrapper' ? off.by : off.what));

/** What mail, chat and their guards make of a link, and what is said to have been taken off. */
const met: readonly (readonly [string, (link: string) => string, readonly string[]])[] = [
  ['as it is', (link) => ` ${link}\n`, []],
  ['Safe Links', safeLinks, ['Safe Links']],
  ['Safe Links in another region', (link) => safeLinks(link).replace('eur01', 'nam12'), ['Safe Links']],
  [
    'Safe Links in Teams',
    (link) =>
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encoded(link)}&locale=en-us`,
    ['Safe Links'],
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
  ['an HTML link', (link) => `<a href="${link}">${direct}</a>`, ['text-around']],
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

describe.each(met)('a link met as %s', (_, make, off) => {
  test.each(links)('is read as %s', (link) => {
    const made = make(link);
    expect(read(made)).toEqual(read(link));
    // What a kind of link does not have cannot be taken off it.
    if (link === indirect && made.trim() !== link) expect(takenOff(made)).toEqual(off);
  });
});

test.each<readonly [string, string, Partial<ReadLink>, string, readonly string[]]>([
  [
    'asks for permission only',
    administration,
    { kind: 'admin-only', partnerTenant: partner, admin: true },
    'admin',
    ['old-permission'],
  ],
  ['is a provider’s invitation', invitation, { kind: 'reseller-invitation' }, 'invitation', ['not-for-customers']],
  [
    'is one below another root',
    invitation.replace('dashboard/v2', 'en-US/commerce').toUpperCase().replace('HTTPS', 'https'),
    { kind: 'reseller-invitation' },
    'invitation',
    ['not-for-customers'],
  ],
  [
    'is a reseller’s of the Store',
    `${store}IndirectResellerRelationship&partnerId=${partner}&msppId=4794019&DAP=true`,
    { kind: 'store', partnerTenant: partner, partnerId: '4794019' },
    'reseller',
    ['old-permission'],
  ],
  [
    'is a reseller’s with its provider',
    `${store}IndirectResellerRelationship&partnerId=${partner}&msppId=4794019&indirectCSPId=${provider}`,
    { kind: 'store', providerTenant: provider },
    'joint',
    ['outdated'],
  ],
  [
    'is a direct one of the Store',
    `${store}ResellerRelationship&partnerId=${partner}&msppId=0`,
    { kind: 'store' },
    'relationship',
    ['outdated'],
  ],
  [
    'asks the Store for permission only',
    `${store}Administration&partnerId=${partner}`,
    { kind: 'admin-only' },
    'admin',
    ['old-permission'],
  ],
])('a link that %s is named for what it is', (_, link, said, grant, concerns) => {
  const found = readRequestLink(link);
  expect(found).toMatchObject(said);
  expect(grantOf(found)).toBe(grant);
  expect(linkConcerns(found, {}, '2023-10-09')).toEqual(concerns);
});

test.each([
  [gdap.slice(0, -37), 'half-relationship-id'],
  [gdap.slice(0, -36), 'half-relationship-id'],
  [gdap.slice(0, -5), 'half-relationship-id'],
  [`${gdap}0`, 'relationship-id'],
  [gdap.replace(partner, '1'), 'relationship-id'],
  [safeLinks(gdap.slice(0, -37)), 'half-relationship-id'],
])('%s is refused: %s', (link, expected) => {
  expect(() => readRequestLink(link)).toThrow(expect.objectContaining({ expected }));
});

test('a line behind a link is no part of it', () => {
  for (const link of links)
    for (const more of ['\nKind regards', '\r\n> Click here', '\n\nKind regards', `\n${direct}`])
      expect(read(`Original URL:\n${link}${more}`)).toEqual(read(link));
});

const query = direct.slice(home.length);
const foreign = [
  `https://admin.microsoft.com.evil.example/Adminportal/Home${query}`,
  `https://admin.microsoft.com@evil.example/Adminportal/Home${query}`,
  `https://admin.microsoft.com%2F@evil.example/Adminportal/Home${query}`,
  `https://admin.microsoft.com:x@evil.example/${query}`,
  `https://evil.example\\.microsoft.com/Adminportal/Home${query}`,
  `https://evil.example\\@admin.microsoft.com/Adminportal/Home${query}`,
  `https://evil.example\\_.microsoft.com/Adminportal/Home${query}`,
  `https://evil.example%5C.microsoft.com/Adminportal/Home${query}`,
  `https://evil.example%23.microsoft.com/Adminportal/Home${query}`,
  `https://evil.example&#47;.microsoft.com/Adminportal/Home${query}`,
  `https://xn--admin-microsoft-9i1g.com/Adminportal/Home${query}`,
  `https://xn--dmin-7cd.microsoft.co/Adminportal/Home${query}`,
  `https://аdmin.microsоft.com/Adminportal/Home${query}`,
  `https://adminmicrosoft.com/Adminportal/Home${query}`,
  `https://evilmicrosoft.com/Adminportal/Home${query}`,
  `https://admin-microsoft.com/Adminportal/Home${query}`,
  `https://admin.microsoft/Adminportal/Home${query}`.replace('microsoft/', 'microsoft.example/'),
  `https://contoso.onmicrosoft.com/${query}`,
  `https://contoso.sharepoint.com/${query}`,
  `https://contoso.cloudapp.azure.com/${query}`,
  `https://evil.example/?url=${encoded(direct)}`,
  `https://evil.example/?q=${direct}`,
  `https://evil.example/#${direct}`,
  `https://evil.example/?redirect_uri=${encoded(direct)}`,
  `https://evil.safelinks.protection.outlook.com.evil.example/?url=${encoded(direct)}`,
  `https://evil.example/x.safelinks.protection.outlook.com/?url=${encoded(direct)}`,
  `https://urldefense.com.evil.example/v3/__${direct}__;!!x!y$`,
  `https://google.evil.example/url?q=${encoded(direct)}`,
  `https://google.abc.com/url?q=${encoded(direct)}`,
  `https://www.google.com/search?q=${encoded(direct)}`,
  `https://evil.example/path ${direct}`,
];

test.each(foreign)('%s leads elsewhere, and does so in every wrapper', (link) => {
  for (const make of [
    (text: string) => text,
    safeLinks,
    proofpoint2,
    (text: string) => `<${text}`,
    (text: string) => `[${direct}](${text})`,
    (text: string) => `<a href="${text}">${direct}</a>`,
    (text: string) => `https://www.google.com/url?q=${encoded(text)}`,
    (text: string) => `${signIn}&redirect_uri=${encoded(text)}`,
    (text: string) => safeLinks(safeLinks(text)),
  ])
    expect(() => readRequestLink(make(link))).toThrow(expect.objectContaining({ expected: 'accepted-host' }));
});

test.each([
  ['https://www.microsoft.com/', 'request-link'],
  ['https://learn.microsoft.com/partner-center/', 'request-link'],
  ['https://admin.cloud.microsoft/', 'request-link'],
  ['https://portal.azure.com/#home', 'request-link'],
  ['https://outlook.office.com/mail/', 'request-link'],
  ['https://login.microsoftonline.com/common/oauth2/authorize?client_id=1', 'request-link'],
  ['https://admin.microsoft.com./Adminportal/Home', 'request-link'],
  ['https://partner.microsoft.com/', 'request-link'],
  ['https://partner.microsoft.com/dashboard/v2/customers/list', 'partner-page'],
  [
    `https://partner.microsoft.com/en-us/commerce/customers/${partner}/adminrelationships/${partner}-${provider}`,
    'partner-page',
  ],
  [`https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/1`, 'partner-page'],
  ['https://protect-eu.mimecast.com/s/AbCdEf?domain=admin.microsoft.com', 'wrapped-link'],
  ['https://url.uk.m.mimecastprotect.com/s/AbCdEf', 'wrapped-link'],
  ['https://eur01.safelinks.protection.outlook.com/?data=x', 'wrapped-link'],
  ['https://aka.ms/abc', 'wrapped-link'],
  ['https://bit.ly/abc', 'wrapped-link'],
  [`https://linkprotect.cudasvc.com/url?a=${encoded(direct)}&a=${encoded('https://evil.example/')}`, 'wrapped-link'],
  [[...Array(9)].reduce<string>((link) => safeLinks(link, ''), direct), 'wrapped-link'],
  ['', 'address'],
  ['no link at all', 'address'],
  ['https://', 'address'],
  [safeLinks('http://admin.microsoft.com/'), 'address'],
  [`${direct}${' '.repeat(10_000)}x`, 'long-link'],
])('%s is refused for what it is: %s', (link, expected) => {
  expect(() => readRequestLink(link)).toThrow(expect.objectContaining({ expected }));
});

test('a text of the greatest length is read in no time, whatever it is made of', () => {
  const begun = performance.now();
  const units = [
    '<',
    '[',
    '](',
    '&',
    '&amp;',
    '=\n',
    '=3D',
    '\n',
    '\n>',
    '.',
    '%',
    '%25',
    '\\',
    '*',
    '**A',
    '__',
    '-',
    '<br',
    '<br ',
    'https:',
    'https://',
    'a.',
    '?u=',
    '&u=',
    '\u200b',
    '___',
  ];
  for (const head of [
    '',
    'https://',
    'https://admin.microsoft.com/',
    'https://urldefense.com/v3/__',
    'https://a.safelinks.protection.outlook.com/?url=',
  ])
    for (const unit of units)
      for (const tail of ['', 'a', ')']) {
        const text = head + unit.repeat((9_900 - head.length) / unit.length) + tail;
        expect(() => readRequestLink(text)).toThrow(expect.objectContaining({ name: 'InvalidInput' }));
      }
  // These are 390 texts; one that took a second would be found.
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test.each([
  ['en', 'We took off Microsoft’s Safe Links wrapper.', 'We took off the wrapper of Google.'],
  ['tr', 'Microsoft’un Safe Links sarmalayıcısını çıkardık.', 'Şu ürünün sarmalayıcısını çıkardık: Google.'],
] as const)('what was taken off is said in order (%s)', async (locale, ...sentences) => {
  const text = safeLinks(`https://www.google.com/url?q=${encoded(direct)}`);
  expect(takenOffInWords(await messages(locale), readRequestLink(text).takenOff)).toEqual(sentences);
  expect(takenOffInWords(await messages(locale), readRequestLink(direct).takenOff)).toEqual([]);
});

test('an email for granular permission gets the link itself, whatever was put around it', () => {
  expect(readGdapLink(`<${safeLinks(gdap)}>`).link).toBe(gdap);
  expect(readGdapLink(gdap).link).toBe(gdap);
  expect(() => readGdapLink(safeLinks(direct))).toThrow(expect.objectContaining({ expected: 'gdap-link' }));
});
