import { describe, expect, it, test } from 'vitest';
import { mostEntries, type RequestLog, withBack, withListed, withMark, withoutNoted, withRequests } from './changes.ts';
import { keyOf, type LogEntry, type MadeRequest } from './entry.ts';

const tenants = ['cccc0000-0000-4000-8000-000000000001', 'cccc0000-0000-4000-8000-000000000002'] as const;
const [bakery, press] = tenants;
const gdapLink = 'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/1';

/** The log after requests, each on its day. */
const after = (...made: readonly (readonly [day: string, request: MadeRequest])[]): RequestLog =>
  made.reduce<RequestLog>((log, [day, request]) => withRequests(log, [request], day)?.log ?? log, []);

describe('a request that is noted', () => {
  it('is at the beginning, with the customer as far as it is known', () => {
    const log = after(
      ['2026-01-01', { kind: 'relationship', customer: ' Bakery\n', tenant: bakery, link: 'https://a/' }],
      ['2026-01-02', { kind: 'gdap', tenant: press }],
    );
    expect(log).toEqual([
      { kind: 'gdap', day: '2026-01-02', tenant: press },
      { kind: 'relationship', day: '2026-01-01', customer: 'Bakery', tenant: bakery, link: 'https://a/' },
    ]);
  });

  it('is left out when it names no customer', () => {
    for (const customer of [undefined, '', ' \u200b'])
      expect(withRequests([], [{ kind: 'relationship', customer }], '2026-01-01')).toBeUndefined();
  });

  const again: readonly (readonly [why: string, before: MadeRequest, now: MadeRequest, entries: number])[] = [
    ['the same tenant', { kind: 'gdap', tenant: bakery }, { kind: 'gdap', tenant: bakery, customer: 'New' }, 1],
    ['the same name', { kind: 'gdap', customer: 'Bakery' }, { kind: 'gdap', customer: 'bakery ', tenant: bakery }, 1],
    ['another kind', { kind: 'gdap', tenant: bakery }, { kind: 'relationship', tenant: bakery }, 2],
    ['a namesake', { kind: 'gdap', customer: 'A', tenant: bakery }, { kind: 'gdap', customer: 'A', tenant: press }, 2],
    ['nothing in common', { kind: 'gdap', tenant: bakery }, { kind: 'gdap', customer: 'Bakery' }, 2],
  ];
  it.each(again)('replaces the one before or not: %s', (_, before, now, entries) => {
    const log = after(['2026-01-01', before], ['2026-01-05', now]);
    expect(log).toHaveLength(entries);
    expect(log[0]?.day).toBe('2026-01-05');
    expect(new Set(log.map(keyOf)).size).toBe(entries);
  });

  it('replaces the one of its tenant rather than a namesake', () => {
    const log = after(
      ['2026-01-01', { kind: 'gdap', customer: 'X', tenant: bakery }],
      ['2026-01-02', { kind: 'gdap', customer: 'Bakery' }],
      ['2026-01-03', { kind: 'gdap', customer: 'Bakery', tenant: bakery }],
    );
    expect(log.map(keyOf)).toEqual([`gdap ${bakery}`, 'gdap bakery']);
  });

  it('waits again when it was accepted or refused before', () => {
    const [made, ...none] = after(['2026-01-01', { kind: 'gdap', tenant: bakery }]);
    const marked: RequestLog = [{ ...(made as LogEntry), accepted: '2026-01-02', refused: true }];
    expect(withRequests(marked, [{ kind: 'gdap', tenant: bakery }], '2026-02-01')?.log).toEqual([
      { kind: 'gdap', day: '2026-02-01', tenant: bakery },
    ]);
    expect(none).toEqual([]);
  });

  it('keeps its day when a request for granular permission is sent again by its link while it can be accepted', () => {
    const made: MadeRequest = { kind: 'gdap', tenant: bakery, link: gdapLink };
    expect(after(['2026-01-01', made], ['2026-02-01', made])[0]?.day).toBe('2026-01-01');
    expect(after(['2026-01-01', made], ['2026-04-02', made])[0]?.day).toBe('2026-04-02');
    expect(after(['2026-01-01', made], ['2026-02-01', { ...made, link: `${gdapLink}2` }])[0]?.day).toBe('2026-02-01');
  });

  it('is taken back with those of the same email, and the ones before are there again', () => {
    const log = after(
      ['2026-01-01', { kind: 'gdap', customer: 'Bakery' }],
      ['2026-01-02', { kind: 'gdap', tenant: press }],
    );
    const made: readonly MadeRequest[] = [
      { kind: 'relationship', customer: 'BAKERY', tenant: bakery },
      { kind: 'gdap', customer: 'BAKERY', tenant: bakery },
    ];
    const changed = withRequests(log, made, '2026-02-01');
    if (!changed) throw new Error('It has to be noted.');
    expect(changed.log.map(keyOf)).toEqual([`gdap ${bakery}`, `relationship ${bakery}`, `gdap ${press}`]);
    expect(withoutNoted(changed.log, changed.noted)).toEqual(log);
  });
});

describe('a log that is full', () => {
  const full: RequestLog = Array.from({ length: mostEntries }, (_, place) => ({
    kind: 'gdap',
    day: `2026-0${place < 500 ? 5 : 4}-01`,
    customer: `Customer ${place}`,
  }));
  const add = (log: RequestLog) =>
    withRequests(log, [{ kind: 'relationship', customer: 'New' }], '2026-05-02')?.log ?? [];

  it('loses the oldest of what is accepted or expired first', () => {
    const log = full.map((entry, place) => (place === 3 || place === 7 ? { ...entry, accepted: '2026-05-02' } : entry));
    const left = add(log);
    expect(left).toHaveLength(mostEntries);
    expect(left.map(({ customer }) => customer)).not.toContain('Customer 7');
    expect(left.map(({ customer }) => customer)).toContain('Customer 3');
  });

  it('loses the oldest that waits when all of them do', () => {
    const left = add(full);
    expect(left).toHaveLength(mostEntries);
    expect(left[0]?.customer).toBe('New');
    expect(left.map(({ customer }) => customer)).not.toContain(`Customer ${mostEntries - 1}`);
  });
});

describe('what the reader changes', () => {
  const log = after(
    ['2026-01-01', { kind: 'gdap', customer: 'A' }],
    ['2026-01-02', { kind: 'gdap', customer: 'B' }],
    ['2026-01-03', { kind: 'gdap', customer: 'C' }],
  );
  const keys = log.map(keyOf);

  it('is one mark; once it says no, a list no longer changes it', () => {
    const key = keys[1] ?? '';
    const accepted = withMark(log, key, '2026-01-09');
    expect(accepted.map((entry) => entry.accepted)).toEqual([undefined, '2026-01-09', undefined]);
    const refused = withMark(accepted, key, undefined);
    expect(refused[1]).toMatchObject({ customer: 'B', refused: true, accepted: undefined });
    expect(withListed(refused, { page: 'gdap-list', tenants: [], texts: ['B'] }, '2026-01-10')).toBe(refused);
  });

  it('is back in its place after it was removed, with what was noted since', () => {
    const others = log.filter((entry) => entry.customer !== 'B');
    const since = withRequests(others, [{ kind: 'gdap', customer: 'D' }], '2026-01-04')?.log ?? [];
    expect(withBack(since, [log[1] as LogEntry]).map(({ customer }) => customer)).toEqual(['D', 'C', 'B', 'A']);
  });
});

describe('a page that shows customers', () => {
  type Marked = 'sure' | 'probably' | 'no';
  const name = 'İskele Çiçekçilik';
  const cases: readonly (readonly [page: string, request: MadeRequest, texts: readonly string[], marked: Marked])[] = [
    ['customer-list', { kind: 'relationship', tenant: bakery }, [], 'sure'],
    ['customer-list', { kind: 'joint', tenant: bakery }, [], 'sure'],
    ['customer-list', { kind: 'gdap', tenant: bakery }, [], 'no'],
    ['customer-list', { kind: 'transfer', tenant: bakery }, [], 'no'],
    ['customer-list', { kind: 'relationship', tenant: press }, [], 'no'],
    ['customer-list', { kind: 'relationship', customer: name, tenant: press }, [name], 'no'],
    ['customer-list', { kind: 'relationship', customer: name }, ['x', `  ${name.toUpperCase()}`], 'probably'],
    ['customer-list', { kind: 'relationship', customer: 'İSKELE ÇİÇEKÇİLİK' }, [name], 'probably'],
    ['customer-list', { kind: 'relationship', customer: 'iskele çiçekçilik' }, [name], 'probably'],
    ['customer-list', { kind: 'relationship', customer: 'IŞIK' }, ['ışık'], 'probably'],
    ['customer-list', { kind: 'relationship', customer: 'iskele.example' }, ['iskele.example'], 'probably'],
    ['customer-list', { kind: 'relationship', customer: 'iskele' }, ['iskele.example'], 'no'],
    ['gdap-list', { kind: 'gdap', tenant: bakery }, [], 'probably'],
    ['gdap-list', { kind: 'gdap', customer: name }, [name], 'probably'],
    ['gdap-list', { kind: 'relationship', tenant: bakery }, [], 'no'],
    ['admin-relationships', { kind: 'gdap', tenant: bakery }, [], 'probably'],
    ['users', { kind: 'gdap', tenant: bakery }, [], 'no'],
  ];
  test.each(cases)('on %s, for %o: %s is %s', (page, request, texts, marked) => {
    const log = after(['2026-01-01', request]);
    const [entry] = withListed(log, { page, tenants: [bakery], texts }, '2026-01-09');
    expect(entry?.accepted).toBe(marked === 'no' ? undefined : '2026-01-09');
    expect(entry?.probably).toBe(marked === 'probably' ? true : undefined);
  });

  it('makes what is probable sure, and never the other way around; the same log means no change', () => {
    const listed = { page: 'customer-list', tenants: [bakery], texts: ['Bakery'] };
    const named = withListed(after(['2026-01-01', { kind: 'relationship', customer: 'Bakery' }]), listed, '2026-01-02');
    expect(withListed(named, listed, '2026-01-03')).toBe(named);
    const known = named.map((entry) => ({ ...entry, tenant: bakery }));
    const sure = withListed(known, listed, '2026-01-03');
    expect(sure[0]).toMatchObject({ accepted: '2026-01-03', probably: undefined });
    expect(withListed(sure, listed, '2026-01-04')).toBe(sure);
  });
});
