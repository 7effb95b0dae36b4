import { expect, test } from 'vitest';
import { takenOffInWords } from '../say/taken-off.ts';
import { messages } from '../words/load.ts';
import {
  direct,
  encoded,
  gdap,
  home,
  invitation,
  partner,
  proofpoint2,
  provider,
  safeLinks,
} from './met-links.fixture.ts';
import { readGdapLink, readRequestLink } from './read-request-link.ts';

/** The reading of a text, without the list of what was removed. */
const read = (text: string) => {
  const { takenOff, ...said } = readRequestLink(text);
  return said;
};
const takenOff = (text: string) =>
  (readRequestLink(text).takenOff ?? []).map((off) => (off.what === 'wrapper' ? off.by : off.what));

const other = direct.replace(partner, provider);

test.each([
  ['in one line', direct, ` ${other}`],
  ['in two lines', direct, `\n${other}`],
  ['in a sentence each', direct, `, please. Then open ${gdap}.`],
  ['with others between them', direct, ` https://contoso.example/ https://learn.microsoft.com/ ${gdap}`],
  ['of which the second is in brackets', direct, `\n\n<${gdap}>`],
  ['of one kind', gdap, `\r\n2. ${gdap.slice(0, -1)}3\r\n`],
  ['that asks for permission, too', direct, `\n\n${direct.replace('#', '&DAP=true#')}`],
  ['of which the second is wrapped', direct, ` or ${proofpoint2(gdap)}`],
  ['in tags', direct, `">one</a><a href="${gdap}">two</a>`],
  ['with nothing between them', direct, gdap],
  ['with a line behind the first', gdap, `\nKind regards\n\nThe other one:\n${direct}`],
  ['of which the second has no beginning', direct, ` or ${gdap.replace('https://', '')}`],
  ['of providers', invitation, ` ${invitation.replace(partner, provider)}`],
])('a notice says that only the first of two requests is read: %s', (_, first, more) => {
  const text = first + more;
  for (const met of [text, `Hello,\n\n1. ${text}`, text.replaceAll('&', '&amp;')]) {
    expect(takenOff(met).filter((off) => off === 'other-request')).toEqual(['other-request']);
    expect(read(met)).toEqual(read(first));
  }
});

test.each([
  ['in wrappers', `${safeLinks(direct)}\n${safeLinks(gdap)}`],
  ['encoded as a whole', encoded(`${direct} or ${gdap}`)],
  ['in Markdown', `[one](${direct}) [two](${gdap})`],
  ['without their beginnings', `${direct}\n${gdap}`.replaceAll('https://', '')],
])('the same for requests %s', (_, text) => {
  expect(takenOff(text).at(-1)).toBe('other-request');
  expect(read(text)).toEqual(read(direct));
});

test.each([
  ['the same again', `${direct}\n${direct}`],
  ['the same in a wrapper', `${direct}\n${safeLinks(direct)}`],
  ['the same in capitals', `${gdap} ${gdap.toUpperCase().replace('HTTPS', 'https')}`],
  ['the same with nothing between', `${direct}${direct}`],
  ['what it is shown as', `[${other}](${direct})`],
  ['a page of Microsoft’s', `${direct}\nhttps://admin.microsoft.com/AdminPortal/Home#/partners`],
  ['what leads elsewhere', `${direct} ${direct.replace(home, 'https://evil.example/')}`],
  ['the same without its beginning', `${direct} ${direct.replace('https://', '')}`],
  ['a part of it', `${direct} ${direct.slice(0, 90)}`],
])('a request followed by %s is the only one', (_, text) => {
  expect(takenOff(text)).not.toContain('other-request');
  expect(read(text)).toEqual(read(text.includes(gdap) ? gdap : direct));
});

test.each([
  ['en', 'This text has more than one request link. Only the first one was read.'],
  ['tr', 'Bu metinde birden fazla istek bağlantısı var. Yalnızca ilkini okuduk.'],
] as const)('the notice of another request comes last (%s)', async (locale, sentence) => {
  const { takenOff: off } = readRequestLink(`${safeLinks(direct)} ${gdap}`);
  expect(takenOffInWords(await messages(locale), off).at(-1)).toBe(sentence);
});

test('an email for granular permission also says if there is another request', () => {
  const { link, takenOff: off } = readGdapLink(`${gdap}\n${direct}`);
  expect(link).toBe(gdap);
  expect(off.at(-1)).toEqual({ what: 'other-request' });
});
