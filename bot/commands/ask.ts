import { createInterface } from 'node:readline';
import { asOfFrom, dayInShanghai } from '../clock.ts';
import { readConfig } from '../config.ts';
import { bishanKnowledge } from '../knowledge.ts';

/** A question a line on standard input, a JSON line each: `{answer, answered, citations}`. */
async function main(): Promise<number> {
  const asOf = asOfFrom(process.argv.slice(2), process.env);
  if (!asOf.ok) {
    process.stderr.write(`${asOf.message}\n`);
    return 2;
  }
  const { LLM_MODEL, LLM_BASE_URL, LLM_API_KEY } = process.env;
  const config = readConfig({ LLM_MODEL, LLM_BASE_URL, LLM_API_KEY });
  if (config.kind === 'invalid') {
    for (const { name, expected } of config.faults) process.stderr.write(`${name}: ${expected}\n`);
    return 2;
  }
  const knowledge = bishanKnowledge({ model: config.config.model });
  for await (const question of createInterface({ input: process.stdin })) {
    if (!question.trim()) continue;
    const reply = await knowledge.ask(question, { asOf: asOf.day ?? dayInShanghai(new Date()) });
    const { answer, answered, citations } = reply;
    process.stdout.write(`${JSON.stringify({ answer, answered, citations })}\n`);
  }
  return 0;
}

process.exitCode = await main();
