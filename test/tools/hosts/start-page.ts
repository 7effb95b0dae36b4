import { dayName, fill, type Locale, localeName, messages } from 'rules';

/** The data on the first page of a copy. */
export interface AboutCopy {
  readonly languages: readonly Locale[];
  /** The day of the build, as YYYY-MM-DD. */
  readonly day: string;
  /** The address of the complete site. */
  readonly address?: string | undefined;
  /** The number of characters in the longest path of the copy. */
  readonly longest: number;
}

/** A text as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const list = (texts: Readonly<Record<string, string>>): string =>
  `<ul>${Object.values(texts)
    .map((text) => `<li>${escaped(text)}</li>`)
    .join('')}</ul>`;

async function about(locale: Locale, { day, address, longest }: AboutCopy): Promise<string> {
  const { folderCopy: words } = await messages(locale);
  const complete = address && escaped(fill(words.complete, { address: '\0' }));
  return `<section lang="${locale}" id="${locale}">
<h2>${escaped(words.title)}</h2>
<p>${escaped(fill(words.intro, { day: dayName(locale, day) }))}</p>
<p><a class="button" href="${locale}/index.html">${escaped(words.open)}</a></p>
<h3>${escaped(words.worksTitle)}</h3>
${list(words.works)}
<h3>${escaped(words.missingTitle)}</h3>
${list(words.missing)}
<p>${escaped(words.why)}</p>
${address ? `<p>${complete?.replace('\0', `<a href="${escaped(address)}">${escaped(address)}</a>`)}</p>` : ''}
<p><a href="${locale}/help/hosting/index.html">${escaped(words.host)}</a></p>
<p class="small">${escaped(fill(words.windows, { count: String(longest) }))}</p>
</section>`;
}

/** The first page of a copy: the first page of the site, with its list of languages replaced by what works in each. */
export async function startPage(root: string, copy: AboutCopy): Promise<string> {
  const sections = await Promise.all(copy.languages.map((locale) => about(locale, copy)));
  const languages = copy.languages.map(
    (locale) => `<a href="#${locale}" lang="${locale}" hreflang="${locale}">${escaped(localeName(locale))}</a>`,
  );
  const parts = [`<p>${languages.join(' · ')}</p>`, ...sections].join('\n');
  const page = root.replace(/<ul class="language-list">.*?<\/ul>/s, () => parts);
  if (page === root) throw new Error('The first page of the site has no list of languages.');
  return page;
}
