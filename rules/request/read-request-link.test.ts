// Over 250 lines: examples as data.
import { describe, expect, test } from 'vitest';
import { takenOffInWords } from '../say/taken-off.ts';
import { messages } from '../words/load.ts';
import { grantOf, linkConcerns } from './link-concerns.ts';
import {
  administration,
  direct,
  encoded,
  gdap,
  home,
  indirect,
  invitation,
  links,
  met,
  older,
  olderIndirect,
  partner,
  proofpoint2,
  provider,
  safeLinks,
  signIn,
  store,
  storeIndirect,
} from './met-links.fixture.ts';
import { type ReadLink, readGdapLink, readRequestLink } from './read-request-link.ts';

/** The reading of a link, without the list of what was removed. */
const read = (text: string) => {
  const { takenOff, ...said } = readRequestLink(text);
  return said;
};
const takenOff = (text: string) =>
  (readRequestLink(text).takenOff ?? []).map((off) => (off.what === 'wrapper' ? off.by : off.what));

describe.each(met)('a link in mail or chat: %s', (_, make, off) => {
  test.each(links)('is read as %s', (link) => {
    const made = make(link);
    expect(read(made)).toEqual(read(link));
    // A mark that a type of link does not have cannot be removed from it.
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
    'asks for permission only and names a provider',
    administration.replace('#', `&indirectCSPId=${provider}#`),
    { kind: 'admin-only', partnerTenant: partner, providerTenant: provider },
    'admin',
    ['old-permission'],
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

test('a line behind a link is not a part of it', () => {
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
  `https://evil.example/owa/redir.aspx?C=x&URL=${encoded(direct)}`,
  `https://mail.contoso.example/owa/redir.aspx?C=x&URL=${encoded(direct)}`,
  `https://link.edgepilot.com.evil.example/s/4239f747/x?u=${encoded(direct)}`,
  `https://link.edgepilot.com/report?u=${encoded(direct)}`,
  `https://evilurlsand.com/?u=${encoded(direct)}`,
  `https://urlsand.com/?u=${encoded(direct)}`,
  `https://ea.azure.com.evil.example/?u=${encoded(direct)}`,
  `https://contoso.ea.azure.com/${query}`,
  'https://contoso.apps.mil/',
];

test.each(foreign)('%s leads elsewhere, in every wrapper too', (link) => {
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
  ['https://ea.azure.com/', 'request-link'],
  ['https://ea.azure.cn/', 'request-link'],
  ['https://account.azure.com/Subscriptions', 'request-link'],
  ['https://signup.azure.com/signup?offer=ms-azr-0044p', 'request-link'],
  ['https://portal.apps.mil/adminportal/home', 'request-link'],
  [`https://portal.office.com/partner/partnersignup.aspx?type=Trial&id=${partner}&msppid=7086220`, 'request-link'],
  ['https://outlook.office.com/mail/', 'request-link'],
  ['https://outlook.office365.com/owa/redir.aspx?REF=RP5_rOiQ9WZQ', 'wrapped-link'],
  ['https://link.zixcentral.com/u/08573078/uLbJvu8j', 'wrapped-link'],
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

test('a text of the greatest length is read quickly, no matter what it contains', () => {
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
    '(admin.microsoft.com/',
    ',admin.microsoft.com/',
    ' admin.microsoft.com/?',
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
  for (const unit of [...units, 'https://a ', '[https://a '])
    expect(readRequestLink(`${direct} ${unit.repeat(9_700 / unit.length)}`)).toHaveProperty('kind', 'direct');
  // These are more than 400 texts; one that took a second would be found.
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test.each([
  ['en', 'The Microsoft Safe Links wrapper was removed.', 'The Google wrapper was removed.'],
  [
    'tr',
    'Microsoft’un Safe Links (Güvenli Bağlantılar) özelliğinin bağlantıya eklediklerini çıkardık.',
    'Şu ürünün bağlantıya eklediklerini çıkardık: Google.',
  ],
] as const)('the removed parts are listed in order (%s)', async (locale, ...sentences) => {
  const text = safeLinks(`https://www.google.com/url?q=${encoded(direct)}`);
  expect(takenOffInWords(await messages(locale), readRequestLink(text).takenOff)).toEqual(sentences);
  expect(takenOffInWords(await messages(locale), readRequestLink(direct).takenOff)).toEqual([]);
});

test('an email for granular permission gets the link itself, no matter what was put around it', () => {
  expect(readGdapLink(`<${safeLinks(gdap)}>`).link).toBe(gdap);
  expect(readGdapLink(gdap).link).toBe(gdap);
  expect(() => readGdapLink(safeLinks(direct))).toThrow(expect.objectContaining({ expected: 'gdap-link' }));
});

test.each([
  "'i açın",
  '’e gidin',
  '。承認',
  'をクリック',
  '，谢谢',
  '를',
  '！',
  '؟',
  ',then',
  ':',
  '_x',
  `,${gdap.slice(0, -1)}3`,
  gdap.slice(0, -1).concat('3'),
])('text directly behind an id is not a part of it: %s', (behind) => {
  for (const link of [gdap, indirect, invitation, olderIndirect]) {
    if (link === olderIndirect && /^[,:_h]/.test(behind)) continue;
    expect(read(link + behind)).toEqual(read(link));
    // The name of a page of the admin center is not checked.
    if (link !== indirect || /[^!-~]|'/.test(behind)) expect(takenOff(link + behind)).toContain('text-around');
  }
  expect(readGdapLink(gdap + behind).link).toBe(gdap);
});

test.each([
  ['a non-breaking hyphen', '\u2011'],
  ['a dash', '\u2013'],
  ['an encoded one', '%E2%80%91'],
])('an email gets the id of a relationship with hyphens, even if it was written with %s', (_, dash) => {
  expect(readGdapLink(gdap.replaceAll(/(?<=[\da-f])-(?=[\da-f])/g, dash)).link).toBe(gdap);
});

const bareDirect = direct.replace('https://', '');

test.each([
  ['before another link', `${bareDirect} or ${gdap}`],
  ['before a page of Microsoft’s', `${bareDirect}\nhttps://learn.microsoft.com/partner-center/`],
  ['before a page of others', `${bareDirect}\nhttps://contoso.example/`],
  ['in a tag', `<a href=${bareDirect}>`],
  ['behind two slashes', `//${bareDirect}`],
  ['behind dots', `see ...${bareDirect}`],
  ['with its signs in quoted-printable', bareDirect.replaceAll('=', '=3D')],
  ['that was escaped for HTML', bareDirect.replaceAll('&', '&amp;')],
  ['at the other host', bareDirect.replace('admin.microsoft.com', 'admin.cloud.microsoft')],
  ['in two lines', bareDirect.replace('msppId', '\nmsppId')],
])('a request link without its beginning is read %s', (_, text) => {
  expect(read(text)).toEqual(read(direct));
});

test.each([
  ['on the next line', bareDirect, `\n${gdap.replace('https://', '')}`],
  ['at the other host', bareDirect, ` ${gdap.replace(/https:..[^/]+/, 'admin.cloud.microsoft')}`],
  ['of the Store', direct, `\n${storeIndirect.replace('https://', '')}`],
  ['of Partner Center', direct, ` ${invitation.replace('https://partner.', 'partnercenter.')}`],
  ['in a tag', direct, ` <a href=${gdap.replace('https://', '')}>`],
  ['behind two slashes', direct, ` ${gdap.replace('https:', '')}`],
  ['behind dots', direct, ` ...${gdap.replace('https://', '')}`],
])('a second request without its beginning is reported: %s', (_, first, more) => {
  expect(takenOff(first + more).at(-1)).toBe('other-request');
  expect(read(first + more)).toEqual(read(direct));
});

test.each([
  `evil.example/${bareDirect}`,
  `evil.example//${bareDirect}`,
  `evil.example/?q=${bareDirect}`,
  `evil.${bareDirect}`,
  `evil-${bareDirect}`,
  `е${bareDirect}`,
  `x@${bareDirect}`,
  `evil.example\\${bareDirect}`,
  `evil.example?${bareDirect}`,
  `evil.example/,${bareDirect}`,
])('a host within another address does not begin a link: %s', (text) => {
  expect(() => readRequestLink(text)).toThrow(expect.objectContaining({ expected: 'address' }));
});

test('a text that shows an address without its beginning is not the target of the link', () => {
  for (const text of [
    `[${bareDirect}](https://evil.example/)`,
    `${bareDirect}<https://evil.example/>`,
    `<a href="https://evil.example/">${bareDirect}</a>`,
  ])
    expect(() => readRequestLink(text)).toThrow(expect.objectContaining({ expected: 'accepted-host' }));
});

test('a mere mention of a host is not taken for the link', () => {
  expect(read(`Sign in at admin.microsoft.com/ first. Then open ${direct}`)).toEqual(read(direct));
});

test.each([
  ['shown without its beginning', (link: string) => link.replace('https://', '')],
  ['the same in a sentence', (link: string) => `Open ${link.replace('https://', '')}, please.`],
  ['with the dashes of a word processor', (link: string) => link.replaceAll(/(?<=[\da-f])-(?=[\da-f])/g, '\u2011')],
])('a request link %s is read', (_, change) => {
  expect(readRequestLink(change(direct))).toMatchObject({ kind: 'direct', partnerTenant: partner });
});

test.each([
  ['cut off within its permission', `${direct.replace('#', '&DAP=tru#')}`],
  ['with a permission that is neither', `${direct.replace('#', '&DAP=1#')}`],
])('a link %s is not called a request', (_, link) => {
  expect(() => readRequestLink(link)).toThrow(expect.objectContaining({ expected: 'request-link' }));
});

test.each([
  ['two partners', direct.replace('#', `&partnerId=${provider}#`)],
  ['that permission is asked for, and that it is not', direct.replace('#', '&DAP=true&DAP=false#')],
  ['that a direct partner asks, and who its provider is', direct.replace('#', `&indirectCSPId=${provider}#`)],
  ['the same with permission', direct.replace('#', `&DAP=false&indirectCSPId=${provider}#`)],
  ['the same in the Store', `${store}ResellerRelationship&partnerId=${partner}&msppId=0&indirectCSPId=${provider}`],
  ['the same in the Office portal', `${older}&indirectCSP=${provider}`],
  ['a relationship and granular permission', gdap.replace('#', `${query.replace(/#.*/, '')}#`)],
])('a link that says two things is reported as such: %s', (_, link) => {
  for (const make of [(text: string) => text, safeLinks])
    expect(() => readRequestLink(make(link))).toThrow(expect.objectContaining({ expected: 'contradictory-link' }));
});

test.each([
  ['a direct partner whose provider is left empty', direct.replace('#', '&indirectCSPId=#'), 'guid'],
  ['no request at all', `${home}?a=1&a=2#/homepage`, 'request-link'],
])('a link with %s does not say two things', (_, link, expected) => {
  expect(() => readRequestLink(link)).toThrow(expect.objectContaining({ expected }));
});
