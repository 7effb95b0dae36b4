import { situations } from '../../portal/situations.ts';
import { chromiumOnPortal } from '../drive/browsers.ts';
import { testSituations } from './run-situations.ts';

testSituations('Chromium', chromiumOnPortal, situations);
