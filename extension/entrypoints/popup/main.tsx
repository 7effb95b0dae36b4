import { sidePanelOpener } from '../../background/side-panel.ts';
import { openWindow } from './open-window.tsx';

sidePanelOpener().then((openSidePanel) => openWindow(openSidePanel && { openSidePanel }));
