import type { Conversations } from '../../conversations.ts';
import type { DocumentFile } from '../../documents/document.ts';
import type { Reply } from '../../dialogue/reply.ts';
import { receive } from './receive.ts';
import { render } from './render.ts';

export interface Console {
  /** Lines in; the talk ends with them. */
  readonly input: AsyncIterable<string>;
  write(text: string): void;
  readonly json: boolean;
  /** `console:` and a name: the same name goes on where it was left. */
  readonly key: string;
  readonly conversations: Conversations;
  /** Puts a file where the person finds it; says where. */
  save(file: DocumentFile): Promise<string>;
  /** A new id for every line: each is a message of its own. */
  newId(): string;
}

/** Talks with one person at a terminal until the input ends. */
export async function talk(console: Console): Promise<void> {
  await greet(console);
  for await (const line of console.input) {
    if (line.trim() === '') continue;
    await turn(console, line);
  }
}

/** A new conversation is greeted; one that was left goes on with the question that waits. */
async function greet(console: Console): Promise<void> {
  const { conversations, key } = console;
  const known = await conversations.load(key);
  if (known === null) return turn(console, '');
  const { pending } = conversations.standing(known);
  if (pending) console.write(render(pending, console.json));
}

async function turn(console: Console, line: string): Promise<void> {
  const { conversations, key } = console;
  const { replies } = await conversations.receive(key, console.newId(), receive(line));
  for (const reply of replies) {
    console.write(render(reply, console.json));
    if (reply.kind === 'document') await handOver(console, reply);
  }
}

async function handOver(console: Console, { document }: Extract<Reply, { kind: 'document' }>): Promise<void> {
  const file = await console.conversations.document(console.key, document);
  if (file === null) return;
  const place = await console.save(file);
  if (!console.json) console.write(`已保存：${place}\n\n`);
}
