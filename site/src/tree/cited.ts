import type { Conclusion, StatementId } from 'rules';

/** The statements an answer rests on, each once: the row's first, then those of everything else on the page. */
export function cited({
  statements,
  caveats,
  checks,
  steps,
  warnings,
  alternatives,
}: Conclusion): readonly StatementId[] {
  const notes: readonly { readonly statements: readonly StatementId[] }[] = [
    ...caveats,
    ...checks,
    ...steps,
    ...warnings,
    ...alternatives,
  ];
  return [...new Set([...statements, ...notes.flatMap((note) => note.statements)])];
}
