import { firefoxOnPortal } from './browsers.ts';
import { testSituations } from './situations.ts';

testSituations('Firefox', firefoxOnPortal);
