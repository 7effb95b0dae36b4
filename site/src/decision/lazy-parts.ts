import type { ComponentProps, ComponentType } from 'preact';

/** Loads each part of a page whose code the browser fetches only when someone uses it. */
export const loadPart = {
  AnswerHistory: async () => (await import('./AnswerHistory.tsx')).AnswerHistory,
  Composer: async () => (await import('./composer/Composer.tsx')).Composer,
  MarketCheck: async () => (await import('./composer/MarketCheck.tsx')).MarketCheck,
  StepMail: async () => (await import('./composer/StepMail.tsx')).StepMail,
  WhatIf: async () => (await import('./WhatIf.tsx')).WhatIf,
};

/** The name of such a part. */
export type PartName = keyof typeof loadPart;

/** The props of each part. */
export type PartProps = { readonly [N in PartName]: ComponentProps<Awaited<ReturnType<(typeof loadPart)[N]>>> };

/** The parts that can be read without a script: components at build, so that the pages are complete without one. */
export type BuiltParts = {
  readonly [N in 'AnswerHistory' | 'Composer' | 'WhatIf']: ComponentType<PartProps[N]>;
};
