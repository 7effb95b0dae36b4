import { besidePage } from '../../background/beside-page.ts';
import { openWindow } from './open-window.tsx';

besidePage().then((openBeside) => openWindow(openBeside && { openBeside }));
