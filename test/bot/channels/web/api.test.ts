import { describe, expect, it } from 'vitest';
import { problems, type ProblemCode } from '../../../../bot/channels/web/problem.ts';
import * as schemas from '../../../../bot/channels/web/schemas.ts';
import { signLink } from '../../../../bot/documents/link.ts';
import { now, scriptedWeb } from '../../../support/web.ts';

describe('A conversation over HTTP', () => {
  it('opens with an id, a token and the greeting', async () => {
    const { post } = await scriptedWeb();
    const response = await post('/api/conversations', '');
    expect(response.status).toBe(201);
    const { id, token, replies } = schemas.opened.parse(await response.json());
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(replies.at(-1)).toMatchObject({ kind: 'question' });
  });

  it('keeps no token, only its hash', async () => {
    const { visit, conversations } = await scriptedWeb();
    const { token } = await visit();
    expect(await conversations.granted(token)).toBeNull();
  });

  it('answers a message, and the same id again with the same bytes and no second turn', async () => {
    const { visit } = await scriptedWeb();
    const { send, read } = await visit();
    const first = await (await send('1', 'form')).text();
    expect(await (await send('1', 'something else')).text()).toBe(first);
    expect(schemas.turnTaken.parse(JSON.parse(first))).toMatchObject({ removed: false });
    const state = schemas.conversationState.parse(await (await read()).json());
    expect(state.transcript.map(({ id, text }) => [id, text])).toEqual([
      ['open', ''],
      ['1', 'form'],
    ]);
  });

  it('takes a message called like the opening one for a message of its own', async () => {
    const { visit } = await scriptedWeb();
    const { send } = await visit();
    expect(await (await send('open', 'hello')).json()).toMatchObject({
      replies: [{ text: '说了 hello' }, {}],
    });
  });

  it('passes the tap on a button on, with the question that it belongs to', async () => {
    const { visit } = await scriptedWeb();
    const { send } = await visit();
    const response = await send('1', '是', { choice: { turn: 0, value: 'yes' } });
    expect(await response.json()).toMatchObject({ replies: [{ text: '选了 yes（0）' }, {}] });
  });

  it('tells a page that reloads everything that it shows', async () => {
    const { visit } = await scriptedWeb();
    const { send, read } = await visit();
    await send('1', 'all');
    const state = schemas.conversationState.parse(await (await read()).json());
    expect(state).toMatchObject({
      pending: { kind: 'question', turn: 1 },
      progress: { answered: 1, total: 10 },
      answers: [{ label: '答过', value: '1 次' }],
    });
    expect(new Set(state.transcript[1]!.replies.map(({ kind }) => kind))).toEqual(
      new Set(['text', 'notice', 'estimate', 'question']),
    );
  });

  it('takes messages that come at once one after the other, and loses none', async () => {
    const { visit } = await scriptedWeb();
    const { send, read } = await visit();
    await Promise.all(Array.from({ length: 10 }, (_, i) => send(`${i}`, `text ${i}`)));
    const { transcript } = schemas.conversationState.parse(await (await read()).json());
    expect(transcript.map(({ text }) => text)).toEqual([
      '',
      ...Array.from({ length: 10 }, (_, i) => `text ${i}`),
    ]);
  });

  it('is gone after DELETE', async () => {
    const { visit } = await scriptedWeb();
    const { send, read, remove } = await visit();
    expect((await remove()).status).toBe(204);
    expect((await read()).status).toBe(404);
    expect((await send('1', 'hello')).status).toBe(404);
    expect((await remove()).status).toBe(404);
  });

  it('is gone after the applicant asked for that in words, and says so', async () => {
    const { visit, store } = await scriptedWeb();
    const { id, send, read } = await visit();
    expect(await (await send('1', 'forget')).json()).toMatchObject({
      removed: true,
      pending: null,
      replies: [{ text: '已删除' }],
    });
    expect((await read()).status).toBe(404);
    expect(await store.transcript(`web:${id}`)).toEqual([]);
  });

  it.each([
    ['no token', {}],
    ['the token of another conversation', 'other'],
    ['a token that was never given', { authorization: `Bearer ${'a'.repeat(43)}` }],
    ['a password', { authorization: 'Basic YTpi' }],
  ])('stays shut to %s', async (_, headers) => {
    const { app, visit } = await scriptedWeb();
    const [mine, other] = [await visit(), await visit()];
    const given = headers === 'other' ? other.auth : (headers as Record<string, string>);
    for (const method of ['GET', 'DELETE']) {
      const response = await app.request(mine.path, { method, headers: given });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await mine.read()).status).toBe(200);
  });
});

describe('A document link', () => {
  const linkOf = (body: unknown) =>
    schemas.turnTaken
      .parse(body)
      .replies.flatMap((reply) => (reply.kind === 'document' ? [reply.url] : []))[0]!;

  it('opens the document to a plain GET, with its Chinese name in the headers', async () => {
    const { app, visit } = await scriptedWeb();
    const { send } = await visit();
    const response = await app.request(linkOf(await (await send('1', 'form')).json()));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('docx');
    expect(response.headers.get('content-type')).toBe('application/x-test');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="document"; filename*=UTF-8''%E7%94%B3%E8%AF%B7%E8%A1%A8%20%281%29%27.docx`,
    );
  });

  it('has the public address in front where one is set', async () => {
    const links = { secret: 'a secret for tests', publicUrl: 'https://bot.example.cn', now: () => now };
    const { visit } = await scriptedWeb({ links });
    const { send } = await visit();
    expect(linkOf(await (await send('1', 'form')).json())).toMatch(
      /^https:\/\/bot\.example\.cn\/documents\//,
    );
  });
});

/** How each problem comes about; the table has to name them all, and each has to be what it says. */
const ways: Record<ProblemCode, () => Promise<Response>> = {
  'request.json': async () => (await scriptedWeb()).post('/api/ask', '{"question": '),
  'request.invalid': async () => (await scriptedWeb()).post('/api/ask', { question: ' ' }),
  'request.tooLarge': async () => (await scriptedWeb()).post('/api/ask', { question: 'x'.repeat(70_000) }),
  'request.mediaType': async () =>
    (await scriptedWeb()).post('/api/ask', '{}', { 'content-type': 'text/plain' }),
  'request.method': async () => (await scriptedWeb()).app.request('/api/ask'),
  'facts.invalid': async () => (await scriptedWeb()).post('/api/estimate', { x: 1 }),
  'conversation.token': async () => {
    const { app, visit } = await scriptedWeb();
    return app.request((await visit()).path);
  },
  'conversation.unknown': async () => (await scriptedWeb()).app.request('/api/conversations/none'),
  'document.invalid': async () => (await scriptedWeb()).app.request('/documents/none'),
  'document.expired': async () => (await scriptedWeb()).app.request(link('web:none', now.getTime() - 1)),
  'document.gone': async () => (await scriptedWeb()).app.request(link('web:none', now.getTime() + 1)),
  'route.unknown': async () => (await scriptedWeb()).app.request('/wp-login.php'),
  'rate.limited': async () => {
    const { post } = await scriptedWeb();
    const calls = Array.from({ length: 130 }, () =>
      post('/api/ask', { question: '?' }, { 'x-forwarded-for': '203.0.113.9' }),
    );
    return (await Promise.all(calls)).find(({ status }) => status === 429)!;
  },
  'server.fault': async () => (await (await scriptedWeb()).visit()).send('1', 'fail'),
};

function link(conversation: string, expires: number): string {
  return `/documents/${signLink('a secret for tests', { conversation, document: 'form-docx', expires })}`;
}

describe('A refusal', () => {
  it.each(Object.entries(ways))(
    '%s comes about, and is the problem document that is announced',
    async (code, way) => {
      const response = await way();
      const { status, title } = problems[code as ProblemCode];
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(schemas.problem.parse(await response.json())).toMatchObject({ code, status, title });
    },
  );

  it('names each fault of a request by its path', async () => {
    const { visit } = await scriptedWeb();
    const { send } = await visit();
    const response = await send('', 'hello', { choice: { turn: 'x', value: 1 } });
    expect(await response.json()).toMatchObject({
      errors: [{ path: 'id' }, { path: 'choice.turn' }, { path: 'choice.value' }],
    });
  });

  it('says what is wrong with a request in words that its reader has', async () => {
    const { post } = await scriptedWeb();
    for (const body of [[], {}, { question: 1 }]) {
      const { errors } = schemas.problem.parse(await (await post('/api/ask', body)).json());
      for (const { message } of errors!) expect(message).toMatch(/^这里应为/);
    }
  });

  it.each([
    ['GET', '/api/ask', 'POST'],
    ['PUT', '/api/estimate', 'POST'],
    ['OPTIONS', '/api/ask', 'POST'],
    ['GET', '/api/conversations', 'POST'],
    ['PATCH', '/api/conversations/none', 'GET, HEAD, DELETE'],
    ['GET', '/api/conversations/none/messages', 'POST'],
    ['POST', '/documents/none', 'GET, HEAD'],
    ['POST', '/health', 'GET, HEAD'],
    ['DELETE', '/', 'GET, HEAD'],
  ])('tells who comes with %s to %s that it takes %s', async (method, path, allow) => {
    const { app } = await scriptedWeb();
    const response = await app.request(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each(['/api/ask', '/api/estimate', '/api/conversations/none/messages'])(
    'does not take a missing body for an empty one: %s',
    async (path) => {
      const { app, post } = await scriptedWeb();
      expect((await app.request(path, { method: 'POST' })).status).toBe(415);
      expect((await post(path, '')).status).toBe(400);
    },
  );

  it('says when a flood may go on, and leaves other callers alone', async () => {
    const limited = await ways['rate.limited']();
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('tells nobody what went wrong inside, and the log nothing of what was said', async () => {
    const { visit, logged } = await scriptedWeb();
    const { send } = await visit();
    const text = await (await send('1', 'fail')).text();
    expect(text).not.toContain('fault with');
    expect(logged).toHaveLength(1);
  });
});

describe('The service', () => {
  it('says that it is well, and how its channels do', async () => {
    const { app } = await scriptedWeb({ channels: () => ({ telegram: { state: 'connecting' } }) });
    const response = await app.request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      channels: { web: { state: 'on' }, telegram: { state: 'connecting' } },
    });
  });

  it('says so when its state is out of reach', async () => {
    const { app, store } = await scriptedWeb();
    await store.close();
    const response = await app.request('/health');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'failed' });
  });

  it('counts requests by route and turns by outcome, and names no conversation', async () => {
    const { app, visit } = await scriptedWeb();
    const { id, send } = await visit();
    await send('1', 'hello');
    await send('1', 'hello');
    const text = await (await app.request('/metrics')).text();
    expect(text).toContain('conversation_turns_total{channel="web",outcome="repeated"} 1');
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/api\/conversations\/:id\/messages",status="200"\} 2/,
    );
    expect(text).not.toContain(id);
  });

  it('describes every route of the interface as OpenAPI 3.1, from the schemas that validate', async () => {
    const { app } = await scriptedWeb();
    const document = (await (await app.request('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
      components: { schemas: Record<string, { properties?: Record<string, { maxLength?: number }> }> };
    };
    expect(document.openapi).toBe('3.1.0');
    const routes = Object.entries(document.paths).flatMap(([path, by]) =>
      Object.keys(by).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual([
      'delete /api/conversations/{id}',
      'get /api/conversations/{id}',
      'get /documents/{token}',
      'get /health',
      'get /metrics',
      'post /api/ask',
      'post /api/conversations',
      'post /api/conversations/{id}/messages',
      'post /api/estimate',
    ]);
    expect(document.components.schemas.Message!.properties!.text!.maxLength).toBe(4000);
    expect(document.components.schemas).toHaveProperty('Facts');
  });

  it('lets a browser run nothing that is not its own', async () => {
    const { app } = await scriptedWeb();
    const { headers } = await app.request('/');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('sends a page that is still the same only once', async () => {
    const { app } = await scriptedWeb();
    expect((await app.request('/', { headers: { 'if-none-match': '"0", "1"' } })).status).toBe(304);
    expect((await app.request('/', { headers: { 'if-none-match': '"0"' } })).status).toBe(200);
  });

  it('limits strangers, whatever address they claim before their own, and not a program on this machine', async () => {
    const { post } = await scriptedWeb();
    const flood = (headers: (i: number) => Record<string, string>) =>
      Promise.all(Array.from({ length: 130 }, (_, i) => post('/api/ask', { question: '?' }, headers(i))));
    const refused = (responses: Response[]) => responses.filter(({ status }) => status === 429).length;
    expect(refused(await flood(() => ({})))).toBe(0);
    expect(
      refused(await flood((i) => ({ 'x-forwarded-for': `198.51.100.${i}, 203.0.113.9` }))),
    ).toBeGreaterThan(0);
    expect(refused(await flood((i) => ({ 'x-forwarded-for': `203.0.113.9, 198.51.100.${i}` })))).toBe(0);
  });
});
