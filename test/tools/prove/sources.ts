import { type Carrier, type Conclusion, checkOrder, type Day, factOrder, statement, statementIds } from 'rules';
import type { Finding } from './finding.ts';
import { answersOn } from './spoken.ts';
import { daysOf, type Subject } from './subject.ts';

const isStatement = (id: string): boolean => statementIds.some((each) => each === id && statement(each).title !== '');

const cited = ({ statements, caveats, checks, steps, warnings, alternatives }: Conclusion): readonly string[] => [
  ...statements,
  ...[...caveats, ...checks, ...steps, ...warnings, ...alternatives].flatMap((part) => part.statements),
];

/** Statement numbers that a rule or an answer cites but no source has, and rules that cite nothing. */
export function unknownSources(subject: Subject): readonly Finding[] {
  const inRules = subject.rules.flatMap(({ row, statements }): Finding[] => {
    const unknown = statements.filter((id) => !isStatement(id));
    if (statements.length === 0) return [{ says: `row ${row} cites no source.` }];
    return unknown.map((id) => ({ says: `row ${row} cites ${id}, which is no statement of any source.` }));
  });
  const seen = new Map<string, Day>();
  for (const day of daysOf(subject.rules))
    for (const answer of answersOn(subject, day)) for (const id of cited(answer)) if (!seen.has(id)) seen.set(id, day);
  const inAnswers = [...seen].flatMap(([id, day]) =>
    isStatement(id) ? [] : [{ says: `an answer cites ${id}, which is no statement of any source.`, day }],
  );
  return [...inRules, ...inAnswers];
}

const seed = Array.from({ length: 28 }, (_, index) => `S${index + 1}`);

/** Why a statement's place in the product is wrong: it does not exist, or none of its rows cites the statement. */
function emptiness({ rules, words }: Subject, number: string, carrier: Carrier): string | undefined {
  const { rows = [], facts = [], caveats = [], texts = [] } = carrier;
  const caveatsWorded = Object.keys(words.get('en')?.caveats ?? {});
  const rowsCiting = rules.filter(
    ({ row, statements }) => rows.includes(row) && statements.some((id) => id === number || id.slice(0, -1) === number),
  );
  const gone = [
    ...rows.filter((row) => !rules.some((rule) => rule.row === row)),
    ...facts.filter((fact) => ![...factOrder, ...checkOrder].some((each) => each === fact)),
    ...caveats.filter((caveat) => !caveatsWorded.includes(caveat)),
  ];
  if (gone.length > 0) return `its carriers ${gone.join(', ')} do not exist`;
  if (rows.length + facts.length + caveats.length + texts.length === 0) return 'nothing carries it';
  if (rows.length > 0 && rowsCiting.length === 0 && facts.length + caveats.length + texts.length === 0)
    return `none of the rows ${rows.join(', ')} cites it`;
  return undefined;
}

/** Statements of the article, S1 to S28, that are not used anywhere in the product. */
export const uncoveredStatements = (subject: Subject): readonly Finding[] =>
  seed.flatMap((number): Finding[] => {
    const carrier = subject.coverage[number];
    const why = !statementIds.some((id) => id === number)
      ? 'it is not among the statements'
      : carrier
        ? emptiness(subject, number, carrier)
        : 'nothing is said to carry it';
    return why ? [{ says: `statement ${number} of the article cannot be traced to an answer: ${why}.` }] : [];
  });
