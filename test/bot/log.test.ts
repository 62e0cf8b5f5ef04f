import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a line with the log in a process of its own, since it writes to that process's standard error. */
function run(line: string): { out: string; err: string } {
  const script = `import { createLog } from './bot/log.ts'; const log = createLog('info', ['top-secret']); ${line}`;
  const args = [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    `process.stderr.write = undefined; ${script}`,
  ];
  const shell = `"${process.execPath}" ${args.map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`).join(' ')} 2>&1 1>/dev/null`;
  return { out: '', err: execFileSync('bash', ['-c', shell], { encoding: 'utf8' }) };
}

describe('The log', () => {
  it('goes to standard error as JSON lines with a time', () => {
    const line = JSON.parse(run("log.info({ swept: 3 }, 'swept')").err) as object;
    expect(line).toMatchObject({ level: 30, swept: 3, msg: 'swept' });
    expect(line).toHaveProperty('time');
  });

  it('shows no bot token and no secret, even deep inside an error', () => {
    const { err } = run(
      `const cause = new Error('https://api.telegram.org/bot123456:AAbbCCddEEff-gg/getMe with top-secret');
       cause.request = { token: 'top-secret' };
       log.error({ err: new Error('failed', { cause }) }, 'x')`,
    );
    expect(err).toContain('failed');
    expect(err).not.toContain('AAbbCCddEEff');
    expect(err).not.toContain('top-secret');
  });
});
