import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from 'rules';

/** What the stores ask of a publisher in addition to the listing; their reviewers read English. */
export async function notesForReviewers(): Promise<string> {
  const { store, privacy } = await messages('en');
  const build = readFileSync(join(import.meta.dirname, '../../../extension/BUILD.md'), 'utf8');
  const site = process.env.SITE_URL;
  return `What it is for (single purpose)
${store.purpose}

Why it asks for its permissions
${Object.values(privacy.permissions).join('\n')}

Code from outside the package
None. Nothing is fetched at run time.

Data that is collected
None. ${privacy.short}

How to try it without a Partner Center account
Without an optional permission the packages run on partner.microsoft.com only. The button in the toolbar answers the same questions without any page.

Built with SITE_URL ${site ? `set to ${site}` : 'not set'}

${build}`;
}
