import type { Change, Settings } from '../kept/settings.ts';

/** What every part of the options gets: the settings as they are, and the way to change them. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onSettings: (change: Change) => Promise<void>;
}
