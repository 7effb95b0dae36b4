import { firefoxOnPortal } from '../browsers.ts';
import { testSituations } from './run-situations.ts';

testSituations('Firefox', firefoxOnPortal);
