import type { Reply } from '../../dialogue/reply.ts';
import { plainText } from '../plain.ts';

/** A reply for a terminal: plain lines with a blank one after, or one line of JSON for a program. */
export function render(reply: Reply, json: boolean): string {
  return json ? `${JSON.stringify(reply)}\n` : `${plainText(reply)}\n\n`;
}
