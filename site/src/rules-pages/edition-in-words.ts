import {
  type Day,
  type Edition,
  editionDays,
  factLabel,
  fill,
  paths,
  type Rule,
  type StatementId,
  type StepId,
  stepRules,
  valueLabel,
  type WarningId,
  warningText,
} from 'rules';
import type { SiteWords } from '../context/words.ts';
import { rowInWords } from './row-in-words.ts';

/** One thing that changed, in a sentence; a row with the rules that ended and began, and with its sources. */
export interface ChangeInWords {
  readonly sentence: string;
  readonly rules?: readonly Rule[];
  readonly statements?: readonly StatementId[];
}

/** A warning's sentence as of a day. Its figures, if it has any, come from the answers of that day. */
function warningOn(words: SiteWords, locale: string, id: WarningId, day: Day): string {
  if (!/\{\w+\}/.test(words.warnings[id])) return words.warnings[id];
  for (const { conclusion } of paths(day)) {
    const warning = conclusion.warnings.find((each) => each.id === id);
    if (warning) return warningText(words, locale, warning);
  }
  throw new Error(`No answer of ${day} carries the warning ${id}, whose sentence needs a figure.`);
}

/** A step with its actor, as its sentence may not name one. */
const stepOf = ({ actors, steps }: SiteWords, id: StepId): string => `${actors[stepRules[id].actor]} · ${steps[id]}`;

const entries = <K extends string>(turns: Readonly<Partial<Record<K, boolean>>>) =>
  Object.entries(turns) as [K, boolean][];

/**
 * The changes when an edition began, one sentence for each: rows first, then steps, warnings, alternatives and caveats.
 */
export function editionInWords(words: SiteWords, locale: string, edition: Edition): readonly ChangeInWords[] {
  const { history } = words;
  const { since, rows, values, caveats, steps, warnings, alternatives, checks, links } = edition;
  const before = editionDays[editionDays.indexOf(since) - 1];
  if (!before) return [{ sentence: history.first }];
  const turned = (on: boolean, kind: 'caveat' | 'step' | 'warning' | 'alternative', text: string): ChangeInWords => ({
    sentence: fill(history[`${kind}-${on ? 'on' : 'off'}`], { text }),
  });
  return [
    ...rows.map((row) => ({
      sentence: rowInWords(words, locale, row),
      rules: [...row.ended, ...row.begun],
      statements: row.statements,
    })),
    ...values.map(({ fact, value, exists }) => ({
      sentence: fill(history[`value-${exists ? 'on' : 'off'}`], {
        fact: factLabel(words, fact),
        value: valueLabel(words, fact, value),
      }),
    })),
    ...(checks ? [{ sentence: history.checks }] : []),
    ...(links ? [{ sentence: history.links }] : []),
    // Two steps can have the same words.
    ...[...new Map(entries(steps).map(([id, on]) => [stepOf(words, id), on]))].map(([text, on]) =>
      turned(on, 'step', text),
    ),
    ...entries(warnings).map(([id, on]) => turned(on, 'warning', warningOn(words, locale, id, on ? since : before))),
    ...entries(alternatives).map(([id, on]) => turned(on, 'alternative', words.alternatives[id].title)),
    ...entries(caveats).map(([id, on]) => turned(on, 'caveat', words.caveats[id])),
  ];
}
