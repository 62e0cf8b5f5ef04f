import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { evaluate, factsJsonSchema, fault, parseFacts } from '../../rules/bishan-2023/index.ts';
import type { Fault, Result } from '../../rules/bishan-2023/index.ts';
import { asOfFrom, dayInShanghai } from '../clock.ts';
import { linesFrom } from '../lines.ts';

const longestLine = 32_000_000;

const usage = `用法: npm run -s estimate -- [--as-of 2024-06-01] [--schema]
从标准输入逐行读取申报事实（JSON），逐行输出测算结果；有问题的行输出 {"errors": […]}，最后以 1 退出。
  --as-of DAY   未写 asOf 的行按这一天测算（也可用环境变量 AS_OF）；否则按上海时区的今天
  --schema      输出申报事实的 JSON Schema
`;

/** Where a command reads and writes, so that a test may stand in its place. */
interface Streams {
  input: AsyncIterable<string>;
  output: NodeJS.WritableStream;
}

/** Answers each line of facts with a line of result or errors; tells whether all were well. */
export async function estimateLines({ input, output }: Streams, today: string): Promise<boolean> {
  let allWell = true;
  for await (const line of linesFrom(input, longestLine)) {
    // Trimming also takes a byte order mark from the first line.
    const text = line === 'tooLong' ? null : line.text.trim();
    if (text === '') continue;
    const answer = text === null ? { errors: [fault('', 'lineTooLong')] } : estimateText(text, today);
    if ('errors' in answer) allWell = false;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return allWell;
}

function estimateText(text: string, today: string): Result | { errors: Fault[] } {
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    return { errors: [fault('', 'notJson')] };
  }
  const parsed = parseFacts(facts);
  return parsed.ok ? evaluate(parsed.facts, today).result : { errors: parsed.errors };
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  if (args.includes('--schema')) {
    process.stdout.write(`${JSON.stringify(factsJsonSchema(), null, 2)}\n`);
    return 0;
  }
  const asOf = asOfFrom(args, process.env);
  if (!asOf.ok) {
    process.stderr.write(`${asOf.message}\n${usage}`);
    return 2;
  }
  const today = asOf.day ?? dayInShanghai(new Date());
  process.stdin.setEncoding('utf8');
  const input = process.stdin as AsyncIterable<string>;
  return (await estimateLines({ input, output: process.stdout }, today)) ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A reader that goes away (`| head`) ends the run.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await main(process.argv.slice(2));
}
