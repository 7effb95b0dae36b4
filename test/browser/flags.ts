/** The host name the extension runs on. */
export const portalHost = 'partner.microsoft.com';

/** Leads the portal's name to the mock portal on this machine. */
export function portalRule(port: number): string {
  return `MAP ${portalHost}:443 127.0.0.1:${port}`;
}

/** The flags of Chromium that lead the portal's name to `portalPort` and, when `offline`, all others nowhere. */
export function hostFlags(portalPort: number | undefined, offline: boolean): string[] {
  const rules = [
    ...(portalPort === undefined ? [] : [portalRule(portalPort)]),
    ...(offline ? ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'] : []),
  ];
  return rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(', ')}`];
}

/** The flags that keep Chromium from calling home and greeting. */
export const quietFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
];

/** The flags that load a built, unpacked extension and no other. */
export function extensionFlags(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}
