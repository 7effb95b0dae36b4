/** Keys as the browser writes them, named as the reader's keyboard does; letters and the signs of a Mac stay. */
export const keysInWords = (keys: string, names: Readonly<Record<string, string>>): string =>
  keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
