import type { Conclusion } from '../../decide/decide.ts';
import type { Known } from '../../policy/facts.ts';
import { type ReadyItem, readyFor } from '../../policy/ready/ready.ts';
import type { StatementId } from '../../policy/sources/statements.ts';
import type { StepMailKind } from '../../policy/steps.ts';
import { count, type Plural } from '../../words/format.ts';
import type { GuideWords } from '../../words/rooms.ts';

/** What has to be ready for a move, in words. */
export interface ReadyInWords {
  /** The list in one line, with the number of known items. */
  readonly line: string;
  /** The line for another number of known items. */
  readonly forms: Plural;
  readonly items: readonly (ReadyItem & { readonly text: string })[];
  readonly sends: readonly { readonly text: string; readonly statements: readonly StatementId[] }[];
  /** The email that the list goes with. */
  readonly letter?: { readonly kind: StepMailKind; readonly title: string };
}

type Words = Pick<GuideWords, 'ready' | 'stepMails'>;

/** What has to be ready for the move that an answer is about, in words. Returns undefined where nothing moves. */
export function readyInWords(
  { outcome, asOf }: Pick<Conclusion, 'outcome' | 'asOf'>,
  known: Known,
  { ready: words, stepMails }: Words,
  locale: string,
): ReadyInWords | undefined {
  const ready = readyFor(outcome, known, asOf);
  if (!ready) return undefined;
  const { by, items, sends, letter } = ready;
  const forms = words[by];
  return {
    forms,
    line: count(locale, forms, items.filter(({ known: isKnown }) => isKnown).length, { all: items.length }),
    items: items.map((item) => ({ ...item, text: words.items[item.id] })),
    sends: sends.map(({ id, statements }) => ({ text: words.sends[id], statements })),
    ...(letter && { letter: { kind: letter, title: stepMails[letter] } }),
  };
}
