import { createServer } from 'node:http';
import { connect } from 'node:net';
import { listen, shut } from '../tools/listen.ts';
import { portalHost } from './flags.ts';

/** A proxy through which a browser reaches the mock portal under the portal's own name, and nothing else. */
export interface PortalProxy {
  readonly port: number;
  /** Every host that was asked for and not reached. */
  readonly outside: string[];
  readonly close: () => Promise<void>;
}

/** Starts it on loopback. */
export async function startPortalProxy(portalPort: number | undefined): Promise<PortalProxy> {
  const outside: string[] = [];
  const server = createServer(({ url }, response) => {
    outside.push(url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, client) => {
    client.on('error', () => client.destroy());
    if (portalPort === undefined || url !== `${portalHost}:443`) {
      outside.push(url ?? '');
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const portal = connect(portalPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      portal.pipe(client).pipe(portal);
    });
    portal.on('error', () => client.destroy());
    client.on('close', () => portal.destroy());
    portal.on('close', () => client.destroy());
  });
  return { port: await listen(server), outside, close: () => shut(server) };
}
