import type { Encoding } from './encodings.ts';

/** A piece of a file as text, and the number of bytes that have been read so far. */
export interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/** The longest piece, in bytes: some browsers return much of a file at once, and no message is handled meanwhile. */
const longestPiece = 1 << 18;

/**
 * A file as text, piece by piece; a byte order mark is left out.
 * @param strict whether to give up at the first byte that the encoding does not know (a TypeError)
 */
export async function* readText(file: Blob, encoding: Encoding, strict: boolean): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(encoding, { fatal: strict });
  const stream = file.stream().getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await stream.read();
      for (let at = 0; value && at < value.length; at += longestPiece) {
        const part = value.subarray(at, at + longestPiece);
        bytes += part.length;
        yield { text: decoder.decode(part, { stream: true }), bytes };
      }
      if (!done) continue;
      yield { text: decoder.decode(), bytes };
      return;
    }
  } finally {
    await stream.cancel();
  }
}
