import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

const read = new Map<string, readonly string[]>();

/** The files of the project that a file imports, as paths from the root; types are not imports. */
export function importsOf(root: string, file: string): readonly string[] {
  const known = read.get(file);
  if (known) return known;
  const found = new Set<string>();
  const add = (specifier: unknown): void => {
    if (specifier === 'rules') found.add('rules/index.ts');
    else if (typeof specifier === 'string' && specifier.startsWith('.')) {
      const path = join(dirname(file), specifier);
      if (existsSync(join(root, path))) found.add(path);
    }
  };
  if (/\.tsx?$/.test(file)) {
    const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'));
    new Visitor({
      ImportDeclaration(node) {
        const { importKind, specifiers } = node;
        const typesOnly =
          specifiers.length > 0 &&
          specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type');
        if (importKind !== 'type' && !typesOnly) add(node.source.value);
      },
      ExportNamedDeclaration: ({ source, exportKind }) => exportKind !== 'type' && add(source?.value),
      ExportAllDeclaration: ({ source }) => add(source.value),
      ImportExpression: ({ source }) => source.type === 'Literal' && add(source.value),
    }).visit(program);
  }
  const list = [...found];
  read.set(file, list);
  return list;
}

/** Every file that reaches one of the project's files through its imports, for each file reached from the starts. */
export function importersOf(root: string, starts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const target of importsOf(root, file)) {
      direct.set(target, (direct.get(target) ?? new Set()).add(file));
      visit(target);
    }
  };
  for (const start of starts) visit(start);
  const all = new Map<string, ReadonlySet<string>>();
  for (const file of seen) {
    const importers = new Set([file]);
    for (const each of importers) for (const importer of direct.get(each) ?? []) importers.add(importer);
    all.set(file, importers);
  }
  return all;
}
