import {
  type AnyFact,
  askedFacts,
  factLabel,
  factOrder,
  fill,
  type Known,
  type Locale,
  type Messages,
  type Path,
  paths,
  usualStart,
  valueLabel,
  warningText,
} from 'rules';

/** An answer in a situation, as it is found: many states of the tree differ in nothing a reader would look for. */
export interface AnswerEntry {
  readonly outcome: Path['conclusion']['outcome'];
  readonly verdict: Path['conclusion']['verdict'];
  /** What is known on the page that the entry leads to, the usual one of the situation. */
  readonly known: Known;
  /** What all states of the situation have in common, in words. */
  readonly situation: string;
  readonly text: string;
}

const telling = ['cloud', 'goal', 'channel', 'billing'] as const;

/** The states of today's tree with the same answer in the same situation, the usual state of each first. */
const situations = (): readonly (readonly Path[])[] => [
  ...Map.groupBy(paths(), ({ known, conclusion }) =>
    [conclusion.outcome, ...telling.map((fact) => known[fact])].join('/'),
  ).values(),
];

function inWords(words: Messages, [first, ...others]: readonly Path[]): string {
  const shared = factOrder.filter((fact) => others.every(({ known }) => known[fact] === first?.known[fact]));
  const usual: Known = usualStart;
  return shared
    .flatMap((fact) => {
      const value = first?.known[fact];
      if (!value || value === usual[fact]) return [];
      const named = valueLabel(words, fact, value);
      return [
        telling.some((each) => each === fact)
          ? named
          : fill(words.site.state.given, { label: factLabel(words, fact), value: named }),
      ];
    })
    .join(' · ');
}

function hint(words: Messages, fact: AnyFact, value: string): string {
  if (!(fact in askedFacts)) return '';
  const answers: Readonly<Record<string, { readonly hint?: string }>> =
    words.facts[fact as keyof typeof askedFacts].answers;
  return answers[value]?.hint ?? '';
}

/** Every value that a state of the situation has, with what explains it. */
const values = (words: Messages, members: readonly Path[]): readonly string[] => [
  ...new Set(
    members.flatMap(({ known }) =>
      Object.entries(known).flatMap(([fact, value]) => [
        valueLabel(words, fact as AnyFact, value),
        hint(words, fact as AnyFact, value),
      ]),
    ),
  ),
];

/** Every answer of today's tree in every situation, in a language. */
export function answerEntries(locale: Locale, words: Messages): readonly AnswerEntry[] {
  return situations().flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { outcome, verdict, row, steps, warnings } = first.conclusion;
    const { title, answer } = words.outcomes[outcome];
    const text = [
      title,
      answer,
      ...values(words, members),
      words.rows[row],
      ...steps.map(({ id }) => words.steps[id]),
      ...warnings.map((warning) => warningText(words, locale, warning)),
    ];
    return [
      {
        outcome,
        verdict,
        known: first.known,
        situation: inWords(words, members),
        text: text.filter(Boolean).join('\n'),
      },
    ];
  });
}
