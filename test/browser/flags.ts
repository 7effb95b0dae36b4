/** The host name the extension runs on. */
export const portalHost = 'partner.microsoft.com';

/** What Chromium is started with so that it stays on this machine: the portal's name leads to `portalPort`, all else nowhere. */
export function offlineFlags(portalPort?: number): string[] {
  const portal = portalPort === undefined ? [] : [`MAP ${portalHost}:443 127.0.0.1:${portalPort}`];
  const rules = [...portal, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
  ];
}

/** What loads a built, unpacked extension and no other. */
export function extensionFlags(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}
