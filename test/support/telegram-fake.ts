import { Hono } from 'hono';
import type { InlineKeyboardMarkup, Update } from 'grammy/types';
import { listen } from '../../bot/channels/web/server.ts';

interface Sent {
  readonly method: 'sendMessage' | 'sendDocument';
  readonly chat: number;
  readonly id: number;
  readonly text: string;
  readonly file?: { readonly name: string; readonly bytes: Buffer };
  keyboard?: InlineKeyboardMarkup;
}
/** An error as the Bot API gives it, or a connection that breaks after the call was carried out. */
type Fault = { readonly code: number; readonly retryAfter?: number } | 'lost response';

/**
 * A Bot API that is as strict as Telegram says it is, where `telegram-test-api` takes anything: limits of texts and
 * buttons, long polls that end when something comes, updates that stay until they are confirmed, uploads, and faults
 * on demand.
 */
export async function startTelegramFake(token = '123456:fake-token-for-tests') {
  const sent: Sent[] = [];
  const answeredTaps: string[] = [];
  const calls: string[] = [];
  const faults = new Map<string, Fault[]>();
  let updates: Update[] = [];
  let newest: Update | undefined;
  let nextUpdate = 1000;
  let nextMessage = 1;
  let wake: () => void = () => undefined;

  const app = new Hono();
  app.post('/:bot/:method', async (c) => {
    const { bot, method } = c.req.param();
    const boundary = /^multipart\/form-data; ?boundary=(.+)$/.exec(c.req.header('content-type') ?? '')?.[1];
    const fields: Record<string, unknown> = boundary
      ? readParts(Buffer.from(await c.req.arrayBuffer()), boundary)
      : await c.req.json<Record<string, unknown>>();
    calls.push(method);
    if (bot !== `bot${token}`) return refusal(401, 'Unauthorized');
    const fault = faults.get(method)?.shift();
    if (fault !== undefined && fault !== 'lost response') {
      return refusal(fault.code, 'as told', fault.retryAfter);
    }
    const response = await carryOut(method, fields);
    return fault === 'lost response' ? c.body(null, 599 as never) : response;
  });

  async function carryOut(method: string, fields: Record<string, unknown>): Promise<Response> {
    switch (method) {
      case 'getMe':
        return result({ id: 1, is_bot: true, first_name: 'bot', username: 'test_bot' });
      case 'deleteWebhook':
        return result(true);
      case 'getUpdates':
        return result(await poll(Number(fields.offset ?? 0), Number(fields.timeout ?? 0)));
      case 'sendMessage':
        return say(fields);
      case 'sendDocument':
        return upload(fields);
      case 'answerCallbackQuery':
        answeredTaps.push(String(fields.callback_query_id));
        return result(true);
      case 'editMessageReplyMarkup': {
        const message = sent.find(({ id }) => id === fields.message_id);
        if (!message?.keyboard) return refusal(400, 'Bad Request: message is not modified');
        delete message.keyboard;
        return result(true);
      }
      default:
        return refusal(404, 'Not Found');
    }
  }

  async function poll(offset: number, seconds: number): Promise<Update[]> {
    updates = updates.filter(({ update_id }) => update_id >= offset);
    if (updates.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, seconds * 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return updates;
  }

  function say(fields: Record<string, unknown>): Response {
    const text = fields.text as string;
    const keyboard = fields.reply_markup as InlineKeyboardMarkup | undefined;
    if (text.trim() === '' || text.length > 4096)
      return refusal(400, 'Bad Request: message is too long or empty');
    if (fields.parse_mode !== undefined) return refusal(400, "Bad Request: can't parse entities");
    const data = keyboard?.inline_keyboard
      .flat()
      .map((button) => Reflect.get(button, 'callback_data') as string);
    if (data?.some((packed) => Buffer.byteLength(packed) > 64))
      return refusal(400, 'Bad Request: BUTTON_DATA_INVALID');
    return keep({ method: 'sendMessage', chat: Number(fields.chat_id), text, ...(keyboard && { keyboard }) });
  }

  function upload(fields: Record<string, unknown>): Response {
    const file = Object.values(fields).find((value) => typeof value === 'object') as Sent['file'];
    if (!file) return refusal(400, 'Bad Request: there is no document in the request');
    return keep({ method: 'sendDocument', chat: Number(fields.chat_id), text: '', file });
  }

  function keep(message: Omit<Sent, 'id'>): Response {
    const id = nextMessage++;
    sent.push({ ...message, id });
    return result({ message_id: id, date: 0, chat: { id: message.chat, type: 'private', first_name: 'x' } });
  }

  function push(update: Omit<Update, 'update_id'>): void {
    newest = { ...update, update_id: nextUpdate++ };
    updates.push(newest);
    wake();
  }
  const person = (id: number) => ({ id, is_bot: false, first_name: 'x' });
  const chatOf = (id: number, type = 'private') => ({ id, type, first_name: 'x' }) as never;

  const server = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  return {
    token,
    apiRoot: server.url,
    sent,
    calls,
    answeredTaps,
    fail: (method: string, ...more: Fault[]) => void faults.set(method, more),
    write(chat: number, text: string, type = 'private') {
      const id = nextMessage++;
      push({ message: { message_id: id, date: 0, from: person(chat), chat: chatOf(chat, type), text } });
    },
    /** The newest update once more, as Telegram does where it was not confirmed. */
    repeat() {
      if (newest) updates.push(newest);
      wake();
    },
    sendSticker(chat: number) {
      push({
        message: { message_id: nextMessage++, date: 0, from: person(chat), chat: chatOf(chat) },
      });
    },
    /** Taps the button with this label on the newest message that has one, gone or not. */
    tap(chat: number, data: string, on = sent.findLast((message) => message.chat === chat)) {
      const message = {
        message_id: on?.id ?? 0,
        date: 0,
        chat: chatOf(chat),
        ...(on?.keyboard && { reply_markup: on.keyboard }),
      };
      push({
        callback_query: {
          id: `tap${nextUpdate}`,
          from: person(chat),
          chat_instance: 'x',
          data,
          message,
        },
      });
    },
    /** The texts that a chat has got, once there are so many. */
    async texts(chat: number, count: number): Promise<string[]> {
      const got = () =>
        sent.filter((message) => message.chat === chat).map(({ text, file }) => file?.name ?? text);
      for (let waited = 0; got().length < count && waited < 8000; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return got();
    },
    async close() {
      wake();
      await server.close();
    },
  };
}

/** As lenient as Telegram: file names come unquoted and in raw UTF-8, which the platform's own parser refuses. */
function readParts(body: Buffer, boundary: string): Record<string, string | NonNullable<Sent['file']>> {
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part): [string, string | NonNullable<Sent['file']>] => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const content = Buffer.from(rest.join('\r\n\r\n').replace(/\r\n$/, ''), 'latin1');
      const [, name = ''] = /[; ]name="?([^";\r]+)/.exec(head) ?? [];
      const [, file] = /filename="?([^";\r]+)/.exec(head) ?? [];
      if (file === undefined) return [name, content.toString()];
      return [name, { name: Buffer.from(file, 'latin1').toString(), bytes: content }];
    }),
  );
}

function result(value: unknown): Response {
  return Response.json({ ok: true, result: value });
}

function refusal(code: number, description: string, retryAfter?: number): Response {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  return Response.json({ ok: false, error_code: code, description, ...parameters }, { status: code });
}
