import type { Change, Settings } from '../kept/settings.ts';

/** The props of every part of the options: the present settings, and the function that changes them. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onSettings: (change: Change) => Promise<void>;
}
