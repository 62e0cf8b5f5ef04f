import type { CallbackQuery, Message as TelegramMessage, Update } from 'grammy/types';
import type { Message } from '../../dialogue/message.ts';

/** What a chat sent us, or why there is nothing to read in it. */
export type Received =
  | {
      readonly kind: 'message';
      readonly chat: number;
      readonly eventId: string;
      readonly message: Message;
      /** The tap to answer, and the message whose buttons it used up. */
      readonly tap?: { readonly id: string; readonly message: number };
    }
  /** A picture, a voice message, a sticker. */
  | { readonly kind: 'unreadable'; readonly chat: number }
  /** Not for us: an edit, a group, a channel. */
  | { readonly kind: 'nothing' };

const nothing: Received = { kind: 'nothing' };

/**
 * An update id alone may return after a quiet week, when Telegram starts counting anew; with the message's or the
 * tap's own id it never does.
 */
export function receive({ update_id, message, callback_query }: Update): Received {
  if (message) return receiveMessage(update_id, message);
  return callback_query ? receiveTap(update_id, callback_query) : nothing;
}

function receiveMessage(updateId: number, { chat, text, message_id }: TelegramMessage): Received {
  if (chat.type !== 'private') return nothing;
  if (text === undefined) return { kind: 'unreadable', chat: chat.id };
  return { kind: 'message', chat: chat.id, eventId: `${updateId}:${message_id}`, message: { text } };
}

function receiveTap(updateId: number, { id, from, data, message }: CallbackQuery): Received {
  // A private chat has the person's own number; a tap may come without its message.
  if (message && message.chat.type !== 'private') return nothing;
  const chat = from.id;
  const choice = data === undefined ? null : unpackChoice(data);
  const said: Message = choice
    ? { text: (message && labelOf(message, data)) ?? choice.value, choice }
    : { text: data ?? '' };
  return {
    kind: 'message',
    chat,
    eventId: `${updateId}:tap:${id}`,
    message: said,
    ...(message && { tap: { id, message: message.message_id } }),
  };
}

/** What a button carries: a version, the question and the choice. A choice has 24 bytes at most, Telegram allows 64. */
export function packChoice({ turn, value }: NonNullable<Message['choice']>): string {
  return `1:${turn}:${value}`;
}

function unpackChoice(data: string): Message['choice'] | null {
  const [, turn, value] = /^1:(\d{1,9}):(.+)$/.exec(data) ?? [];
  return turn !== undefined && value !== undefined ? { turn: Number(turn), value } : null;
}

function labelOf(
  message: NonNullable<CallbackQuery['message']>,
  data: string | undefined,
): string | undefined {
  const keyboard = 'reply_markup' in message ? (message.reply_markup?.inline_keyboard ?? []) : [];
  return keyboard.flat().find((button) => 'callback_data' in button && button.callback_data === data)?.text;
}
