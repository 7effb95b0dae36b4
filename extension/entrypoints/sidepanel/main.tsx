import { openWindow } from '../popup/open-window.tsx';

document.documentElement.classList.add('next-to-page');
openWindow();
