import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * Styles that name a side of the screen on purpose: they place something at the point to which the reader dragged it.
 */
const onPurpose = new Set([
  'extension/on-page/panel.css: left: var(--left, 16px)',
  'extension/on-page/panel.css: left: 4px',
]);

const sided =
  /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:/;
const sidedValue = /^(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/;

/** `padding: 1px 2px 3px 4px`: another length at the right than at the left. */
function isUneven(declaration: string): boolean {
  const [, value = ''] = /^(?:margin|padding|inset|scroll-margin|scroll-padding)\s*:\s*(.*)$/.exec(declaration) ?? [];
  const lengths = value.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
  return lengths.length === 4 && lengths[1] !== lengths[3];
}

/** Declarations that name a side of the screen where the side of the text is meant. */
const sidedIn = (css: string): readonly string[] =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split(/[;{}]/)
    .map((declaration) => declaration.trim())
    .filter((each) => sided.test(each) || sidedValue.test(each) || isUneven(each));

test('a side of the screen in a style is found, a side of the text is fine', () => {
  expect(sidedIn('a { margin-left: 1px; left: 0; text-align: right; padding: 1px 2px 3px 4px }')).toHaveLength(4);
  expect(sidedIn('a { border-right-color: red; border-top-left-radius: 2px }')).toHaveLength(2);
  expect(
    sidedIn('a { margin-inline-start: 1px; inset-inline: 0; padding: 1px 2px 3px 2px; float: inline-start }'),
  ).toEqual([]);
});

test('styles name the sides of the text, so that they turn with the direction of the language', () => {
  const files = ['extension', 'site/src'].flatMap((folder) =>
    globSync('**/*.{css,astro}', {
      cwd: join(root, folder),
      exclude: (name) => /node_modules|^\.|\/\./.test(name),
    }).map((file) => `${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const css = file.endsWith('.css') ? text : (/<style[^>]*>(.*?)<\/style>/s.exec(text)?.[1] ?? '');
    return sidedIn(css).map((declaration) => `${file}: ${declaration}`);
  });
  expect(found.filter((each) => !onPurpose.has(each))).toEqual([]);
  expect([...onPurpose].filter((each) => !found.includes(each))).toEqual([]);
});
