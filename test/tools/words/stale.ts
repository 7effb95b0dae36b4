import { type Readings, readDigest } from 'rules';
import type { Source } from './source.ts';

/** What has changed in English since a language was translated or read: its sentences may say something else. */
export function stale(sources: readonly Source[], { english }: Readings): readonly Source[] {
  return sources.filter((source) => !english.has(readDigest(source.key, source.english)));
}

/** Whether a sentence is meant by one of these: a room, a key, or the beginning of keys. */
export const isMeant = ({ place, key }: Source, wanted: readonly string[]): boolean =>
  wanted.some((each) => each === place || each === key || key.startsWith(`${each}.`));
