import { kept } from './kept-value.ts';
import { readStored } from './stored-settings.ts';

/**
 * Stores the settings, profiles included. Returns false when the browser could not. For the extension's own pages and
 * the background alone: nothing that runs on someone else's page imports this, which `test/architecture.test.ts`
 * checks.
 */
export const { write: writeSettings } = kept('settings', readStored);
