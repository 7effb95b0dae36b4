import { expect, test } from 'vitest';
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
  expect(text).not.toMatch(/[{}]|undefined/);
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
  expect(mailAddress({ subject: 'x', text: 'x'.repeat(1990) })).toBeUndefined();
  expect(mailAddress({ subject: 'x', text: 'x'.repeat(1900) })).toMatch(/^mailto:/);
});

test('roles that nobody has named stay visible as a place to fill in', async () => {
  const words = await messages('en');
  const without = mailDraft(words, 'en', { kind: 'gdap', link: gdap });
  expect(mailDraft(words, 'en', { kind: 'gdap', link: gdap, roles: [] })).toEqual(without);
  expect(mailDraft(words, 'en', { kind: 'gdap', link: gdap, roles: ['Directory readers'] })).not.toEqual(without);
});
