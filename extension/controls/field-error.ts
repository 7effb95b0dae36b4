import { fill, InvalidInput, type Messages } from 'rules';

/** The sentence for input that can't be taken, naming the field as the reader knows it; other errors are not ours. */
export function fieldError(words: Messages, label: string, error: unknown): string {
  if (!(error instanceof InvalidInput)) throw error;
  return fill(words.errors[error.expected], { field: label, given: error.given });
}

/** The sentence for a field whose check fails, or nothing. */
export function errorOf(words: Messages, label: string, check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return fieldError(words, label, error);
  }
}
