/** A sentence that depends on a number: one form for each plural category the language has; `other` always. */
export type Plural = { readonly other: string } & { readonly [C in Intl.LDMLPluralRule]?: string };

/** The values of named placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** The sentence with every `{name}` replaced by its value; a name without a value stays visible. */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (open, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : open));

/** Makes something once for each language: making a formatter costs far more than using it. */
function remember<F>(make: (locale: string) => F): (locale: string) => F {
  const made = new Map<string, F>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const pluralRules = /* @__PURE__ */ remember((locale) => new Intl.PluralRules(locale));
const numberFormat = /* @__PURE__ */ remember((locale) => new Intl.NumberFormat(locale));
const percentFormat = /* @__PURE__ */ remember((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const dayFormat = /* @__PURE__ */ remember(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const dayNames = /* @__PURE__ */ remember((_locale) => new Map<string, string>());

/** A number as the language writes it. */
export const numeral = (locale: string, number: number): string => numberFormat(locale).format(number);

/** A share of 1 as a percentage. */
export const percentage = (locale: string, share: number): string => percentFormat(locale).format(share);

/** A number of hours or days in words. */
export const amount = (locale: string, number: number, unit: 'hour' | 'day'): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);

/** The form of a sentence for a number by the CLDR rules of the language, filled, the number as `{count}`. */
export function count(locale: string, forms: Plural, number: number, values: Values = {}): string {
  const form = forms[pluralRules(locale).select(number)] ?? forms.other;
  return fill(form, { ...values, count: numeral(locale, number) });
}

/** Names one after the other with the language's own "or" or "and". */
export const list = (locale: string, names: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(locale, { type }).format(names);

/** In French, the first of a month is an ordinal, which `Intl` does not write. */
const withOrdinal = (locale: string, name: string): string =>
  locale.startsWith('fr') ? name.replace(/^1 /, '1er ') : name;

/** A day in words. Kept, as every page names the same few days and formatting one is slow. */
export function dayName(locale: string, day: string): string {
  const names = dayNames(locale);
  const name = names.get(day) ?? withOrdinal(locale, dayFormat(locale).format(new Date(`${day}T00:00:00Z`)));
  names.set(day, name);
  return name;
}

/** The words with which a language joins a name and its value. */
interface JoinWords {
  readonly share: { readonly given: string };
}

/** A name with its value: "Cloud: Public cloud". */
export const labeled = ({ share }: JoinWords, label: string, value: string): string =>
  fill(share.given, { label, value });

/** A name before a value that is more than text: "Cloud:". */
export const asLabel = (words: JoinWords, label: string): string => labeled(words, label, '').trimEnd();
