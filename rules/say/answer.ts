import type { CaveatNote, Conclusion } from '../decide/decide.ts';
import type { Alternative } from '../policy/alternatives.ts';
import type { Certainty } from '../policy/certainty.ts';
import type { Check } from '../policy/checks.ts';
import { type Day, today } from '../policy/days/day.ts';
import { type Known, valuesOn } from '../policy/facts.ts';
import { mailOfStep, type OutcomeId, outcomeIfFailed } from '../policy/outcomes/outcomes.ts';
import type { StatementId } from '../policy/sources/statements.ts';
import type { Actor, Step, StepMailKind } from '../policy/steps.ts';
import type { Warning } from '../policy/warnings.ts';
import { amount, dayName, fill, labeled } from '../words/format.ts';
import type { GuideWords } from '../words/rooms.ts';
import { valueLabel } from './facts.ts';
import { inParentheses } from './one-line.ts';
import { type VerdictInWords, verdictInWords } from './outcomes.ts';
import { titleAndSentence } from './steps/stage.ts';

/** A step with its actor and text, and the mail that it calls for. */
export interface StepInWords extends Omit<Step, 'actor'> {
  readonly actor: { readonly id: Actor; readonly name: string };
  readonly text: string;
  /** The actor and the step in one line, with whether it is done. */
  readonly line: string;
  readonly mail?: { readonly kind: StepMailKind; readonly title: string };
}

/** A check with its question, its state and the sentence for what is known of it. */
export interface CheckInWords extends Omit<Check, 'state'> {
  readonly label: string;
  readonly question: string;
  readonly state: { readonly id: Check['state']; readonly word: string };
  readonly sentence: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** "Otherwise: …", for a check that decides: the verdict of the answer that it leads to when it fails. */
  readonly otherwise?: string;
}

/** A warning or a caveat in words, with its statements. */
export interface NoteInWords<N extends Warning | CaveatNote> {
  readonly id: N['id'];
  readonly text: string;
  readonly statements: readonly StatementId[];
}

/** Another way in words, with the goal whose answer describes it, if there is one. */
export interface AlternativeInWords extends Alternative {
  readonly title: string;
  readonly text: string;
}

/** An answer in words: everything that a screen or a file says about it, without markup. */
export interface AnswerInWords {
  readonly outcome: OutcomeId;
  readonly verdict: VerdictInWords;
  readonly title: string;
  readonly sentence: string;
  /** The answer that a failed check replaced, in a sentence. */
  readonly otherwise?: string;
  readonly certainty: {
    readonly id: Certainty;
    readonly label: string;
    readonly text: string;
  };
  /**
   * The reason in the words of the row that decided; for an answer that replaces another one, the reason for that other
   * one.
   */
  readonly reason: string;
  /** "Rule R9". */
  readonly rule: string;
  /** "Rules as of …". */
  readonly asOf: string;
  readonly steps: readonly StepInWords[];
  readonly checks: readonly CheckInWords[];
  readonly warnings: readonly NoteInWords<Warning>[];
  /** Both sides, where the sources disagree on the answer itself. */
  readonly conflicts: readonly NoteInWords<CaveatNote>[];
  /** Everything else in which the sources are unclear. */
  readonly caveats: readonly NoteInWords<CaveatNote>[];
  /** The ways that leave the subscription where it is, to be shown right under the answer. */
  readonly inPlace: readonly AlternativeInWords[];
  /** All other ways. */
  readonly alternatives: readonly AlternativeInWords[];
}

/** A warning's sentence with its figures. */
export const warningText = (
  { warnings }: Pick<GuideWords, 'warnings'>,
  locale: string,
  { id, window }: Warning,
): string => fill(warnings[id], window ? { window: amount(locale, window.amount, window.unit) } : {});

/** The actor and the step in one line, with whether it is done. */
export function stepLine(
  words: Pick<GuideWords, 'actors' | 'steps' | 'tree' | 'share'>,
  locale: string,
  { id, actor, done }: Pick<Step, 'id' | 'actor' | 'done'>,
): string {
  const line = labeled(words, words.actors[actor], words.steps[id]);
  return done ? line + inParentheses(locale, words.tree.stepDone) : line;
}

/** The steps of an outcome in words, in order. */
export const stepsInWords = <S extends Step>(
  words: Pick<GuideWords, 'actors' | 'steps' | 'stepMails' | 'tree' | 'share'>,
  locale: string,
  outcome: OutcomeId,
  steps: readonly S[],
): readonly (StepInWords & Omit<S, 'actor'>)[] =>
  steps.map((step) => {
    const mail = mailOfStep(step.id, outcome);
    return {
      ...step,
      actor: { id: step.actor, name: words.actors[step.actor] },
      text: words.steps[step.id],
      line: stepLine(words, locale, step),
      ...(mail && { mail: { kind: mail, title: words.stepMails[mail] } }),
    };
  });

/**
 * A check's sentence: the same country for a move that needs it, how well a known role fits, otherwise its own text.
 */
function checkSentence(words: Pick<GuideWords, 'checks' | 'roleFits'>, { fact, fit, sameCountry }: Check): string {
  if (fact === 'market' && sameCountry) return words.checks.market.sameCountry;
  return fit ? words.roleFits[fit] : words.checks[fact].text;
}

/** A check in words, with the values that it has on the day. */
export function checkInWords(words: GuideWords, check: Check, day: Day = today()): CheckInWords {
  const { label, question } = words.checks[check.fact];
  const instead = outcomeIfFailed(check);
  return {
    ...check,
    label,
    question,
    state: { id: check.state, word: words.checkStates[check.state] },
    sentence: checkSentence(words, check),
    options: valuesOn(check.fact, day).map((value) => ({ value, label: valueLabel(words, check.fact, value, day) })),
    ...(instead && { otherwise: fill(words.parts.otherwise, { verdict: verdictInWords(words, instead).word }) }),
  };
}

/**
 * The names of checks in one line: those to take care of, then those still to make sure of; all where there are none.
 */
export function checksInOneLine({ parts }: Pick<GuideWords, 'parts'>, checks: readonly CheckInWords[]): string {
  const named = (sentence: string, wanted: (check: CheckInWords) => boolean) => {
    const names = checks.filter(wanted).map(({ label }) => label);
    return names.length === 0 ? '' : fill(sentence, { checks: names.join(' · ') });
  };
  const takeCare = named(parts.takeCare, ({ state }) => state.id === 'warned');
  const alsoCheck = named(parts.alsoCheck, ({ state }) => state.id === 'open');
  return [takeCare, alsoCheck].filter(Boolean).join(' · ') || named(parts.alsoCheck, () => true);
}

/** An answer in words. */
export function answerInWords(conclusion: Conclusion, known: Known, words: GuideWords, locale: string): AnswerInWords {
  const { outcome, certainty, row, replaced, steps, checks, warnings, caveats, alternatives } = conclusion;
  const { title, answer } = titleAndSentence(conclusion, known, words);
  const verdict = verdictInWords(words, outcome);
  const caveatInWords = ({ id, statements }: CaveatNote) => ({ id, text: words.caveats[id], statements });
  const ways = alternatives.map((way): AlternativeInWords => ({ ...way, ...words.alternatives[way.id] }));
  return {
    outcome,
    verdict,
    title,
    sentence: answer,
    ...(replaced && { otherwise: fill(words.tree.otherwise, { title: words.outcomes[replaced].title }) }),
    certainty: { id: certainty, ...words.certainties[certainty] },
    reason: words.rows[row],
    rule: fill(words.tree.row, { row }),
    asOf: fill(words.tree.asOf, { date: dayName(locale, conclusion.asOf) }),
    steps: stepsInWords(words, locale, outcome, steps),
    checks: checks.map((check) => checkInWords(words, check, conclusion.asOf)),
    warnings: warnings.map((warning) => ({
      id: warning.id,
      text: warningText(words, locale, warning),
      statements: warning.statements,
    })),
    conflicts: caveats.filter(({ isConflict }) => isConflict).map(caveatInWords),
    caveats: caveats.filter(({ isConflict }) => !isConflict).map(caveatInWords),
    inPlace: ways.filter((way) => way.inPlace),
    alternatives: ways.filter((way) => !way.inPlace),
  };
}
