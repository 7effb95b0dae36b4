import { findProgram } from './find-program.ts';

/**
 * The path of Firefox on this machine: `FIREFOX_PATH`, or the first known name on the path. Returns undefined when
 * there is none.
 */
export function findFirefox(): string | undefined {
  return findProgram(process.env.FIREFOX_PATH, ['firefox-esr', 'firefox']);
}
