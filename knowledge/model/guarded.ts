import type { ChatModel, Completion, Fault, GuardedModel } from './chat-model.ts';

export interface Guard {
  /** For the whole, both tries together. People wait for it. */
  readonly timeLimitMs?: number;
  /** After so many questions in a row without an answer the model rests … */
  readonly failures?: number;
  /** … for so long; then one question tries it again. */
  readonly restMs?: number;
  /** Milliseconds from any fixed point. */
  readonly now?: () => number;
}

const worthAnotherTry: readonly Fault[] = ['unreachable', 'busy', 'refused', 'unreadable'];

/** The model within a time limit, asked a second time where that may help, and left alone while it is down. */
export function guarded(model: ChatModel, guard: Guard = {}): GuardedModel {
  const { timeLimitMs = 8000, failures = 3, restMs = 60_000, now = () => performance.now() } = guard;
  let failed = 0;
  let restsUntil = -Infinity;

  return async (prompt) => {
    if (now() < restsUntil) return { ok: false, fault: 'resting' };
    // A trial after the rest: the others go on without the model until it has passed.
    if (failed >= failures) restsUntil = now() + restMs;

    const limit = AbortSignal.timeout(timeLimitMs);
    const ask = () => within(limit, model(prompt, limit));
    let completion = await ask();
    if (!completion.ok && worthAnotherTry.includes(completion.fault) && !limit.aborted)
      completion = await ask();

    failed = completion.ok ? 0 : failed + 1;
    restsUntil = failed >= failures ? now() + restMs : -Infinity;
    return completion;
  };
}

/** Holds the limit even where the model does not heed the signal. */
function within<T>(limit: AbortSignal, asked: Promise<Completion<T>>): Promise<Completion<T>> {
  const over: Completion<T> = { ok: false, fault: 'timeout' };
  if (limit.aborted) return Promise.resolve(over);
  return new Promise((resolve, reject) => {
    const stop = () => resolve(over);
    limit.addEventListener('abort', stop, { once: true });
    asked.then(resolve, reject).finally(() => limit.removeEventListener('abort', stop));
  });
}
