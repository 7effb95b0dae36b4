import { firefoxOnPortal } from './extension/browsers.ts';
import { testSituations } from './extension/situations.ts';

testSituations('Firefox', firefoxOnPortal);
