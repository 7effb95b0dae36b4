import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const packable = /^(?:text\/|image\/svg|application\/(?:json|xml|manifest|atom))/;

/**
 * A body as a content delivery network would send it: as Brotli or gzip, if it is text and the browser can read that.
 */
export function compress(
  body: Buffer,
  type: string,
  { headers }: IncomingMessage,
): { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> } {
  if (!packable.test(type)) return { body, headers: {} };
  const accepted = String(headers['accept-encoding'] ?? '');
  const packed = /\bbr\b/.test(accepted)
    ? { body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), encoding: 'br' }
    : /\bgzip\b/.test(accepted)
      ? { body: gzipSync(body), encoding: 'gzip' }
      : undefined;
  const vary = { vary: 'Accept-Encoding' };
  return packed
    ? { body: packed.body, headers: { ...vary, 'content-encoding': packed.encoding } }
    : { body, headers: vary };
}
