import { type Path, paths } from '../decide/paths.ts';
import { type AnyFact, factOrder, type Known } from '../policy/facts.ts';
import { grouped } from '../policy/grouped.ts';
import { usualStart } from '../policy/questions/usual-start.ts';
import { table } from '../policy/table.ts';
import { answerInWords } from '../say/answer.ts';
import { answersGiven, valueWords } from '../say/facts.ts';
import { labeled } from '../words/format.ts';
import type { Locale } from '../words/locale.ts';
import type { GuideWords } from '../words/rooms.ts';

/**
 * An answer in a situation, as it is found: many states of the tree differ in nothing that a reader would search
 * for.
 */
export interface AnswerEntry {
  readonly outcome: Path['conclusion']['outcome'];
  readonly verdict: Path['conclusion']['verdict'];
  /** The facts of the page that the entry leads to, the usual one of the situation. */
  readonly known: Known;
  /** The facts of the other pages with the answer in the situation. */
  readonly others: readonly Known[];
  /** The situation in words: everything that its states have in common. */
  readonly situation: string;
  readonly text: string;
}

const telling = ['cloud', 'goal', 'channel', 'billing'] as const;

/** The states of today's tree with the same answer in the same situation, the usual state of each first. */
const situations = (): readonly (readonly Path[])[] => [
  ...grouped(paths(), ({ known, conclusion }) =>
    [conclusion.outcome, ...telling.map((fact) => known[fact])].join('/'),
  ).values(),
];

function inWords(words: GuideWords, [first, ...others]: readonly Path[]): string {
  const shared = factOrder.filter((fact) => others.every(({ known }) => known[fact] === first?.known[fact]));
  const usual: Known = usualStart;
  const known = first?.known ?? {};
  const unusual = shared.filter((fact) => known[fact] !== usual[fact]);
  return answersGiven(words, known, unusual)
    .map(({ fact, label, value }) => (telling.some((each) => each === fact) ? value : labeled(words, label, value)))
    .join(' · ');
}

/** Every value that the answer is based on in a state of the situation, with its explanation. */
const values = (words: GuideWords, members: readonly Path[]): readonly string[] => [
  ...new Set(
    members.flatMap(({ known, conclusion }) =>
      Object.entries(known).flatMap(([fact, value]) => {
        if (!(fact in (table[conclusion.rule]?.when ?? {}))) return [];
        const { label, hint = '' } = valueWords(words, fact as AnyFact, value);
        return [label, hint];
      }),
    ),
  ),
];

/** Every answer of today's tree in every situation, in a language. */
export function answerEntries(locale: Locale, words: GuideWords): readonly AnswerEntry[] {
  return situations().flatMap((members) => {
    const [first, ...others] = members;
    if (!first) return [];
    const { known, conclusion } = first;
    const { title, sentence, reason, steps, warnings } = answerInWords(conclusion, known, words, locale);
    const text = [
      title,
      sentence,
      ...values(words, members),
      reason,
      ...steps.map((step) => step.text),
      ...warnings.map((warning) => warning.text),
    ];
    return [
      {
        outcome: conclusion.outcome,
        verdict: conclusion.verdict,
        known,
        others: others.map((other) => other.known),
        situation: inWords(words, members),
        text: text.filter(Boolean).join('\n'),
      },
    ];
  });
}
