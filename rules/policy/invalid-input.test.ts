import { expect, test } from 'vitest';
import { InvalidInput } from './invalid-input.ts';

const refuses = (): never => {
  throw new Error('no text');
};

test.each([
  ['a text', 'EA', 'EA'],
  ['a number', 5, '5'],
  ['a list', ['ea'], '["ea"]'],
  ['nothing', null, 'null'],
  ['what is missing', undefined, 'undefined'],
  ['a function', refuses, 'function'],
  ['what cannot be written', { toJSON: refuses }, 'object'],
])('%s is named as it was given', (_, given, text) => {
  const error = new InvalidInput('channel', given, 'value');
  expect(error).toMatchObject({ name: 'InvalidInput', field: 'channel', given: text, expected: 'value' });
  expect(error.message).toBe(`channel: expected value, given ${JSON.stringify(text)}`);
});
