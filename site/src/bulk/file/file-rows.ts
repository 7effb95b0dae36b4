import { recordsBelow } from './beginning.ts';
import type { OpenedFile } from './open-file.ts';
import { readText } from './read-text.ts';
import type { FileRecord } from './records.ts';

/** How far a file has been read. */
export interface Progress {
  readonly bytes: number;
  readonly total: number;
}

/** The callbacks to follow the reading of a file, and the signal to stop it. */
export interface WhileReading {
  readonly progress?: (at: Progress) => unknown;
  readonly signal?: AbortSignal;
}

/** Waits until messages that arrived meanwhile are handled, such as the one to stop. */
function messagesHeard(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Passes every row of a file below its headers to `take`, in order.
 * @param strict whether to give up (with a TypeError) at bytes that the encoding does not know
 * @throws DOMException of the name AbortError when it is stopped
 */
export async function fileRows(
  opened: OpenedFile,
  take: (record: FileRecord) => void,
  { strict = false, progress, signal }: WhileReading & { readonly strict?: boolean },
): Promise<void> {
  const records = recordsBelow(opened, take);
  for await (const { text, bytes } of readText(opened.file, opened.encoding, strict)) {
    // With a stream that never waits, no message would be handled.
    await messagesHeard();
    signal?.throwIfAborted();
    records.push(text);
    await progress?.({ bytes, total: opened.file.size });
  }
  records.end();
}
