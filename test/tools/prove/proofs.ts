import { tableAsDmn } from 'rules';
import { disagreements } from './agreement.ts';
import { deadRules, holes } from './complete.ts';
import { feelinEngine } from './engines/feelin-engine.ts';
import type { Finding } from './finding.ts';
import { hastyAnswers, needlessQuestions, unsteadyAnswers } from './questions.ts';
import { uncoveredStatements, unknownSources } from './sources.ts';
import { missingWords } from './spoken.ts';
import type { Subject } from './subject.ts';

/** Something that has to be true for the rules, and a function that finds where it is not. */
export interface Proof {
  readonly claim: string;
  readonly faults: (subject: Subject) => readonly Finding[] | Promise<readonly Finding[]>;
}

/** The cases in which feelin disagrees, found one after the other, as each is requested. */
export const feelinDisagreements = async (subject: Subject) =>
  disagreements(subject, 'feelin', await feelinEngine(tableAsDmn('1.3', subject.rules)));

/** All proofs of the rules, on every edition. */
export const proofs = {
  complete: { claim: 'every case is decided', faults: holes },
  alive: { claim: 'every row decides some case', faults: deadRules },
  needed: { claim: 'no question is asked whose answers do not matter', faults: needlessQuestions },
  certain: { claim: 'no answer is given before it is certain', faults: hastyAnswers },
  steady: { claim: 'knowing more never changes an answer, and only adds certainty', faults: unsteadyAnswers },
  worded: { claim: 'everything an answer can say has its words in every language', faults: missingWords },
  sourced: { claim: 'everything cited has its source', faults: unknownSources },
  covered: { claim: 'statements S1–S28 of the article can all be traced', faults: uncoveredStatements },
  agreed: {
    claim: 'an independent engine (feelin) reaches the same outcome, row and certainty',
    faults: async (subject) => [...(await feelinDisagreements(subject))],
  },
} as const satisfies Record<string, Proof>;
