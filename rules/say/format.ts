/** A sentence that depends on a number: one form for each plural category the language has; `other` always. */
export type Plural = { readonly other: string } & { readonly [C in Intl.LDMLPluralRule]?: string };

/** What stands for a named placeholder. */
export type Values = Readonly<Record<string, string | number>>;

/** The sentence with every `{name}` replaced by its value; a name without a value stays visible. */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (open, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : open));

/** Makes a formatter once for each language: making one costs far more than using it. */
function remember<F>(make: (locale: string) => F): (locale: string) => F {
  const made = new Map<string, F>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const pluralRules = remember((locale) => new Intl.PluralRules(locale));
const numberFormat = remember((locale) => new Intl.NumberFormat(locale));
const dayFormat = remember((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** The form of a sentence for a number by the CLDR rules of the language, filled, the number as `{count}`. */
export function count(locale: string, forms: Plural, number: number, values: Values = {}): string {
  const form = forms[pluralRules(locale).select(number)] ?? forms.other;
  return fill(form, { ...values, count: numberFormat(locale).format(number) });
}

/** Names one after the other with the language's own "or" or "and". */
export const list = (locale: string, names: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(locale, { type }).format(names);

/** A day in the reader's language, in words. */
export const dayName = (locale: string, day: string): string => dayFormat(locale).format(new Date(`${day}T00:00:00Z`));
