import { findProgram } from './find-program.ts';

/** Where Chromium is on this machine: `CHROMIUM_PATH`, or the first known name on the path. Returns undefined when there is none. */
export function findChromium(): string | undefined {
  // Those that still load unpacked extensions from the command line, best first.
  return findProgram(process.env.CHROMIUM_PATH, ['chromium', 'chromium-browser', 'google-chrome']);
}

/**
 * The part of Chromium that draws pages without a window, in a program of its own. Returns undefined when there is none, and
 * where `CHROMIUM_PATH` names what is to be used.
 */
export function findHeadlessShell(): string | undefined {
  return process.env.CHROMIUM_PATH
    ? undefined
    : findProgram(undefined, ['chromium-headless-shell', 'chrome-headless-shell']);
}
