import type { Messages } from 'rules';

const names = (list: string): readonly string[] => list.split(',').map((name) => name.trim());
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the text contains the name: an abbreviation as a word of its own, others also with an ending. */
const says = (text: string, name: string): boolean =>
  name === name.toUpperCase()
    ? new RegExp(`(?<!\\p{L})${quoted(name)}(?!\\p{L})`, 'u').test(text)
    : new RegExp(`(?<!\\p{L})${quoted(name)}`, 'iu').test(text);

/** The other names of whatever a text speaks of: what readers may look for although the text does not say it. */
export const alsoCalled = ({ finding }: Messages, text: string): string =>
  Object.values(finding.alsoCalled)
    .map(names)
    .filter((group) => group.some((name) => says(text, name)))
    .map((group) => group.filter((name) => !says(text, name)).join(', '))
    .filter(Boolean)
    .join(', ');
