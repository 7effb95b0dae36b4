/** A number for which a language needs a form of a plural, as `21`. */
export function exampleOf(locale: string, form: string): string {
  const rules = new Intl.PluralRules(locale);
  const numbers = [...Array(200).keys(), 1_000_000, 1.5];
  const example = numbers.find((number) => rules.select(number) === form);
  return example === undefined ? form : example.toLocaleString('en');
}
