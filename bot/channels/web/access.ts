import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Conversations } from '../../conversations.ts';
import { refuse } from './problem.ts';

/** The name of a visitor's conversation, and the secret that opens it. */
export interface Credentials {
  readonly id: string;
  readonly token: string;
}

export function newCredentials(): Credentials {
  return { id: randomUUID(), token: randomBytes(32).toString('base64url') };
}

export function keyOf(id: string): string {
  return `web:${id}`;
}

/**
 * Only the hash is kept. Looking it up needs no constant-time comparison: 256 random bits are hashed first, so what
 * the time of a look-up may tell of a guess tells nothing of the token.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The key of the conversation `id`, if the request bears its token; else the request ends here. */
export async function admit(c: Context, conversations: Conversations, id: string): Promise<string> {
  const [, token] = /^Bearer ([\w-]{1,200})$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const key = keyOf(id);
  if (token !== undefined && (await conversations.granted(hashToken(token))) === key) return key;
  if ((await conversations.load(key)) === null) refuse('conversation.unknown');
  return refuse('conversation.token', { headers: { 'www-authenticate': 'Bearer' } });
}
