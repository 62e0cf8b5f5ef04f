/** A line of a stream, or that there was one longer than `limit`, which is dropped as it comes. */
export type StreamLine = { text: string } | 'tooLong';

/**
 * Splits a stream of text into lines, in memory that doesn't grow with its length. Pulls the next piece only when
 * the lines of the last have been taken, so the reader sets the pace. LF and CRLF both end a line.
 */
export async function* linesFrom(stream: AsyncIterable<string>, limit: number): AsyncGenerator<StreamLine> {
  let held: string[] = [];
  let length = 0;
  const take = (): StreamLine => {
    const line: StreamLine = length > limit ? 'tooLong' : { text: held.join('').replace(/\r$/, '') };
    held = [];
    length = 0;
    return line;
  };
  const hold = (piece: string): void => {
    length += piece.length;
    if (length > limit) held = [];
    else held.push(piece);
  };
  for await (const chunk of stream) {
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      hold(piece);
      yield take();
    }
    hold(last);
  }
  if (length > 0) yield take();
}
