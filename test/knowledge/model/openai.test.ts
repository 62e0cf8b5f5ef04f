import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { ChatModel } from '../../../knowledge/model/chat-model.ts';
import { openChatModel } from '../../../knowledge/model/openai.ts';
import * as server from '../../support/openai-server.ts';

const prompt = {
  name: 'colour',
  system: 'Name a colour.',
  user: 'Which one?',
  schema: z.object({ colour: z.enum(['red', 'blue']) }),
};
const red = { colour: 'red' };
const patient = () => new AbortController().signal;

describe('a chat model behind an OpenAI-compatible server', () => {
  let host: Awaited<ReturnType<typeof server.openAiServer>>;
  let model: ChatModel;

  beforeEach(async () => {
    host = await server.openAiServer(server.fills(red));
    model = await openChatModel({ name: 'qwen2.5:7b', baseUrl: host.baseUrl, apiKey: 'k-1' });
  });
  afterEach(() => host.close());

  it('gets the key, the model and both messages, once', async () => {
    expect(await model(prompt, patient())).toEqual({ ok: true, value: red });
    expect(host.received).toHaveLength(1);
    const [{ path, authorization, body }] = host.received as [server.Received];
    expect({ path, authorization, model: body.model }).toEqual({
      path: '/v1/chat/completions',
      authorization: 'Bearer k-1',
      model: 'qwen2.5:7b',
    });
    expect(body.messages.map(({ content }) => content)).toEqual(['Name a colour.', 'Which one?']);
    expect(body.tools?.[0]?.function.name).toBe('colour');
  });

  it('tells no tracing service and no gateway, whatever the environment says', async () => {
    vi.stubEnv('LANGSMITH_TRACING', 'true');
    vi.stubEnv('LANGCHAIN_TRACING_V2', 'true');
    vi.stubEnv('LANGSMITH_ENDPOINT', host.baseUrl);
    vi.stubEnv('LANGSMITH_API_KEY', 'trace-key');
    vi.stubEnv('LANGSMITH_GATEWAY', `${host.baseUrl}/gateway`);
    vi.stubEnv('OPENAI_BASE_URL', `${host.baseUrl}/elsewhere`);
    vi.stubEnv('LANGCHAIN_CALLBACKS_BACKGROUND', 'false');
    const watched = await openChatModel({ name: 'm', baseUrl: host.baseUrl, apiKey: null });
    expect(await watched(prompt, patient())).toEqual({ ok: true, value: red });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(host.stray).toEqual([]);
    expect(host.received.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
    vi.unstubAllEnvs();
  });

  it.each([
    ['in a fence', '好的：\n```json\n{"colour": "red"}\n```'],
    ['bare', '{"colour":"red"}'],
  ])('is read where it answers with JSON %s in place of a tool call', async (_, text) => {
    host.answers(server.says(text));
    expect(await model(prompt, patient())).toEqual({ ok: true, value: red });
  });

  it('is asked in JSON mode, schema in the prompt, after the server refused tools', async () => {
    host.answers(server.fails(400), server.fills(red));
    expect(await model(prompt, patient())).toEqual({ ok: false, fault: 'refused' });
    expect(await model(prompt, patient())).toEqual({ ok: true, value: red });
    const last = host.received.at(-1)!.body;
    expect(last.tools).toBeUndefined();
    expect(last.response_format).toEqual({ type: 'json_object' });
    expect(last.messages[0]!.content).toContain('"enum":["red","blue"]');
    expect((await model(prompt, patient())).ok, 'stays with what worked').toBe(true);
    expect(host.received.at(-1)!.body.tools).toBeUndefined();
  });

  it.each<[string, server.Answering, string]>([
    ['401', server.fails(401), 'denied'],
    ['404', server.fails(404), 'denied'],
    ['429', server.fails(429), 'busy'],
    ['500', server.fails(500), 'busy'],
    ['503 in HTML', server.fails(503, '<html>'), 'busy'],
    ['a line hung up', server.hangsUp, 'unreachable'],
    ['a body cut off', server.cutsOff, 'unreachable'],
    ['bytes that are no JSON', server.rubbish, 'unreadable'],
    ['an empty object', server.fails(200, '{}'), 'unreadable'],
    ['no choices', server.fails(200, '{"choices":[]}'), 'unreadable'],
    ['small talk', server.says('你好！'), 'unreadable'],
    ['an empty message', server.says(''), 'unreadable'],
    ['a value outside the schema', server.fills({ colour: 'green' }), 'unreadable'],
    ['a list for an object', server.fills([red]), 'unreadable'],
  ])('%s is a fault and no exception', async (_, answering, fault) => {
    host.answers(answering);
    expect(await model(prompt, patient())).toEqual({ ok: false, fault });
    expect(host.received, 'one call is one request').toHaveLength(1);
  });

  it.each([
    ['says nothing', server.stalls],
    ['sends a head and no body', server.sendsNothing],
  ])('is given up when the time is over and the server %s', async (_, answering) => {
    host.answers(answering);
    expect(await model(prompt, AbortSignal.timeout(80))).toEqual({ ok: false, fault: 'timeout' });
  });

  it('is unreachable where nothing listens', async () => {
    await host.close();
    expect(await model(prompt, patient())).toEqual({ ok: false, fault: 'unreachable' });
    host = await server.openAiServer();
  });
});
