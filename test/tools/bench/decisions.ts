import { conditions, type Facts, type GivenRules, type Ready } from './engine.ts';

/** A hash of all decisions, in the order of the cases (FNV-1a). */
export function fingerprint({ lines }: GivenRules, decided: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const index of decided) {
    const line = lines[index];
    for (const letter of line ? `${line.row} ${line.outcome}\n` : 'nothing\n')
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The expected result: the first line that applies, found only by going through the table. */
export const expected = ({ lines }: GivenRules, rows: readonly Facts[]): readonly number[] =>
  rows.map((row) =>
    lines.findIndex((line) => conditions(line).every(([fact, values]) => values.includes(row[fact] ?? ''))),
  );

/** The decisions of an engine on every case. */
export async function decided(engine: Ready, rows: readonly Facts[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const row of rows) found.push(await engine.decide(engine.row(row)));
  return found;
}
