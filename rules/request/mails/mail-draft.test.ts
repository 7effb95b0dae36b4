// Over 250 lines: examples as data.
import { describe, expect, test } from 'vitest';
import { fill } from '../../words/format.ts';
import { messages } from '../../words/load.ts';
import { locales } from '../../words/locale.ts';
import { requestLink } from '../request-link.ts';
import { mailAddress } from './mail-address.ts';
import { mailDraft } from './mail-draft.ts';
import { inOneMail, type MailRequest } from './mail-request.ts';

const partnerTenant = '11111111-2222-4333-8444-555555555555';
const link = requestLink({ kind: 'direct-with-admin', partnerTenant, admin: true });
const gdap = requestLink({ kind: 'gdap', relationshipId: `${partnerTenant}-${partnerTenant}` });
const names = { customerName: 'Kuzey & Oğlu', partnerName: 'Ørsted IT', senderName: 'İpek' };
const subscriptions = ['7b0d…01', '7b0d…02'];

const requests: readonly (MailRequest & { readonly parts: readonly string[] })[] = [
  { kind: 'relationship', link, ...names, parts: [link] },
  { kind: 'relationship', admin: true, link, ...names, parts: [link] },
  { kind: 'joint', link, providerName: 'Nord Distribution', ...names, parts: [link, 'Nord Distribution'] },
  {
    kind: 'gdap',
    link: gdap,
    relationshipName: 'Support 2026',
    days: 730,
    roles: ['Service support administrator', 'Directory readers'],
    ...names,
    parts: [gdap, 'Support 2026', '730', 'Directory readers'],
  },
  {
    kind: 'both',
    link,
    gdapLink: gdap,
    withProvider: false,
    relationshipName: 'Support 2026',
    days: 365,
    roles: ['Service support administrator', 'Directory readers'],
    ...names,
    parts: [link, gdap, 'Support 2026', '365', 'Directory readers'],
  },
  {
    kind: 'both',
    link,
    gdapLink: gdap,
    withProvider: true,
    providerName: 'Nord Distribution',
    relationshipName: 'Support 2026',
    days: 365,
    roles: ['Directory readers'],
    ...names,
    parts: [link, gdap, 'Nord Distribution', 'Support 2026', '365', 'Directory readers'],
  },
  {
    kind: 'transfer-letter',
    currentPartner: 'Alt GmbH',
    subscriptions,
    customerTenant: 'kuzey.example',
    partnerId: '5139005',
    ready: [{ id: 'relationship', known: true }],
    ...names,
    parts: ['Alt GmbH', subscriptions.join('\n'), 'kuzey.example', '5139005'],
  },
  {
    kind: 'provider-letter',
    providerName: 'Nord Distribution',
    currentPartner: 'Alt GmbH',
    currentTenant: partnerTenant,
    subscriptions,
    customerTenant: 'kuzey.example',
    partnerId: '5139005',
    ready: [{ id: 'agreement', known: false }],
    ...names,
    parts: ['Nord Distribution', 'Alt GmbH', partnerTenant, subscriptions.join('\n'), 'kuzey.example', '5139005'],
  },
  {
    kind: 'transfer-notice',
    currentPartner: 'Alt GmbH',
    subscriptions,
    ...names,
    parts: ['Alt GmbH', subscriptions.join('\n')],
  },
  {
    kind: 'provider-transfer-notice',
    currentPartner: 'Alt GmbH',
    providerName: 'Nord Distribution',
    subscriptions,
    ...names,
    parts: ['Alt GmbH', 'Nord Distribution', subscriptions.join('\n')],
  },
  {
    kind: 'switch-notice',
    currentPartner: 'Alt GmbH',
    subscriptions,
    ...names,
    parts: ['Alt GmbH', subscriptions.join('\n')],
  },
];

const cases = locales.flatMap((locale) => requests.map((request) => ({ locale, ...request, request })));

test.each(cases)(
  'the $kind mail in $locale says everything, the link alone on its line',
  async ({ locale, request }) => {
    const { subject, text } = mailDraft(await messages(locale), locale, request);
    expect(`${subject}${text}`).not.toMatch(/[{}[\]]|undefined/);
    expect(subject).not.toContain('\n');
    for (const part of [...request.parts, 'Kuzey & Oğlu', 'Ørsted IT', 'İpek'])
      expect(`${subject}\n${text}`).toContain(part);
    const links = ['link' in request ? request.link : [], request.kind === 'both' ? request.gdapLink : []].flat();
    expect(text.split('\n').filter((line) => line.includes('https://'))).toEqual(links);
  },
);

test.each(cases)('a $kind mail in $locale without names shows what to fill in', async ({ locale, request }) => {
  const { kind } = request;
  const bare = 'link' in request ? { kind, link: request.link } : { kind, ready: [] };
  const second = request.kind === 'both' ? { gdapLink: gdap, withProvider: request.withProvider } : {};
  const { text } = mailDraft(await messages(locale), locale, { ...bare, ...second } as MailRequest);
  expect(text).toMatch(/\[.+\]/);
  expect(text).not.toMatch(/[{}]|undefined|NaN/);
});

test('names cannot add placeholders or other links', async () => {
  const draft = mailDraft(await messages('en'), 'en', {
    kind: 'relationship',
    link,
    customerName: '{link} {partnerName}',
  });
  expect(draft.text).toContain('Dear {link} {partnerName},');
});

test('a mail client gets line breaks and every character as they are', async () => {
  const draft = mailDraft(await messages('en'), 'en', { kind: 'relationship', link, ...names });
  const { address } = mailAddress(draft);
  const query = new Map(
    address
      .slice('mailto:?'.length)
      .split('&')
      .map((pair) => pair.split('=') as [string, string]),
  );
  expect([...query.keys()]).toEqual(['subject', 'body']);
  expect(decodeURIComponent(query.get('subject') ?? '')).toBe(draft.subject);
  expect(decodeURIComponent(query.get('body') ?? '')).toBe(draft.text.replaceAll('\n', '\r\n'));
  expect(address).not.toMatch(/[\s+]/);
});

test('a name with half a character in it does not keep the mail from being opened', async () => {
  const draft = mailDraft(await messages('en'), 'en', { kind: 'relationship', link, customerName: 'Sample \ud83d' });
  expect(draft.text).toContain('Dear Sample \ufffd,');
  expect(mailAddress(draft).address).toMatch(/^mailto:.*body=/);
  expect(mailAddress({ subject: '\ude00', text: '\ud83d' }).address).toMatch(/^mailto:/);
});

test('a text too long for an address is left to be copied, and the mail opens with its subject', () => {
  const around = mailAddress({ subject: 'x', text: '' }).address.length;
  const { address, hasText } = mailAddress({ subject: 'x', text: 'x'.repeat(2000 - around) });
  expect([address.length, hasText]).toEqual([2000, true]);
  const tooLong = mailAddress({ subject: 'x y', text: 'x'.repeat(2001 - around) });
  expect(tooLong).toEqual({ address: 'mailto:?subject=x%20y', hasText: false });
});

test.each(['x', 'あ', '😀'])('a subject of 2,000 %s is cut until the mail opens', (character) => {
  const { address, hasText } = mailAddress({ subject: character.repeat(2000), text: 'x' });
  expect(hasText).toBe(false);
  expect(address.length).toBeLessThanOrEqual(2000);
  expect(decodeURIComponent(address)).toContain(character.repeat(90));
});

test('roles that no one has named stay visible as a place to fill in', async () => {
  const words = await messages('en');
  const without = mailDraft(words, 'en', { kind: 'gdap', link: gdap });
  expect(mailDraft(words, 'en', { kind: 'gdap', link: gdap, roles: [] })).toEqual(without);
  expect(mailDraft(words, 'en', { kind: 'gdap', link: gdap, roles: ['Directory readers'] })).not.toEqual(without);
});

test('only a mail that asks for administrator permission mentions it', async () => {
  const words = await messages('en');
  const { relationship, relationshipWithAdmin, placeholders } = words.mail;
  const filled = (text: string) => fill(text, { ...placeholders, link, about: '' });
  expect(relationshipWithAdmin.text).not.toBe(relationship.text);
  const text = (admin?: boolean) =>
    mailDraft(words, 'en', { kind: 'relationship', link, ...(admin !== undefined && { admin }) }).text;
  expect(text(true)).toBe(filled(relationshipWithAdmin.text));
  expect([text(false), text()]).toEqual([filled(relationship.text), filled(relationship.text)]);
});

test('a name is trimmed, and one of spaces stays visible as a place to fill in', async () => {
  const words = await messages('en');
  const to = (customerName: string) => mailDraft(words, 'en', { kind: 'relationship', link, customerName }).text;
  expect(to(' Sample ')).toContain('Dear Sample,');
  expect(to('  ')).toContain(`Dear ${words.mail.placeholders.customerName},`);
});

describe('one mail with both requests', () => {
  const first = { kind: 'relationship', link, ...names } as const;
  const second = { kind: 'gdap', link: gdap, relationshipName: 'Support 2026', days: 90, roles: ['Reader'] } as const;

  test('has everything that each of them has', () => {
    expect(inOneMail(first, second)).toEqual({
      ...names,
      kind: 'both',
      link,
      gdapLink: gdap,
      relationshipName: 'Support 2026',
      days: 90,
      roles: ['Reader'],
      withProvider: false,
    });
    expect(inOneMail({ ...first, kind: 'joint' }, second)).toMatchObject({ kind: 'both', withProvider: true });
  });

  test.each(locales)('asks for the relationship first and says which role each takes, in %s', async (locale) => {
    const words = await messages(locale);
    const { 'global-admin': global, 'billing-admin': billing } = words.checks.acceptor.answers;
    for (const withProvider of [false, true]) {
      const { text } = mailDraft(words, locale, { ...inOneMail(first, second), withProvider } as MailRequest);
      const places = [text.indexOf('\n1. '), text.indexOf(link), text.indexOf('\n2. '), text.indexOf(gdap)];
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places).not.toContain(-1);
      const [, relationship = '', permission = ''] = text.split(/\n[12]\. /);
      const labels = [global.label, billing.label];
      // In German the ends of words and the first capital depend on the sentence.
      const stems = labels.flatMap((label) => label.split(' ').map((word) => word.slice(1, -2)));
      for (const part of [relationship, permission])
        for (const named of locale === 'de' ? stems : labels) expect(part).toContain(named);
      expect(relationship).toContain('2026');
    }
  });

  test('is too long to be opened with its text', async () => {
    expect(mailAddress(mailDraft(await messages('en'), 'en', inOneMail(first, second))).hasText).toBe(false);
  });
});

describe('the page for the customer', () => {
  const helpSite = 'https://help.example.com/support/';

  test.each(cases)('is named in a $kind mail in $locale only if it asks the customer', async ({ locale, request }) => {
    const { text } = mailDraft(await messages(locale), locale, { ...request, helpSite });
    const page = `${helpSite}${locale}/help/for-customers/`;
    expect(text.split('\n').filter((line) => line.includes(helpSite))).toEqual('link' in request ? [page] : []);
  });

  // Each Japanese character takes nine in an address.
  const inLatin = locales.filter((locale) => locale !== 'ja');
  test.each(inLatin)('leaves every mail with one request short enough to be opened, in %s', async (locale) => {
    const words = await messages(locale);
    for (const request of requests)
      if ('link' in request && request.kind !== 'both')
        expect(mailAddress(mailDraft(words, locale, { ...request, helpSite })).hasText, request.kind).toBe(true);
  });
});

test('the letters list what is known and what is still open', async () => {
  const words = await messages('en');
  const ready = [
    { id: 'agreement', known: true },
    { id: 'consent', known: false },
  ] as const;
  for (const kind of ['transfer-letter', 'provider-letter'] as const) {
    const lines = mailDraft(words, 'en', { kind, ready }).text.split('\n');
    expect(lines).toContain(`- ${words.ready.known}: ${words.ready.items.agreement}`);
    expect(lines).toContain(`- ${words.ready.open}: ${words.ready.items.consent}`);
  }
});
