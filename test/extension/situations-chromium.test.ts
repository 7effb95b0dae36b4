import { chromiumOnPortal } from './browsers.ts';
import { testSituations } from './situations.ts';

testSituations('Chromium', chromiumOnPortal);
