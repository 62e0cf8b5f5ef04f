import { InputFile, type Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Conversations } from '../../conversations.ts';
import type { Message } from '../../dialogue/message.ts';
import type { Reply } from '../../dialogue/reply.ts';
import type { Log } from '../../log.ts';
import { canRetry, ignoreStale, persist, type Sleep } from './calls.ts';
import { receive, type Received } from './receive.ts';
import { render, type Outgoing } from './render.ts';

type Readable = Exclude<Received, { kind: 'nothing' }>;

export interface AnsweringParts {
  readonly api: Api;
  readonly conversations: Conversations;
  readonly log: Log;
  readonly sleep: Sleep;
}

const UNREADABLE = '我目前只能读文字消息，请把内容打字发给我。';
const FAULT = '抱歉，刚才出了点问题，这条消息没有处理成功，请再发一次。';
const NO_DOCUMENT = '对话已经删除，文件不再提供。';

/**
 * Answers batches of updates: chats side by side, each in the order in which it wrote. Throws only where Telegram is
 * out of reach; the same batch may then come again, and what was answered of it isn't answered twice.
 */
export function createAnswering(parts: AnsweringParts) {
  const { api, conversations, log, sleep } = parts;
  let answered = new Set<number>();

  async function answerAll(updates: readonly Update[]): Promise<void> {
    const chats = new Map<number, { id: number; received: Readable }[]>();
    for (const update of updates) {
      const received = receive(update);
      if (received.kind === 'nothing' || answered.has(update.update_id)) continue;
      chats.set(received.chat, [...(chats.get(received.chat) ?? []), { id: update.update_id, received }]);
    }
    const results = await Promise.allSettled(
      [...chats.values()].map(async (inOrder) => {
        for (const { id, received } of inOrder) {
          await answer(received);
          answered.add(id);
        }
      }),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    answered = new Set();
  }

  async function answer(received: Readable): Promise<void> {
    const { chat } = received;
    try {
      if (received.kind === 'unreadable') {
        await send(chat, { kind: 'text', text: UNREADABLE });
        return;
      }
      const replies = await repliesTo(chat, received.eventId, received.message);
      if (received.tap) await closeTap(chat, received.tap);
      for (const outgoing of render(replies)) await send(chat, outgoing);
    } catch (err) {
      // 400 and 403: the chat is gone or the bot is blocked. Trying again would only hold up the others.
      if (canRetry(err) || sleep.stopped()) throw err;
      log.warn({ err }, 'telegram refused an answer');
    }
  }

  async function repliesTo(chat: number, eventId: string, message: Message): Promise<readonly Reply[]> {
    try {
      return (await conversations.receive(keyOf(chat), eventId, message)).replies;
    } catch (err) {
      log.error({ err }, 'a message could not be answered');
      return [{ kind: 'text', text: FAULT }];
    }
  }

  async function closeTap(chat: number, tap: { id: string; message: number }): Promise<void> {
    await ignoreStale(persist(() => api.answerCallbackQuery(tap.id), sleep));
    await ignoreStale(persist(() => api.editMessageReplyMarkup(chat, tap.message), sleep));
  }

  async function send(chat: number, outgoing: Outgoing): Promise<void> {
    if (outgoing.kind === 'text') {
      const { text, keyboard } = outgoing;
      await persist(
        () => api.sendMessage(chat, text, { ...(keyboard && { reply_markup: keyboard }) }),
        sleep,
      );
      return;
    }
    const file = await conversations.document(keyOf(chat), outgoing.document);
    if (file === null) return send(chat, { kind: 'text', text: NO_DOCUMENT });
    // From memory: a stream could not be sent a second time.
    await persist(() => api.sendDocument(chat, new InputFile(file.bytes, file.name)), sleep);
  }

  return { answerAll };
}

function keyOf(chat: number): string {
  return `telegram:${chat}`;
}
