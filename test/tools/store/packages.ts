import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** The folder of everything that the build makes. */
export const packageFolder: string = join(import.meta.dirname, '../../../extension/.output');

/** The packages for the stores: one for each browser, and the sources for Mozilla's reviewers. */
export const packageKinds = ['chrome', 'edge', 'firefox', 'sources'] as const;
/** A package, by its name in the build. */
export type PackageKind = (typeof packageKinds)[number];

/** The path of a package. Each build can have another version. */
export function packagePath(kind: PackageKind, folder = packageFolder): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'chrome-mv3/manifest.json'), 'utf8'));
  return join(folder, `supportable-${version}-${kind}.zip`);
}

/** The files in a package, by their paths in it. */
export const packageFiles = (kind: PackageKind): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(readFileSync(packagePath(kind)))));

/** The folder of the build that a browser's package was made of. */
export const buildFolder = (browser: Exclude<PackageKind, 'sources'>): string => join(packageFolder, `${browser}-mv3`);
