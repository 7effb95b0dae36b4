/** What a language is called in English, by its tag; undefined when there is none with this tag. */
export function englishNameOf(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    // Not even the form of a tag.
    return undefined;
  }
}
