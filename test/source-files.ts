import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '..');
const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** `from '…'`, `import '…'`, `import('…')`, and the `src` of a script in an Astro component. */
const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bsrc=)['"]([^'"\s]+)['"]/g;

/** Every file of the four packages, by its path, that exists and is not ignored by Git. */
export const repositoryFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '--deduplicate', 'rules', 'extension', 'site', 'test'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

/** The source files of the repository, each with the specifiers it imports, type-only and lazy imports included. */
export const imports: ReadonlyMap<string, readonly string[]> = new Map(
  repositoryFiles
    .filter((file) => /\.(tsx?|astro|mdx)$/.test(file))
    .map((file) => {
      const source = readFileSync(join(root, file), 'utf8').replace(comment, '');
      return [file, [...source.matchAll(specifier)].map(([, path = '']) => path)] as const;
    }),
);

/** The source files of the repository that each source file imports. */
export const arrows: ReadonlyMap<string, readonly string[]> = new Map(
  [...imports].map(([file, paths]) => {
    const relative = paths.filter((path) => path.startsWith('.')).map((path) => path.replace(/\?.*/, ''));
    const targets = relative.map((path) => posix.normalize(posix.join(posix.dirname(file), path)));
    return [file, [...new Set(targets)].filter((target) => target !== file && imports.has(target))] as const;
  }),
);

/** Groups of files that import each other, directly or by way of others. An empty list when there are none. */
export function circles(): readonly (readonly string[])[] {
  const reachable = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(arrows.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(arrows.get(file) ?? []));
    }
    return seen;
  };
  const reach = new Map([...arrows.keys()].map((file) => [file, reachable(file)]));
  const inCircle = [...arrows.keys()].filter((file) => reach.get(file)?.has(file));
  const groups = Object.groupBy(inCircle, (file) =>
    inCircle.filter((other) => reach.get(file)?.has(other) && reach.get(other)?.has(file)).join(),
  );
  return Object.values(groups).filter((group) => group !== undefined);
}
