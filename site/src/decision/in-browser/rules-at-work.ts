type InPlace = typeof import('./answer-in-place.tsx');

let working: Promise<InPlace> | undefined;

/** Whether states are worked out by the rules, as all are once one had to be. */
export const areRulesAtWork = (): boolean => working !== undefined;

/** Fetches what it takes to work a state out by the rules, and hands the page over to it. */
export function rulesAtWork(tree: HTMLElement): Promise<InPlace> {
  working ??= import('./answer-in-place.tsx').then(async (inPlace) => {
    await inPlace.begin(tree);
    return inPlace;
  });
  working.catch(() => {
    working = undefined;
  });
  return working;
}
