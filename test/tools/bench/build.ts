import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Locale, locales, messages } from 'rules';
import { buildCopy, type Copy } from '../../site/drive/build-copy.ts';
import { languagesOfRelease } from '../../site/drive/languages-of-release.ts';
import { countFiles } from './count-files.ts';

/** The limits of the site with all languages, so that it fits the smallest plan of a host (HOSTING.md). */
const bars = { seconds: 4 * 60, again: 60, files: 15_000, megabytes: 250 } as const;
const resultsFile = fileURLToPath(new URL('./BUILD.md', import.meta.url));

const missing = languagesOfRelease.filter((locale) => !locales.some((written) => written === locale));
/** The written language whose words a language without words has in the meantime. */
const likeOf = (locale: (typeof missing)[number]): Locale => locales[missing.indexOf(locale) % locales.length] ?? 'en';

/** Gives every language that has no words yet those of a written one, help pages included. */
async function speakAll({ folder, edit }: Copy): Promise<void> {
  for (const locale of missing) {
    const like = likeOf(locale);
    await edit('rules/words/locale.ts', (text) => text.replace(/,?\s*\] as const/, `, '${locale}'] as const`));
    for (const part of ['rules/words', 'site/src/content/docs'])
      if (!existsSync(join(folder, part, locale)))
        await cp(join(folder, part, like), join(folder, part, locale), { recursive: true });
  }
}

const { dist, time, again } = await buildCopy('many-languages', speakAll);
const seconds = Math.round(time / 1000);
const { files, pages, megabytes } = await countFiles(dist);
const { verdicts } = await messages(likeOf('es'));
const changed = `${verdicts.can}!`;
const againTime = await again('rules/words/es/policy.ts', (text) =>
  text.replaceAll(`'${verdicts.can}'`, `'${changed}'`),
);
const secondsAgain = Math.round(againTime / 1000);
const answer = 'decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/index.html';
for (const [locale, isChanged] of [
  ['es', true],
  ['fr', false],
] as const)
  if ((await readFile(join(dist, locale, answer), 'utf8')).includes(changed) !== isChanged)
    throw new Error(`After a changed sentence, ${locale}/${answer} is not as it should be.`);
const report = `# The build of the site in ${languagesOfRelease.length} languages

Written by \`npm run rehearse\`. Languages without a translation use the words of those that have one.

| | |
| --- | --- |
| whole build, from nothing | ${seconds} s (bar: ${bars.seconds} s) |
| build after one changed sentence | ${secondsAgain} s (bar: ${bars.again} s) |
| pages | ${pages} |
| files | ${files} (bar: ${bars.files}) |
| size | ${megabytes} MB (bar: ${bars.megabytes} MB) |
| machine | ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)} at the end |
`;
await writeFile(resultsFile, report);
await promisify(execFile)('biome', ['format', '--write', resultsFile]);
console.log(report);
if (seconds > bars.seconds || secondsAgain > bars.again || files > bars.files || megabytes > bars.megabytes)
  process.exitCode = 1;
