import { createInterface } from 'node:readline';
import { clockSetTo } from '../clock.ts';
import { readSettings } from '../config.ts';
import { bishanKnowledge } from '../knowledge.ts';

/** A question a line on standard input, a JSON line each: `{answer, answered, citations}`. */
async function main(): Promise<number> {
  const { AS_OF, LLM_MODEL, LLM_BASE_URL, LLM_API_KEY } = process.env;
  const settings = readSettings(process.argv.slice(2), { AS_OF, LLM_MODEL, LLM_BASE_URL, LLM_API_KEY });
  if (!settings.ok) {
    process.stderr.write(`${settings.message}\n`);
    return 2;
  }
  const clock = clockSetTo(settings.config.asOf);
  const knowledge = bishanKnowledge({ model: settings.config.model });
  for await (const question of createInterface({ input: process.stdin })) {
    if (!question.trim()) continue;
    const reply = await knowledge.ask(question, { asOf: clock().asOf });
    const { answer, answered, citations } = reply;
    process.stdout.write(`${JSON.stringify({ answer, answered, citations })}\n`);
  }
  return 0;
}

process.exitCode = await main();
