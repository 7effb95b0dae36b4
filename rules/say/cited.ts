import type { Conclusion } from '../decide/decide.ts';
import { type Statement, type StatementId, statement } from '../policy/sources/statements.ts';

/**
 * The parts of an answer that are based on statements: the row that decides, steps, notes and other ways, and checks.
 */
export interface CitedByPart {
  readonly decides: readonly StatementId[];
  readonly steps: readonly StatementId[];
  readonly notes: readonly StatementId[];
  readonly checks: readonly StatementId[];
}

/** Every statement that supports an answer, each once, with the first part of it that it supports. */
export function citedByPart({ statements, caveats, checks, steps, warnings, alternatives }: Conclusion): CitedByPart {
  const seen = new Set<StatementId>();
  const fresh = (parts: readonly { readonly statements: readonly StatementId[] }[]) =>
    parts.flatMap((part) => part.statements).filter((id) => !seen.has(id) && seen.add(id));
  return {
    decides: fresh([{ statements }]),
    steps: fresh(steps),
    notes: fresh([...caveats, ...warnings, ...alternatives]),
    checks: fresh(checks),
  };
}

/** Every statement that supports an answer, each once: those that decide first. */
export const cited = (conclusion: Conclusion): readonly StatementId[] => Object.values(citedByPart(conclusion)).flat();

/** The statements that support an answer, with their origins. */
export const citations = (conclusion: Conclusion): readonly Statement[] => cited(conclusion).map(statement);
