import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { documentIds, type DocumentId } from './document.ts';

/** What one link opens: a document of a conversation, until `expires`. */
export interface Link {
  /** The conversation's key in the store. */
  readonly conversation: string;
  readonly document: DocumentId;
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  readonly expires: number;
}

export type LinkReading =
  | { readonly kind: 'valid'; readonly link: Link }
  /** Signed by us, but its time is over: say so, and offer a new one. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'invalid' };

const payload = z.tuple([
  z.string().min(1),
  z.custom<DocumentId>((id) => (documentIds as readonly unknown[]).includes(id)),
  z.int(),
]);

/** A token for `GET /documents/{token}`: URL-safe, and of no use for anything else. */
export function signLink(secret: string, link: Link): string {
  const body = Buffer.from(JSON.stringify([link.conversation, link.document, link.expires])).toString(
    'base64url',
  );
  return `${body}.${signature(secret, body).toString('base64url')}`;
}

/** Reads nothing of a token before its signature holds. `now` in milliseconds since 1970. */
export function readLink(secret: string, token: string, now: number): LinkReading {
  const [body, signed, ...rest] = token.split('.');
  if (!body || !signed || rest.length > 0) return { kind: 'invalid' };
  const expected = signature(secret, body);
  const given = Buffer.from(signed, 'base64url');
  // Decoding forgives stray characters; only the spelling that we wrote is ours.
  if (given.toString('base64url') !== signed || given.length !== expected.length) return { kind: 'invalid' };
  if (!timingSafeEqual(given, expected)) return { kind: 'invalid' };
  const read = payload.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  // A document that an older version signed and this one no longer makes.
  if (!read.success) return { kind: 'invalid' };
  const [conversation, document, expires] = read.data;
  return now < expires ? { kind: 'valid', link: { conversation, document, expires } } : { kind: 'expired' };
}

/** Bound to its purpose, so that the same secret may sign other things. */
function signature(secret: string, body: string): Buffer {
  return createHmac('sha256', secret).update(`shenbao document link 1\n${body}`).digest();
}
