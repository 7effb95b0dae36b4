/** Everything that extension, site and tests use of the rules, by room. */

// Policy: facts, table, outcomes, markets, offers, statements and sources.

export type { Section } from './policy/action.ts';
export type { CaveatId } from './policy/caveats.ts';
export type { Certainty } from './policy/certainty.ts';
export type { Check } from './policy/checks.ts';
export { type Day, firstDay, isDay, readDay, today } from './policy/days/day.ts';
export { type DayOrder, dayInText, dayOrderOf, dayOrders } from './policy/days/written-day.ts';
export type { OccasionId } from './policy/deadlines/occasions.ts';
export { lastDayToCancel, termOf } from './policy/deadlines/term.ts';
export { lastDayToAccept } from './policy/deadlines/time-to-accept.ts';
export { examples } from './policy/examples.ts';
export {
  type Answer,
  type AnyFact,
  askedFacts,
  type CheckedFact,
  checkedFacts,
  checkOrder,
  type Fact,
  factOrder,
  factsOfBothSides,
  isAsked,
  isFact,
  type Known,
  readKnown,
  valuesOn,
} from './policy/facts.ts';
export { InvalidInput } from './policy/invalid-input.ts';
export type { LinkChoice } from './policy/link-choice.ts';
export type { Verdict } from './policy/outcomes/outcome.ts';
export {
  mailOfStep,
  movesByRequest,
  type OutcomeId,
  outcomeIds,
  seeksSeller,
  verdictOf,
} from './policy/outcomes/outcomes.ts';
export { type ChannelGroup, channelGroups } from './policy/questions/channel-groups.ts';
export { type SituationId, situations } from './policy/questions/situations.ts';
export { usualStart } from './policy/questions/usual-start.ts';
export { type Ready, readyFor } from './policy/ready/ready.ts';
export type { RowId } from './policy/row-id.ts';
export { type Carrier, coverage } from './policy/sources/coverage.ts';
export type { SourceId } from './policy/sources/sources.ts';
export {
  type CitedDocument,
  documentsOf,
  editionsByDocument,
  linkedDocument,
  type Statement,
  type StatementId,
  statement,
  statementIds,
} from './policy/sources/statements.ts';
export {
  asksTwice,
  hasAccepted,
  type Step,
  type StepId,
  type StepMailKind,
  startsRequest,
  stepRules,
} from './policy/steps.ts';
export {
  type Countries,
  compareCountries,
  countries,
  countryCalled,
  countryNames,
  marketsDay,
  readCountry,
} from './policy/subscriptions/markets.ts';
export {
  azureOfferOf,
  isOtherPublisher,
  licenseOfferOf,
  observedBeginnings,
  offerShapes,
  otherPublisherShape,
} from './policy/subscriptions/offer-shape.ts';
export { factsInOwnList, factsOfSeller, partnerNamedIn } from './policy/subscriptions/seller.ts';
export { type Rule, rulesOn, table } from './policy/table.ts';
export type { WarningId } from './policy/warnings.ts';

// Decisions: the next question or the answer, and everything that can follow from the rules.

export { type Action, actionFor } from './decide/action.ts';
export { type Conclusion, type Decision, decide, isConclusion, questionsAnswered } from './decide/decide.ts';
export { tableDays } from './decide/diagram.ts';
export { type DecisionInCountries, decideInCountries, needsSameCountry } from './decide/in-countries.ts';
export { type Path, paths, type State, states } from './decide/paths.ts';
export { possibleRules } from './decide/possible-rules.ts';
export { distinctFactSets, type Fault, factSetsOn, faultsOn } from './decide/proof.ts';
export { factsThatMatter, possibleOutcomes, type Question, settle } from './decide/settle.ts';
export { whatIf } from './decide/what-if.ts';
export { asOfName as dmnAsOf, feelName, tableAsDmn } from './editions/dmn.ts';
export { type TableLine, tableAsCsv, tableAsJson, tableLines } from './editions/table-file.ts';

export { guid } from './guid.ts';
export { inXml } from './in-xml.ts';

// Time: editions, the changes between them, and the rules that decide.

export { alikeAnswers, alikeStates, alikeValues, statesWithPage } from './editions/alike.ts';
export { type AnswerPart, changes } from './editions/changes.ts';
export { answerDigest, rulesDigest } from './editions/digest.ts';
export { type Edition, editionDays, editionOn, editions } from './editions/editions.ts';
export { issued } from './editions/issued.ts';
export { dayOf, type PointInTime, todaysRules } from './editions/point-in-time.ts';
export { isUnchanged, revisionOn } from './editions/revision.ts';
export { type RowChange, rowChanges } from './editions/row-changes.ts';

// Addresses: a state as a path and back.

export { type Address, answerSegments, fromPath, toldApart, toPath } from './address/address.ts';
export { fromPermalinkName, permalinkName, sharedPath } from './address/permalink.ts';
export { type AddressParts, type Dropped, readParts, unbroken, valuesTogether } from './address/read-parts.ts';
export { isTracker } from './address/trackers.ts';

// Requests: links and emails, written and read.

export { grantOf, linkConcerns, linkUntil } from './request/link-concerns.ts';
export { type MailAddress, mailAddress } from './request/mails/mail-address.ts';
export { mailDraft } from './request/mails/mail-draft.ts';
export { inOneMail, type MailRequest } from './request/mails/mail-request.ts';
export {
  type StepMailField,
  stepMailFields,
  stepMailLists,
  stepMailProblem,
  stepMailRequest,
  stepMailWay,
} from './request/mails/step-mail-fields.ts';
export { requestHosts } from './request/microsoft-hosts.ts';
export { idsNeeded, linkWithGaps, prefilledLink } from './request/prefill.ts';
export type { BareReading } from './request/read-bare-link.ts';
export { readGdapLink, readRequestLink } from './request/read-request-link.ts';
export { type IdField, type PartnerIds, readId, requestLink } from './request/request-link.ts';

// Finding: everything that a reader can find by typing.

export { alsoCalled, type FindingWords, withoutEndings } from './find/also-called.ts';
export { answerEntries } from './find/answer-entries.ts';
export { find } from './find/find.ts';
export { findFew } from './find/find-few.ts';
export { type Finding, findings, type SaidOfFindings } from './find/findings.ts';
export { wordsIn } from './find/words-in.ts';

// Words of a decision, for every screen and file.

export { cleanName, comparableName } from './request/clean-name.ts';
export { cut } from './request/cut.ts';
export { amongOthers } from './say/among-others.ts';
export {
  type AnswerInWords,
  answerInWords,
  type CheckInWords,
  checkInWords,
  checksInOneLine,
  type StepInWords,
  stepsInWords,
  warningText,
} from './say/answer.ts';
export { answerData } from './say/answer-data.ts';
export { type AnswerColumns, answerInColumns } from './say/answer-in-columns.ts';
export { type CalendarEvent, calendarOf } from './say/calendar/calendar.ts';
export {
  type ReminderField,
  type ReminderInput,
  type Reminders,
  type ReminderTexts,
  reminderId,
  remindersInWords,
  reminderTitle,
} from './say/calendar/reminders.ts';
export { remindersTitle } from './say/calendar/reminders-title.ts';
export { type CitedByPart, citations, cited, citedByPart } from './say/cited.ts';
export {
  type Copied,
  type CopiedTable,
  copiedTable,
  type TableForm,
  tableWithTabs,
} from './say/copied/copied-table.ts';
export { replyValues } from './say/copied/own-reply.ts';
export { filledReply, replyPlaces, unknownPlaces } from './say/copied/reply-template.ts';
export { mayRun, quotedRow, safeCell, writtenRow } from './say/copied/safe-cell.ts';
export { answersGiven, factLabel, valueLabel, valueWords } from './say/facts.ts';
export { changeInWords, partsInWords } from './say/history.ts';
export { linkNotes } from './say/links.ts';
export { lostInWords } from './say/lost.ts';
export { comma, inOneLine, inParentheses, spaceAfter } from './say/one-line.ts';
export { type OutcomeInWords, outcomesInWords, type VerdictInWords, verdictInWords } from './say/outcomes.ts';
export { droppedInWords, problemInWords, problemOf } from './say/problems.ts';
export { type AskedInWords, askedInWords, type QuestionInWords, questionInWords } from './say/question.ts';
export { type ReadyInWords, readyInWords } from './say/ready/ready-in-words.ts';
export { type RestsOn, restsOn } from './say/rests-on.ts';
export { soFarInWords, soFarOf } from './say/so-far.ts';
export { titleAndSentence } from './say/steps/stage.ts';
export { stepNote } from './say/steps/step-note.ts';
export { withStepsLeft } from './say/steps/steps-left.ts';
export { answersTogether } from './say/summary/answers-together.ts';
export { asHtml, asMarkdown } from './say/summary/as-markup.ts';
export { asPlainText } from './say/summary/as-plain-text.ts';
export { type Summary, summaryOf } from './say/summary/summary.ts';
export { takenOffInWords } from './say/taken-off.ts';
export { type OtherWay, whatIfInWords } from './say/what-if.ts';
export { asLabel, count, dayName, fill, labeled, list, numeral, percentage } from './words/format.ts';

// The command-line program, without the parts that need Node.

export { type CommandLine, type CommandSurroundings, runCommand } from './command/command.ts';
export { commandOptions } from './command/options.ts';

// Languages and their sentences.

export { bestLocale } from './words/best-locale.ts';
export { loadWords, messages } from './words/load.ts';
export {
  directionOf,
  hasWords,
  inPreparation,
  isLocale,
  type Locale,
  locales,
} from './words/locale.ts';
export { localeName } from './words/locale-name.ts';
export { type Reading, type ReadingKind, type Readings, readDigest, readingsOf } from './words/readings.ts';
export {
  guideRooms,
  type Messages,
  type Room,
  type Rooms,
  rooms,
  type TermId,
  type WordsOf,
} from './words/rooms.ts';
export { isOptional, type Sentence, sentencesOf } from './words/sentences.ts';

// Colors, lengths and icons.

export { colors, tokens, verdictColors, verdictIcons } from './look/tokens.ts';
