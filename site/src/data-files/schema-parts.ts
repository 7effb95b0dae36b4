/** A JSON Schema (2020-12), limited to what ours need. */
export type Schema = Readonly<Record<string, unknown>>;

/** A text that is not empty. */
export const text: Schema = { type: 'string', minLength: 1 };

/** A day as YYYY-MM-DD. */
export const day: Schema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };

/** An address on the web. */
export const address: Schema = { type: 'string', pattern: '^https?://' };

/** One of a fixed list of names. */
export const oneOf = (names: readonly string[]): Schema => ({ enum: names });

/** Any number of things of one kind. */
export const listOf = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });

/** A thing with exactly these parts; those in `optional` may be missing. */
export const thing = (parts: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties: parts,
  required: Object.keys(parts).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** A part with its description. */
export const described = (description: string, schema: Schema): Schema => ({ description, ...schema });

/** The head of a schema. */
export const head = ($id: string, title: string, description: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id,
  title,
  description,
});

/** A statement with its source. If that is an edition of another document, `document` is the one whose page has it. */
export const statementWith = (id: Schema): Schema =>
  thing({ id, source: text, document: text, title: text, section: text, date: day, address }, [
    'document',
    'section',
    'date',
    'address',
  ]);
