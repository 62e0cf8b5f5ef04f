import { createServer } from 'node:net';
import { once } from 'node:events';
import telegramTestApi from 'telegram-test-api';
import { afterEach, describe, expect, it } from 'vitest';
import { serveApp } from '../support/app.ts';
import { answerTo, expectForm, smallFirm } from '../support/story.ts';
import { startTelegramFake } from '../support/telegram-fake.ts';

// The package is the constructor itself; its types say that it has one.
const TelegramServer = telegramTestApi as unknown as typeof telegramTestApi.default;

interface Shown {
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly callback_data: string }[];
}

interface BotMessage {
  readonly text: string;
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Shown['buttons'][number][])[] };
}

/** A person's side of a chat: what was shown last, and what one can do. */
interface Chat {
  /** What comes in answer to this; all of it. */
  say(text: string): Promise<readonly Shown[]>;
  tap(data: string): Promise<readonly Shown[]>;
}

/** Answers as the story says until `done` holds of what is shown; gives that. */
async function walk(
  chat: Chat,
  first: readonly Shown[],
  done: (shown: Shown) => boolean,
): Promise<readonly Shown[]> {
  let shown = first;
  for (let turns = 0; turns < 40; turns++) {
    if (shown.some(done)) return shown;
    const { text, buttons } = shown.at(-1)!;
    const said = answerTo({ text: text.split('\n\n').at(-1)! });
    if ('words' in said) shown = await chat.say(said.words);
    else if (said.taps.length === 1) shown = await chat.tap(dataOf(buttons, said.taps[0]!));
    else
      shown = await chat.say(
        said.taps.map((tap) => buttons.findIndex(({ text: label }) => label === tap) + 1).join('、'),
      );
  }
  throw new Error('the story came to no end');
}

function dataOf(buttons: Shown['buttons'], label: string): string {
  const found = buttons.find(({ text }) => text === label);
  if (!found) throw new Error(`no button ${label} among ${buttons.map(({ text }) => text).join(' | ')}`);
  return found.callback_data;
}

const isResult = ({ text }: Shown) => text.includes('测算结果');
function expectResult(shown: readonly Shown[]): void {
  const { text } = shown.find(isResult)!;
  expect(text).toContain('测算结果：26,750 元');
  expect(text).toContain('接受高校院所发明专利转让：20,000 元');
  expect(text).toContain('接受高校院所发明专利许可：6,750 元');
}

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
async function serve(TELEGRAM_BOT_TOKEN: string, TELEGRAM_API_ROOT: string): Promise<void> {
  const service = await serveApp({ AS_OF: smallFirm.asOf, TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT });
  cleanups.push(() => service.stop());
}

describe('The small firm, over Telegram', { timeout: 90_000 }, () => {
  it('comes to the same amount on telegram-test-api, a double that nobody here wrote', async () => {
    const port = await freePort();
    const server = new TelegramServer({ port, host: '127.0.0.1' });
    await server.start();
    cleanups.push(() => server.stop());
    await serve('sampleToken', server.config.apiURL);

    const client = server.getClient('sampleToken', { timeout: 20_000 });
    let lastId = 0;
    const shown = async (): Promise<Shown[]> => {
      const { result } = await client.getUpdates();
      lastId = result.at(-1)?.messageId ?? lastId;
      // The package leaves the types that its own are made of out.
      const messages = result.map(({ message }) => message as unknown as BotMessage);
      return messages.map(({ text, reply_markup }) => ({
        text,
        buttons: reply_markup?.inline_keyboard.flat() ?? [],
      }));
    };
    const chat: Chat = {
      async say(text) {
        await client.sendMessage(client.makeMessage(text));
        return shown();
      },
      async tap(data) {
        await client.sendCallback(client.makeCallbackQuery(data, { message: { message_id: lastId } }));
        return shown();
      },
    };
    const asked = await chat.say('/start').then(() => chat.say(smallFirm.question));
    expect(asked.at(-1)!.text).toContain('1万元/件');
    expectResult(await walk(chat, asked, isResult));
  });

  it('comes to the same amount and form on a Bot API that is strict', async () => {
    const telegram = await startTelegramFake();
    cleanups.push(() => telegram.close());
    await serve(telegram.token, telegram.apiRoot);

    const me = 7;
    let seen = 0;
    /** Everything up to the message with the next question's buttons, or the next words. */
    const shown = async (): Promise<Shown[]> => {
      await telegram.texts(me, seen + 1);
      for (let quiet = 0; quiet < 15; quiet++) {
        const count = telegram.sent.length;
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (telegram.sent.length !== count) quiet = 0;
      }
      const fresh = telegram.sent.slice(seen);
      seen = telegram.sent.length;
      return fresh.map(({ text, keyboard }) => ({
        text,
        buttons: (keyboard?.inline_keyboard.flat() ?? []) as never,
      }));
    };
    const chat: Chat = {
      say: (text) => {
        telegram.write(me, text);
        return shown();
      },
      tap: (data) => {
        telegram.tap(me, data);
        return shown();
      },
    };
    const result = await walk(chat, await chat.say(smallFirm.question), isResult);
    expectResult(result);
    await walk(chat, result.slice(-1), () => telegram.sent.some(({ file }) => file?.name.endsWith('.docx')));
    expectForm(telegram.sent.find(({ file }) => file?.name.endsWith('.docx'))!.file!.bytes);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
