import type { DropReason } from '../address/read-parts.ts';
import type { AnswerPart } from '../editions/changes.ts';
import type { Recipient, Section } from '../policy/action.ts';
import type { AlternativeId } from '../policy/alternatives.ts';
import type { CaveatId } from '../policy/caveats.ts';
import type { Certainty } from '../policy/certainty.ts';
import type { Check, RoleFit } from '../policy/checks.ts';
import type { OccasionId, OccasionInput } from '../policy/deadlines/occasions.ts';
import type { Answer, AnyFact, CheckedFact, Fact } from '../policy/facts.ts';
import type { Expectation } from '../policy/invalid-input.ts';
import type { LinkKind, NoLink } from '../policy/link-choice.ts';
import type { Verdict } from '../policy/outcomes/outcome.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import type { ChannelGroup } from '../policy/questions/channel-groups.ts';
import type { SituationId } from '../policy/questions/situations.ts';
import type { ReadyId, SendId } from '../policy/ready/ready-lists.ts';
import type { RowId } from '../policy/row-id.ts';
import type { WayRead } from '../policy/sources/sources.ts';
import type { StatementId } from '../policy/sources/statements.ts';
import type { Actor, StepId, StepMailKind, StepNote } from '../policy/steps.ts';
import type { Neighborhood } from '../policy/subscriptions/markets.ts';
import type { WarningId } from '../policy/warnings.ts';
import type { TakenOff } from '../request/unwrap-link.ts';
import type { ReplyPlace } from '../say/copied/reply-template.ts';

/** The words of one value of a fact. */
export interface AnswerWords {
  readonly label: string;
  /** The label while another value exists that this one takes in later. */
  readonly earlier?: string;
  readonly hint?: string;
}

/** A term of the trade: its name, its other names, and what it means. */
export interface TermWords {
  readonly name: string;
  readonly also?: string;
  readonly meaning: string;
}

type Texts = Readonly<Record<string, string>>;
type Any = Readonly<Record<string, unknown>>;
type TextFor<Id extends string> = Readonly<Record<Id, string>>;
type Answers<F extends AnyFact> = Readonly<Record<Answer<F>, AnswerWords>>;

/** A stage of an answer about support with its own title; `…-once` on days with one request for both. */
type SupportStage = 'wait' | 'wait-once' | 'permission' | 'renew' | 'done' | 'done-once';

/** Everything in the rules that needs words, by room: every id has its words in English, or it does not compile. */
export interface Needed {
  readonly questions: {
    readonly facts: {
      readonly [F in Fact]: {
        readonly label: string;
        readonly question: string;
        readonly why: string;
        readonly where: string;
        readonly answers: Answers<F>;
      };
    };
    readonly checks: {
      readonly [F in CheckedFact]: {
        readonly label: string;
        readonly question: string;
        readonly text: string;
        readonly sameCountry?: string;
        readonly answers: Answers<F>;
      };
    };
    readonly roleFits: TextFor<RoleFit>;
    readonly checkStates: TextFor<Check['state']>;
    readonly channelGroups: TextFor<ChannelGroup>;
  };
  readonly policy: {
    readonly verdicts: TextFor<Verdict>;
    readonly verdictsOf: Readonly<Partial<Record<OutcomeId, string>>>;
    readonly support: Readonly<Record<'ask-once' | 'ask-permitted', { readonly answer: string }>> &
      Readonly<Record<SupportStage, { readonly title: string; readonly answer: string }>>;
    readonly certainties: Readonly<Record<Certainty, { readonly label: string; readonly text: string }>>;
    readonly outcomes: Readonly<Record<OutcomeId, { readonly title: string; readonly answer: string }>>;
    readonly rows: TextFor<RowId>;
    readonly caveats: TextFor<CaveatId>;
    readonly actors: TextFor<Actor>;
    readonly steps: TextFor<StepId>;
    readonly stepNotes: TextFor<Exclude<StepNote, 'no-link'>>;
    readonly warnings: TextFor<WarningId>;
    readonly alternatives: Readonly<Record<AlternativeId, { readonly title: string; readonly text: string }>>;
    readonly ready: Any & { readonly items: TextFor<ReadyId>; readonly sends: TextFor<SendId> };
    readonly noLink: TextFor<NoLink>;
    readonly links: TextFor<LinkKind>;
  };
  readonly statements: { readonly statements: TextFor<StatementId> };
  readonly guide: {
    readonly tree: Texts;
    readonly share: Texts;
    readonly soFar: Any;
    readonly actions: Texts & TextFor<Section | Recipient>;
    readonly parts: Any;
    readonly whatIf: Texts;
    readonly finder: Any;
    readonly markets: Texts & TextFor<Neighborhood>;
    readonly errors: TextFor<Expectation>;
  };
  readonly request: {
    readonly composer: Texts;
    readonly stepMails: Texts & TextFor<StepMailKind>;
    readonly linkReading: Texts;
    readonly takenOff: TextFor<TakenOff['what'] | 'safe-links'>;
  };
  readonly mails: { readonly mail: Readonly<Record<string, Texts>> };
  readonly copying: { readonly reply: Any & { readonly places: TextFor<ReplyPlace> }; readonly customerTable: Any };
  readonly reminders: {
    readonly reminders: Readonly<Record<string, string | object>> & {
      readonly asks: Readonly<Record<OccasionInput | 'what', { readonly label: string; readonly hint?: string }>>;
      readonly occasions: Readonly<Record<OccasionId, { readonly title: string; readonly text: string }>>;
    };
  };
  readonly site: {
    readonly site: Any & { readonly helpParts: Any & { readonly read: TextFor<WayRead> } };
    readonly situations: TextFor<SituationId>;
    readonly situationNames: TextFor<SituationId>;
    readonly dropped: TextFor<DropReason>;
  };
  readonly 'rules-pages': {
    readonly policy: object;
    readonly oldLinks: object;
    readonly history: Readonly<Record<string, string | object>> & { readonly parts: TextFor<AnswerPart> };
  };
  readonly glossary: { readonly glossary: Any & { readonly terms: Readonly<Record<string, TermWords>> } };
  readonly days: { readonly days: Readonly<Record<string, string>> };
  readonly machines: { readonly machines: Texts; readonly finding: { readonly alsoCalled: Texts } };
}
