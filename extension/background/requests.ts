import type { CitedDocument, Countries, Known, Locale, MailRequest, OutcomeInWords, PartnerIds, Question } from 'rules';
import { browser } from 'wxt/browser';
import type { DiagnosticSource } from '../portal/diagnostic.ts';
import type { ReadingResult } from '../portal/sight.ts';
import type { OtherFact, SharedAnswer } from './answers.ts';
import type { Language } from './language.ts';
import type { LinkParts, LinkUse, MadeLink, PastedLink } from './link.ts';
import type { Mail } from './mail.ts';
import type { StepMailDraft, StepMailReading } from './step-mail.ts';

/** What a content script knows for a diagnostic. */
type PageSource = Pick<DiagnosticSource, 'locale' | 'sight' | 'page'>;

/** A request that was composed: its kind, and the customer's name if the partner typed it. Nothing read from a page. */
export interface ComposedRequest {
  readonly kind: 'link' | MailRequest['kind'];
  readonly customer?: string | undefined;
  /** A request link that carries the partner's own ids and no other. */
  readonly link?: string | undefined;
}

/** What the reader takes along from one page of the portal to the next, by a link of ours. */
export interface Carried {
  readonly tenant: string;
  readonly answers: { readonly you: Known; readonly countries: Countries };
}

/** What a content script can ask of the background, which alone reads the package and writes the settings. */
interface Requests {
  readonly language: readonly [asked: { readonly preferred: readonly string[] }, answer: Language];
  readonly mail: readonly [asked: { readonly request: MailRequest; readonly locale: Locale }, answer: Mail];
  readonly fields: readonly [
    asked: { readonly draft: StepMailDraft; readonly locale: Locale },
    answer: StepMailReading,
  ];
  readonly link: readonly [
    asked: { readonly text: string; readonly use: LinkUse; readonly own: PartnerIds; readonly locale: Locale },
    answer: PastedLink,
  ];
  readonly make: readonly [asked: { readonly parts: LinkParts; readonly locale: Locale }, answer: MadeLink | undefined];
  readonly documents: readonly [asked: { readonly known: Known }, answer: readonly CitedDocument[]];
  readonly possible: readonly [
    asked: { readonly question: Question; readonly known: Known; readonly locale: Locale },
    answer: readonly OutcomeInWords[],
  ];
  readonly text: readonly [asked: { readonly shared: SharedAnswer }, answer: string];
  readonly path: readonly [asked: { readonly shared: SharedAnswer }, answer: string];
  readonly others: readonly [asked: { readonly shared: SharedAnswer }, answer: readonly OtherFact[]];
  readonly carry: readonly [asked: { readonly taken: Carried }, answer: boolean];
  readonly carried: readonly [asked: object, answer: Carried | undefined];
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
  readonly [Ask in keyof Requests]: (asked: Requests[Ask][0], tab: number) => Promise<Requests[Ask][1]>;
};

const ask = <Ask extends keyof Requests>(what: Ask, asked: Requests[Ask][0]): Promise<Requests[Ask][1]> =>
  browser.runtime.sendMessage({ ask: what, ...asked });

/** Asks the background for the reader's language. */
export const askLanguage = (preferred: readonly string[]): Promise<Language> => ask('language', { preferred });

/** Asks the background to write an email. */
export const askMail = (request: MailRequest, locale: Locale): Promise<Mail> => ask('mail', { request, locale });

/** Asks the background to read the fields of an email that a step calls for. */
export const askFields = (draft: StepMailDraft, locale: Locale): Promise<StepMailReading> =>
  ask('fields', { draft, locale });

/** Asks the background to read a link that was pasted. */
export const askLink = (text: string, use: LinkUse, own: PartnerIds, locale: Locale): Promise<PastedLink> =>
  ask('link', { text, use, own, locale });

/** Asks the background to make a request link. */
export const askMake = (parts: LinkParts, locale: Locale): Promise<MadeLink | undefined> =>
  ask('make', { parts, locale });

/** Asks the background for the documents of an answer, which are too large to carry onto every page. */
export const askDocuments = (known: Known): Promise<readonly CitedDocument[]> => ask('documents', { known });

/** Asks the background for the outcomes that are still possible while a question is open. */
export const askPossible = (question: Question, known: Known, locale: Locale): Promise<readonly OutcomeInWords[]> =>
  ask('possible', { question, known, locale });

/** Asks the background for an answer as a text to copy. */
export const askText = (shared: SharedAnswer): Promise<string> => ask('text', { shared });

/** Asks the background for the path of an answer's page on the help site. */
export const askPath = (shared: SharedAnswer): Promise<string> => ask('path', { shared });

/** Asks the background for what would change an answer. */
export const askOthers = (shared: SharedAnswer): Promise<readonly OtherFact[]> => ask('others', { shared });

/** Asks the background to keep what this tab takes along to the page of the portal that it opens next. */
export const askCarry = (taken: Carried): Promise<boolean> => ask('carry', { taken });

/** Asks the background for what this tab took along. */
export const askCarried = (): Promise<Carried | undefined> => ask('carried', {});

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
 * @param tab the tab that asks
 * @throws Error when there is no such request
 */
export async function answerRequest(
  answers: RequestAnswers,
  message: { readonly ask: unknown },
  tab = -1,
): Promise<unknown> {
  const requests = Object.entries(answers) as [string, (asked: never, tab: number) => Promise<unknown>][];
  const [, answer] = requests.find(([name]) => name === message.ask) ?? [];
  if (!answer) throw new Error('There is no such request.');
  // Only the functions above send requests, each with what it asks.
  return answer(message as never, tab);
}
