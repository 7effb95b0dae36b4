import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The id Chromium gives an unpacked extension: from its manifest's key or, without one, from the path of its folder.
 */
export function extensionId(folder: string): string {
  const path = realpathSync(folder);
  const { key } = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as { key?: string };
  const seed = key === undefined ? path : Buffer.from(key, 'base64');
  const digits = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  // Chromium writes the sixteen hexadecimal digits as the letters a to p.
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
