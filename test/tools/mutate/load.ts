import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'rolldown/utils';

/**
 * The mutant that is loaded now: its file and text, and the files that must be evaluated again because they reach it.
 */
export interface Loading {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  readonly affected: ReadonlySet<string>;
}

const collect = new URL('./collect.ts', import.meta.url).href;
const scripts = new Map<string, string>();

function scriptOf(path: string, text: string): string {
  if (path.endsWith('.json')) return `export default ${text}`;
  const { code, errors } = transformSync(path, text, { jsx: { runtime: 'automatic', importSource: 'preact' } });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return code;
}

/** Makes Node load the project's files with the current mutant; files that do not reach the mutant are loaded once. */
export function loadMutants(root: string, current: () => Loading): void {
  const pathOf = (url: string): string | undefined => {
    if (!url.startsWith('file:')) return undefined;
    const path = relative(root, fileURLToPath(url)).split(sep).join('/');
    return path.startsWith('..') || path.includes('node_modules/') ? undefined : path;
  };
  registerHooks({
    resolve(specifier, context, next) {
      const from = context.parentURL && pathOf(context.parentURL);
      const ours = from !== undefined && from !== 'test/tools/mutate/collect.ts';
      if (specifier === 'vitest' && ours && from?.includes('.test.')) return { url: collect, shortCircuit: true };
      // Most imports are relative and can be resolved without a look at the disk.
      const relativeUrl =
        ours && /^\.{1,2}\/.*\.tsx?$/.test(specifier) ? new URL(specifier, context.parentURL).href : '';
      const resolved = relativeUrl ? { url: relativeUrl, shortCircuit: true } : next(specifier, context);
      const path = pathOf(resolved.url);
      if (path === undefined || !current().affected.has(path)) return resolved;
      return { ...resolved, url: `${pathToFileURL(join(root, path))}?mutant=${current().number}` };
    },
    load(url, context, next) {
      const path = pathOf(url);
      if (path === undefined || !/\.(?:tsx?|json)$/.test(path)) return next(url, context);
      const { file, text } = current();
      if (path === file) return { format: 'module', source: scriptOf(path, text), shortCircuit: true };
      const source = scripts.get(path) ?? scriptOf(path, readFileSync(join(root, path), 'utf8'));
      scripts.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
