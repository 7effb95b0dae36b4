import type { Messages } from '../messages.ts';
import { en } from './en.ts';

/** The words in Turkish. */
export const tr: Messages = en;
