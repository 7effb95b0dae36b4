import { expect, test } from 'vitest';
import { newRoom, styleNames, withStyle, withTag } from './new-files.ts';

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

test('the list of styles gets one more', () => {
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
