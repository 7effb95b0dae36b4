import { findProgram } from './find-program.ts';

/** Where Chromium is on this machine: `CHROMIUM_PATH`, or the first known name on the path. Returns undefined when there is none. */
export function findChromium(): string | undefined {
  // Those that still load unpacked extensions from the command line, best first.
  return findProgram(process.env.CHROMIUM_PATH, ['chromium', 'chromium-browser', 'google-chrome']);
}
