import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Names every module that a program loads, on standard error. */
const hook = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(
  'export async function load(url, context, next) { process._rawDebug("loaded " + url); return next(url, context); }'
));`;

function loadedBy(program: string, env: NodeJS.ProcessEnv): string[] {
  const args = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  const script = `${program}\nprocess.stdin.resume();`;
  const out = execFileSync(
    'sh',
    ['-c', '"$@" 2>&1', 'sh', process.execPath, ...args, '--input-type=module', '-e', script],
    { input: '', encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return out.split('\n').filter((line) => line.startsWith('loaded '));
}

describe('without a model configured', () => {
  it('no chat client is loaded by a program that answers questions', () => {
    const loaded = loadedBy(`await import('./bot/commands/ask.ts');`, { LLM_MODEL: '' });
    expect(loaded.some((line) => line.includes('/knowledge/model/openai.ts'))).toBe(true);
    expect(
      loaded.filter((line) => /node_modules\/(langchain|@langchain\/openai|openai)\//.test(line)),
    ).toEqual([]);
  });

  it('it is loaded as soon as one is named', () => {
    const loaded = loadedBy(`await import('./bot/commands/ask.ts');`, {
      LLM_MODEL: 'm',
      LLM_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    expect(loaded.some((line) => line.includes('node_modules/@langchain/openai/'))).toBe(true);
  });
});
