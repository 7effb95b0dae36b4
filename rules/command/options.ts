/** The commands of the program `supportable`, each as it is written. */
export const commandForms = {
  decide: 'supportable decide channel=ea billing=license goal=support',
  check: 'supportable check customers.csv goal=support',
  link: 'supportable link channel=ea billing=license goal=support partner-type=direct-bill --partner-tenant <GUID>',
} as const;

/** The options of the program, in the order of its help, as `parseArgs` of Node takes them; `form` is how a value is written. */
export const commandOptions = {
  'as-of': { type: 'string', form: '<yyyy-mm-dd>' },
  language: { type: 'string', form: '<xx>' },
  json: { type: 'boolean' },
  'partner-tenant': { type: 'string', form: '<GUID>' },
  'partner-id': { type: 'string', form: '<number>' },
  'provider-tenant': { type: 'string', form: '<GUID>' },
  admin: { type: 'string', form: '<yes|no>' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** An option of the program. */
type OptionName = keyof typeof commandOptions;

/** An option that needs a value. */
export type ValueOption = {
  [Name in OptionName]: (typeof commandOptions)[Name] extends { readonly form: string } ? Name : never;
}[OptionName];
