import type { ActionRule } from '../action.ts';
import type { AlternativeId } from '../alternatives.ts';
import type { OutcomeCaveatId } from '../caveats.ts';
import type { Checked } from '../checks.ts';
import type { OutcomeLink } from '../link-choice.ts';
import type { Part } from '../part.ts';
import type { ReadyListId } from '../ready/ready-lists.ts';
import type { Plan, StepId, StepMailKind } from '../steps.ts';
import type { WarningId } from '../warnings.ts';

/** The six verdicts an answer can belong to, shown by word, icon and color together. */
export type Verdict = 'can' | 'can-by-moving' | 'not-yet' | 'cannot' | 'someone-else' | 'unclear';

/**
 * The request link to prefill, if any, and the list of what has to be ready where the subscription moves by a request:
 * an outcome that moves one does not compile without its list.
 */
type Moving =
  | { readonly link: 'request-then-transfer'; readonly ready: ReadyListId }
  | { readonly part: 'moves'; readonly link: OutcomeLink; readonly ready: ReadyListId }
  | {
      readonly part: Exclude<Part, 'moves'>;
      readonly link: Exclude<OutcomeLink, 'request-then-transfer'>;
      readonly ready?: never;
    };

/**
 * Everything that is true of an outcome wherever it appears. Each part is required, so that an outcome without its
 * link, its warnings or another part does not compile. Parts that change with the day are dated where they are
 * described: in steps, warnings, alternatives, caveats, checks and link choice.
 *
 * `part` says what this partner does; where it acts, `market` says which market check applies.
 */
export type Outcome = Checked &
  Moving & {
    readonly verdict: Verdict;
    /** The first actions of the reader: before the customer has accepted the relationship, and after. */
    readonly actions: readonly [before: ActionRule, after: ActionRule];
    /** The steps to take, in order. */
    readonly plan: Plan;
    /** The emails that steps of the plan call for. */
    readonly mails: Readonly<Partial<Record<StepId, StepMailKind>>>;
    /** The warnings, each shown only on the days on which it applies. */
    readonly warnings: readonly WarningId[];
    /** Other ways to reach the goal. */
    readonly alternatives: readonly AlternativeId[];
    /** The caveats that come with the outcome; others come with a row or a fact. */
    readonly caveats: readonly OutcomeCaveatId[];
  };

/** Outcomes by id. The ids are part of links, messages and tests and never change. */
export type Outcomes = Readonly<Record<string, Outcome>>;
