import { factLabel, factOrder, fill, valueLabel } from 'rules';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';

/** A sentence for each answer given before that no longer matters after another one was changed. */
export const answersLost = ({ words }: PageContext, before: TreeState, after: TreeState): readonly string[] =>
  factOrder.flatMap((fact) => {
    const value = before.known[fact];
    if (value === undefined || after.known[fact] !== undefined) return [];
    const answer = fill(words.site.state.given, {
      label: factLabel(words, fact),
      value: valueLabel(words, fact, value),
    });
    return [fill(words.site.state.noLongerApplies, { answer })];
  });
