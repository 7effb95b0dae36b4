import { decide, isConclusion, type Known, messages, usualStart } from 'rules';
import { expect, test, vi } from 'vitest';
import { firstSettings, type Settings } from '../kept/settings.ts';
import { answerAsText } from './answers.ts';
import { exampleReply, sharedText } from './own-reply.ts';

vi.mock('./language.ts', () => ({ packagedWords: messages }));
vi.stubGlobal('__SITE_URL__', '');

const known: Known = { ...usualStart, goal: 'support', channel: 'ea', billing: 'license' };
const shared = { known, locale: 'en', customer: 'Contoso', link: 'https://admin.microsoft.com/x' } as const;
const withTemplate = (replyTemplate: string): Settings => ({ ...firstSettings, profiles: [{ replyTemplate }] });
const { title } = (await messages('en')).outcomes['request-relationship'];

test('an answer is copied by the template of the profile in use, with the customer’s name and the link', async () => {
  const settings: Settings = {
    ...withTemplate('no'),
    profiles: [{}, { replyTemplate: '{customer}: {title}\n{link}' }],
  };
  const text = await sharedText({ ...shared, form: 'reply' }, { ...settings, current: 1 });
  expect(text).toBe(`Contoso: ${title}\nhttps://admin.microsoft.com/x`);
});

test('it is copied whole where there is no template, or the template leaves nothing', async () => {
  const whole = await answerAsText(shared);
  expect(whole).not.toContain('Contoso');
  expect(await sharedText({ ...shared, form: 'reply' }, firstSettings)).toBe(whole);
  const { link: _, ...without } = shared;
  expect(await sharedText({ ...without, form: 'reply' }, withTemplate('{link}'))).toBe(await answerAsText(without));
});

test('the template is used only for an answer that is asked for as a reply', async () => {
  const settings = withTemplate('{customer}');
  expect(await sharedText(shared, settings)).toBe(await answerAsText(shared));
  expect(await sharedText({ ...shared, form: 'markdown' }, settings)).toContain('## ');
});

test('the address of the answer is on the help site, if there is one, and holds no name', async () => {
  const settings = withTemplate('a{customer}\n{page}');
  expect(await sharedText({ ...shared, form: 'reply' }, settings)).toBe('aContoso');
  const text = await sharedText({ ...shared, form: 'reply' }, { ...settings, site: 'https://help.example/' });
  expect(text).toMatch(/\nhttps:\/\/help\.example\/c\/en-[a-z\d]+-\d+\/$/);
});

test('an example is a real answer, with the link of the profile’s own ids', async () => {
  expect(isConclusion(decide(known))).toBe(true);
  const partnerTenant = '00000000-0000-0000-0000-000000000007';
  const settings: Settings = { ...firstSettings, profiles: [{ partnerTenant }] };
  const text = await exampleReply('{customer}: {title} {link} {foo}', 'en', settings);
  expect(text).toContain(`Contoso: ${title} https://admin.microsoft.com/`);
  expect(text).toContain(partnerTenant);
  expect(text).toContain('{foo}');
  expect(await exampleReply('{link}', 'en', firstSettings)).toMatch(/^https:/);
});
