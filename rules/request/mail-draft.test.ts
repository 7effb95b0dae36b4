import { expect, test } from 'vitest';
import { fill } from '../say/format.ts';
import { messages } from '../words/load.ts';
import { locales } from '../words/locale.ts';
import { mailAddress } from './mail-address.ts';
import { type MailRequest, mailDraft } from './mail-draft.ts';
import { requestLink } from './request-link.ts';

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
    if ('link' in request) expect(text.split('\n').filter((line) => line.includes('https://'))).toEqual([request.link]);
  },
);

test.each(cases)('a $kind mail in $locale without names shows what to fill in', async ({ locale, request }) => {
  const { kind } = request;
  const bare = 'link' in request ? { kind, link: request.link } : { kind };
  const { text } = mailDraft(await messages(locale), locale, bare as MailRequest);
  expect(text).toMatch(/\[.+\]/);
  expect(text).not.toMatch(/[{}]|undefined|NaN/);
});

test('names cannot smuggle placeholders or other links in', async () => {
  const draft = mailDraft(await messages('en'), 'en', {
    kind: 'relationship',
    link,
    customerName: '{link} {partnerName}',
  });
  expect(draft.text).toContain('Dear {link} {partnerName},');
});

test('a mail client gets line breaks and every character as they are', async () => {
  const draft = mailDraft(await messages('en'), 'en', { kind: 'relationship', link, ...names });
  const address = mailAddress(draft) ?? '';
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
  expect(mailAddress(draft)).toMatch(/^mailto:/);
  expect(mailAddress({ subject: '\ude00', text: '\ud83d' })).toMatch(/^mailto:/);
});

test('a mail too long for an address is left to be copied', () => {
  const around = mailAddress({ subject: 'x', text: '' })?.length ?? 0;
  expect(mailAddress({ subject: 'x', text: 'x'.repeat(2000 - around) })).toHaveLength(2000);
  expect(mailAddress({ subject: 'x', text: 'x'.repeat(2001 - around) })).toBeUndefined();
});

test('roles that nobody has named stay visible as a place to fill in', async () => {
  const words = await messages('en');
  const without = mailDraft(words, 'en', { kind: 'gdap', link: gdap });
  expect(mailDraft(words, 'en', { kind: 'gdap', link: gdap, roles: [] })).toEqual(without);
  expect(mailDraft(words, 'en', { kind: 'gdap', link: gdap, roles: ['Directory readers'] })).not.toEqual(without);
});

test('only a mail that asks for administrator permission speaks of it', async () => {
  const words = await messages('en');
  const { relationship, relationshipWithAdmin, placeholders } = words.mail;
  const filled = (text: string) => fill(text, { ...placeholders, link });
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
