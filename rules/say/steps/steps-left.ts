import { count } from '../../words/format.ts';
import type { GuideWords } from '../../words/rooms.ts';
import { inOneLine } from '../one-line.ts';

/** What the partner already has with the customer, and whether the number of steps left belongs after it. */
export interface SoFar {
  readonly sentence: string;
  readonly counts: boolean;
}

/** The sentence with the number of steps left, unless none are. */
export const withStepsLeft = (
  { sentence, counts }: SoFar,
  left: number,
  forms: GuideWords['soFar']['left'],
  locale: string,
): string => (counts && left > 0 ? inOneLine([sentence, count(locale, forms, left)]) : sentence);
