import { decide, isConclusion } from '../decide/decide.ts';
import { today } from '../policy/days/day.ts';
import { type AnyFact, type Known, valuesOn } from '../policy/facts.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import { type SituationId, situations } from '../policy/questions/situations.ts';
import { usualStart } from '../policy/questions/usual-start.ts';
import { answersGiven, valueLabel } from '../say/facts.ts';
import { type VerdictInWords, verdictInWords } from '../say/outcomes.ts';
import { titleAndSentence } from '../say/steps/stage.ts';
import type { Locale } from '../words/locale.ts';
import type { GuideWords, Rooms } from '../words/rooms.ts';
import { alsoCalled, type FindingWords } from './also-called.ts';
import { answerEntries } from './answer-entries.ts';
import type { Findable } from './find.ts';
import { wordsIn } from './words-in.ts';

/**
 * The words of everything that can be found: those of questions and answers, of situations, and other names of things.
 */
export type SaidOfFindings = GuideWords & FindingWords & Pick<Rooms['site'], 'situations' | 'situationNames'>;

/** A situation or an answer that can be found, in words. */
export interface Finding extends Findable {
  readonly kind: 'situation' | 'answer';
  /** The answer that it leads to, or the situation in which it is the answer. */
  readonly detail: string;
  /** The answer that it is or leads to; absent where more has to be asked. */
  readonly outcome?: OutcomeId;
  readonly verdict?: VerdictInWords;
  /** The facts of its states, the most usual first. */
  readonly known: readonly [Known, ...Known[]];
}

/** The words of texts, each only in the first list that has it. */
function ranked(locale: Locale, texts: readonly string[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const words = [...new Set(wordsIn(locale, text))].filter((word) => !seen.has(word));
    for (const word of words) seen.add(word);
    return words;
  });
}

/** The situations by their short names. */
const situationFindings = (locale: Locale, words: SaidOfFindings): readonly Finding[] =>
  (Object.entries(situations) as [SituationId, Known][]).map(([id, known]) => {
    const title = words.situationNames[id];
    const sentence = words.situations[id];
    const decision = decide(known);
    const { outcome } = isConclusion(decision) ? decision : {};
    const given = answersGiven(words, known, Object.keys(known).filter((fact) => !(fact in usualStart)) as AnyFact[]);
    const said = [sentence, ...given.map(({ value }) => value)].join('\n');
    const led = outcome ? `${words.outcomes[outcome].title}\n${words.outcomes[outcome].answer}` : '';
    return {
      kind: 'situation',
      title,
      detail: outcome ? words.outcomes[outcome].title : sentence,
      ...(outcome && { outcome, verdict: verdictInWords(words, outcome) }),
      known: [known],
      words: ranked(locale, [
        `${title}\n${alsoCalled(words, title)}`,
        `${said}\n${alsoCalled(words, said)}`,
        led,
        alsoCalled(words, led),
      ]),
    };
  });

/** The stages of a relationship with a customer, by what the partner still lacks. */
const stageFindings = (locale: Locale, words: SaidOfFindings): readonly Finding[] =>
  valuesOn('relationship', today()).flatMap((relationship) => {
    const support: Known = { ...usualStart, goal: 'support', relationship } as Known;
    const decision = decide({ ...support, channel: 'microsoft-direct', billing: 'license' });
    if (!isConclusion(decision)) return [];
    const title = valueLabel(words, 'relationship', relationship);
    const next = titleAndSentence(decision, support, words);
    const said = `${next.title}\n${next.answer}`;
    return {
      kind: 'situation',
      title,
      detail: next.title,
      known: [support],
      words: ranked(locale, [`${title}\n${alsoCalled(words, title)}`, `${said}\n${alsoCalled(words, said)}`]),
    };
  });

/** The answers, each in each situation. */
const answerFindings = (locale: Locale, words: SaidOfFindings): readonly Finding[] =>
  answerEntries(locale, words).map(({ outcome, known, others, situation, text }) => {
    const { title } = words.outcomes[outcome];
    return {
      kind: 'answer',
      title,
      detail: situation,
      outcome,
      verdict: verdictInWords(words, outcome),
      known: [known, ...others],
      words: ranked(locale, [
        `${title}\n${alsoCalled(words, title)}`,
        `${situation}\n${alsoCalled(words, situation)}`,
        text,
        alsoCalled(words, text),
      ]),
    };
  });

/** Everything that can be found by today’s rules: the situations, then the answers. */
export const findings = (locale: Locale, words: SaidOfFindings): readonly Finding[] => [
  ...situationFindings(locale, words),
  ...stageFindings(locale, words),
  ...answerFindings(locale, words),
];
