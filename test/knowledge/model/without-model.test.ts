import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Names every module that a program loads, on standard error. */
const hook = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(
  'export async function load(url, context, next) { process._rawDebug("loaded " + url); return next(url, context); }'
));`;

function loadedBy(program: string): string[] {
  const args = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  const script = `${program}\nprocess.stdin.resume();`;
  const out = execFileSync(
    'sh',
    ['-c', '"$@" 2>&1', 'sh', process.execPath, ...args, '--input-type=module', '-e', script],
    { input: '', encoding: 'utf8' },
  );
  return out.split('\n').filter((line) => line.startsWith('loaded '));
}

describe('without a model configured', () => {
  it('nothing of LangChain’s OpenAI client is loaded with the model’s own modules', () => {
    const loaded = loadedBy(
      `await import('./knowledge/model/with-model.ts'); await import('./knowledge/model/openai.ts');`,
    );
    expect(loaded.some((line) => line.includes('/knowledge/model/openai.ts'))).toBe(true);
    expect(loaded.filter((line) => line.includes('node_modules/@langchain/'))).toEqual([]);
  });

  it('it is loaded as soon as a model is opened', () => {
    const loaded = loadedBy(
      `const { openChatModel } = await import('./knowledge/model/openai.ts');
       await openChatModel({ name: 'm', baseUrl: 'http://127.0.0.1:9/v1', apiKey: null });`,
    );
    expect(loaded.some((line) => line.includes('node_modules/@langchain/openai/'))).toBe(true);
  });
});
