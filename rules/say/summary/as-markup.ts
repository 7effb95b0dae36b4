import type { Summary } from './summary.ts';

/** The address of a link. Only web addresses become links, and no character in one can end it early. */
export const safeLink = (link: string | undefined): string | undefined =>
  link && /^https?:\/\//.test(link)
    ? link.replace(/[\s<>"'`\\()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    : undefined;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text with everything escaped that Markdown would format. */
export const markdownText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>~|#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\d*)([-+=.)])/, '$1\\$2');

/** As Markdown, for a ticket or a wiki. */
export function asMarkdown({ title, sentences, lists, dated, link }: Summary): string {
  const address = safeLink(link);
  const parts = [
    `## ${markdownText(title)}`,
    ...sentences.map(markdownText),
    ...lists.flatMap(({ heading, ordered, items }) => [
      `### ${markdownText(heading)}`,
      items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${markdownText(item)}`).join('\n'),
    ]),
    `*${markdownText(dated)}*`,
    ...(address ? [`<${address}>`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text with everything escaped that HTML would read as markup. */
export const htmlText = (text: string): string => oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** As HTML that mail clients keep when it is pasted: headings, lists and a link, no styles. */
export function asHtml({ title, sentences, lists, dated, link }: Summary, locale: string): string {
  const address = safeLink(link);
  const list = (ordered: boolean, items: readonly string[]) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>${items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</${tag}>`;
  };
  const content = [
    `<h2>${htmlText(title)}</h2>`,
    ...sentences.map((sentence) => `<p>${htmlText(sentence)}</p>`),
    ...lists.map(({ heading, ordered, items }) => `<h3>${htmlText(heading)}</h3>${list(ordered, items)}`),
    `<p><em>${htmlText(dated)}</em></p>`,
    ...(address ? [`<p><a href="${htmlText(address)}">${htmlText(address)}</a></p>`] : []),
  ];
  return `<div lang="${htmlText(locale)}">${content.join('')}</div>`;
}
