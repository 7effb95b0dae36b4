export { type Address, fromPath, toPath, toPinnedPath } from './address/address.ts';
export { type Dropped, type DropReason, decoded, readParts } from './address/read-parts.ts';
export { fromShortName, shortName } from './address/short-address.ts';
export { type CaveatNote, type Conclusion, type Decision, decide, isConclusion } from './decide/decide.ts';
export { asOfName as dmnAsOf, cellsOf, feelName, tableAsDmn } from './decide/dmn.ts';
export { type DecisionInCountries, decideInCountries } from './decide/in-countries.ts';
export { type Path, paths, type State, states } from './decide/paths.ts';
export { possibleRules } from './decide/possible-rules.ts';
export { distinctFactSets, type Fault, factSetsOn, faultsOn, type Region } from './decide/proof.ts';
export { factsThatMatter, possibleOutcomes, type Question, type Settled, settle, whyAsked } from './decide/settle.ts';
export { type TableLine, tableAsCsv, tableAsJson, tableLines } from './decide/table-file.ts';
export { type Other, whatIf } from './decide/what-if.ts';
export { type AnswerChange, type AnswerPart, changes } from './editions/changes.ts';
export { type Edition, editionDays, editionOn, editions } from './editions/editions.ts';
export { type IssuedEdition, isIssued, issued } from './editions/issued.ts';
export { dayOf, editionOrDay, type PointInTime, todaysRules } from './editions/point-in-time.ts';
export { type RowChange, rowChanges, rulesOn } from './editions/row-changes.ts';
export { colours, lengths, tokens, verdictColours, verdictIcons } from './look/tokens.ts';
export type { Alternative, AlternativeId } from './policy/alternatives.ts';
export type { CaveatId } from './policy/caveats.ts';
export type { Certainty } from './policy/certainty.ts';
export type { Check, RoleFit } from './policy/checks.ts';
export { type Carrier, coverage, type SeedStatement } from './policy/coverage.ts';
export { type Day, firstDay, readDay, today } from './policy/day.ts';
export { type Example, examples } from './policy/examples.ts';
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
} from './policy/facts.ts';
export { type Expectation, InvalidInput } from './policy/invalid-input.ts';
export type { BuiltLinkKind, LinkChoice, LinkKind, NoLink } from './policy/link-choice.ts';
export {
  type Countries,
  type CountryComparison,
  compareCountries,
  countries,
  countryNames,
  type MarketId,
  markets,
  marketsDay,
  type Neighbourhood,
  neighbourhood,
  readCountry,
} from './policy/markets.ts';
export {
  azureOfferOf,
  isOtherPublisher,
  type LicenseSold,
  licenseOfferOf,
  offerShapes,
  otherPublisherShape,
} from './policy/offer-shape.ts';
export type { Verdict } from './policy/outcomes/outcome.ts';
export { mailOfStep, type OutcomeId, outcomeIds, verdictOf } from './policy/outcomes/outcomes.ts';
export type { RowId } from './policy/row-id.ts';
export { factsOfReseller } from './policy/seller.ts';
export { type SituationId, situations, usualStart } from './policy/situations.ts';
export { type Statement, type StatementId, statement, statementIds, statements } from './policy/statements.ts';
export type { Actor, Step, StepId, StepMailKind } from './policy/steps.ts';
export { type Rule, table } from './policy/table.ts';
export { cancellationDays, termOf } from './policy/term.ts';
export type { Warning, WarningId } from './policy/warnings.ts';
export { type Grant, grantOf, type LinkConcern, linkConcerns, linkPeriods } from './request/link-concerns.ts';
export { type MailDraft, type MailRequest, mailAddress, mailDraft } from './request/mail-draft.ts';
export { type IdField, idsNeeded, type PartnerIds, prefilledLink } from './request/prefill.ts';
export { acceptedHosts, type ReadLink, readRequestLink } from './request/read-request-link.ts';
export {
  documentedKinds,
  type LinkRequest,
  readGuid,
  readPartnerId,
  requestLink,
} from './request/request-link.ts';
export {
  readGdapDays,
  readGdapLink,
  type StepMailField,
  stepMailFields,
  stepMailLists,
  stepMailProblem,
  stepMailRequest,
} from './request/step-mail-fields.ts';
export {
  type AlternativeInWords,
  type AnswerInWords,
  answerInWords,
  type CheckInWords,
  checkInWords,
  type NoteInWords,
  type StepInWords,
  stepLine,
  stepsInWords,
  warningText,
} from './say/answer.ts';
export { asHtml, asMarkdown, asPlainText } from './say/as-text.ts';
export { citations, cited } from './say/cited.ts';
export { cut } from './say/cut.ts';
export { answersGiven, type FactInWords, factLabel, labeled, valueLabel, valueWords } from './say/facts.ts';
export { count, dayName, fill, list, numeral, type Plural, percentage } from './say/format.ts';
export { type ChangeInWords, changeInWords, lostInWords, partsInWords } from './say/history.ts';
export { type OutcomeInWords, outcomesInWords, type VerdictInWords, verdictInWords } from './say/outcomes.ts';
export { droppedInWords, problemInWords, problemOf } from './say/problems.ts';
export { type OptionInWords, type QuestionInWords, questionInWords } from './say/question.ts';
export { type Summary, summaryOf } from './say/summary.ts';
export { type OtherWay, type WhatIfInWords, whatIfInWords } from './say/what-if.ts';
export { loadWords, messages } from './words/load.ts';
export { bestLocale, isLocale, type Locale, localeName, locales } from './words/locale.ts';
export type { AnswerWords } from './words/needed.ts';
export {
  type GuideWords,
  guideRooms,
  type Messages,
  type Room,
  type Rooms,
  rooms,
  type WordsOf,
} from './words/rooms.ts';
