import { type Certainty, type Day, factOrder, isConclusion, type Known } from 'rules';
import { type Finding, factsOf } from './finding.ts';
import { boxOfKnown, factsOfBox, meet, type Region, regionsOn, spaceOn, valuesThen } from './regions.ts';
import { daysOf, type Subject } from './subject.ts';
import { isAnswered, type Visit, walk } from './walk.ts';

type Check = (visit: Visit, regions: readonly Region[], day: Day) => Finding | undefined;

/** The first fault of each edition that a check of every state finds, the state with the fewest facts. */
function perEdition(subject: Subject, check: Check): readonly Finding[] {
  return daysOf(subject.rules).flatMap((day) => {
    const regions = regionsOn(day, subject.rules);
    for (const visit of walk(subject, day).toSorted((one, other) => one.asked - other.asked)) {
      const finding = check(visit, regions, day);
      if (finding) return [finding];
    }
    return [];
  });
}

/** The regions of all cases that are still possible with the known facts. */
function possible(known: Known, regions: readonly Region[], day: Day): readonly Region[] {
  const box = boxOfKnown(known, spaceOn(day));
  return regions.flatMap((region) =>
    meet(region.box, box) ? [{ ...region, box: region.box.map((bits, index) => bits & (box[index] ?? 0)) }] : [],
  );
}

/** Questions whose answers all lead to the same outcome, no matter what else is answered. */
export const needlessQuestions = (subject: Subject): readonly Finding[] =>
  perEdition(subject, ({ known, decision }, regions, day) => {
    if (isConclusion(decision)) return undefined;
    const place = factOrder.indexOf(decision.ask);
    const left = possible(known, regions, day);
    const matters = left.some((one, index) =>
      left.some(
        (other, at) => at > index && one.rule.outcome !== other.rule.outcome && meet(one.box, other.box, place),
      ),
    );
    if (matters) return undefined;
    return {
      says: `“${decision.ask}” is asked although every answer to it leads to the same outcome.`,
      day,
      facts: factsOf(known),
    };
  });

/** Answers given before they are certain: some further knowledge would lead to another outcome. */
export const hastyAnswers = (subject: Subject): readonly Finding[] =>
  perEdition(subject, ({ known, decision }, regions, day) => {
    if (!isConclusion(decision)) return undefined;
    const other = possible(known, regions, day).find(({ rule }) => rule.outcome !== decision.outcome);
    if (!other) return undefined;
    return {
      says: `the answer “${decision.outcome}” is given, but in this case the rows lead to “${other.rule.outcome}” (${other.rule.row}).`,
      day,
      facts: factsOfBox(other.box, spaceOn(day)),
    };
  });

const fromSurest: readonly Certainty[] = ['documented', 'inferred', 'provisional', 'conflict'];

/**
 * Answers of the table that change, or become less certain, when one fact more is known than was asked. A check that
 * fails by that fact stops the answer without changing it.
 */
export const unsteadyAnswers = (subject: Subject): readonly Finding[] =>
  perEdition(subject, (visit, _, day) => {
    if (!isAnswered(visit)) return undefined;
    const { known, decision } = visit;
    for (const fact of factOrder) {
      if (known[fact] !== undefined) continue;
      for (const value of valuesThen(fact, day)) {
        const more = { ...known, [fact]: value } as Known;
        const after = subject.decide(more, day);
        const steady =
          isConclusion(after) &&
          (after.replaced ?? after.outcome) === decision.outcome &&
          fromSurest.indexOf(after.certainty) <= fromSurest.indexOf(decision.certainty);
        if (steady) continue;
        const now = isConclusion(after) ? `“${after.outcome}” (${after.certainty})` : `the question “${after.ask}”`;
        return {
          says: `telling “${fact}” as well turns “${decision.outcome}” (${decision.certainty}) into ${now}.`,
          day,
          facts: factsOf(more),
        };
      }
    }
    return undefined;
  });
