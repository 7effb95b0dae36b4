import { filledReply, type Known, type Locale, prefilledLink, replyValues, usualStart } from 'rules';
import { siteOf } from '../kept/help-site.ts';
import { profileOf, type Settings } from '../kept/settings.ts';
import { answerAsText, answerPath, conclusionFor, type SharedAnswer } from './answers.ts';
import { packagedWords } from './language.ts';

async function reply(template: string, shared: SharedAnswer, site: string): Promise<string> {
  const { known, locale, customer, link } = shared;
  const page = site && site + (await answerPath(shared));
  const values = replyValues(conclusionFor(known), known, await packagedWords(locale), locale, {
    customer,
    link,
    page,
  });
  return filledReply(template, values);
}

/** An answer as a text to copy: by the template of the profile in use, if that is wanted and leaves something. */
export async function sharedText(shared: SharedAnswer, settings: Settings): Promise<string> {
  const { replyTemplate } = profileOf(settings);
  const own = shared.form === 'reply' && replyTemplate !== undefined;
  return (own && (await reply(replyTemplate, shared, siteOf(settings)))) || answerAsText(shared);
}

/** A real answer, one of the commonest, and invented ids where the profile has none. */
const exampleFacts: Known = { ...usualStart, goal: 'support', channel: 'ea', billing: 'license' };
const exampleIds = { partnerTenant: '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e', partnerId: '5139005' };

/** The reply that a template makes in an example, as the options show it. */
export function exampleReply(template: string, locale: Locale, settings: Settings): Promise<string> {
  const link = prefilledLink(conclusionFor(exampleFacts).link, { ...exampleIds, ...profileOf(settings) });
  const shared = { known: exampleFacts, locale, customer: 'Contoso', link };
  return reply(template, shared, siteOf(settings));
}
