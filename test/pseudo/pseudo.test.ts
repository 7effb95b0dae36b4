import { expect, test } from 'vitest';
import { pseudoPage, pseudoText, pseudoWords } from './pseudo.ts';

const sentence =
  'Ask the customer for a relationship with {partnerName} at https://admin.microsoft.com/, offer MS-AZR-0145P.';

test('a text is longer by about 40 %, accented, with a word that does not break, and its placeholders', () => {
  const long = pseudoText('Ask the customer for permission to manage its subscriptions.', 'long');
  expect(long).toMatch(/^Áášķ ţĥéé/);
  expect(long.length / 60).toBeGreaterThan(1.3);
  expect(long.length / 60).toBeLessThan(1.6);
  expect(long.split(' ').some((word) => word.length > 10)).toBe(true);
  expect(pseudoText(sentence, 'long')).toMatch(/\{partnerName\}.*https:\/\/admin\.microsoft\.com\/.*MS-AZR-0145P/);
});

test('a mirrored text has only letters that are written from right to left', () => {
  expect(pseudoText('Ask the customer.', 'mirrored')).not.toMatch(/[a-z]/i);
  expect(pseudoText(sentence, 'mirrored').match(/[a-zA-Z]{3,}/g)).toEqual([
    'partnerName',
    'https',
    'admin',
    'microsoft',
    'com',
    'AZR',
  ]);
});

test('words keep their keys, and a page keeps its markup', () => {
  expect(pseudoWords({ a: { one: 'x', other: '{count} x' } }, 'long')).toEqual({ a: { one: 'ẋ', other: '{count} ẋ' } });
  const page =
    '---\ntitle: Roles\n---\nimport Roles from "./Roles.astro";\n\n## At [home](../home/) `code`\n\n<Roles ids={1} />\n';
  expect(pseudoPage(page, 'long')).toBe(
    '---\ntitle: Ŕŕööļééš\n---\nimport Roles from "./Roles.astro";\n\n## Ááţ [ĥööɱéé](../home/) `code`\n\n<Roles ids={1} />\n',
  );
});
