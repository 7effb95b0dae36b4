import { readFileSync } from 'node:fs';
import { fileOf } from './files.ts';

/** The notes for a translator: on a whole room, and on its sentences and groups by their keys. */
export interface Notes {
  readonly room: string;
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * The notes in a file of English words: its docstring, and the comments above keys. Each is next to its subject,
 * so that it is removed with it.
 */
export function notesFrom(source: string): Notes {
  const notes = new Map<string, string>();
  const path: string[] = [];
  let comment: string[] = [];
  for (const line of source.split('\n')) {
    const [, said] = /^\s*\/\/ (.*)$/.exec(line) ?? [];
    if (said !== undefined) {
      comment.push(said);
      continue;
    }
    const [, indent = '', key] = /^((?: {2})+)'?([\w.-]+)'?:/.exec(line) ?? [];
    if (key === undefined) continue;
    path.splice(indent.length / 2 - 1, path.length, key);
    if (comment.length > 0) notes.set(path.join('.'), comment.join(' '));
    comment = [];
  }
  const [, docstring = ''] = /\/\*\*(.*?)\*\/\s*export const words/s.exec(source) ?? [];
  return { room: docstring.replaceAll(/\s*\n \*|\s+/g, ' ').trim(), notes };
}

/** Notes that were read, by room: a list asks for them at every sentence. */
const known = new Map<string, Notes>();

/** The notes on an English room. */
export function notesOn(room: string): Notes {
  const notes = known.get(room) ?? notesFrom(readFileSync(fileOf('en', room), 'utf8'));
  known.set(room, notes);
  return notes;
}

/** The notes on a sentence: those on its groups first, then its own. */
export function notesFor({ notes }: Notes, key: string): readonly string[] {
  const parts = key.split('.');
  return parts.flatMap((_, index) => notes.get(parts.slice(0, index + 1).join('.')) ?? []);
}
