import type { ComponentProps, ComponentType } from 'preact';
import type { asChecked } from './answer/as-checked.ts';
import type { loadPart } from './lazy-parts.ts';

type Part<N extends keyof typeof loadPart> = ComponentType<ComponentProps<Awaited<ReturnType<(typeof loadPart)[N]>>>>;

/** The parts that can be read without a script: components at build, so that the pages are complete without one. */
export interface BuiltParts {
  readonly Ready: Part<'Ready'>;
  readonly WhatIf: Part<'WhatIf'>;
  /** What follows from the checks, so that a page needs no rules to show it. */
  readonly asChecked: typeof asChecked;
}
