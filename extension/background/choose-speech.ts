import { bestLocale, isLocale, localeName, locales } from 'rules';
import { packagedWords, type Speech } from './speech.ts';

/** What to speak: the language chosen in the options, otherwise the best of those the reader prefers. */
export async function chooseSpeech(chosen: string | undefined, wanted: readonly string[]): Promise<Speech> {
  const locale = chosen !== undefined && isLocale(chosen) ? chosen : bestLocale(wanted);
  const languages = locales.map((each) => ({ locale: each, name: localeName(each) }));
  return { locale, words: await packagedWords(locale), languages };
}
