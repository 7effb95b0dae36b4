import type { Encoding } from './encodings.ts';

/** A piece of a file as text, and how many bytes of the file have been read so far. */
export interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/**
 * A file as text, piece by piece; a mark of byte order is left out.
 * @param strict whether to give up at the first byte that the encoding does not know (a TypeError)
 */
export async function* readText(file: Blob, encoding: Encoding, strict: boolean): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(encoding, { fatal: strict });
  const stream = file.stream().getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await stream.read();
      bytes += value?.length ?? 0;
      yield { text: done ? decoder.decode() : decoder.decode(value, { stream: true }), bytes };
      if (done) return;
    }
  } finally {
    await stream.cancel();
  }
}
