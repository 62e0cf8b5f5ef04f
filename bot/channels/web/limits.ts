import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';

/** What a person never reaches and a flood does: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Refuses callers who go past `rate`; `keyOf` names the caller, null lets the call through uncounted. */
export function limitRate(
  rate: Rate,
  keyOf: (c: Context) => string | null,
  now: () => number = Date.now,
): MiddlewareHandler {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const refilled = ({ tokens, at }: { tokens: number; at: number }) =>
    Math.min(rate.burst, tokens + ((now() - at) / 1000) * rate.perSecond);

  return async (c, next) => {
    const key = keyOf(c);
    if (key === null) return next();
    const tokens = refilled(buckets.get(key) ?? { tokens: rate.burst, at: now() });
    if (tokens < 1) {
      const wait = Math.ceil((1 - tokens) / rate.perSecond);
      return problemResponse('rate.limited', { headers: { 'retry-after': String(wait) } });
    }
    // A full bucket says nothing; dropping those keeps the map as small as the crowd of the moment.
    if (buckets.size > 10_000) {
      for (const [other, bucket] of buckets) if (refilled(bucket) >= rate.burst) buckets.delete(other);
    }
    buckets.set(key, { tokens: tokens - 1, at: now() });
    return next();
  };
}

/**
 * The caller's address: the connection's, or what the proxy on this machine says of it (the last entry, which the
 * proxy itself wrote). Null for a program on this machine, which is the operator's own and is not limited.
 */
export function callerAddress(c: Context): string | null {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  const peer = incoming?.socket.remoteAddress ?? '127.0.0.1';
  if (!/^(::1|(::ffff:)?127\.)/.test(peer)) return peer;
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null;
}
