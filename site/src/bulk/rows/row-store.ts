/** The number of rows that share a block of text. */
const perBlock = 512;
const [betweenRows, betweenTexts] = ['\u001E', '\u001F'];
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const grown = <A extends Int32Array | Uint32Array>(array: A, length: number): A => {
  if (length <= array.length) return array;
  const bigger = new (array.constructor as new (length: number) => A)(array.length * 2);
  bigger.set(array);
  return bigger;
};

/**
 * The rows of a file in little memory: for each of them only its line, its reading, and the few texts that
 * identify it, as bytes in blocks. The file itself is read again when it is written out.
 */
export class RowStore {
  length = 0;
  private lines = new Uint32Array(1_024);
  private readings = new Int32Array(1_024);
  private readonly blocks: Uint8Array[] = [];
  private open: string[] = [];
  private lastBlock: { readonly at: number; readonly rows: readonly (readonly string[])[] } | undefined;

  add(line: number, reading: number, texts: readonly string[]): void {
    this.lines = grown(this.lines, this.length + 1);
    this.readings = grown(this.readings, this.length + 1);
    this.lines[this.length] = line;
    this.readings[this.length] = reading;
    this.length += 1;
    this.open.push(texts.join(betweenTexts));
    if (this.open.length === perBlock) this.close();
  }

  /** Ends the block that is being filled. */
  close(): void {
    if (this.open.length === 0) return;
    this.blocks.push(encoder.encode(this.open.join(betweenRows)));
    this.open = [];
  }

  /** The line of the file in which the row begins. */
  lineOf = (row: number): number => this.lines[row] ?? 0;
  /** The row's reading; a negative number says why it could not be read. */
  readingOf = (row: number): number => this.readings[row] ?? 0;

  /** Gives the row another reading. */
  reread(row: number, reading: number): void {
    this.readings[row] = reading;
  }

  /** The texts that identify the row. */
  textsOf(row: number): readonly string[] {
    const at = Math.floor(row / perBlock);
    if (this.lastBlock?.at !== at) {
      const rows = decoder.decode(this.blocks[at]).split(betweenRows);
      this.lastBlock = { at, rows: rows.map((texts) => texts.split(betweenTexts)) };
    }
    return this.lastBlock.rows[row % perBlock] ?? [];
  }
}
