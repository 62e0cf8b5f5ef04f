import { setTimeout as delay } from 'node:timers/promises';
import { Api, GrammyError } from 'grammy';
import { redact } from '../../log.ts';
import type { Channel, ChannelState } from '../channel.ts';
import { createAnswering, type AnsweringParts } from './answering.ts';
import { createSleep, persist } from './calls.ts';

export interface TelegramParts extends Omit<AnsweringParts, 'api' | 'sleep'> {
  readonly token: string;
  readonly apiRoot: string;
}

const POLL_SECONDS = 25;
/** A server that answers an empty poll at once isn't asked more often than this. */
const EMPTY_PAUSE_MS = 300;
const SHORTEST_BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 60_000;
const STOP_MS = 8_000;
/** Always said, since Telegram else goes on with what an earlier program asked for. */
const ALLOWED = ['message', 'callback_query'] as const;

/**
 * Long polling. Updates of one chat are answered in order, those of different chats side by side. A batch is
 * confirmed when it has been answered, so a restart in the middle gets it again, and the store knows what was done.
 */
export function createTelegram(parts: TelegramParts): Channel {
  const { token, apiRoot, log } = parts;
  const stopping = new AbortController();
  const api = new Api(token, { apiRoot, timeoutSeconds: POLL_SECONDS + 15 });
  const sleep = createSleep(stopping.signal);
  const answering = createAnswering({ ...parts, api, sleep });
  let state: ChannelState = { state: 'off' };
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    let backoff = SHORTEST_BACKOFF_MS;
    while (!sleep.stopped()) {
      try {
        await connect();
        backoff = SHORTEST_BACKOFF_MS;
        await poll();
      } catch (err) {
        if (sleep.stopped()) return;
        const refused = err instanceof GrammyError && [401, 404].includes(err.error_code);
        state = { state: refused ? 'failed' : 'connecting', detail: describe(err) };
        log.warn({ reason: describe(err) }, 'telegram is out of reach');
        // A token that is refused stays refused; the operator has to give another one.
        if (refused) return;
        await sleep(backoff).catch(() => undefined);
        backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MS);
      }
    }
  }

  async function connect(): Promise<void> {
    state = { state: 'connecting' };
    await api.getMe();
    // While a webhook is set, Telegram refuses to be polled.
    await api.deleteWebhook();
    state = { state: 'on' };
    log.info('telegram is on');
  }

  async function poll(): Promise<void> {
    let offset = 0;
    // grammY is typed for a stand-in of the platform's signal and takes the real one.
    const signal = stopping.signal as Parameters<Api['getUpdates']>[1];
    while (!sleep.stopped()) {
      const updates = await persist(
        () => api.getUpdates({ offset, timeout: POLL_SECONDS, allowed_updates: ALLOWED }, signal),
        sleep,
      );
      await answering.answerAll(updates);
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      if (updates.length === 0) await sleep(EMPTY_PAUSE_MS);
    }
  }

  return {
    name: 'telegram',
    state: () => state,
    start() {
      running = run();
    },
    async stop() {
      stopping.abort();
      await Promise.race([running, delay(STOP_MS, undefined, { ref: false })]);
      state = { state: 'off' };
    },
  };
}

/** Without the address that a network error would tell, since that has the token in it. */
function describe(fault: unknown): string {
  if (fault instanceof GrammyError) return `${fault.error_code} ${fault.description}`;
  return fault instanceof Error ? redact(fault.message) : 'unknown';
}
