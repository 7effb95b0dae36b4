import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../background/language.ts';

const Context = createContext<Language | undefined>(undefined);

/** Provides the reader's language to its children. */
export const LanguageProvider = Context.Provider;

/** The reader's language: its locale and words, and the languages on offer. */
export function useLanguage(): Language {
  const language = useContext(Context);
  if (!language) throw new Error('This must be rendered within a LanguageProvider.');
  return language;
}
