import type { ComponentProps, ComponentType } from 'preact';
import type { asChecked } from './answer/as-checked.ts';
import type { commonCheck, commonReady, commonRelated } from './answer/common-parts.ts';
import type { loadPart } from './lazy-parts.ts';

type Part<N extends keyof typeof loadPart> = ComponentType<ComponentProps<Awaited<ReturnType<(typeof loadPart)[N]>>>>;

/** What only the build has: parts that can be read without a script, and what follows from the checks. */
export interface BuiltParts {
  readonly Ready: Part<'Ready'>;
  readonly WhatIf: Part<'WhatIf'>;
  /** What follows from the checks, so that a page needs no rules to show it. */
  readonly asChecked: typeof asChecked;
  readonly commonCheck: typeof commonCheck;
  readonly commonReady: typeof commonReady;
  readonly commonRelated: typeof commonRelated;
}
