import type { GuideWords } from '../words/rooms.ts';
import type { CheckInWords } from './answer.ts';
import { fill } from './format.ts';

/** The names of checks in one line: those to take care of, then those still to make sure of; all where there are none. */
export function checksInOneLine({ parts }: Pick<GuideWords, 'parts'>, checks: readonly CheckInWords[]): string {
  const named = (sentence: string, wanted: (check: CheckInWords) => boolean) => {
    const names = checks.filter(wanted).map(({ label }) => label);
    return names.length === 0 ? '' : fill(sentence, { checks: names.join(' · ') });
  };
  const takeCare = named(parts.takeCare, ({ state }) => state.id === 'warned');
  const alsoCheck = named(parts.alsoCheck, ({ state }) => state.id === 'open');
  return [takeCare, alsoCheck].filter(Boolean).join(' · ') || named(parts.alsoCheck, () => true);
}
