import { createRoute, z } from '@hono/zod-openapi';
import type { Conversation } from '../../dialogue/conversation.ts';
import { admit, hashToken, keyOf, newCredentials } from './access.ts';
import type { WebApp, WebParts } from './parts.ts';
import { render, renderOne } from './render.ts';
import * as schemas from './schemas.ts';
import { body, json, refusals } from './route.ts';

/** The event id of the turn that opens a conversation; a client's own ids have a prefix, so none is like it. */
const OPENING = 'open';

const params = z.object({ id: z.string() });
const security = [{ conversationToken: [] }];
const tags = ['conversations'];

const open = createRoute({
  method: 'post',
  path: '/api/conversations',
  tags,
  summary: 'Open a conversation; its token is the only way back in',
  responses: { 201: json(schemas.opened, 'The greeting'), ...refusals('rate.limited') },
});

const send = createRoute({
  method: 'post',
  path: '/api/conversations/{id}/messages',
  tags,
  security,
  summary: 'Say something',
  request: { params, body: body(schemas.message) },
  responses: {
    200: json(schemas.turnTaken, 'What is said to it'),
    ...refusals(
      'request.json',
      'request.invalid',
      'request.mediaType',
      'request.tooLarge',
      'conversation.token',
      'conversation.unknown',
      'rate.limited',
    ),
  },
});

const read = createRoute({
  method: 'get',
  path: '/api/conversations/{id}',
  tags,
  security,
  summary: 'Where the conversation stands, for a page that reloads',
  request: { params },
  responses: {
    200: json(schemas.conversationState, 'Everything that a page shows'),
    ...refusals('conversation.token', 'conversation.unknown'),
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/conversations/{id}',
  tags,
  security,
  summary: 'Remove the conversation and everything of it',
  request: { params },
  responses: { 204: { description: 'Gone' }, ...refusals('conversation.token', 'conversation.unknown') },
});

export function addConversationRoutes(app: WebApp, { conversations, links }: WebParts): void {
  /** Where the conversation stands, its question rendered for the web. */
  function standing(key: string, conversation: Conversation) {
    const { pending, ...rest } = conversations.standing(conversation);
    return { pending: pending && renderOne(key, pending, links), ...rest };
  }
  const nothing = { pending: null, progress: null, answers: [] };

  app.openapi(open, async (c) => {
    const { id, token } = newCredentials();
    const key = keyOf(id);
    const { conversation, replies } = await conversations.receive(key, OPENING, { text: '' });
    await conversations.grant(key, hashToken(token));
    const now = conversation ? standing(key, conversation) : nothing;
    return c.json({ id, token, replies: render(key, replies, links), ...now }, 201);
  });

  app.openapi(send, async (c) => {
    const key = await admit(c, conversations, c.req.valid('param').id);
    const { id, text, choice } = c.req.valid('json');
    const turn = await conversations.receive(key, `m:${id}`, { text, ...(choice && { choice }) });
    const now = turn.conversation ? standing(key, turn.conversation) : nothing;
    const removed = turn.conversation === null;
    return c.json({ replies: render(key, turn.replies, links), removed, ...now }, 200);
  });

  app.openapi(read, async (c) => {
    const key = await admit(c, conversations, c.req.valid('param').id);
    const [conversation, turns] = await Promise.all([conversations.load(key), conversations.transcript(key)]);
    const transcript = turns.map(({ eventId, at, text, replies }) => ({
      id: eventId.replace(/^m:/, ''),
      at,
      text,
      replies: render(key, replies, links),
    }));
    return c.json({ transcript, ...(conversation ? standing(key, conversation) : nothing) }, 200);
  });

  app.openapi(remove, async (c) => {
    await conversations.remove(await admit(c, conversations, c.req.valid('param').id));
    return c.body(null, 204);
  });
}
