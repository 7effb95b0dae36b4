import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WxtViteConfig } from 'wxt';

type Plugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

/** A package with its license, as Vite lists those in a script. */
interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** Where Vite puts its list of a script's packages; removed again, because one text covers all scripts. */
const fileName = 'licenses.json';

/** WXT's package has no license file, but another one of the same project has. */
const licenseElsewhere: Readonly<Record<string, string>> = { wxt: '@wxt-dev/webextension-polyfill' };

const found = new Map<string, Licensed>();

/** Has Vite list the packages in a script. */
export const listLicenses = { fileName };

/** Notes the packages in every script that is built. */
export const noteLicenses: Plugin = {
  name: 'note-licenses',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const list = bundle[fileName];
      if (list?.type !== 'asset') return;
      for (const each of JSON.parse(`${list.source}`) as Licensed[]) found.set(each.name, each);
      delete bundle[fileName];
    },
  },
};

/** The licenses of every package in the extension's scripts, from the packages' own files. */
export async function notices(): Promise<string> {
  const packages = [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  const texts = packages.map(async ({ name, version, identifier, text }) => {
    const file = join(import.meta.dirname, '../node_modules', licenseElsewhere[name] ?? name, 'LICENSE');
    return `${name} ${version} (${identifier})\n\n${(text ?? (await readFile(file, 'utf8'))).trim()}`;
  });
  const first = 'Supportable is under the MIT License. These packages are in it:';
  return `${[first, ...(await Promise.all(texts))].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
