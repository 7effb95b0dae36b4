import type { ComponentProps, ComponentType } from 'preact';
import type { AnyFact, Check } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { Answered } from './answer/answered.ts';
import type { asChecked, CheckedValue, Related } from './answer/checks/as-checked.ts';
import type { loadPart } from './lazy-parts.ts';

type Part<N extends keyof typeof loadPart> = ComponentType<ComponentProps<Awaited<ReturnType<(typeof loadPart)[N]>>>>;

/** What only the build has: parts that can be read without a script, and what follows from the checks. */
export interface BuiltParts {
  readonly Ready: Part<'Ready'>;
  readonly WhatIf: Part<'WhatIf'>;
  /** What follows from the checks, so that a page needs no rules to show it. */
  readonly asChecked: typeof asChecked;
  /** The names of shared parts; undefined for what only another day's rules have. */
  readonly nameOfCheck: (
    context: PageContext,
    check: Check,
    values: ReadonlyMap<AnyFact, readonly CheckedValue[]>,
  ) => string | undefined;
  readonly nameOfReady: (answered: Answered) => string | undefined;
  readonly nameOfRelated: (context: PageContext, related: readonly Related[]) => string | undefined;
}
