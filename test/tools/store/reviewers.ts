import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from 'rules';

/** The notes that stores require of a publisher in addition to the listing; their reviewers read English. */
export async function notesForReviewers(): Promise<string> {
  const { store, privacy } = await messages('en');
  const build = readFileSync(join(import.meta.dirname, '../../../extension/BUILD.md'), 'utf8');
  const site = process.env.SITE_URL;
  return `Single purpose
${store.purpose}

Why the extension needs its permissions
${Object.values(privacy.permissions).join('\n')}

Code from outside the package
None. Nothing is fetched at run time.

Data collected
None. ${privacy.short}

How to try it without a Partner Center account
Without an optional permission, the packages run only on partner.microsoft.com. The toolbar button answers the same questions without a Partner Center page.

Built with SITE_URL ${site ? `set to ${site}` : 'not set'}

${build}`;
}
