import { guideRooms, type Room, type WordsOf } from '../words/rooms.ts';

/** The rooms of words that the command-line program speaks with. */
export const commandRooms = [...guideRooms, 'bulk', 'command'] as const satisfies readonly Room[];

/** The words of the command-line program. */
export type CommandWords = WordsOf<(typeof commandRooms)[number]>;

/** The exit code of a run: done, failed, wrong input, something missing, or an answer without a link. */
export type Exit = 0 | 1 | 2 | 3 | 4;

/** The output of a command: the result, the problems with the input, and the exit code. */
export interface Printed {
  readonly out: string;
  readonly errors?: readonly string[];
  readonly exit: Exit;
}

/** Why a command line cannot be carried out, in a sentence for the person who wrote it. */
export class CommandProblem extends Error {
  readonly exit: Exit;

  constructor(sentence: string, exit: Exit = 2) {
    super(sentence);
    this.name = 'CommandProblem';
    this.exit = exit;
  }
}
