import {
  type Action,
  type AnswerInWords,
  actionFor,
  answerInWords,
  asksTwice,
  type Conclusion,
  checksInOneLine,
  fill,
  inOneLine,
  type Known,
  type LinkChoice,
  type Locale,
  type ReadyInWords,
  type RowId,
  readyInWords,
  remindersTitle,
  type Section,
  type StepInWords,
  soFarInWords,
  startsRequest,
  stepNote,
  valueLabel,
} from 'rules';
import { originOf } from '../decide-from.ts';
import type { FactsByOrigin } from '../facts-by-origin.ts';
import { type ProfilePlaces, profileInMarket } from '../profile-in-market.ts';
import type { PackagedWords } from '../words.ts';
import { type GuideCheck, guideCheck } from './guide-checks.ts';
import { type InShort, inShort } from './in-short.ts';

/** The facts of the guide, and everything else that its answer depends on. */
export interface FactsOfGuide {
  readonly facts: FactsByOrigin;
  /** The sections of the customer that can be opened from here. */
  readonly opens: readonly Section[];
  readonly profiles: ProfilePlaces;
  readonly locale: Locale;
}

/** A step as the guide draws it. */
export interface GuideStep extends StepInWords {
  readonly note?: string | undefined;
  /** Whether a request begins with it. */
  readonly startsRequest: boolean;
}

/** What has to be ready for a move, as the guide draws it. */
export interface GuideReady extends Pick<ReadyInWords, 'line' | 'items' | 'letter'> {
  /** The conditions, each with whether it is known; then, under a title, the things that the request has to name. */
  readonly lists: readonly {
    readonly title?: string;
    readonly items: readonly {
      readonly state?: string;
      readonly text: string;
      readonly statements: readonly string[];
    }[];
  }[];
}

/** An answer with everything that the guide draws of it. */
export interface GuideAnswer extends Omit<AnswerInWords, 'facts' | 'steps' | 'checks'> {
  /** The row that decided. */
  readonly row: RowId;
  readonly link: LinkChoice;
  readonly inShort: InShort;
  /** The one thing to do now, if something is left for the reader to do here. */
  readonly action?: Action | undefined;
  /** The index of another profile that fits the customer's market; -1 when there is none. */
  readonly fitting: number;
  /** Whether the customer is asked for the relationship and for permission, which can be done in one email. */
  readonly asksTwice: boolean;
  /** What has to be ready for a move, each with the word for whether it is known. */
  readonly ready?: GuideReady | undefined;
  /** What the partner already has with the customer, and how many steps are left. */
  readonly soFar?: string | undefined;
  /** Whether the page shows a relationship, but not whether there is permission, too. */
  readonly asksPermission: boolean;
  /** The check that asks how far the partner has come with the customer, if the page does not show it. */
  readonly whereAreYou?: GuideCheck | undefined;
  readonly steps: readonly GuideStep[];
  /** The checks that could change the answer, or have. */
  readonly standOuts: readonly GuideCheck[];
  /** All others, and a line that names them. */
  readonly checks: readonly GuideCheck[];
  readonly checksInOneLine: string;
  /** A warning that is due soon, where a move depends on it; it is not among the others. */
  readonly urgent?: string | undefined;
  /** The line of the days that it is about, when there are any. */
  readonly reminders?: string | undefined;
}

/** What the partner already has with the customer. If the page contradicts an earlier answer, it names that answer. */
function soFarOf(
  conclusion: Conclusion,
  known: Known,
  { facts, locale }: FactsOfGuide,
  words: PackagedWords,
  isShown: boolean,
): string | undefined {
  const said = soFarInWords(conclusion, known, words, locale, isShown);
  const { relationship } = facts.kept;
  if (!said || !isShown || !relationship || relationship === known.relationship) return said;
  return inOneLine([said, fill(words.soFar.earlier, { answer: valueLabel(words, 'relationship', relationship) })]);
}

function readyOf(...[conclusion, known, words, locale]: Parameters<typeof readyInWords>): GuideReady | undefined {
  const said = readyInWords(conclusion, known, words, locale);
  if (!said) return undefined;
  const { forms: _, sends, ...others } = said;
  const { ready } = words;
  const items = said.items.map(({ known: isKnown, text, statements }) => ({
    state: ready[isKnown ? 'known' : 'open'],
    text,
    statements,
  }));
  return { ...others, lists: [{ items }, { title: ready.send, items: sends }] };
}

/** An answer as the guide draws it. */
export function guideAnswer(
  conclusion: Conclusion,
  known: Known,
  asked: FactsOfGuide,
  words: PackagedWords,
): GuideAnswer {
  const { facts, opens, profiles, locale } = asked;
  const { checks, steps, warnings, ...said } = answerInWords(conclusion, known, words, locale);
  // A move costs money or data, and what is due soon changes whether it can be done.
  const isMove = conclusion.verdict === 'can-by-moving';
  const urgent = isMove ? conclusion.warnings.find(({ window }) => window)?.id : undefined;
  const fitting = profileInMarket(profiles, facts.countries, checks.find(({ fact }) => fact === 'market')?.sameCountry);
  // The page names or implies it, rather than the reader.
  const isShown = ['page', facts.page.implied].includes(originOf(facts, 'relationship'));
  // Only a reader who knows better has to say so.
  const isThere = isShown && facts.page.facts.relationship !== 'none';
  const drawn = checks.map((check) => guideCheck(check, facts, words));
  // The premises already say where it comes from.
  const [related] = drawn.flatMap(({ origin: _, ...check }) => (check.fact === 'relationship' ? [check] : []));
  const isOut = ({ decides, state: { id } }: GuideCheck) => decides && (id === 'failed' || id === 'open');
  const others = drawn.filter((check) => !isOut(check) && (check.fact !== 'relationship' || isThere));
  return {
    ...said,
    row: conclusion.row,
    link: conclusion.link,
    inShort: inShort(conclusion, words, locale),
    action: actionFor(conclusion, known, { opens, hasFittingProfile: fitting >= 0 }),
    fitting,
    asksTwice: asksTwice(conclusion.steps),
    ready: readyOf(conclusion, known, words, locale),
    soFar: soFarOf(conclusion, known, asked, words, isShown),
    asksPermission:
      isShown &&
      known.relationship === 'reseller' &&
      conclusion.steps.some(({ id, done }) => id === 'request-gdap' && !done),
    whereAreYou: isThere ? undefined : related,
    steps: steps.map((step) => ({
      ...step,
      note: stepNote(step, conclusion, words),
      startsRequest: startsRequest(step),
    })),
    standOuts: drawn.filter(isOut),
    checks: others,
    checksInOneLine: checksInOneLine(words, others),
    warnings: warnings.filter(({ id }) => id !== urgent),
    urgent: warnings.find(({ id }) => id === urgent)?.text,
    reminders: remindersTitle(conclusion, known, words),
  };
}
