import { expect, test } from 'vitest';
import { states } from '../decide/paths.ts';
import { todaysRules } from '../editions/point-in-time.ts';
import { today } from '../policy/day.ts';
import type { Known } from '../policy/facts.ts';
import { fromPath, toPath, toPinnedPath } from './address.ts';

const full: Known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };
const address = 'cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/';

test('every state has an address of its own that leads back to it', () => {
  const seen = new Set<string>();
  for (const { known } of states(today())) {
    const path = toPath(known);
    expect(seen.has(path)).toBe(false);
    seen.add(path);
    expect(fromPath(path)).toEqual({ known, time: todaysRules, dropped: [] });
  }
});

test('an address has one segment an answer, in asking order, whatever order the facts came in', () => {
  expect(
    toPath({ billing: 'license', channel: 'ea', goal: 'support', customer: 'end-customer', cloud: 'public' }),
  ).toBe(address);
});

test('checked facts and a day are in the query, needless answers nowhere', () => {
  expect(
    toPath({ ...full, market: 'same', role: 'sales-agent', term: 'ended' }, { kind: 'day', day: '2020-06-17' }),
  ).toBe(`${address}?market=same&role=sales-agent&as-of=2020-06-17`);
});

test.each([
  ['billing=license/channel=ea/goal=support/customer=end-customer/cloud=public/', 'another order'],
  ['/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license', 'no closing slash'],
  ['CLOUD=Public/Customer=end-customer/goal=SUPPORT/channel=EA/billing=license/', 'upper case'],
  ['cloud%3Dpublic%2Fcustomer%3Dend-customer%2Fgoal%3Dsupport%2Fchannel%3Dea%2Fbilling%3Dlicense%2F', 'a mail gateway'],
  [`${address}#steps`, 'a fragment'],
  [`${address.slice(0, -1)}).`, 'punctuation from a chat'],
  [`${address}>,`, 'punctuation behind the slash'],
  [encodeURIComponent(encodeURIComponent(address)), 'encoded twice'],
  [address.replaceAll('/', '//'), 'slashes twice'],
  [`///${address}`, 'slashes in front'],
  [[...address].join('\u200b'), 'zero-width spaces'],
  [address.replace('channel', 'chan\u00adnel'), 'a soft hyphen'],
  [address.replace('channel', 'chan%C2%ADnel'), 'an encoded soft hyphen'],
  [address.replace('channel', 'chan%25C2%25ADnel'), 'a soft hyphen, encoded twice'],
  [`\ufeff\u202a${address}\u202c\u061c`, 'marks of order and direction'],
  [address.replace('customer=', 'customer=\r\n  '), 'a line break behind a name'],
  [address.replace('=end', '=\nend'), 'a line break before a value'],
  [address.replace(/.{20}/g, '$&\n'), 'lines of an email'],
  [address.replace('channel', 'chan%0D%0Anel'), 'an encoded line break'],
  [address.replace('channel', 'chan%0Anel%E2%80%8B'), 'an encoded line break and a zero-width space'],
  [address.replace('channel', 'chan nel'), 'a space'],
  [address.replaceAll('=', '=3D'), 'quoted-printable'],
  [`${address}?utm_source=x&utm_medium=email&UTM_CAMPAIGN=Y`, 'a campaign'],
  [`${address}?fbclid=IwAR0&gclid=a&dclid=b&twclid=c&li_fat_id=&msclkid=d&si=e&igshid=f`, 'clicks'],
  [`${address}?mc_cid=1&mc_eid=2&_hsenc=3&_hsmi=4&mkt_tok=5&_ga=6&_gl=7&wt.mc_id=8&ref_src=9`, 'newsletters'],
  [`${address}?fbclid`, 'a tracker without a value'],
  [`${address}?gad_source=1&_kx=2&_openstat=3&ref=4&s_kwcid=5&gbraid=6`, 'more trackers'],
  [`${address}?srsltid=1&mtm_source=2&hsa_acc=3&oly_enc_id=4&vero_id=5&at_campaign=6&rb_clickid=7`, 'shops'],
  [`${address}&utm_source=x`, 'a tracker without a question mark'],
  [`${address}%3Futm_source%3Dx%26fbclid%3Dy`, 'encoded trackers'],
  [`${address}?utm_sour\u00adce=x`, 'a broken tracker'],
])('%s (%s) leads to the same state', (path) => {
  expect(fromPath(path)).toEqual({ known: full, time: todaysRules, dropped: [] });
});

test.each(['&amp;', '&amp;amp;', '%26amp%3B', '%26amp;', '&'])(
  'a query is read whatever is between its parts: %s',
  (and) => {
    const path = `${address}?market=same${and}mpa=signed${and}as-of=2020-06-17`;
    expect(fromPath(path)).toMatchObject({
      known: { market: 'same', mpa: 'signed' },
      time: { day: '2020-06-17' },
      dropped: [],
    });
  },
);

test.each([
  [`${address}color=red/`, 'color=red', 'unknown-fact'],
  [`cloud=mars/${address.slice('cloud=public/'.length)}cloud=public/`, 'cloud=mars', 'unknown-value'],
  [`${address}channel=open/`, 'channel=open', 'repeated'],
  [`${address}term=ended/`, 'term=ended', 'needless'],
  [`${address}?as-of=2016-12-01`, 'as-of=2016-12-01', 'day'],
  [`${address}?as-of=yesterday`, 'as-of=yesterday', 'day'],
  [`${address}hello/`, 'hello', 'malformed'],
  [`${address}constructor=x/`, 'constructor=x', 'unknown-fact'],
  [`${address}__proto__=x/`, '__proto__=x', 'unknown-fact'],
  [`${address}%E0%A4%A/`, '%E0%A4%A', 'malformed'],
])('of %s the part %s is left out: %s', (path, part, reason) => {
  expect(fromPath(path)).toEqual({ known: full, time: todaysRules, dropped: [{ part, reason }] });
});

test('a partner that is not in CSP keeps its answer where no question asks for its kind', () => {
  const known: Known = { ...full, 'partner-type': 'not-in-csp' };
  expect(toPath(known)).toBe(`${address}?mpa=unsigned`);
});

test('a shared address is pinned to its edition', () => {
  const path = `2026-08-20/${address}`;
  expect(toPinnedPath(full, '2026-08-20')).toBe(path);
  expect(fromPath(path)).toEqual({ known: full, time: { kind: 'edition', day: '2026-08-20' }, dropped: [] });
  expect(fromPath(`2015-01-01/${address}`)).toEqual({
    known: full,
    time: todaysRules,
    dropped: [{ part: '2015-01-01', reason: 'day' }],
  });
});

test('a shared address carries the answers only', () => {
  expect(toPinnedPath({ ...full, market: 'same' }, '2026-08-20')).toBe(`2026-08-20/${address}`);
  const time = { kind: 'edition', day: '2026-08-20' } as const;
  expect(toPath({ ...full, market: 'same' }, time)).toBe(`2026-08-20/${address}?market=same`);
});

test('a day chosen by the reader takes precedence over the edition', () => {
  expect(fromPath(`2026-08-20/${address}?as-of=2020-06-17`)).toMatchObject({
    time: { kind: 'day', day: '2020-06-17' },
  });
});

test('a pinned address keeps the answers that its own edition asks for', () => {
  const known: Known = { ...full, 'other-admin': 'yes' };
  expect(fromPath(toPinnedPath(known, '2018-01-01'))).toEqual({
    known,
    time: { kind: 'day', day: '2018-01-01' },
    dropped: [],
  });
  expect(toPinnedPath(known, '2026-08-20')).toBe(`2026-08-20/${address}`);
});

test('a link of any length is read in a time that grows no faster than its length', () => {
  const begun = performance.now();
  for (const sign of ['-', '=', '%', '.', '/', '\n', 'a', '\u200b', '%C2%AD', ' ', 'utm_'])
    fromPath(`cloud=${sign.repeat(400_000)}a`);
  // Once it took minutes.
  expect(performance.now() - begun).toBeLessThan(5_000);
});
