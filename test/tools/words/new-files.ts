/** The file of a room in a new language: the English sentences, with the type of a translation and without the notes. */
export function newRoom(english: string, room: string, language: string): string {
  const type = "import type { Rooms } from '../rooms.ts';";
  const body = english
    .replace(/^import .*\n\n?/gm, '')
    .replace(/\/\*\*.*?\*\//s, (docstring) => docstring.replace('in English', `in ${language}`))
    .replaceAll(/^\s*\/\/ .*\n/gm, '')
    .replace(/\n\}[^\n]*;\n$/, `\n} satisfies Rooms['${room}'];\n`);
  return `${type}\n\n${body}`;
}

/** The names of the style of a language, as a file and as a constant: Brazilian Portuguese is brazilianPortuguese. */
export function styleNames(language: string): { readonly file: string; readonly constant: string } {
  const words = language.match(/[A-Za-z]+/g) ?? [];
  const [first = '', ...rest] = words;
  return { file: words.join('-').toLowerCase(), constant: first.toLowerCase() + rest.join('') };
}

/** The style of a new language: nothing is checked before it is filled in. */
export const newStyle = (language: string): string => `import { english } from './english.ts';
import type { Style } from './style.ts';

/** ${language}. What each list is for is said in \`style.ts\`; \`german.ts\` has examples of each. */
export const ${styleNames(language).constant}: Style = {
  habits: [],
  terms: [],
  names: {},
  // Every word that denies. This finds none.
  negation: /(?!)/,
  decisive: {},
  capitals: [],
  // Dates are compared with the English ones, which say why they are there.
  except: { dates: { ...english.except.dates } },
};
`;

/** The list of styles with one more. */
export function withStyle(styles: string, tag: string, language: string): string {
  const { file, constant } = styleNames(language);
  const key = /^\w+$/.test(tag) ? tag : `'${tag}'`;
  const path = (line: string) => line.split(' from ').at(-1) ?? '';
  return styles
    .replace(/(?:^import .* from '\..*\n)+/m, (imports) =>
      [...imports.trimEnd().split('\n'), `import { ${constant} } from './${file}.ts';`]
        .toSorted((a, b) => (path(a) < path(b) ? -1 : 1))
        .join('\n')
        .concat('\n'),
    )
    .replace(/\n\};\n$/, `\n  ${key}: ${constant},\n};\n`);
}

/** The list of languages with one more in preparation. */
export const withTag = (locale: string, tag: string): string =>
  locale.replace(/(inPreparation = \[)(.*?)(\] as const)/, (_, before, tags, after) =>
    [before, tags === '' ? '' : `${tags}, `, `'${tag}'`, after].join(''),
  );
