import { elsewhere } from './situations/elsewhere.ts';
import { hostile } from './situations/hostile.ts';
import { pages } from './situations/pages.ts';
import type { Situation } from './situations/situation.ts';
import { subscriptions } from './situations/subscriptions.ts';
import { addresses, languages, timing } from './situations/variations.ts';

/** Every situation the mock portal can show, in the order of its index page. */
export const situations: readonly Situation[] = [
  ...pages,
  ...subscriptions,
  ...addresses,
  ...timing,
  ...languages,
  ...hostile,
  ...elsewhere,
];
