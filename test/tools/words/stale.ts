import { type Readings, readDigest } from 'rules';
import type { Source } from './source.ts';

/** The English sentences that have changed since a language was translated or read: its own may say something else. */
export function stale(sources: readonly Source[], { english }: Readings): readonly Source[] {
  return sources.filter((source) => !english.has(readDigest(source.key, source.english)));
}
