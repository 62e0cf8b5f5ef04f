import { expect, test } from 'vitest';
import { linesFrom } from '../../bot/lines.ts';

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  await Promise.resolve();
  yield* texts;
}

async function read(limit: number, ...texts: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesFrom(pieces(...texts), limit))
    lines.push(line === 'tooLong' ? line : line.text);
  return lines;
}

test.each<[string[], string[]]>([
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [
    ['a', 'b\nc', '\n', 'd'],
    ['ab', 'c', 'd'],
  ],
  [
    ['a\r\nb\r', '\nc'],
    ['a', 'b', 'c'],
  ],
  [['\n\n'], ['', '']],
  [[''], []],
  [[], []],
])('%j is read as %j', async (texts, lines) => {
  expect(await read(100, ...texts)).toEqual(lines);
});

test('a line over the limit is dropped as it comes, and the next one is read', async () => {
  expect(await read(3, 'abc\nab', 'cd', 'ef\nabc\nabcd')).toEqual(['abc', 'tooLong', 'abc', 'tooLong']);
});
