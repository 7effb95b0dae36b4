import { expect, test } from 'vitest';
import { decide } from '../decide/decide.ts';
import { statesWithPage } from '../editions/alike.ts';
import { todaysRules } from '../editions/point-in-time.ts';
import { today } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { fromPath, toPath } from './address.ts';

const full: Known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };
const alike = {
  known: { ...full, goal: 'take-over', channel: 'open' } as Known,
  segment: 'partner-type=direct-bill-or-indirect-provider',
};
const address = 'cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/';

test('every page has its own address, which leads back to it', () => {
  const seen = new Set<string>();
  for (const { known } of statesWithPage(today())) {
    const path = toPath(known);
    expect(seen.has(path)).toBe(false);
    seen.add(path);
    expect(fromPath(path)).toEqual({ known, time: todaysRules, dropped: [] });
  }
});

test('an address has one segment for each answer, in asking order, no matter in which order the facts came', () => {
  expect(
    toPath({ billing: 'license', channel: 'ea', goal: 'support', customer: 'end-customer', cloud: 'public' }),
  ).toBe(address);
});

test('a partner that is not in CSP stays outside where no question asks for its type', () => {
  const known: Known = { ...full, 'partner-type': 'not-in-csp' };
  expect(toPath(known)).toBe(`${address}?mpa=unsigned`);
  expect(fromPath(toPath(known)).known).toMatchObject({ mpa: 'unsigned' });
  for (const state of [known, fromPath(toPath(known)).known])
    expect(decide(state)).toMatchObject({ outcome: 'blocked-not-in-csp' });
});

test('needless answers and checked facts are not in an address', () => {
  expect(toPath({ ...full, market: 'same', role: 'sales-agent', term: 'ended' }, '2020-06-17')).toBe(address);
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

test.each(['&amp;', '&amp;amp;', '%26amp%3B', '%26amp;', '&'])('a query is read with any separators: %s', (and) => {
  const path = `${address}?market=same${and}mpa=signed${and}as-of=2020-06-17`;
  expect(fromPath(path)).toMatchObject({
    known: { market: 'same', mpa: 'signed' },
    time: { day: '2020-06-17' },
    dropped: [],
  });
});

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

test('answers that lead to the same page are one segment, no matter which of them is known', () => {
  const { segment, known } = alike;
  for (const type of ['direct-bill', 'indirect-provider'] as const) {
    const path = toPath({ ...known, 'partner-type': type });
    expect(path).toContain(`/${segment}/`);
    expect(fromPath(path).known).toEqual({ ...known, 'partner-type': 'direct-bill' });
  }
  expect(toPath({ ...known, 'partner-type': 'indirect-reseller' })).toContain('/partner-type=indirect-reseller/');
});

test('answers named together that the rules of the day tell apart are left out, to be asked again', () => {
  const { segment, known } = alike;
  const moved = toPath({ ...known, channel: 'csp-partner', 'license-offer': 'new-commerce', term: 'ended' });
  const read = fromPath(moved.replace('term=ended', `${segment}/term=ended`));
  expect(read.known['partner-type']).toBeUndefined();
  expect(read.dropped).toContainEqual({ part: segment, reason: 'apart' });
});

test.each(['direct-bill-or-', 'direct-bill-or-wholesaler', '-or-direct-bill'])('%s is not an answer', (value) => {
  const { known } = alike;
  const path = `${toPath({ ...known, 'partner-type': 'not-in-csp' }).replace('not-in-csp', value)}`;
  expect(fromPath(path).known['partner-type']).toBeUndefined();
});

test('a link of any length is read in a time that grows no faster than its length', () => {
  const begun = performance.now();
  for (const sign of ['-', '=', '%', '.', '/', '\n', 'a', '\u200b', '%C2%AD', ' ', 'utm_'])
    fromPath(`cloud=${sign.repeat(400_000)}a`);
  // Once it took minutes.
  expect(performance.now() - begun).toBeLessThan(5_000);
});
