import type { Message } from '../../dialogue/message.ts';

/** A line is a message; numbers and words stand for buttons, so nothing else is needed. */
export function receive(line: string): Message {
  return { text: line.trim() };
}
