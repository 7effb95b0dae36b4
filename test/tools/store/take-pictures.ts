import { writeFileSync } from 'node:fs';
import { locales } from 'rules';
import { ensureChromium } from '../../browser/install.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { panelPicture, schemes, takePanel } from './pictures.ts';
import { readmePicture, takeReadmePicture } from './readme-picture.ts';

// Takes the pictures that are committed: those of the panel for the help site's home page, and those of the README.
if (ensureChromium() === undefined) process.exit(1);
ensureBuilt();
for (const locale of locales)
  for (const scheme of schemes) writeFileSync(panelPicture(locale, scheme), await takePanel(locale, scheme));
for (const scheme of schemes) writeFileSync(readmePicture(scheme), await takeReadmePicture(scheme));
console.log('The pictures in site/src/frame/panel and .github are new: look at them, and commit them.');
