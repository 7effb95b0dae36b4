import type { Summary, SummaryList } from './summary.ts';

/** The items of a list, one in each line: numbered if their order matters. */
export const itemsAsText = ({ ordered, items }: Pick<SummaryList, 'ordered' | 'items'>): string =>
  items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');

/** As plain text, for a ticket or a chat. */
export function asPlainText({ title, sentences, lists, dated, link }: Summary): string {
  const parts = [
    title,
    sentences.join('\n'),
    ...lists.map((list) => `${list.heading}\n${itemsAsText(list)}`),
    dated,
    ...(link ? [link] : []),
  ];
  return parts.join('\n\n');
}
