import type { DropReason } from '../address/address.ts';
import type { AnswerPart } from '../editions/changes.ts';
import type { AlternativeId } from '../policy/alternatives.ts';
import type { CaveatId } from '../policy/caveats.ts';
import type { Check, RoleFit } from '../policy/checks.ts';
import type { Answer, AnyFact, CheckedFact, Fact } from '../policy/facts.ts';
import type { Expectation } from '../policy/invalid-input.ts';
import type { NoLink } from '../policy/link-choice.ts';
import type { Neighbourhood } from '../policy/markets.ts';
import type { Certainty, OutcomeId, Verdict } from '../policy/outcomes.ts';
import type { SituationId } from '../policy/situations.ts';
import type { StatementId } from '../policy/statements.ts';
import type { StepMailKind } from '../policy/step-mail.ts';
import type { Actor, StepId } from '../policy/steps.ts';
import type { RowId } from '../policy/table.ts';
import type { WarningId } from '../policy/warnings.ts';
import type { LinkKind } from '../request/request-link.ts';
import type { Plural } from '../say/format.ts';
import type { en } from './en.ts';
import type { Locale } from './locale.ts';

/** The words of one value of a fact. */
export interface AnswerWords {
  readonly label: string;
  readonly hint?: string;
}

type Answers<F extends AnyFact> = Readonly<Record<Answer<F>, AnswerWords>>;

/** What every locale says of the rules: complete for every id, or it does not compile. */
export interface Guidance {
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
  readonly roleFits: Readonly<Record<RoleFit, string>>;
  readonly checkStates: Readonly<Record<Check['state'], string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly certainties: Readonly<Record<Certainty, { readonly label: string; readonly text: string }>>;
  readonly outcomes: Readonly<Record<OutcomeId, { readonly title: string; readonly answer: string }>>;
  readonly rows: Readonly<Record<RowId, string>>;
  readonly caveats: Readonly<Record<CaveatId, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly warnings: Readonly<Record<WarningId, string>>;
  readonly alternatives: Readonly<Record<AlternativeId, { readonly title: string; readonly text: string }>>;
  readonly noLink: Readonly<Record<NoLink, string>>;
  readonly links: Readonly<Record<LinkKind, string>>;
  readonly composer: Readonly<Record<string, string>>;
  readonly mail: Readonly<Record<string, object>>;
  readonly stepMails: Readonly<Record<StepMailKind, string>> & Readonly<Record<string, string>>;
  readonly markets: Readonly<Record<string, string>> & Readonly<Record<Neighbourhood, string>>;
  readonly linkReading: Readonly<Record<string, string>>;
  readonly history: Readonly<Record<string, string | object>> & {
    readonly parts: Readonly<Record<AnswerPart, string>>;
  };
  readonly whatIf: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<Expectation, string>>;
  readonly dropped: Readonly<Record<DropReason, string>>;
  readonly tree: Readonly<Record<string, string>>;
  readonly share: Readonly<Record<string, string>>;
  readonly statements: Readonly<Record<StatementId, string>>;
  readonly situations: Readonly<Record<SituationId, string>>;
  readonly extension: object;
  readonly privacy: object;
  readonly store: object;
  readonly site: object;
  readonly finding: { readonly alsoCalled: Readonly<Record<string, string>> };
  readonly bulk: object;
  readonly policy: object;
  readonly machines: object;
}

/** The shape of a locale's words, given by the English ones: every key, with words of its own. */
type Words<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : { readonly [K in keyof T as K extends 'hint' ? never : K]: Words<T[K]> } & (T extends { readonly label: string }
        ? { readonly hint?: string }
        : unknown);

/** All words of a locale. */
export type Messages = Omit<Words<typeof en>, 'finding'> & Pick<Guidance, 'finding'>;

/** The words of questions and answers, which every screen and every file needs. */
export type GuideWords = Pick<
  Messages,
  | 'facts'
  | 'checks'
  | 'roleFits'
  | 'checkStates'
  | 'verdicts'
  | 'certainties'
  | 'outcomes'
  | 'rows'
  | 'caveats'
  | 'actors'
  | 'steps'
  | 'warnings'
  | 'alternatives'
  | 'noLink'
  | 'links'
  | 'stepMails'
  | 'errors'
  | 'tree'
  | 'share'
  | 'whatIf'
  | 'statements'
>;

/** How to load the words of each language: apart from the list of languages, as whoever lists them carries no words. */
const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  tr: async () => (await import('./tr.ts')).tr,
};

/** The words of one locale; no other is loaded. */
export const messages = (locale: Locale): Promise<Messages> => loaders[locale]();
