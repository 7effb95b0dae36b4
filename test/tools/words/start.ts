import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hasWords, rooms } from 'rules';
import { englishNameOf } from './english-name.ts';
import { docs, fileOf, root } from './files.ts';
import { newRoom, newStyle, styleNames, withStyle, withTag } from './new-files.ts';
import { Refusal } from './refusal.ts';

const localeFile = join(root, 'rules/words/locale.ts');
const styleFolder = join(import.meta.dirname, 'style');
const stylesFile = join(styleFolder, 'styles.ts');

const change = (file: string, how: (text: string) => string): void =>
  writeFileSync(file, how(readFileSync(file, 'utf8')));

/** Makes everything that a translator fills in: the rooms and help pages, still in English, and an empty style. */
export function start([tag = '']: readonly string[]): void {
  const language = englishNameOf(tag);
  if (language === undefined)
    throw new Refusal(`No language has the tag ‘${tag}’: npm run words -- start <tag>, such as fr or zh-CN.`);
  const folder = dirname(fileOf(tag, 'site'));
  if (hasWords(tag) || existsSync(folder))
    throw new Refusal(`${language} has been started: npm run words -- ${tag} lists what is open.`);
  mkdirSync(folder);
  for (const room of rooms)
    writeFileSync(fileOf(tag, room), newRoom(readFileSync(fileOf('en', room), 'utf8'), room, language));
  cpSync(join(docs, 'en'), join(docs, tag), { recursive: true });
  const style = join(styleFolder, `${styleNames(language).file}.ts`);
  writeFileSync(style, newStyle(language));
  change(stylesFile, (styles) => withStyle(styles, tag, language));
  change(localeFile, (locale) => withTag(locale, tag));
  const made = [folder, join(docs, tag), style, stylesFile, localeFile].map((file) => `  ${relative(root, file)}`);
  console.log(
    [
      `${language} is in preparation. Made or changed:`,
      ...made,
      `Next: rules/words/TRANSLATING.md, then npm run words -- ${tag}`,
    ].join('\n'),
  );
}
