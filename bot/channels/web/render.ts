import type { Reply } from '../../dialogue/reply.ts';
import { signLink } from '../../documents/link.ts';
import type { WebReply } from './schemas.ts';

const DAY = 86_400_000;
/** A link lives at least this long; long enough to pass it to a colleague, short enough to lose. */
const LINK_DAYS = 7;

export interface Links {
  readonly secret: string;
  /** Without a slash at its end; null: relative to the page. */
  readonly publicUrl: string | null;
  readonly now: () => Date;
}

/** Replies as they leave over HTTP: a document becomes a link, all else is as it was said. */
export function render(key: string, replies: readonly Reply[], links: Links): readonly WebReply[] {
  return replies.map((reply) => renderOne(key, reply, links));
}

export function renderOne(key: string, reply: Reply, { secret, publicUrl, now }: Links): WebReply {
  if (reply.kind !== 'document') return reply;
  // Whole days, so that a message that is sent twice gets the same link twice.
  const expires = (Math.ceil(now().getTime() / DAY) + LINK_DAYS) * DAY;
  const token = signLink(secret, { conversation: key, document: reply.document, expires });
  return { ...reply, url: `${publicUrl ?? ''}/documents/${token}` };
}
