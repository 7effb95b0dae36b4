import { decide, isConclusion, type Verdict } from 'rules';
import type { Profile } from '../kept/profile.ts';
import { type Given, knownOf } from './known.ts';
import { layersOf } from './layers-of.ts';

/** Where the answers given for a customer lead by themselves, without its page; nothing while a question is open. */
export function verdictFor(given: Given | undefined, profile: Profile): Verdict | undefined {
  if (!given || Object.keys(given.you).length === 0) return undefined;
  const decision = decide(knownOf(layersOf(given, profile, {})));
  return isConclusion(decision) ? decision.verdict : undefined;
}
