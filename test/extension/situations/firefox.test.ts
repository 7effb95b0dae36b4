import { situations } from '../../portal/situations.ts';
import { firefoxOnPortal } from '../drive/browsers.ts';
import { testSituations } from './run-situations.ts';

// Addresses, and labels in other languages, are read the same way in every browser: two of each are enough.
const sameEverywhere = ['addresses', 'languages'] as const;
const samples = sameEverywhere.flatMap((group) => situations.filter((each) => each.group === group).slice(-2));

testSituations(
  'Firefox',
  firefoxOnPortal,
  situations.filter((each) => !sameEverywhere.some((group) => group === each.group) || samples.includes(each)),
);
