/**
 * Characters that Unicode says to ignore: invisible ones that break up a name, reverse its direction, or represent a
 * blank one. Characters that join several emoji into one, and joiners between letters that need them, are kept.
 */
const unseen =
  /((?!\u200d)(?:\u200d?\p{ExtPict}[\ufe0f\p{EMod}]?)+|[\d#*]\ufe0f\u20e3|[\u0620-\u17ff][\u200c\u200d](?=[\u0620-\u17ff]))|[\p{DI}\ufff9-\ufffb]/gu;

/**
 * A name as a reader sees it: in one line, without characters that can't be seen, ready for a sentence of ours or an
 * email. Empty when nothing of it can be seen.
 */
export function cleanName(text: string): string {
  const seen = text
    .toWellFormed()
    .replace(unseen, '$1')
    .replace(/[\s\p{Cc}\u2800]+/gu, ' ')
    .trim();
  return /^\p{M}*$/u.test(seen) ? '' : seen;
}

/**
 * A name in the form in which names are compared: without case, in every language, with every Turkish i as a plain one.
 */
export const comparableName = (text: string): string =>
  cleanName(text).normalize('NFKC').toLowerCase().replaceAll('i\u0307', 'i').replaceAll('ı', 'i');
