/** Header names with their values. */
export type Headers = Readonly<Record<string, string>>;

/** Who may show the site's pages in a frame, as the Content-Security-Policy writes it; only the site itself. */
const frameAncestors = process.env.FRAME_ANCESTORS?.trim() || "'self'";

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The search compiles its index reader from WebAssembly, a file of this site; JavaScript from text stays forbidden.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  // Starlight's stylesheet contains a small check mark as `data:`.
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

/**
 * Sent with every file. A browser asks for a file again every time and gets it again only when it changed, so that an
 * answer is never older than the site.
 */
export const headers: Headers = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'Strict-Transport-Security': 'max-age=63072000',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Everything is public and made to be shown elsewhere: cards in a chat, answers in a frame, rules read by a program.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Folders in which every file is named by a hash of its content, or of what it is made from, and so never changes. */
export const hashedFolders = ['_astro/', 'card/'] as const;

/**
 * How long a file in a hashed folder is kept, on a host that can tell a file from a missing one. Elsewhere the header
 * would also be sent with a missing file, which a browser would then not request again for a year.
 */
export const keptForGood = 'public, max-age=31536000, immutable';
