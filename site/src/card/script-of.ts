/** The script a language is written in, as an ISO 15924 code. */
export const scriptOf = (locale: string): string => new Intl.Locale(locale).maximize().script ?? '';
