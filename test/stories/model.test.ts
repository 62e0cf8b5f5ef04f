import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as server from '../support/openai-server.ts';
import { startService, type RunningService } from '../support/service.ts';

const worded = {
  answer: '每件1万元，同一企业累计最高不超过3万元。',
  citations: [
    { clause: 'A1.1.1', quote: '1万元/件' },
    { clause: 'A1.1.1', quote: '同一企业累计资助最高不超过3万元。' },
  ],
};

describe('a service with a chat model', () => {
  let far: Awaited<ReturnType<typeof server.openAiServer>>;
  let service: RunningService;

  beforeAll(async () => {
    far = await server.openAiServer(server.fills(worded));
    service = await startService({
      DATABASE_URL: ':memory:',
      LOG_LEVEL: 'info',
      LLM_MODEL: 'qwen-plus',
      LLM_BASE_URL: far.baseUrl,
      LLM_API_KEY: 'sk-never-to-be-logged',
    });
  });
  afterAll(async () => {
    await service.kill();
    await far.close();
  });

  it('lets the model word an answer that stands in the notice', async () => {
    expect((await ask('受让高校发明专利一件补多少')).answer).toBe(worded.answer);
  });

  it('says the plain answer where the model invents an amount', async () => {
    far.answers(server.fills({ ...worded, answer: '每件8万元，上不封顶。' }));
    const { answer } = await ask('受让高校发明专利一件补多少');
    expect(answer).toContain('1万元');
    expect(answer).not.toContain('8万');
  });

  it('counts how it went, and logs neither the key nor what was asked', async () => {
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toMatch(/\{outcome="worded"\} 1\n/);
    expect(metrics).toMatch(/\{outcome="rejected"\} 1\n/);
    expect(service.stderr()).not.toMatch(/sk-never|受让高校/);
  });

  async function ask(question: string): Promise<{ answer: string }> {
    const response = await fetch(`${service.url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question }),
    });
    return (await response.json()) as { answer: string };
  }
});
