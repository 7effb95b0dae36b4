import { readAnswers } from './answers.ts';
import { kept } from './kept-value.ts';

/** The answers given in the toolbar's window since the browser was started; they are never written to the disk. */
export const popupAnswers = kept('popup-answers', readAnswers, 'session');
