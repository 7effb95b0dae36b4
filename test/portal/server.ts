import { createServer } from 'node:https';
import { listen, shut } from '../tools/listen.ts';
import { asset } from './assets.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { documentFor } from './documents.ts';

/** A running mock portal. */
export type Portal = {
  readonly port: number;
  /** The certificate's fingerprint, for a browser that trusts only this certificate. */
  readonly fingerprint: string;
  /** Every address requested from it, path and query, in order: a test compares them to the page's own requests. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
};

/** The policy the portal's pages are served under: strict, as nothing is known of the real one. */
export const contentSecurityPolicy = "default-src 'self'; script-src 'self'; style-src 'self'";

/**
 * Starts the mock portal on loopback. A browser opened with its port (`openChromium({ portalPort })`) finds it under
 * the portal's own host name. `port`: the wanted one; the next free one is used when it is taken. `headers`: sent with
 * every answer, in addition to the portal's own.
 */
export async function startPortal({
  port,
  headers: more = {},
}: {
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
} = {}): Promise<Portal> {
  const certificate: Certificate = await makeCertificate();
  const requests: string[] = [];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    requests.push(request.url ?? '/');
    const url = new URL(request.url ?? '/', 'https://portal');
    const { status, headers, body } = asset(url) ?? documentFor(url);
    response.writeHead(status, {
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
      ...more,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  const actual = await listen(server, port);
  return { port: actual, fingerprint: certificate.fingerprint, requests, close: () => shut(server) };
}
