import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hasWords, rooms } from 'rules';
import { docs, fileOf, root } from './files.ts';
import { languageOf } from './language.ts';
import { newRoom, newStyle, styleNames, withStyle, withTag } from './new-files.ts';
import { Refusal } from './refusal.ts';

const localeFile = join(root, 'rules/words/locale.ts');
const styleFolder = join(import.meta.dirname, 'style');
const stylesFile = join(styleFolder, 'styles.ts');

const change = (file: string, how: (text: string) => string): void =>
  writeFileSync(file, how(readFileSync(file, 'utf8')));

/** The files of a language: the folder of its rooms, that of its help pages, and its style. */
export const filesOf = (tag: string, language: string) => ({
  words: dirname(fileOf(tag, 'site')),
  pages: join(docs, tag),
  style: join(styleFolder, `${styleNames(language).file}.ts`),
});

/** Makes everything that a translator fills in: the rooms and help pages, still in English, and an empty style. */
export function start([typed = '']: readonly string[]): void {
  const language = languageOf(typed);
  if (language === undefined)
    throw new Refusal(`No language has the tag ‘${typed}’: npm run words -- start <tag>, such as fr or zh-CN.`);
  const { tag, name } = language;
  const files = filesOf(tag, name);
  // Existing files may be someone's work.
  const there = Object.values(files).filter((file) => existsSync(file));
  if (hasWords(tag) || there.length > 0) {
    const found = there.map((file) => `\n  ${relative(root, file)}`).join('');
    throw new Refusal(
      `${name} has been started: npm run words -- ${tag} lists what is open. There is already:${found}`,
    );
  }
  mkdirSync(files.words);
  for (const room of rooms)
    writeFileSync(fileOf(tag, room), newRoom(readFileSync(fileOf('en', room), 'utf8'), room, name));
  cpSync(join(docs, 'en'), files.pages, { recursive: true });
  writeFileSync(files.style, newStyle(name));
  change(stylesFile, (styles) => withStyle(styles, tag, name));
  change(localeFile, (locale) => withTag(locale, tag));
  const made = [...Object.values(files), stylesFile, localeFile].map((file) => `  ${relative(root, file)}`);
  console.log(
    [
      `${name} is in preparation. Made or changed:`,
      ...made,
      `Next: rules/words/TRANSLATING.md, then npm run words -- ${tag}`,
    ].join('\n'),
  );
}
