import { type Day, isConclusion, issued, type Known, permalinkName, revisionOn, statesWithPage } from 'rules';

/** An answer's revision that has a page. */
export interface Permalink {
  readonly name: string;
  readonly known: Known;
  /** The edition that it began with. */
  readonly edition: Day;
  /** Whether the answer has changed since, by the rules of the build. */
  readonly isOutdated: boolean;
}

/**
 * Every revision that was ever issued, once: answers that changed in an edition add theirs, the others stay as they
 * are.
 */
export function permalinks(builtOn: Day): readonly Permalink[] {
  const all = issued.editions.flatMap((edition) =>
    [...statesWithPage(edition)]
      .filter(({ decision }) => isConclusion(decision))
      .map(({ known }) => {
        const revision = revisionOn(known, edition);
        return {
          name: permalinkName(known, edition),
          known,
          edition: issued.editions[revision] ?? edition,
          isOutdated: revision < revisionOn(known, builtOn),
        };
      }),
  );
  return [...new Map(all.map((permalink) => [permalink.name, permalink])).values()];
}
