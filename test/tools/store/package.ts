import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fill, locales, messages } from 'rules';
import { ensureChromium } from '../../browser/install.ts';
import { pnpm } from '../pnpm.js';
import { drawAll } from './drawings.ts';
import { listingIn } from './listing.ts';
import { packageFolder, packageKinds, packagePath } from './packages.ts';
import { panelPicture, schemes, takePanel, takePictures } from './pictures.ts';
import { readmePicture, takeReadmePicture } from './readme-picture.ts';
import { notesForReviewers } from './reviewers.ts';

if (ensureChromium() === undefined) process.exit(1);
pnpm('--filter', 'extension', 'run', 'build');

// The help site and the README show the product as it is in this release.
for (const locale of locales)
  for (const scheme of schemes) writeFileSync(panelPicture(locale, scheme), await takePanel(locale, scheme));
for (const scheme of schemes) writeFileSync(readmePicture(scheme), await takeReadmePicture(scheme));

const folder = join(packageFolder, 'store');
rmSync(folder, { recursive: true, force: true });
const put = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

put('for-reviewers.txt', await notesForReviewers());
for (const kind of packageKinds) copyFileSync(packagePath(kind), join(folder, `supportable-${kind}.zip`));
for (const [name, png] of await drawAll(locales)) put(name, png);
for (const locale of locales) {
  const words = await messages(locale);
  for (const [part, text] of Object.entries(listingIn(words))) put(`${locale}/${part}.txt`, text);
  const lines: string[] = [];
  for (const [place, [name, png]] of (await takePictures(locale)).entries()) {
    const file = `${place + 1}-${name}.png`;
    put(`${locale}/screenshots/${file}`, png);
    lines.push(`${file}  ${words.store.pictures[name]}`);
  }
  put(`${locale}/screenshots/captions.txt`, `${lines.join('\n')}\n`);
}

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
      folder: relative(process.cwd(), folder),
      locales: locales.join(', ').padEnd(23),
      site: site
        ? `The packages link to the help site at ${site}.`
        : 'The packages know no help site: set SITE_URL to its address before you build a release.',
    },
  ),
);
