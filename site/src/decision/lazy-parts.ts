import type { PartName } from './LazyPart.tsx';

/** Loads each part of a page whose code the browser fetches only when someone uses it. */
export const loadPart = {
  AnswerHistory: async () => (await import('./answer/AnswerHistory.tsx')).AnswerHistory,
  MarketCheck: async () => (await import('./composer/MarketCheck.tsx')).MarketCheck,
  Ready: async () => (await import('./answer/Ready.tsx')).Ready,
  Remind: async () => (await import('./answer/Remind.tsx')).Remind,
  RequestMail: async () => (await import('./composer/RequestMail.tsx')).RequestMail,
  StepMail: async () => (await import('./composer/StepMail.tsx')).StepMail,
  WhatIf: async () => (await import('./answer/WhatIf.tsx')).WhatIf,
} satisfies Readonly<Record<PartName, () => Promise<unknown>>>;
