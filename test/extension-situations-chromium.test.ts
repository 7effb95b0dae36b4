import { chromiumOnPortal } from './extension/browsers.ts';
import { testSituations } from './extension/situations.ts';

testSituations('Chromium', chromiumOnPortal);
