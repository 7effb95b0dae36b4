import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidInput } from '../policy/invalid-input.ts';
import { readRequestLink } from './read-request-link.ts';
import { requestLink } from './request-link.ts';

const guid = fc.uuid();
const partnerId = fc.integer({ min: 1, max: 99_999_999 }).map(String);
const request = fc.oneof(
  fc.record({ kind: fc.constantFrom('portal-direct' as const, 'direct' as const), partnerTenant: guid }),
  fc.record({ kind: fc.constant('direct-with-admin' as const), partnerTenant: guid, admin: fc.boolean() }),
  fc.record({ kind: fc.constant('portal-indirect' as const), partnerTenant: guid, partnerId, providerTenant: guid }),
  fc.record({ kind: fc.constant('indirect' as const), partnerTenant: guid, partnerId, providerTenant: guid }),
  fc.record({ kind: fc.constant('gdap' as const), relationshipId: fc.tuple(guid, guid).map((ids) => ids.join('-')) }),
);

/** Puts something between two characters of a text, or around it, at a share of its length. */
const inserted = (what: string) =>
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (text: string) => {
    const at = Math.round(share * text.length);
    return text.slice(0, at) + what + text.slice(at);
  });
const unseen = fc
  .constantFrom(
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u180e',
    '\ufe0f',
    '\u3164',
  )
  .chain(inserted);
const broken = fc.constantFrom('\n', '\r\n', '\r\n> ', '\n    ').chain(inserted);
const around = fc
  .constantFrom(
    ['<', '>'],
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ["'", "'"],
    ['(', ').'],
    ['[a](', ')'],
    ['', '.'],
    ['See ', ', thanks'],
    ['**', '**'],
  )
  .map(
    ([before, after]) =>
      (text: string) =>
        before + text + after,
  );
const encoded = encodeURIComponent;
const wrapped = fc
  .constantFrom<readonly [string, string]>(
    ['https://nam11.safelinks.protection.outlook.com/?url=', '&data=05%7C01&sdata=a%3D&reserved=0'],
    ['https://www.google.com/url?q=', '&sa=D'],
    ['https://urldefense.proofpoint.com/v1/url?u=', '&k=x'],
    ['https://linkprotect.cudasvc.com/url?a=', '&c=E,1'],
    ['https://a.ctp.trendmicro.com/wis/clicktime/v1/query?url=', '&umid=1'],
    ['https://secure-web.cisco.com/1x/', ''],
    ['https://link.edgepilot.com/s/4239f747/x-Y?u=', ''],
    ['https://atpscan.global.hornetsecurity.com/?d=x&f=y&u=', ''],
    ['https://outlook.office.com/owa/redir.aspx?C=x&URL=', ''],
    ['https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=', '&state=1'],
  )
  .map(
    ([before, after]) =>
      (text: string) =>
        before + encoded(text) + after,
  );
const escaped = fc.constantFrom(
  (text: string) => text.replaceAll('&', '&amp;'),
  (text: string) => text.replaceAll('&', '\\&'),
  (text: string) => text.replaceAll('/', '\\/'),
  encoded,
);

/** Changes to a link on its way: invisible characters, wrappers and escapes in any order, then lines and quotes. */
const way = fc
  .tuple(
    fc.array(fc.oneof(unseen, wrapped, escaped), { maxLength: 3 }),
    fc.array(fc.oneof(unseen, around), { maxLength: 2 }),
    fc.array(broken, { maxLength: 1 }),
  )
  .map(([inside, outside, lines]) => [...inside, ...lines, ...outside])
  .map((changes) => (link: string) => changes.reduce((text, change) => change(text), link));

/** The reading of a text, or the reason why it is refused. */
const read = (text: string): unknown => {
  try {
    return readRequestLink(text);
  } catch (error) {
    if (error instanceof InvalidInput) return { refused: error.expected };
    throw error;
  }
};

test('no matter what happens to a link on its way, the ids that are read stay the same', () => {
  fc.assert(
    fc.property(request, way, (asking, change) => {
      const text = change(requestLink(asking));
      expect(read(text), text).toMatchObject(asking);
    }),
    { numRuns: 1_000 },
  );
});

/** Changes that end a link early or cut it off. */
const cutApart = fc.oneof(
  fc.constantFrom(' ', '\u00a0', '"', '“', ')', '[', '>', "'", '\n\n', '%22', '…', '... ').chain(inserted),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (text: string) => text.slice(0, share * text.length)),
);

test('no matter what cuts a link, no half id and no lesser request is read', () => {
  fc.assert(
    fc.property(
      request,
      fc.oneof(
        fc.constant((text: string) => text),
        wrapped,
      ),
      cutApart,
      (asking, wrap, change) => {
        const link = requestLink(asking);
        const texts = [change(link), wrap(change(link)), `See ${change(link)}, thanks`];
        for (const text of texts) {
          const said = read(text) as object;
          if (!('refused' in said)) expect(said, text).toMatchObject(asking);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

/** The same changes without escapes of the whole link, which can hide where a second one begins. */
const wayUnescaped = fc
  .tuple(
    fc.array(wrapped, { maxLength: 2 }),
    fc.array(broken, { maxLength: 1 }),
    fc.array(fc.oneof(unseen, around), { maxLength: 2 }),
  )
  .map((changes) => (link: string) => changes.flat().reduce((text, change) => change(text), link));
const withoutBeginning = fc.constant((link: string) => link.replace('https://', ''));

test('no matter what happens to two links on their way, a second request is reported only if it is another one', () => {
  fc.assert(
    fc.property(
      request,
      request,
      wayUnescaped,
      fc.oneof({ weight: 9, arbitrary: wayUnescaped }, withoutBeginning),
      (asking, other, change, otherChange) => {
        const [first, second] = [requestLink(asking), requestLink(other)];
        const text = `${change(first)}\n\n${otherChange(second)}`;
        const read = readRequestLink(text);
        expect(read, text).toMatchObject(asking);
        const isTold = read.takenOff?.some(({ what }) => what === 'other-request') ?? false;
        expect(isTold, text).toBe(first !== second);
      },
    ),
    { numRuns: 1_000 },
  );
});

const refusal = (text: string): unknown => (read(text) as { refused?: string }).refused;

test('no matter what happens to a link on its way, one that leads to Microsoft is never called foreign', () => {
  const page = fc.constantFrom(
    'https://admin.microsoft.com/Adminportal/Home',
    'https://learn.microsoft.com/partner-center/',
    'https://partner.microsoft.com/dashboard/v2/customers/list',
    'https://admin.cloud.microsoft/',
    'https://portal.office.com/',
  );
  fc.assert(
    fc.property(page, way, (link, change) => {
      expect(refusal(change(link)), change(link)).toMatch(/^(?:request-link|partner-page)$/);
    }),
    { numRuns: 1_000 },
  );
});

test('no matter what happens to a link on its way, one that leads elsewhere is never taken for Microsoft’s', () => {
  const host = fc.oneof(
    fc.constantFrom(
      'admin.microsoft.com.evil.example',
      'admin.microsoft.com@evil.example',
      'admin.microsoft.com:443@evil.example',
      'adminmicrosoft.com',
      'xn--admin-microsoft-9i1g.com',
      'admin.microsoft.co',
      'login.microsoftonline.com.evil.example',
      'eur01.safelinks.protection.outlook.com.evil.example',
      'google.evil.example',
    ),
    fc.domain().filter((domain) => !/microsoft|office|live|outlook|\.ms$/.test(domain)),
  );
  fc.assert(
    fc.property(host, request, way, (elsewhere, asking, change) => {
      const link = requestLink(asking).replace(/(?<=https:\/\/)[^/]+/, elsewhere);
      expect(refusal(change(link)), change(link)).toBe('accepted-host');
    }),
    { numRuns: 1_000 },
  );
});

test('reading a link from any text either succeeds or is refused', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'https://',
      'admin.microsoft.com',
      '?',
      '&',
      '#',
      '%',
      '%2',
      '&#99999999;',
      '**',
      '__',
      '](',
      '<',
      '=\n',
      'https://urldefense.com/v3/__',
      '__;',
      '!!',
      '\ud83d',
      '@',
      '\\',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(refusal(pieces.join(''))).not.toBe('');
    }),
    { numRuns: 1_000 },
  );
});
