import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { decide, settle } from 'rules';

/** The weight of a part of `rules` as a browser gets it, in bytes. */
export interface Weight {
  readonly minified: number;
  readonly gzipped: number;
  /** Its heaviest files, each compressed alone. */
  readonly heaviest: readonly { readonly file: string; readonly gzipped: number }[];
}

const entry = '\0entry';

/**
 * The weight of an exported function of `rules` with all its imports, without any words: `settle` is the core, which
 * decides; `decide` adds steps, checks, warnings and the rest of the explanation.
 */
export async function weightOf({ name }: typeof settle | typeof decide): Promise<Weight> {
  const build = await rolldown({
    input: entry,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? `export { ${name} } from 'rules';` : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  await build.close();
  const [chunk, ...more] = output;
  if (more.length + chunk.imports.length > 0) throw new Error(`${name} is not one file of its own.`);
  const files = Object.entries(chunk.modules).map(([path, { code }]) => ({
    file: path.split('/').at(-1) ?? path,
    gzipped: code ? gzipSync(code).length : 0,
  }));
  return {
    minified: Buffer.byteLength(chunk.code),
    gzipped: gzipSync(chunk.code, { level: 9 }).length,
    heaviest: files.toSorted((one, other) => other.gzipped - one.gzipped).slice(0, 5),
  };
}
