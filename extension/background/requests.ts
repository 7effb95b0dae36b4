import type { Conclusion, Locale, MailRequest, PartnerIds, Statement } from 'rules';
import { browser } from 'wxt/browser';
import type { DiagnosticSource } from '../portal/diagnostic.ts';
import type { ReadingResult } from '../portal/sight.ts';
import type { OtherFact, SharedAnswer } from './answers.ts';
import type { Language } from './language.ts';
import type { LinkUse, PastedLink } from './link.ts';
import type { Mail } from './mail.ts';

/** What a content script knows for a diagnostic. */
type PageSource = Pick<DiagnosticSource, 'locale' | 'sight' | 'page'>;

/** A request that was composed: its kind, and the customer's name if the partner typed it. Nothing read from a page. */
export interface ComposedRequest {
  readonly kind: 'link' | MailRequest['kind'];
  readonly customer?: string | undefined;
  /** A request link that carries the partner's own ids and no other. */
  readonly link?: string | undefined;
}

/** What a content script can ask of the background, which alone reads the package and writes the settings. */
interface Requests {
  readonly language: readonly [asked: { readonly preferred: readonly string[] }, answer: Language];
  readonly mail: readonly [asked: { readonly request: MailRequest; readonly locale: Locale }, answer: Mail];
  readonly link: readonly [
    asked: { readonly text: string; readonly use: LinkUse; readonly locale: Locale },
    answer: PastedLink,
  ];
  readonly citations: readonly [asked: { readonly conclusion: Conclusion }, answer: readonly Statement[]];
  readonly text: readonly [asked: { readonly shared: SharedAnswer }, answer: string];
  readonly path: readonly [asked: { readonly shared: SharedAnswer }, answer: string];
  readonly others: readonly [asked: { readonly shared: SharedAnswer }, answer: readonly OtherFact[]];
  readonly style: readonly [asked: object, answer: string];
  readonly options: readonly [asked: object, answer: boolean];
  readonly choose: readonly [asked: { readonly profile: number }, answer: boolean];
  readonly keep: readonly [asked: { readonly ids: PartnerIds }, answer: boolean];
  readonly reading: readonly [asked: { readonly result: ReadingResult }, answer: boolean];
  readonly composed: readonly [asked: { readonly request: ComposedRequest }, answer: boolean];
  readonly diagnostic: readonly [asked: { readonly source: PageSource }, answer: string];
}

/** How the background answers each request. */
export type RequestAnswers = {
  readonly [Ask in keyof Requests]: (asked: Requests[Ask][0]) => Promise<Requests[Ask][1]>;
};

const ask = <Ask extends keyof Requests>(what: Ask, asked: Requests[Ask][0]): Promise<Requests[Ask][1]> =>
  browser.runtime.sendMessage({ ask: what, ...asked });

/** Asks the background for the reader's language. */
export const askLanguage = (preferred: readonly string[]): Promise<Language> => ask('language', { preferred });

/** Asks the background to write an email. */
export const askMail = (request: MailRequest, locale: Locale): Promise<Mail> => ask('mail', { request, locale });

/** Asks the background to read a link that was pasted. */
export const askLink = (text: string, use: LinkUse, locale: Locale): Promise<PastedLink> =>
  ask('link', { text, use, locale });

/** Asks the background for an answer's statements with their sources, which are too large to carry onto every page. */
export const askCitations = (conclusion: Conclusion): Promise<readonly Statement[]> => ask('citations', { conclusion });

/** Asks the background for an answer as a text to copy. */
export const askText = (shared: SharedAnswer): Promise<string> => ask('text', { shared });

/** Asks the background for the path of an answer's page on the help site. */
export const askPath = (shared: SharedAnswer): Promise<string> => ask('path', { shared });

/** Asks the background for what would change an answer. */
export const askOthers = (shared: SharedAnswer): Promise<readonly OtherFact[]> => ask('others', { shared });

/** Asks the background for the panel's style sheet, which is too large to carry onto every page. */
export const askStyle = (): Promise<string> => ask('style', {});

/** Asks the background to open the options. Returns whether it did, as do the following. */
export const askOptions = (): Promise<boolean> => ask('options', {});

/** Asks the background to use the profile at an index. */
export const askChoose = (profile: number): Promise<boolean> => ask('choose', { profile });

/** Asks the background to open the options with ids that the reader can keep in the profile there. */
export const askKeep = (ids: PartnerIds): Promise<boolean> => ask('keep', { ids });

/** Asks the background to note how the reading of a page ended. Returns whether it could. */
export const askNote = (result: ReadingResult): Promise<boolean> => ask('reading', { result });

/** Asks the background to put a request on the list of those that were composed. Returns whether it could. */
export const askList = (request: ComposedRequest): Promise<boolean> => ask('composed', { request });

/** Asks the background for a diagnostic of a portal page. */
export const askDiagnostic = (source: PageSource): Promise<string> => ask('diagnostic', { source });

/** Whether a message asks for something, whether or not it is one of the requests. */
export const isRequest = (message: unknown): message is { readonly ask: unknown } =>
  typeof message === 'object' && message !== null && 'ask' in message;

/**
 * Answers a message that asks for something.
 * @throws Error when there is no such request
 */
export async function answerRequest(answers: RequestAnswers, message: { readonly ask: unknown }): Promise<unknown> {
  const requests = Object.entries(answers) as [string, (asked: never) => Promise<unknown>][];
  const [, answer] = requests.find(([name]) => name === message.ask) ?? [];
  if (!answer) throw new Error('There is no such request.');
  // Only the functions above send requests, each with what it asks.
  return answer(message as never);
}
