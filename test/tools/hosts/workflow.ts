import { parse } from 'yaml';

/** A step of a workflow that a shell runs. */
export interface Run {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The actions of a workflow of GitHub Actions, as far as they can be followed without GitHub. */
export interface Workflow {
  /** The events that start it. */
  readonly on: readonly string[];
  /** The actions that it uses, with their versions, in its order. */
  readonly uses: readonly string[];
  readonly runs: readonly Run[];
  /** The folder that becomes the site. */
  readonly published: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string | number>>;
  readonly with?: { readonly path?: string };
}

/**
 * Reads a workflow that has one job. `known`: the values that GitHub would give expressions, by the expression. Throws
 * at any other expression in a step that is run, and when nothing is published.
 */
export function readWorkflow(text: string, known: Readonly<Record<string, string>>): Workflow {
  const filled = (value: string): string =>
    value.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
      const found = known[expression];
      if (found === undefined) throw new Error(`The workflow uses ${expression}, which is not known here.`);
      return found;
    });
  const { on, jobs } = parse(text) as { on: object; jobs: Record<string, { steps: readonly Step[] }> };
  const [job, ...others] = Object.values(jobs);
  if (job === undefined || others.length > 0) throw new Error('The workflow has to have one job.');
  const published = job.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with?.path;
  if (published === undefined) throw new Error('The workflow publishes no folder.');
  return {
    on: Object.keys(on),
    uses: job.steps.flatMap(({ uses }) => uses ?? []),
    runs: job.steps.flatMap(({ run, env = {} }) => {
      if (run === undefined) return [];
      const set = Object.entries(env).map(([name, value]) => [name, filled(String(value))] as const);
      return { command: filled(run), env: Object.fromEntries(set) };
    }),
    published,
  };
}
