import { expect, test } from 'vitest';
import { askedFacts } from '../facts.ts';
import { channelGroups } from './channel-groups.ts';

test('every channel is in one group, in the order in which it is asked for', () => {
  expect(Object.values(channelGroups).flat()).toEqual(askedFacts.channel);
});
