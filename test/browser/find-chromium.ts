import { findProgram } from './find-program.ts';

/**
 * The path of Chromium on this machine: `CHROMIUM_PATH`, or the first known name on the path. Returns undefined when
 * there is none.
 */
export function findChromium(): string | undefined {
  // Those that still load unpacked extensions from the command line, best first.
  return findProgram(process.env.CHROMIUM_PATH, ['chromium', 'chromium-browser', 'google-chrome']);
}

/**
 * The separate program of Chromium that draws pages without a window. Returns undefined when there is none, and
 * when `CHROMIUM_PATH` names another one.
 */
export function findHeadlessShell(): string | undefined {
  return process.env.CHROMIUM_PATH
    ? undefined
    : findProgram(undefined, ['chromium-headless-shell', 'chrome-headless-shell']);
}
