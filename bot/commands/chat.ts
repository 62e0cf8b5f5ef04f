import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openStore } from '../../storage/open.ts';
import { talk } from '../channels/console/channel.ts';
import { asOfFrom, dayInShanghai } from '../clock.ts';
import { readConfig } from '../config.ts';
import { createConversations } from '../conversations.ts';
import type { Conversation } from '../dialogue/conversation.ts';
import { createDialogue } from '../dialogue/create-dialogue.ts';
import type { Reply } from '../dialogue/reply.ts';
import { makeDocument } from '../documents/make.ts';
import { bishanKnowledge } from '../knowledge.ts';
import { createMetrics } from '../metrics.ts';

const options = {
  json: { type: 'boolean', default: false },
  /** Under which name the conversation is kept; a new one where none is given. */
  name: { type: 'string' },
  /** Where documents go. */
  out: { type: 'string', default: './data/documents' },
  'as-of': { type: 'string' },
} as const;

/** The interview on the terminal: a line in is a message; ends with 0 at the end of input. */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const { values } = parseArgs({ args, options });
  const asOf = asOfFrom(args, process.env);
  const reading = readConfig({ ...process.env, AS_OF: undefined });
  if (!asOf.ok) return refuse(asOf.message);
  if (reading.kind === 'invalid') {
    return refuse(reading.faults.map(({ name, expected }) => `${name}: expected ${expected}`).join('\n'));
  }

  const { config } = reading;
  const now = () => new Date();
  const clock = () => ({ asOf: asOf.day ?? dayInShanghai(now()), fixed: asOf.day !== null });
  const store = await openStore<Conversation, Reply>(config.database);
  const dialogue = createDialogue({ knowledge: bishanKnowledge({ model: config.model }) });
  const conversations = createConversations({ store, dialogue, clock, now, metrics: createMetrics() });
  try {
    await talk({
      input: createInterface({ input: process.stdin }),
      write: (text) => process.stdout.write(text),
      json: values.json,
      key: `console:${values.name ?? randomUUID()}`,
      conversations,
      newId: randomUUID,
      makeDocument: async (id, key) => {
        const conversation = await conversations.load(key);
        return conversation && makeDocument(id, conversations.application(conversation), clock().asOf);
      },
      save: async ({ name, bytes }) => {
        await mkdir(values.out, { recursive: true });
        await writeFile(join(values.out, name), bytes);
        return join(values.out, name);
      },
    });
  } finally {
    await store.close();
  }
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main();
