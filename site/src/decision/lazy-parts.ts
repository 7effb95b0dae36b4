import type { ComponentProps, ComponentType } from 'preact';
import type { asChecked } from './answer/as-checked.ts';
import type { FailedCheckAnswers } from './answer/FailedCheckAnswers.tsx';

/** Loads each part of a page whose code the browser fetches only when someone uses it. */
export const loadPart = {
  AnswerHistory: async () => (await import('./answer/AnswerHistory.tsx')).AnswerHistory,
  MarketCheck: async () => (await import('./composer/MarketCheck.tsx')).MarketCheck,
  RequestMail: async () => (await import('./composer/RequestMail.tsx')).RequestMail,
  StepMail: async () => (await import('./composer/StepMail.tsx')).StepMail,
  WhatIf: async () => (await import('./answer/WhatIf.tsx')).WhatIf,
};

/** The name of such a part. */
export type PartName = keyof typeof loadPart;

/** The props of each part. */
export type PartProps = { readonly [N in PartName]: ComponentProps<Awaited<ReturnType<(typeof loadPart)[N]>>> };

/** The parts that can be read without a script: components at build, so that the pages are complete without one. */
export type BuiltParts = {
  readonly [N in 'AnswerHistory' | 'WhatIf']: ComponentType<PartProps[N]>;
} & {
  /** What follows from the checks, so that a page needs no rules to show it. */
  readonly asChecked: typeof asChecked;
  readonly FailedCheckAnswers: typeof FailedCheckAnswers;
};
