import { copyFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fill, locales } from 'rules';
import { ensureChromium } from '../../browser/install.ts';
import { pnpm } from '../pnpm.js';
import { packageKinds, packagePath } from './packages.ts';
import { storeFolder, writeStoreFolder } from './store-folder.ts';

if (process.env.BASE) {
  console.error('The extension needs the whole address of the help site: set only SITE_URL, with the folder in it.');
  process.exit(1);
}
if (ensureChromium() === undefined) process.exit(1);
pnpm('--filter', 'extension', 'run', 'build');
await writeStoreFolder();
for (const kind of packageKinds) copyFileSync(packagePath(kind), join(storeFolder, `supportable-${kind}.zip`));

const site = process.env.SITE_URL;
console.log(
  fill(
    `
Ready for the stores, in {folder}:

  supportable-chrome.zip     for the Chrome Web Store
  supportable-edge.zip       for Microsoft Edge Add-ons
  supportable-firefox.zip    for addons.mozilla.org
  supportable-sources.zip    for addons.mozilla.org too, where it asks for the source code
  for-reviewers.txt          for the fields about purpose, permissions, privacy and building
  logo-300x300.png           the logo that Edge asks for; the other icons are in the packages
  {locales}    for each language: name, summary, description, privacy statement, tiles, screenshots

{site}
CONTRIBUTING.md, under "Releasing", lists what only the publisher can do.
`,
    {
      folder: relative(process.cwd(), storeFolder),
      locales: locales.join(', ').padEnd(23),
      site: site
        ? `The packages link to the help site at ${site}.`
        : 'The packages know no help site: set SITE_URL to its address before you build a release.',
    },
  ),
);
