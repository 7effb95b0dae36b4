import type { Conclusion, Locale, Messages, PartnerIds, Statement } from 'rules';
import { browser } from 'wxt/browser';

/** A language on offer, by its own name. */
export interface Language {
  readonly locale: Locale;
  readonly name: string;
}

/** What the guide speaks: the reader's language with its words, and the languages on offer. */
export interface Speech {
  readonly locale: Locale;
  readonly words: Messages;
  readonly languages: readonly Language[];
}

/** The words of one locale, from the package. Only the extension's own pages can read it: it is no web-accessible file. */
export async function packagedWords(locale: Locale): Promise<Messages> {
  const answer = await fetch(browser.runtime.getURL(`/words/${locale}.json`));
  return answer.json();
}

/** What a content script asks of the background, which alone reads the package and writes the settings. */
export type SpeechQuestion =
  | { readonly ask: 'speech'; readonly wanted: readonly string[] }
  | { readonly ask: 'words'; readonly locale: Locale }
  | { readonly ask: 'citations'; readonly conclusion: Conclusion }
  | { readonly ask: 'style' }
  | { readonly ask: 'options' }
  | { readonly ask: 'choose'; readonly profile: number }
  | { readonly ask: 'keep'; readonly ids: PartnerIds };

/** Whether a message is one of ours. */
export const isSpeechQuestion = (message: unknown): message is SpeechQuestion =>
  typeof message === 'object' && message !== null && 'ask' in message;

/** Asks the background what to speak. */
export const askSpeech = (wanted: readonly string[]): Promise<Speech> =>
  browser.runtime.sendMessage({ ask: 'speech', wanted } satisfies SpeechQuestion);

/** Asks the background for the words of a locale. */
export const askWords = (locale: Locale): Promise<Messages> =>
  browser.runtime.sendMessage({ ask: 'words', locale } satisfies SpeechQuestion);

/** Asks the background where an answer's statements come from: every source with its address is much to carry on a page. */
export const askCitations = (conclusion: Conclusion): Promise<readonly Statement[]> =>
  browser.runtime.sendMessage({ ask: 'citations', conclusion } satisfies SpeechQuestion);

/** Asks the background for our style sheet, which is as much to carry as the words. */
export const askStyle = (): Promise<string> => browser.runtime.sendMessage({ ask: 'style' } satisfies SpeechQuestion);

/** Asks the background to open the options. */
export const askOptions = (): Promise<void> => browser.runtime.sendMessage({ ask: 'options' } satisfies SpeechQuestion);

/** Asks the background to use another profile. */
export const askChoose = (profile: number): Promise<void> =>
  browser.runtime.sendMessage({ ask: 'choose', profile } satisfies SpeechQuestion);

/** Asks the background to open the options with ids that the reader can keep in the profile there. */
export const askKeep = (ids: PartnerIds): Promise<void> =>
  browser.runtime.sendMessage({ ask: 'keep', ids } satisfies SpeechQuestion);
