import { loadWords } from 'rules';
import { policyNames } from '../kept/policy-names.ts';

/** Where the package has the schema of the policy that an organization can set. Firefox does not use a schema. */
export const policySchemaFile = 'policy-schema.json';

/**
 * The schema. Each value is a text, a list being written in JSON: Chromium leaves out a whole value in which anything
 * deviates from the schema, and says so only in `chrome://policy`, while a text always arrives and the options name
 * what is wrong in it.
 */
export async function policySchema(): Promise<string> {
  const { organization } = await loadWords('en', ['options']);
  const properties = Object.fromEntries(
    [...policyNames, 'locked' as const].map((name) => [
      name,
      { title: name, description: organization.values[name], type: 'string' },
    ]),
  );
  return `${JSON.stringify({ type: 'object', properties }, undefined, 2)}\n`;
}
