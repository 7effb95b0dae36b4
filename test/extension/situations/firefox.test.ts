import { situations } from '../../portal/situations.ts';
import { firefoxOnPortal } from '../drive/browsers.ts';
import { testSituations } from './run-situations.ts';

// How an address is read, and labels in other languages, is the same in every browser: two of each show that it is.
const sameEverywhere = ['addresses', 'languages'] as const;
const samples = sameEverywhere.flatMap((group) => situations.filter((each) => each.group === group).slice(-2));

testSituations(
  'Firefox',
  firefoxOnPortal,
  situations.filter((each) => !sameEverywhere.some((group) => group === each.group) || samples.includes(each)),
);
