import { expect, test } from 'vitest';
import { findLinks } from './find-links.ts';

const plain = 'cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/';
const known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };

/** A link as it occurs in tickets, tables and mails, and the path and time that are read from it. */
const texts: readonly (readonly [text: string, path: string, time: string])[] = [
  ['https://help.example.com/c/en-1rf5-0/', 'c/en-1rf5-0/', 'edition'],
  ['See https://help.example.com/tools/c/tr-1rf5-0, please.', 'c/tr-1rf5-0/', 'edition'],
  [
    '"4711","<a href=""https://help.example.com/c/en-1rf5-0/?role=admin-agent"">answer</a>"',
    'c/en-1rf5-0/?role=admin-agent',
    'edition',
  ],
  [`[answer](https://help.example.com/en/decide/${plain})`, `en/decide/${plain}`, 'today'],
  [`https://help.example.com/en/decide/${plain}?as-of=2024-01-01#steps`, `en/decide/${plain}?as-of=2024-01-01`, 'day'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhelp.example.com%2Fc%2Fen-1rf5-0%2F&data=05%7C02%7C&reserved=0',
    'c/en-1rf5-0/',
    'edition',
  ],
];

test.each(texts)('%s has one link', (text, path, time) => {
  const [link, ...others] = findLinks(text);
  expect(others).toEqual([]);
  expect(link?.path).toBe(path);
  expect(link?.read).toMatchObject({ known, time: { kind: time } });
});

test('each link has the line it is in, with any line ends', () => {
  const text = 'a\r\nhttps://x.example/c/en-1rf5-0/ https://x.example/c/tr-1rf5-0/\rb\nhttps://x.example/c/en-1rf5-0/';
  expect(findLinks(text).map(({ line }) => line)).toEqual([2, 2, 4]);
});

test('a link of ours that was never issued is found, and cannot be read', () => {
  expect(findLinks('https://x.example/c/en-zzzzzzzzzzzz-0/')).toMatchObject([
    { path: 'c/en-zzzzzzzzzzzz-0/', read: undefined },
  ]);
});

test.each(['', 'no link', 'https://www.youtube.com/c/channel/', 'https://example.com/decide/', 'en-1rf5-0', '/c/en/'])(
  '%j has none',
  (text) => {
    expect(findLinks(text)).toEqual([]);
  },
);
