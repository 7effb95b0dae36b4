import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureChromium } from '../../browser/install.ts';
import { firstPaint, longestWithRows, stormShare } from '../../extension/drive/cost.ts';
import { openExtension } from '../../extension/drive/open-extension.ts';
import { ensureBuilt, extensionFolder } from '../ensure-built.ts';
import { withSection } from './with-section.ts';

const resultsFile = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
const loads = 9;

if (ensureChromium() === undefined) process.exit(1);
ensureBuilt();
const script = await readFile(`${extensionFolder}/content-scripts/guide.js`);
const open = await openExtension();
const paints = (await firstPaint(open, loads)).toSorted((one, other) => one - other);
const [storm, rows] = [await stormShare(open), await longestWithRows(open)];
await open.close();

const median = paints[Math.floor(loads / 2)] ?? 0;
const section = `## What the extension costs a page

Written by \`npm run bench:extension\`: time of the page's main thread in our content script, on the mock portal, in Chromium.

| what | bar | measured |
| --- | --- | --- |
| the content script, packed, with no words | 32 kB | ${(gzipSync(script, { level: 9 }).length / 1000).toFixed(1)} kB |
| until the pill is shown on the subscriptions page, median of ${loads} loads | 50 ms | ${median.toFixed(1)} ms |
| of a core, while the page changes itself 1,000 times a second | 2 % | ${(storm * 100).toFixed(2)} % |
| the longest stretch with 500 rows and their marks | 50 ms | ${rows.toFixed(1)} ms |
`;
await writeFile(resultsFile, withSection(await readFile(resultsFile, 'utf8'), section));
console.log(section);
