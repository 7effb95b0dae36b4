import { type Entrant, type EntrantId, entrants } from './engines.ts';
import type { Times } from './measure.ts';
import type { Spread } from './spread.ts';

/** All measurements of an engine. */
export interface Measured extends Times {
  readonly decision: Spread;
  readonly explained?: Spread;
  readonly cold: Spread;
}

/** All measurements, and the machine. */
export interface Results {
  readonly machine: string;
  readonly load: string;
  readonly date: string;
  /** The day whose rules were compared, and their number. */
  readonly day: string;
  readonly rules: number;
  readonly rows: number;
  readonly measured: Readonly<Record<EntrantId, Measured>>;
  /** Milliseconds of the exact analysis of one edition. */
  readonly analysis: Spread;
  readonly core: { readonly minified: number; readonly gzipped: number; readonly heaviest: string };
  /** The same with everything an explanation needs, compressed. */
  readonly explained: number;
}

const ids = Object.keys(entrants) as EntrantId[];

const figure = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const ranged = ({ median, least, greatest }: Spread): string =>
  `${figure(median)} [${figure(least)}…${figure(greatest)}]`;
const times = (ratio: number): string => `${ratio.toLocaleString('en', { maximumSignificantDigits: 2 })} ×`;

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');

function perEngine({ measured }: Results): string {
  const ours = measured.ours;
  const lines = ids.map((id) => {
    const { decision, explained, outcomes, csv, cold } = measured[id];
    const scaled = (entrants[id] as Entrant).slow ? '~' : '';
    return [
      entrants[id].name,
      ranged(decision),
      id === 'ours' ? '' : times(ours.decision.median / decision.median),
      explained ? ranged(explained) : 'explains nothing',
      id === 'ours' || !explained ? '' : times(ours.decision.median / explained.median),
      ranged(outcomes),
      `${scaled}${ranged(csv)}`,
      id === 'ours' ? '' : times(csv.median / ours.csv.median),
      ranged(cold),
    ];
  });
  return table(
    [
      'engine',
      'decisions/s',
      'ours is',
      'with explanation/s',
      'ours is',
      'all outcomes, ms',
      '10,000-row CSV, ms',
      'ours is',
      'first decision from cold, ms',
    ],
    lines,
  );
}

function bars({ measured, analysis, core }: Results): string {
  const { ours } = measured;
  const peers = ids.filter((id) => id !== 'ours');
  const fastest = peers.reduce((one, other) =>
    measured[other].decision.median > measured[one].decision.median ? other : one,
  );
  const ahead = ours.decision.median / measured[fastest].decision.median;
  const rulesEngine = ours.decision.median / measured['json-rules-engine'].decision.median;
  const lines: readonly (readonly [string, string, string, boolean])[] = [
    [
      'one decision with its explanation',
      '≥ 1,000,000/s',
      `${figure(ours.decision.median)}/s`,
      ours.decision.median >= 1e6,
    ],
    [`against the fastest peer (${entrants[fastest].name})`, '> 1 ×', times(ahead), ahead > 1],
    ['against json-rules-engine', '≥ 100 ×', times(rulesEngine), rulesEngine >= 100],
    ['all reachable outcomes', '< 1 ms', `${figure(ours.outcomes.median)} ms`, ours.outcomes.median < 1],
    ['exact analysis of one edition', '< 5 ms', `${figure(analysis.median)} ms`, analysis.median < 5],
    ['10,000 rows with texts', '< 250 ms', `${figure(ours.csv.median)} ms`, ours.csv.median < 250],
    [
      'rules core (what decides) without words, gzip',
      '≤ 5 kB',
      `${figure(core.gzipped / 1_000)} kB`,
      core.gzipped <= 5_000,
    ],
  ];
  return table(
    ['what', 'bar', 'measured', ''],
    lines.map(([what, bar, measuredAs, met]) => [what, bar, measuredAs, met ? 'met' : '**not met**']),
  );
}

/** The results as Markdown. */
export function report(results: Results): string {
  const notes = ids.flatMap((id) => {
    const { name, note } = entrants[id] as Entrant;
    return note ? [`- ${name}: ${note}.`] : [];
  });
  return `# How fast the rules are

Measured by \`npm run bench\` on ${results.date}: ${results.machine}. Load before the run: ${results.load}.

All engines use the same ${results.rules} rules, translated by code from the table in force on ${results.day}, for the same
${results.rows.toLocaleString('en')} seeded cases of thirteen facts each. Our explanation (steps, checks, warnings, sources) is part of every decision,
and so is the check of every fact. Each engine runs alone in its own process and is timed only after its decisions for all
cases were found to match the table's. Times are processor time, so that other work on the machine has little effect;
median [least…greatest]. Decisions per second are measured in seven rounds, with every engine once per round, because the
same processor is sometimes faster and sometimes slower.

## Against the bars

${bars(results)}

The core is ${results.core.minified.toLocaleString('en')} bytes minified, ${results.core.gzipped.toLocaleString('en')} compressed. Its heaviest files, each compressed alone: ${results.core.heaviest}.
With the explanation (steps, checks, warnings, notes, links) it is ${results.explained.toLocaleString('en')} bytes compressed.

## Engine by engine

${perEngine(results)}

- “All outcomes”: ours derives them; an engine that can't is given one case for every way the rules can apply, found by our analysis.
- “CSV”: text in, text out, with row, outcome, and the English answer on every line. All engines use the same code for splitting and joining.
- “From cold”: a fresh process with the engine bundled into one file; loading, compiling the table, and deciding once, not counting the start of Node.
${notes.join('\n')}
- ~: measured on 500 rows and multiplied by 20.
`;
}
