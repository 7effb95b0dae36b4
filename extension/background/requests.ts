import type { Conclusion, Locale, PartnerIds, Statement } from 'rules';
import { browser } from 'wxt/browser';
import type { Language } from './language.ts';
import type { ExtensionWords } from './words.ts';

/** What a content script can ask of the background, which alone reads the package and writes the settings. */
interface Requests {
  readonly language: readonly [asked: { readonly preferred: readonly string[] }, answer: Language];
  readonly words: readonly [asked: { readonly locale: Locale }, answer: ExtensionWords];
  readonly citations: readonly [asked: { readonly conclusion: Conclusion }, answer: readonly Statement[]];
  readonly style: readonly [asked: object, answer: string];
  readonly options: readonly [asked: object, answer: boolean];
  readonly choose: readonly [asked: { readonly profile: number }, answer: boolean];
  readonly keep: readonly [asked: { readonly ids: PartnerIds }, answer: boolean];
}

/** How the background answers each request. */
export type RequestAnswers = {
  readonly [Ask in keyof Requests]: (asked: Requests[Ask][0]) => Promise<Requests[Ask][1]>;
};

const ask = <Ask extends keyof Requests>(what: Ask, asked: Requests[Ask][0]): Promise<Requests[Ask][1]> =>
  browser.runtime.sendMessage({ ask: what, ...asked });

/** Asks the background for the reader's language. */
export const askLanguage = (preferred: readonly string[]): Promise<Language> => ask('language', { preferred });

/** Asks the background for the words of a locale. */
export const askWords = (locale: Locale): Promise<ExtensionWords> => ask('words', { locale });

/** Asks the background for an answer's statements with their sources, which are too large to carry onto every page. */
export const askCitations = (conclusion: Conclusion): Promise<readonly Statement[]> => ask('citations', { conclusion });

/** Asks the background for the panel's style sheet, which is too large to carry onto every page. */
export const askStyle = (): Promise<string> => ask('style', {});

/** Asks the background to open the options. Returns whether it did, as do the following. */
export const askOptions = (): Promise<boolean> => ask('options', {});

/** Asks the background to use the profile at an index. */
export const askChoose = (profile: number): Promise<boolean> => ask('choose', { profile });

/** Asks the background to open the options with ids that the reader can keep in the profile there. */
export const askKeep = (ids: PartnerIds): Promise<boolean> => ask('keep', { ids });

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
