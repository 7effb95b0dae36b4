import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayName, fill, isLocale, type Locale, locales, messages } from 'rules';
import { rewritePage, rewriteStyle } from './rewrite-page.ts';
import { escaped, startPage } from './start-page.ts';

/** The input for a copy. */
export interface CopyWish {
  /** The folder of the built site. It was built for the top of a host. */
  readonly dist: string;
  /** The day of the build, as YYYY-MM-DD. */
  readonly day: string;
  /** The address of the complete site, if it has one. */
  readonly address?: string;
}

/** The line on every page that says that it is a copy, and leads to the first page of the copy. */
async function noticeIn(locale: Locale, day: string): Promise<string> {
  const { folderCopy } = await messages(locale);
  const said = escaped(fill(folderCopy.notice, { day: dayName(locale, day) }));
  return `${said} <a href="/index.html#${locale}">${escaped(folderCopy.about)}</a>`;
}

/**
 * A copy of the site that can be read from a folder, without a server: its files by their paths. It begins with the
 * home page of each language that was built, and contains everything that its pages link to; its `index.html` says what
 * works in a folder. Throws when a page leads to a file that was not built.
 */
export async function folderCopy({ dist, day, address }: CopyWish): Promise<ReadonlyMap<string, Uint8Array>> {
  const languages: readonly Locale[] = locales.filter((locale) => existsSync(join(dist, locale, 'index.html')));
  const notices = new Map(
    await Promise.all(languages.map(async (locale) => [locale, await noticeIn(locale, day)] as const)),
  );
  const files = new Map<string, Uint8Array>();
  const found = new Set(['index.html', ...languages.map((locale) => `${locale}/index.html`)]);
  for (const path of found) {
    const content = readFileSync(join(dist, path));
    if (path.endsWith('.html')) {
      const locale = path.split('/')[0] ?? '';
      const notice = isLocale(locale) ? notices.get(locale) : undefined;
      const { html, targets } = rewritePage(content.toString(), path, notice ?? '');
      for (const target of targets) found.add(target);
      files.set(path, Buffer.from(html));
    } else files.set(path, path.endsWith('.css') ? Buffer.from(rewriteStyle(content.toString())) : content);
  }
  const longest = Math.max(...[...found].map((path) => path.length));
  const root = files.get('index.html')?.toString() ?? '';
  files.set('index.html', Buffer.from(await startPage(root, { languages, day, address, longest })));
  return files;
}
