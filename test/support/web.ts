import { createConversations } from '../../bot/conversations.ts';
import type { Conversation } from '../../bot/dialogue/conversation.ts';
import type { Reply } from '../../bot/dialogue/reply.ts';
import type { WebParts } from '../../bot/channels/web/parts.ts';
import { createWeb } from '../../bot/channels/web/web.ts';
import { createMetrics } from '../../bot/metrics.ts';
import { openStore } from '../../storage/open.ts';
import { scriptedDialogue } from './scripted-dialogue.ts';

export const now = new Date('2024-06-01T08:00:00.000Z');

/** A conversations service on a fresh in-memory store and the scripted dialogue. */
export async function scriptedConversations(metrics = createMetrics()) {
  const store = await openStore<Conversation, Reply>({ dialect: 'sqlite', file: ':memory:' });
  const clock = () => ({ asOf: '2024-06-01', fixed: true });
  const conversations = createConversations({
    store,
    dialogue: scriptedDialogue,
    makeDocument: () =>
      Promise.resolve({
        name: "申请表 (1)'.docx",
        mediaType: 'application/x-test',
        bytes: Buffer.from('docx'),
      }),
    clock,
    now: () => now,
    metrics,
  });
  return { store, conversations };
}

/** The web app on the scripted dialogue, with whatever parts a test gives instead. */
export async function scriptedWeb(given: Partial<WebParts> = {}) {
  const metrics = createMetrics();
  const { store, conversations } = await scriptedConversations(metrics);
  const silent = () => undefined;
  const logged: unknown[][] = [];
  const app = createWeb({
    conversations,
    knowledge: {
      ask: () =>
        Promise.resolve({
          answer: '1万元/件',
          answered: true,
          citations: [],
          band: 'sure',
          kind: 'policy',
          topic: null,
        }),
    },
    asOf: () => '2024-06-01',
    estimate: () => ({ kind: 'invalid', errors: [{ path: 'x', code: 'unknown', message: '没有这一项' }] }),
    links: { secret: 'a secret for tests', publicUrl: null, now: () => now },
    page: new Map([['/', { body: '<!doctype html>', mediaType: 'text/html; charset=utf-8', etag: '"1"' }]]),
    metrics,
    log: { debug: silent, info: silent, warn: silent, error: (...args: unknown[]) => void logged.push(args) },
    channels: () => ({}),
    ...given,
  });
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  /** Opens a conversation and gives what one does with it. */
  async function visit() {
    const opened = (await (await post('/api/conversations', {})).json()) as { id: string; token: string };
    const path = `/api/conversations/${opened.id}`;
    const auth = { authorization: `Bearer ${opened.token}` };
    return {
      ...opened,
      path,
      auth,
      send: (id: string, text: string, rest: object = {}) =>
        post(`${path}/messages`, { id, text, ...rest }, auth),
      read: () => app.request(path, { headers: auth }),
      remove: () => app.request(path, { method: 'DELETE', headers: auth }),
    };
  }
  return { app, post, visit, store, conversations, logged };
}
