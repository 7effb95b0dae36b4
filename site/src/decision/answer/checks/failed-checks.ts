import type { Conclusion } from 'rules';

/** The name of an answer that a failed check leads to: its outcome and its other ways. Answers with the same name are the same. */
export const failedName = ({ outcome, alternatives }: Pick<Conclusion, 'outcome' | 'alternatives'>): string =>
  [outcome, ...alternatives.map(({ id }) => id)].join('.');
