import { expect, test } from 'vitest';
import type { LinkChoice } from '../policy/link-choice.ts';
import { messages } from '../words/load.ts';
import { linkNotes } from './links.ts';

const words = await messages('en');
const { documented, observed, thenTransfer } = words.composer;

test.each<readonly [choice: Exclude<LinkChoice, { none: unknown }>, notes: readonly string[]]>([
  [{ kind: 'portal-direct' }, [documented]],
  [{ kind: 'direct-with-admin', admin: true }, [documented]],
  [{ kind: 'portal-indirect', withProvider: true }, [observed]],
  [{ kind: 'direct' }, [observed]],
  [{ kind: 'indirect' }, [observed]],
  [{ kind: 'direct', thenTransfer: true }, [observed, thenTransfer]],
])('a reader of the link %o is told whether Microsoft documents it, and that a transfer has none', (choice, notes) => {
  expect(linkNotes(words, choice)).toEqual(notes);
});
