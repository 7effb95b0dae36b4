import { existsSync } from 'node:fs';
import { locales } from 'rules';
import { expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { newRoom, styleNames, withStyle, withTag } from './new-files.ts';
import { filesOf } from './start.ts';

test.each([
  [
    'with a type of its own',
    `import type { Needed } from '../needed.ts';

/** Days, in English. */
export const words = {
  // On a button.
  back: 'Say it in English',
} satisfies Needed['days'];
`,
  ],
  [
    'with none',
    `/** Days, in English. */
export const words = {
  // On a button.
  // Two lines.
  back: 'Say it in English',
};
`,
  ],
])('a room of a new language is the English one %s, typed, without notes', (_, english) => {
  expect(newRoom(english, 'days', 'Dutch')).toBe(`import type { Rooms } from '../rooms.ts';

/** Days, in Dutch. */
export const words = {
  back: 'Say it in English',
} satisfies Rooms['days'];
`);
});

test('a style is named after its language', () => {
  expect(styleNames('Dutch')).toEqual({ file: 'dutch', constant: 'dutch' });
  expect(styleNames('Brazilian Portuguese')).toEqual({ file: 'brazilian-portuguese', constant: 'brazilianPortuguese' });
});

test('the list of styles gets an entry', () => {
  const before = `import type { Locale } from 'rules';
import { german } from './german.ts';
import type { Style } from './style.ts';

export const styles = {
  de: german,
};
`;
  expect(withStyle(before, 'pt-BR', 'Brazilian Portuguese')).toBe(`import type { Locale } from 'rules';
import { brazilianPortuguese } from './brazilian-portuguese.ts';
import { german } from './german.ts';
import type { Style } from './style.ts';

export const styles = {
  de: german,
  'pt-BR': brazilianPortuguese,
};
`);
});

test('a new language is in preparation, after others', () => {
  const none = 'export const inPreparation = [] as const;';
  expect(withTag(none, 'nl')).toBe("export const inPreparation = ['nl'] as const;");
  expect(withTag(withTag(none, 'nl'), 'fr')).toBe("export const inPreparation = ['nl', 'fr'] as const;");
});

test('a tag is found in any case, and written as it should be', () => {
  expect(languageOf('DE')).toEqual({ tag: 'de', name: 'German' });
  expect(languageOf('pt-br')).toEqual({ tag: 'pt-BR', name: 'Brazilian Portuguese' });
  expect(languageOf('xy1')).toBeUndefined();
});

test.each(locales)('the files that start would write for %s are found where they are', (locale) => {
  expect(Object.values(filesOf(locale, languageOf(locale)?.name ?? '')).filter((file) => !existsSync(file))).toEqual(
    [],
  );
});
