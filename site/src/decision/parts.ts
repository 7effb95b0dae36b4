import type { ComponentType } from 'preact';
import type { Conclusion, Known, StepMailKind } from 'rules';
import type { Reader } from '../context/page-context.ts';
import type { Seen } from './memo-per-state.ts';

/** What each part is given that is fetched only when somebody turns to it. */
export interface Given {
  readonly AnswerHistory: Seen;
  readonly Composer: { readonly reader: Reader; readonly conclusion: Conclusion; readonly known: Known };
  /** `sameCountry`: whether the answer needs the same country, not only the same market. */
  readonly MarketCheck: { readonly reader: Reader; readonly sameCountry: boolean };
  readonly StepMail: { readonly reader: Reader; readonly kind: StepMailKind };
  readonly WhatIf: Seen;
}

/** The name of such a part. */
export type PartName = keyof Given;

/** The parts that say something without a script: at hand at build, so that the pages are complete without one. */
export type Parts = { readonly [N in PartName]?: ComponentType<Given[N]> };

/** How the parts get here in the browser. */
export const loadPart: { readonly [N in PartName]: () => Promise<ComponentType<Given[N]>> } = {
  AnswerHistory: async () => (await import('./AnswerHistory.tsx')).AnswerHistory,
  Composer: async () => (await import('./Composer.tsx')).Composer,
  MarketCheck: async () => (await import('./MarketCheck.tsx')).MarketCheck,
  StepMail: async () => (await import('./StepMail.tsx')).StepMail,
  WhatIf: async () => (await import('./WhatIf.tsx')).WhatIf,
};
