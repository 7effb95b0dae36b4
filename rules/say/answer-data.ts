import type { Conclusion } from '../decide/decide.ts';
import { alikeAnswers } from '../editions/alike.ts';
import { answerDigest, rulesDigest } from '../editions/digest.ts';
import { editionOn } from '../editions/editions.ts';
import type { Known } from '../policy/facts.ts';
import { statement } from '../policy/sources/statements.ts';
import { cited } from './cited.ts';

/** An answer as data, without a language: the ids of everything in it, for programs to read. */
export function answerData({ known, conclusion }: { readonly known: Known; readonly conclusion: Conclusion }) {
  const alike: Readonly<Record<string, readonly string[]>> = alikeAnswers(known, conclusion.asOf);
  const { verdict, outcome, certainty, row, link, asOf, steps, checks, warnings, caveats, alternatives } = conclusion;
  return {
    day: asOf,
    edition: editionOn(asOf),
    digests: { rules: rulesDigest(asOf), answer: answerDigest(known, asOf) },
    facts: Object.entries(known).map(([fact, value]) => ({
      fact,
      value,
      ...(alike[fact] && { sameFor: alike[fact].filter((other) => other !== value) }),
    })),
    verdict,
    outcome,
    certainty,
    row: { id: row, statements: conclusion.statements },
    steps: steps.map(({ id, actor, statements }) => ({ id, actor, statements })),
    checks: checks.map(({ fact, sameCountry, statements }) => ({
      fact,
      ...(sameCountry && { sameCountry }),
      statements,
    })),
    warnings: warnings.map(({ id, window, statements }) => ({
      id,
      ...(window && { window: { amount: window.amount, unit: window.unit } }),
      statements,
    })),
    caveats: caveats.map(({ id, statements }) => ({ id, statements })),
    alternatives: alternatives.map(({ id, statements }) => ({ id, statements })),
    request: 'none' in link ? { link: null, none: link.none } : { link: link.kind, none: null },
    statements: cited(conclusion).map(statement),
  };
}
