import { styles } from '../style/styles.ts';
import type { Text } from '../texts.ts';
import { type Fault, isExcepted } from './fault.ts';

const isHeading = ({ key, text }: Text): boolean =>
  /\.(?:title|label)$/.test(key) || (key.startsWith('help/') && text.startsWith('#'));

/**
 * English headings in Title Case: two or more words with a capital that are not names. The product uses sentence case.
 */
export function headingFaults(texts: readonly Text[]): readonly Fault[] {
  const { capitals, except } = styles.en;
  const names = new RegExp(capitals.toSorted((a, b) => b.length - a.length).join('|'), 'g');
  return texts.filter(isHeading).flatMap(({ key, text }) => {
    const words = text
      .replace(/^(?:#+ )?(?:\d+\. )?/, '')
      .replaceAll(names, '')
      .split(/\s+/)
      .slice(1);
    const capital = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    return capital.length > 0 && !isExcepted(key, except.headings)
      ? [{ key, problem: `not a name: ${capital.join(', ')}`, detail: text }]
      : [];
  });
}
