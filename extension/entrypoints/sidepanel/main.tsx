import { openWindow } from '../popup/open-window.tsx';

document.documentElement.classList.add('beside');
openWindow();
