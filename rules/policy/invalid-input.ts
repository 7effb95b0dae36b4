/** What was expected where something else was given; each has its sentence in every locale. */
export type Expectation =
  | 'day'
  | 'day-since-first'
  | 'fact'
  | 'value'
  | 'guid'
  | 'partner-id'
  | 'relationship-id'
  | 'address'
  | 'accepted-host'
  | 'request-link'
  | 'settings-file'
  | 'country';

/**
 * Input that cannot be taken: names the field, what was given and what is expected.
 * The message is for developers; readers get `messages.errors[expected]` in their language.
 */
export class InvalidInput extends Error {
  readonly field: string;
  readonly given: string;
  readonly expected: Expectation;

  constructor(field: string, given: unknown, expected: Expectation) {
    super(`${field}: expected ${expected}, given ${JSON.stringify(given)}`);
    this.name = 'InvalidInput';
    this.field = field;
    this.given = String(given);
    this.expected = expected;
  }
}
