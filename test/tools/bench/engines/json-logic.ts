import { conditions, type GivenRules } from '../engine.ts';

/** The table as a JsonLogic expression that gives the position of the first rule that applies. */
export const asJsonLogic = ({ lines }: GivenRules) => ({
  if: lines.flatMap((line, index) => [
    {
      and: conditions(line).map(([fact, values]) =>
        values.length === 1 ? { '===': [{ var: fact }, values[0]] } : { in: [{ var: fact }, values] },
      ),
    },
    index,
  ]),
});
