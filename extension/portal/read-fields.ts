import type { Strategy } from './page-adapter.ts';

/** What could be read, and by which strategy, for the health record: never its text. */
export type FoundBy = Readonly<Record<string, Strategy['by'] | undefined>>;

/** What the strategies of some fields found. */
export interface ReadFields {
  readonly texts: Readonly<Record<string, string>>;
  readonly found: FoundBy;
  /** Fields that could not be read because of an error. */
  readonly failed: readonly string[];
}

/**
 * Reads each field by the first of its strategies that finds something. A strategy that throws ends its own field only:
 * a later one, which the failed one comes before for a reason, must not decide in its place.
 */
export function readFields(
  fields: Readonly<Record<string, readonly Strategy[]>>,
  read: (strategy: Strategy, field: string) => string | undefined,
): ReadFields {
  const texts: Record<string, string> = {};
  const found: Record<string, Strategy['by'] | undefined> = {};
  const failed: string[] = [];
  for (const [field, strategies] of Object.entries(fields)) {
    found[field] = undefined;
    try {
      for (const strategy of strategies) {
        const text = read(strategy, field);
        if (!text) continue;
        texts[field] = text;
        found[field] = strategy.by;
        break;
      }
    } catch {
      failed.push(field);
    }
  }
  return { texts, found, failed };
}
