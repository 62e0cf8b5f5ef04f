import type { z } from 'zod';

/** What a chat model is asked: to fill `schema`, and nothing else. */
export interface Prompt<T> {
  /** The name of the filled form, ASCII: a tool's name on the wire. */
  readonly name: string;
  readonly system: string;
  readonly user: string;
  readonly schema: z.ZodType<T>;
}

/**
 * Why there is no answer. `busy`: 408, 409, 429 or 5xx. `refused`: the server does not take this way of asking.
 * `denied`: the key or the model is wrong. `unreadable`: an answer that does not fit the schema.
 * `resting`: not asked at all, since the model failed too often just now.
 */
export type Fault = 'timeout' | 'unreachable' | 'busy' | 'refused' | 'denied' | 'unreadable' | 'resting';

export type Completion<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** A chat model, seen from here. Never throws for what a server or a network does. */
export type ChatModel = <T>(prompt: Prompt<T>, signal: AbortSignal) => Promise<Completion<T>>;

/** The same with its limits built in: see `guarded`. */
export type GuardedModel = <T>(prompt: Prompt<T>) => Promise<Completion<T>>;
