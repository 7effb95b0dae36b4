import type { Summary } from './summary.ts';

/** As plain text, for a ticket or a chat. */
export function asPlainText({ title, sentences, lists, dated, link }: Summary): string {
  const parts = [
    title,
    sentences.join('\n'),
    ...lists.map(({ heading, ordered, items }) =>
      [heading, ...items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`)].join('\n'),
    ),
    dated,
    ...(link ? [link] : []),
  ];
  return parts.join('\n\n');
}
