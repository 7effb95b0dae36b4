import { expect, test } from 'vitest';
import { type Candidate, whatIsMissing } from './ready.ts';

const issued = { editions: ['2026-08-20'], facts: { goal: ['support', 'add'] } };
const ready: Candidate = {
  version: '1.1.0',
  lastVersion: '1.0.9',
  changelog: '# Changes\n\n## 1.1.0\n\n- New.\n\n## 1.0.9\n',
  site: 'https://help.example/',
  base: undefined,
  uncommitted: [],
  issued: { editions: ['2026-08-20', '2027-01-01'], facts: { goal: ['support', 'add', 'renew'], term: ['ended'] } },
  lastIssued: issued,
};

test('a release that is ready has nothing missing, nor does the first one', () => {
  expect(whatIsMissing(ready)).toEqual([]);
  expect(whatIsMissing({ ...ready, lastVersion: undefined, lastIssued: undefined })).toEqual([]);
  expect(whatIsMissing({ ...ready, site: 'https://owner.github.io/supportable/' })).toEqual([]);
});

const faults: readonly (readonly [string, Partial<Candidate>, RegExp])[] = [
  ['a change that is not committed', { uncommitted: ['rules/index.ts'] }, /^Commit .* rules\/index\.ts\.$/],
  ['a version of two numbers', { version: '1.1', changelog: '## 1.1' }, /needs three numbers/],
  ['the version of the last release', { lastVersion: '1.1.0' }, /1\.1\.0 is released/],
  [
    'a version that only sorts later as text',
    { version: '1.0.10', lastVersion: '1.1.0', changelog: '## 1.0.10' },
    /not newer/,
  ],
  ['a version that is not described', { changelog: '## 1.0.9' }, /Describe version 1\.1\.0/],
  ['no address', { site: undefined }, /SITE_URL/],
  ['an address that is not secure', { site: 'http://help.example/' }, /SITE_URL/],
  ['something that is no address', { site: 'https://' }, /SITE_URL/],
  ['an address with more than a folder', { site: 'https://help.example/?a=b' }, /SITE_URL/],
  ['a folder of its own', { base: '/supportable/' }, /Put the folder .* into SITE_URL, .*BASE/],
  ['an edition that is gone', { issued: { ...ready.issued, editions: ['2027-01-01'] } }, /“editions”/],
  [
    'a rule that begins before an edition that was issued',
    { issued: { ...ready.issued, editions: ['2026-08-19', '2026-08-20'] } },
    /“editions”, and let new rules begin after 2026-08-20:/,
  ],
  ['a value in another place', { issued: { ...ready.issued, facts: { goal: ['add', 'support'] } } }, /“facts\.goal”/],
  ['a fact that is gone', { issued: { ...ready.issued, facts: {} } }, /“facts”/],
  ['a fact that is not the last', { issued: { ...ready.issued, facts: { term: [], ...issued.facts } } }, /“facts”/],
];

test.each(faults)('%s is named with what to do', (_, fault, expected) => {
  const missing = whatIsMissing({ ...ready, ...fault });
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatch(expected);
});
