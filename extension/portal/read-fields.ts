import type { Strategy } from './page-adapter.ts';

/** The strategy that read each field, for the health record: never the text. */
export type FoundBy = Readonly<Record<string, Strategy['by'] | undefined>>;

/** The results of the strategies of several fields. */
export interface ReadFields {
  readonly texts: Readonly<Record<string, string>>;
  readonly found: FoundBy;
  /** Fields that could not be read because of an error. */
  readonly failed: readonly string[];
}

/**
 * Reads each field by the first of its strategies that finds something. A strategy that throws ends its own field only:
 * a later, weaker one must not decide in its place.
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
