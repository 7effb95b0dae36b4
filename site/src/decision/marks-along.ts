import { type Attributes, type Given, type Mark, marks } from './marks.ts';

/**
 * The marks of elements in a row. A mark is set only where its value differs from that of the element before, so that a
 * sentence that several elements share is in the page once. `readAlong` reads them.
 */
export function marksAlong(given: readonly Given[]): readonly Attributes[] {
  const names = [...new Set(given.flatMap((each) => Object.keys(each)))] as Mark[];
  const said = (each: Given | undefined, name: Mark) => `${each?.[name] || ''}`;
  return given.map((each, index) => {
    const changed = names.filter((name) => said(each, name) !== said(given[index - 1], name));
    return marks(Object.fromEntries(changed.map((name) => [name, said(each, name)])));
  });
}
