import type { Conclusion } from '../decide/decide.ts';
import { type Statement, type StatementId, statement } from '../policy/sources/statements.ts';

/**
 * Every statement that supports an answer, each once: those of the row first, then those of its caveats, checks, steps,
 * warnings and alternatives.
 */
export function cited(conclusion: Conclusion): readonly StatementId[] {
  const { statements, caveats, checks, steps, warnings, alternatives } = conclusion;
  const notes: readonly { readonly statements: readonly StatementId[] }[] = [
    ...caveats,
    ...checks,
    ...steps,
    ...warnings,
    ...alternatives,
  ];
  return [...new Set([...statements, ...notes.flatMap((note) => note.statements)])];
}

/** Where the statements that support an answer come from. */
export const citations = (conclusion: Conclusion): readonly Statement[] => cited(conclusion).map(statement);
