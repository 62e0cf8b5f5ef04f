import { setTimeout as delay } from 'node:timers/promises';
import { GrammyError, HttpError } from 'grammy';

/** Waits; rejects where the channel stops meanwhile. */
export interface Sleep {
  (ms: number): Promise<void>;
  stopped(): boolean;
}

const ATTEMPTS = 4;
const LONGEST_WAIT_MS = 30_000;

export function createSleep(signal: AbortSignal): Sleep {
  const sleep = (ms: number) => delay(ms, undefined, { signal });
  return Object.assign(sleep, { stopped: () => signal.aborted });
}

/**
 * A call that is tried again where that can help: on a flood wait, for as long as Telegram says; on a fault of the
 * network or of Telegram, with growing pauses. Anything else is thrown at once, and so is the last fault.
 */
export async function persist<T>(call: () => Promise<T>, sleep: Sleep): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (fault) {
      const wait = waitAfter(fault, attempt);
      if (sleep.stopped() || wait === null || attempt >= ATTEMPTS || wait > LONGEST_WAIT_MS) throw fault;
      await sleep(wait);
    }
  }
}

/** Of no consequence: the tap is too old to be answered, or the buttons are gone already. */
export async function ignoreStale(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (fault) {
    if (!(fault instanceof GrammyError && fault.error_code === 400)) throw fault;
  }
}

/** Whether the same call may go well later. */
export function canRetry(fault: unknown): boolean {
  return waitAfter(fault, 1) !== null;
}

function waitAfter(fault: unknown, attempt: number): number | null {
  const pause = 500 * 2 ** (attempt - 1);
  if (fault instanceof HttpError) return pause;
  if (!(fault instanceof GrammyError)) return null;
  if (fault.error_code === 429) return (fault.parameters.retry_after ?? 1) * 1000;
  return fault.error_code >= 500 ? pause : null;
}
