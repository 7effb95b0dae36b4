/**
 * Writes JSX as calls of Preact's `h`, which are shorter than those of the automatic runtime. The import that they need
 * is added to every component here.
 */
export const shortJsx = {
  name: 'short-jsx',
  enforce: 'pre' as const,
  config: () => ({ oxc: { jsx: { runtime: 'classic' as const, pragma: 'h', pragmaFrag: 'Fragment' } } }),
  transform(code: string, id: string): string | undefined {
    return /\.tsx$/.test(id) ? `import { Fragment, h } from 'preact'; ${code}` : undefined;
  },
};
