import type { countryNames, Locale, MailRequest, PartnerIds } from 'rules';
import { browser } from 'wxt/browser';
import type { Carried } from '../kept/carried.ts';
import type { AnswersByTenant } from '../kept/customer-answers.ts';
import type { Listed, Noted } from '../kept/request-log/changes.ts';
import type { SentMail } from '../kept/request-log/entry.ts';
import type { Settings } from '../kept/settings.ts';
import type { DiagnosticSource } from '../portal/diagnostic/diagnostic.ts';
import { isAlive } from '../portal/life.ts';
import type { ReadingResult } from '../portal/sight.ts';
import type { CitedInWords, OtherFact, SharedAnswer } from './answers.ts';
import type { CopiedCustomers, CopiedRows } from './customer-table.ts';
import type { FindAsked, Found } from './find.ts';
import type { GuideView, ViewAsked } from './guide/guide-view.ts';
import type { AnswersOfCustomers, ConclusionsInShort } from './guide/in-short.ts';
import type { Language } from './language.ts';
import type { LinkParts, LinkUse, MadeLink, PastedLink } from './link.ts';
import type { Mail } from './mail.ts';
import type { RemindersAsked, RemindersDrawn } from './reminders.ts';
import type { StepMailDraft, StepMailReading } from './step-mail.ts';

/** The data of a content script for a diagnostic. */
type PageSource = Pick<DiagnosticSource, 'locale' | 'sight' | 'page'>;

/**
 * Requests of our other scripts to the background: for things too large for every page, or that only the background can
 * do.
 */
interface Requests {
  /** The settings as they are now. */
  readonly settings: readonly [asked: object, answer: Settings];
  /** The reader's language. */
  readonly language: readonly [asked: { readonly preferred: readonly string[] }, answer: Language];
  /** The view of the guide for some facts: a question or an answer, in words. */
  readonly view: readonly [asked: ViewAsked, answer: GuideView];
  /** The situations and answers that a text finds. */
  readonly find: readonly [asked: FindAsked, answer: readonly Found[]];
  /** The conclusions from the answers given for customers, in short. */
  readonly conclusions: readonly [asked: AnswersOfCustomers, answer: ConclusionsInShort];
  /** The customers of a list, as they are copied. */
  readonly customers: readonly [asked: CopiedCustomers, answer: CopiedRows];
  /** Opens the help site's page that checks a whole list, at the place to paste it. */
  readonly bulk: readonly [asked: { readonly locale: Locale }, answer: boolean];
  /** An email in the language of its recipient. */
  readonly mail: readonly [asked: { readonly request: MailRequest; readonly locale: Locale }, answer: Mail];
  /** The problems with the fields of an email that a step calls for, and the email that they make. */
  readonly fields: readonly [
    asked: { readonly draft: StepMailDraft; readonly locale: Locale },
    answer: StepMailReading,
  ];
  /** The content of a text that was pasted as a link, or what is wrong with it. */
  readonly link: readonly [
    asked: { readonly text: string; readonly use: LinkUse; readonly own: PartnerIds; readonly locale: Locale },
    answer: PastedLink,
  ];
  /** A request link made from a partner's ids. */
  readonly make: readonly [asked: { readonly parts: LinkParts; readonly locale: Locale }, answer: MadeLink | undefined];
  /** The documents that an answer is based on, each with its statements. */
  readonly documents: readonly [asked: SharedAnswer, answer: readonly CitedInWords[]];
  /** The countries by their names, sorted as the language sorts. */
  readonly countries: readonly [asked: { readonly locale: Locale }, answer: ReturnType<typeof countryNames>];
  /** The answer as a text to copy. */
  readonly text: readonly [asked: SharedAnswer, answer: string];
  /** The reply that a template makes in an example. */
  readonly 'example-reply': readonly [asked: { readonly template: string; readonly locale: Locale }, answer: string];
  /** The path of the answer's page on the help site. */
  readonly path: readonly [asked: SharedAnswer, answer: string];
  /** The facts that would change the answer. */
  readonly others: readonly [asked: SharedAnswer, answer: readonly OtherFact[]];
  /** The days that the answer is about, by what was given for them. */
  readonly reminders: readonly [asked: RemindersAsked, answer: RemindersDrawn];
  /** The answers given for customers, while the reader wants them remembered. */
  readonly answers: readonly [asked: object, answer: AnswersByTenant];
  /** Remembers the answers given for a customer. Answers whether it could. */
  readonly remember: readonly [asked: Carried, answer: boolean];
  /** Keeps what this tab takes along to the page of the portal that it opens next. */
  readonly carry: readonly [asked: Carried, answer: boolean];
  /** The answers that this tab took along. */
  readonly carried: readonly [asked: object, answer: Carried | undefined];
  /** The panel's style sheet. */
  readonly style: readonly [asked: object, answer: string];
  /** Opens the options. Answers whether it did, as the following do. */
  readonly options: readonly [asked: object, answer: boolean];
  /** Uses the profile at an index. */
  readonly choose: readonly [asked: { readonly profile: number }, answer: boolean];
  /** Opens the options with ids that the reader can keep in the profile there. */
  readonly keep: readonly [asked: { readonly ids: PartnerIds }, answer: boolean];
  /** Notes how the reading of a page ended. */
  readonly reading: readonly [asked: ReadingResult, answer: boolean];
  /** Notes what an email asks for in the request log. Answers what was noted, or whether nothing had to be. */
  readonly note: readonly [asked: SentMail, answer: Noted | boolean];
  /** Takes back what was noted. Answers whether it could, as the next one does. */
  readonly takeBack: readonly [asked: Noted, answer: boolean];
  /** Marks the requests in the log whose customers a page shows. */
  readonly listed: readonly [asked: Listed, answer: boolean];
  /** A diagnostic of a portal page. */
  readonly diagnostic: readonly [asked: PageSource, answer: string];
}

/** How the background answers each request. */
export type RequestAnswers = {
  readonly [What in keyof Requests]: (asked: Requests[What][0], tab: number) => Promise<Requests[What][1]>;
};

/**
 * Asks the background.
 * @throws what prevented an answer; if the extension is gone, `extensionGone` says so
 */
export async function ask<What extends keyof Requests>(
  what: What,
  asked: Requests[What][0],
): Promise<Requests[What][1]> {
  try {
    return await browser.runtime.sendMessage({ ...asked, ask: what });
  } catch (failure) {
    isAlive();
    throw failure;
  }
}

/**
 * Asks once more when an answer could not be had: a worker that is just being stopped loses the message, and the next
 * message starts it again. Only for what changes nothing, as the first message can have arrived.
 */
export const retryOnce = <Answer>(asks: () => Promise<Answer>): Promise<Answer> => asks().catch(asks);

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
