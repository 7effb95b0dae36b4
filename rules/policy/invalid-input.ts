/** The input that was expected; each has its sentence in every locale. */
export type Expectation =
  | 'day'
  | 'day-since-first'
  | 'fact'
  | 'value'
  | 'guid'
  | 'partner-id'
  | 'relationship-id'
  | 'half-relationship-id'
  | 'cut-link'
  | 'address'
  | 'accepted-host'
  | 'request-link'
  | 'contradictory-link'
  | 'long-link'
  | 'wrapped-link'
  | 'partner-page'
  | 'gdap-link'
  | 'gdap-days'
  | 'settings-file'
  | 'reply-length'
  | 'country';

/** The given input as text: input from a file can have a `toString` or `toJSON` that is not a function, or throws. */
function asText(given: unknown): string {
  if (typeof given === 'string') return given;
  try {
    return JSON.stringify(given) ?? typeof given;
  } catch {
    return typeof given;
  }
}

/**
 * Input that cannot be used: names the field, the given input and what was expected.
 * The message is for developers; readers get `messages.errors[expected]` in their language.
 */
export class InvalidInput extends Error {
  readonly field: string;
  readonly given: string;
  readonly expected: Expectation;

  constructor(field: string, given: unknown, expected: Expectation) {
    const text = asText(given);
    super(`${field}: expected ${expected}, given ${JSON.stringify(text)}`);
    this.name = 'InvalidInput';
    this.field = field;
    this.given = text;
    this.expected = expected;
  }
}
