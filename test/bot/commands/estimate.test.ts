import { spawn } from 'node:child_process';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { estimateLines } from '../../../bot/commands/estimate.ts';
import type { Result } from '../../../rules/bishan-2023/index.ts';
import { application, sound } from '../../support/sound-facts.ts';

const facts = application({ transfers: [sound.transfers] });

async function estimate(input: string): Promise<{ allWell: boolean; answers: unknown[] }> {
  const output = new PassThrough();
  const written = text(output);
  const allWell = await estimateLines({ input: Readable.from([input]), output }, '2024-06-01');
  output.end();
  const lines = (await written).trim().split('\n');
  return { allWell, answers: lines.map((line) => JSON.parse(line) as unknown) };
}

test('each line of facts is answered in its order, and blank lines are passed over', async () => {
  const other = application({ openLicences: [sound.openLicences] });
  const { allWell, answers } = await estimate(
    `\uFEFF${JSON.stringify(facts)}\n\n  \n${JSON.stringify(other)}`,
  );
  expect(allWell).toBe(true);
  expect(answers).toMatchObject([
    { total: '10000.00', asOf: '2024-10-20', items: [{ matter: 'transfer' }] },
    { total: '10000.00', items: [{ matter: 'openLicence' }] },
  ]);
});

test('a bad line is answered with its faults, and the run goes on', async () => {
  const { allWell, answers } = await estimate(`{"a":1\n{"a":1}\n${JSON.stringify(facts)}\n`);
  expect(allWell).toBe(false);
  expect(answers).toMatchObject([
    { errors: [{ path: '', code: 'notJson' }] },
    { errors: [{ path: 'a', code: 'unknownField' }] },
    { total: '10000.00' },
  ]);
});

test('a line that does not say the day is decided on the day given', async () => {
  const { answers } = await estimate('{}\n{"asOf":"2024-11-23"}');
  expect(answers).toMatchObject([{ asOf: '2024-06-01' }, { asOf: '2024-11-23' }]);
});

test('no more is read than the reader of the answers takes', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<string> {
    for (; asked < 10_000; asked += 1) {
      await Promise.resolve();
      yield `${JSON.stringify(facts)}\n`;
    }
  }
  // Takes one answer and then no more.
  const output = new Writable({ highWaterMark: 1, write: () => undefined });
  const run = estimateLines({ input: endless(), output }, '2024-06-01');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toBeLessThan(3);
  output.destroy(new Error('the reader has gone'));
  await expect(run).rejects.toThrow('the reader has gone');
});

function command(args: string[], input: string): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/commands/estimate.ts', ...args], {
    env: { ...process.env, AS_OF: '' },
  });
  child.stdin.end(input);
  const out = text(child.stdout);
  const err = text(child.stderr);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      Promise.all([out, err]).then(
        ([outText, errText]) => resolve({ code, out: outText, err: errText }),
        reject,
      );
    });
  });
}

test('the command answers, ends with 1 after a bad line, and takes the day from --as-of', async () => {
  const { code, out } = await command(['--as-of', '2024-11-23'], `{"claims":{"transfers":[{}]}}\n[]\n`);
  const [first = '', second = ''] = out.trim().split('\n');
  expect(JSON.parse(first)).toMatchObject({
    decision: 'ineligible',
    exclusions: [{ clause: '5.1.2.5' }],
  } satisfies Partial<Result>);
  expect(JSON.parse(second)).toMatchObject({ errors: [{ code: 'notObject' }] });
  expect(code).toBe(1);
});

test('the command shows the schema, and names a day that does not exist', async () => {
  const [schema, wrong] = await Promise.all([command(['--schema'], ''), command(['--as-of', 'soon'], '')]);
  expect(schema.code).toBe(0);
  expect(JSON.parse(schema.out)).toMatchObject({ type: 'object', additionalProperties: false });
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('--as-of 应为真实存在的日子');
});
