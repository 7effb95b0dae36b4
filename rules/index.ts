export { type Address, type Dropped, type DropReason, decoded, fromPath, toPath, toPinnedPath } from './address.ts';
export type { Alternative, AlternativeId } from './alternatives.ts';
export type { CaveatId } from './caveats.ts';
export { type AnswerChange, type AnswerPart, changes } from './changes.ts';
export type { Check, RoleFit } from './checks.ts';
export { type Carrier, coverage, type SeedStatement } from './coverage.ts';
export { type Day, firstDay, readDay, today } from './day.ts';
export { type CaveatNote, type Conclusion, type Decision, decide, isConclusion } from './decide.ts';
export { asOfName as dmnAsOf, cellsOf, feelName, tableAsDmn } from './dmn.ts';
export { type Edition, editionDays, editionOn, editions, type RowChange, rulesOn } from './editions.ts';
export { type Example, examples } from './examples.ts';
export {
  type Answer,
  type AnyFact,
  askedFacts,
  type CheckedFact,
  checkedFacts,
  checkOrder,
  type Fact,
  factOrder,
  isAsked,
  isFact,
  type Known,
  readKnown,
} from './facts.ts';
export { possibleRules } from './hold.ts';
export { type Expectation, InvalidInput } from './invalid-input.ts';
export { type IssuedEdition, isIssued, issued } from './issued.ts';
export type { LinkChoice, NoLink } from './link-choice.ts';
export { type Grant, grantOf, type LinkConcern, linkConcerns, linkPeriods } from './link-concerns.ts';
export { bestLocale, isLocale, type Locale, localeName, locales } from './locale.ts';
export { colours, lengths, tokens, verdictColours, verdictIcons } from './look.ts';
export { type MailDraft, type MailRequest, mailAddress, mailDraft } from './mail-draft.ts';
export {
  countries,
  countryNames,
  type MarketId,
  marketFact,
  markets,
  marketsDay,
  type Neighbourhood,
  neighbourhood,
  readCountry,
} from './markets.ts';
export { type Messages, messages } from './messages.ts';
export { type Certainty, type OutcomeId, outcomeIds, type Verdict, verdictOf } from './outcomes.ts';
export { type Path, paths, type State, states } from './paths.ts';
export { type IdField, idsNeeded, type PartnerIds, prefilledLink } from './prefill.ts';
export { distinctFactSets, type Fault, factSetsOn, faultsOn, type Region } from './proof.ts';
export { acceptedHosts, type ReadLink, readRequestLink } from './read-request-link.ts';
export {
  type BuiltLinkKind,
  documentedKinds,
  type LinkKind,
  type LinkRequest,
  readGuid,
  readPartnerId,
  requestLink,
} from './request-link.ts';
export { answersGiven, citations, cited, factLabel, valueLabel, warningText } from './sentences.ts';
export { possibleOutcomes, type Question, type Settled, settle, way, whyAsked } from './settle.ts';
export { fromShortName, shortName } from './short-address.ts';
export { type SituationId, situations, usualStart } from './situations.ts';
export { type Statement, type StatementId, statement, statementIds, statements } from './statements.ts';
export { mailOfStep, type StepMailKind } from './step-mail.ts';
export type { Actor, Step, StepId } from './steps.ts';
export { type RowId, type Rule, table } from './table.ts';
export { type TableLine, tableAsCsv, tableAsJson, tableLines } from './table-file.ts';
export { type Told, tell } from './told.ts';
export { asHtml, asMarkdown, asPlainText } from './told-forms.ts';
export type { Warning, WarningId } from './warnings.ts';
export { type Other, whatIf } from './what-if.ts';
export { count, dayName, fill, list, type Plural } from './words.ts';
