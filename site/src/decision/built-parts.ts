import type { ComponentProps, ComponentType } from 'preact';
import type { AnyFact, Check } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { Answered } from './answer/answered.ts';
import type { asChecked, CheckedValue, Related } from './answer/checks/as-checked.ts';
import type { loadPart } from './lazy-parts.ts';

type Part<N extends keyof typeof loadPart> = ComponentType<ComponentProps<Awaited<ReturnType<(typeof loadPart)[N]>>>>;

/** The parts that only the build has: those that can be read without a script, and the results of checks. */
export interface BuiltParts {
  readonly Ready: Part<'Ready'>;
  readonly WhatIf: Part<'WhatIf'>;
  /** Works out the results of the checks, so that a page needs no rules to show them. */
  readonly asChecked: typeof asChecked;
  /** The names of shared parts; undefined for parts that only another day's rules have. */
  readonly nameOfCheck: (
    context: PageContext,
    check: Check,
    values: ReadonlyMap<AnyFact, readonly CheckedValue[]>,
  ) => string | undefined;
  readonly nameOfReady: (answered: Answered) => string | undefined;
  readonly nameOfRelated: (context: PageContext, related: readonly Related[]) => string | undefined;
}
