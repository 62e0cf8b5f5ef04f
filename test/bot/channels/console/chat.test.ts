import { spawn } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../bot/dialogue/reply.ts';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs `npm run chat` itself, with these lines on its standard input, in an empty place. */
async function chat(lines: readonly string[], args: readonly string[], place: string): Promise<Run> {
  const process = spawn('node', ['--import', 'tsx', 'bot/commands/chat.ts', '--out', place, ...args], {
    env: { ...globalThis.process.env, DATABASE_URL: `sqlite:${join(place, 'chat.db')}`, AS_OF: '' },
  });
  let [out, errors] = ['', ''];
  process.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  process.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  process.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const code = await new Promise<number | null>((resolve) => process.on('close', resolve));
  return { code, out, errors };
}

const place = () => mkdtemp(join(tmpdir(), 'chat-'));
const story = ['我们是璧山的小企业，从重庆大学受让了2件发明专利，今年3月办完的', '都没有', '都符合', '没有'];

describe('the interview on the terminal', { timeout: 60_000 }, () => {
  it('goes from the first sentence to the amount, and ends with 0 when the input ends', async () => {
    const { code, out } = await chat(story, ['--as-of', '2024-10-20'], await place());
    expect(code).toBe(0);
    expect(out).toContain('演示：今天按2024年10月20日计算');
    expect(out).toContain('测算结果：20,000 元');
  });

  it('says on today’s clock that filing has closed', async () => {
    const { out } = await chat([], [], await place());
    expect(out).toContain('2024年11月22日已经截止');
  });

  it('writes a JSON line a reply for programs', async () => {
    const { out } = await chat(story, ['--json', '--as-of=2024-10-20'], await place());
    const replies = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Reply);
    expect(replies.filter(({ kind }) => kind === 'estimate').at(-1)).toMatchObject({
      final: true,
      total: '20000.00',
    });
  });

  it('goes on under the same name where it was left', async () => {
    const here = await place();
    await chat(story.slice(0, 2), ['--name', 'a', '--as-of', '2024-10-20'], here);
    const { out } = await chat(story.slice(2), ['--name', 'a', '--as-of', '2024-10-20'], here);
    expect(out).not.toContain('您好，我是');
    expect(out).toContain('测算结果：20,000 元');
  });

  it('hands over the documents as files', { timeout: 60_000 }, async () => {
    const here = await place();
    const skips = Array.from({ length: 16 }, () => '跳过');
    const { out, code } = await chat([...story, '填申请表', ...skips], ['--as-of', '2024-10-20'], here);
    expect(code).toBe(0);
    expect(out).toContain('已保存');
    expect((await readdir(here)).filter((name) => /\.(zip|docx|pdf)$/.test(name))).toHaveLength(3);
  });

  it.each([
    ['a wrong day', ['--as-of', '2024-02-30'], /^--as-of 应为真实存在的日子/],
    ['an option that there is not', ['--jsonl'], /^用法: npm run -s chat/],
  ])('says what is right beside %s, and starts nothing', async (_, args, said) => {
    const { code, errors } = await chat([], args, await place());
    expect(code).toBe(2);
    expect(errors).toMatch(said);
  });
});
