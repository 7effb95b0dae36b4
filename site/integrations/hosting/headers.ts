/** What a host sends with every file below a path; a path that ends in `*` stands for all below it. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Who may show the site's pages in a frame, as the Content-Security-Policy writes it; nobody else but the site. */
const frameAncestors = process.env.FRAME_ANCESTORS?.trim() || "'self'";

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The search compiles its index reader from WebAssembly, a file of this site; JavaScript from text stays forbidden.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  // Starlight's stylesheet holds a small tick as `data:`.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': frameAncestors,
  'require-trusted-types-for': "'script'",
  // The one policy, in `public/theme.js`, lets workers be started from files of this site only.
  'trusted-types': 'default',
};

const refused = ['browsing-topics', 'camera', 'geolocation', 'microphone', 'payment', 'usb'];

const everywhere: HeaderRule['headers'] = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'Strict-Transport-Security': 'max-age=63072000',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All is public and made to be shown elsewhere: cards in a chat, answers in a frame, rules read by a program.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Asked for again every time, and sent again only when it changed: an answer is never older than the site. */
const revalidated = { 'Cache-Control': 'no-cache' };

/** In these folders every file has a hash of what it holds, or is made from, in its name, and so never changes. */
const hashed = ['_astro/', 'card/'];

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The one list of headers and cache rules, for a site of these top-level files and folders (folders end in a slash).
 * Hosts add up all rules that fit a file, so no two of these set the same header for one file.
 */
export function headerRules(base: string, topLevel: readonly string[]): readonly HeaderRule[] {
  return [
    { path: `${base}*`, headers: everywhere },
    { path: base, headers: revalidated },
    ...topLevel.map((entry) => ({
      path: base + (entry.endsWith('/') ? `${entry}*` : entry),
      headers: hashed.includes(entry) ? immutable : revalidated,
    })),
  ];
}
