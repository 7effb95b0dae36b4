import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { portalHost } from '../browser/flags.ts';

/** A certificate for the portal's host name, made now and gone with the process. */
export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** The value for Chromium's `--ignore-certificate-errors-spki-list`, so that it trusts this one and no other. */
  readonly fingerprint: string;
};

/** Makes a temporary certificate. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: portalHost }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 7 * 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: portalHost },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}
