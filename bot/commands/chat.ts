import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openStore } from '../../storage/open.ts';
import { talk } from '../channels/console/channel.ts';
import { clockSetTo } from '../clock.ts';
import { readSettings } from '../config.ts';
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

const usage =
  '用法: npm run -s chat -- [--json] [--name NAME] [--out DIR] [--as-of 2024-06-01]（--name：下次用同一个名字接着办）';

/** The interview on the terminal: a line in is a message; ends with 0 at the end of input. */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const values = readOptions(args);
  if (values === null) return refuse(usage);
  const settings = readSettings(args, process.env);
  if (!settings.ok) return refuse(settings.message);
  const { config } = settings;
  const now = () => new Date();
  const store = await openStore<Conversation, Reply>(config.database);
  const dialogue = createDialogue({ knowledge: bishanKnowledge({ model: config.model }) });
  const conversations = createConversations({
    store,
    dialogue,
    makeDocument,
    clock: clockSetTo(config.asOf),
    now,
    metrics: createMetrics(),
  });
  try {
    await talk({
      input: createInterface({ input: process.stdin }),
      write: (text) => process.stdout.write(text),
      json: values.json,
      key: `console:${values.name ?? randomUUID()}`,
      conversations,
      newId: randomUUID,
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

/** Null for an option that there is not: the usage says what there is. */
function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch {
    return null;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main();
