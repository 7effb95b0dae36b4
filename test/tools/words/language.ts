/**
 * A language, by a tag in upper or lower case: the tag as it is written, and the name in English. Undefined when there
 * is none.
 */
export function languageOf(tag: string): { readonly tag: string; readonly name: string } | undefined {
  try {
    const [written = tag] = Intl.getCanonicalLocales(tag);
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(written);
    return name === undefined ? undefined : { tag: written, name };
  } catch {
    // The text does not even have the form of a tag.
    return undefined;
  }
}
