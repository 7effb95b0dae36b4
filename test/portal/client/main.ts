import { startChaos } from './chaos/start-chaos.ts';
import { wait } from './element.ts';
import { drawFrame } from './frame.ts';
import { startRouter } from './navigate.ts';
import { wishes } from './wishes.ts';

if (wishes.switches.has('no-lang')) document.documentElement.removeAttribute('lang');
else document.documentElement.lang = wishes.language;
startChaos();
const frame = drawFrame();
// After a reload the portal can show only its frame for many seconds.
await wait(wishes.shellMs);
await startRouter(frame);
