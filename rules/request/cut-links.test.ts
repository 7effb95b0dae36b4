import { expect, test } from 'vitest';
import {
  administration,
  direct,
  indirect,
  older,
  olderIndirect,
  provider,
  safeLinks,
  storeIndirect,
} from './met-links.fixture.ts';
import { readRequestLink } from './read-request-link.ts';

/** The reading of a link, without the list of what was removed. */
const read = (text: string) => {
  const { takenOff, ...said } = readRequestLink(text);
  return said;
};

test.each([
  ...[' ', '\u00a0', '"', ')', '\n\n'].flatMap((sign) => [
    indirect.replace('5139005', `513${sign}9005`),
    olderIndirect.replace('5139005', `513${sign}9005`),
    storeIndirect.replace('4794019', `479${sign}4019`),
    `${storeIndirect}${sign}&indirectCSPId=${provider}`,
  ]),
  indirect.replace(/9005.*/, ''),
  indirect.replace(/&indirectCSPId.*/, ''),
  indirect.replace(/#.*/, ''),
  indirect.replace(/#.*/, '#'),
  direct.replace(/#.*/, ''),
  direct.replace(/&msppId.*/, ''),
  administration.replace(/#.*/, ''),
  olderIndirect.replace(/&indirectCSP.*/, ''),
  older.replace(/&msppid.*/, '&msp'),
  `${storeIndirect}&D`,
  `${storeIndirect}&DAP`,
  `${storeIndirect}…`,
  `${storeIndirect}...`,
  `${storeIndirect} 7`,
  `${storeIndirect}\n2 Open it`,
])('a link that is cut off or broken into parts is refused as such: %s', (link) => {
  for (const make of [(text: string) => text, (text: string) => `See ${text}`, safeLinks])
    expect(() => readRequestLink(make(link))).toThrow(expect.objectContaining({ expected: 'cut-link' }));
});

test.each([
  ['a full stop', '.'],
  ['words', ' and accept it'],
  ['another line', '\nKind regards'],
  ['a numbered line', '\n\n2. Accept it'],
])('a whole link without a page is read before %s', (_, behind) => {
  for (const link of [olderIndirect, older, `${storeIndirect}&DAP=false`])
    expect(read(link + behind)).toEqual(read(link));
});
