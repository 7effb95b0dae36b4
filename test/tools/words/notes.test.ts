import { rooms, sentencesOf } from 'rules';
import { expect, test } from 'vitest';
import { fileOf, wordsOfFile } from './files.ts';
import { notesFor, notesFrom, notesOn } from './notes.ts';

const source = `/** On every screen, in English. */
export const words = {
  tree: {
    // On a button.
    start: 'Start again',
    // Above the answers.
    // Two lines.
    'left-over': {
      one: 'x',
    },
    back: 'Back',
  },
};
`;

test('a comment is a note on the key below it, and the docstring one on the room', () => {
  const notes = notesFrom(source);
  expect(notes.room).toBe('On every screen, in English.');
  expect([...notes.notes]).toEqual([
    ['tree.start', 'On a button.'],
    ['tree.left-over', 'Above the answers. Two lines.'],
  ]);
  expect(notesFor(notes, 'tree.left-over.one')).toEqual(['Above the answers. Two lines.']);
  expect(notesFor(notes, 'tree.back')).toEqual([]);
});

test.each(rooms)('the room %s says where its words appear, and each of its notes is about a key', async (room) => {
  const keys = sentencesOf(await wordsOfFile(fileOf('en', room))).map(([key]) => key);
  const { room: where, notes } = notesOn(room);
  expect(where).toMatch(/English/);
  const lost = [...notes.keys()].filter((note) => !keys.some((key) => `${key}.`.startsWith(`${note}.`)));
  expect(lost).toEqual([]);
});
