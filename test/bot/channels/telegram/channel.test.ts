import { afterEach, describe, expect, it } from 'vitest';
import { createTelegram } from '../../../../bot/channels/telegram/channel.ts';
import type { Channel } from '../../../../bot/channels/channel.ts';
import type { Log } from '../../../../bot/log.ts';
import { startTelegramFake } from '../../../support/telegram-fake.ts';
import { scriptedConversations } from '../../../support/web.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start({ token }: { token?: string } = {}) {
  const telegram = await startTelegramFake();
  cleanups.push(() => telegram.close());
  const { conversations } = await scriptedConversations();
  const logged: string[] = [];
  const write = (...args: unknown[]) => void logged.push(JSON.stringify(args, describeErrors));
  const log: Log = { debug: write, info: write, warn: write, error: write };
  const run = (): Channel => {
    const channel = createTelegram({
      token: token ?? telegram.token,
      apiRoot: telegram.apiRoot,
      conversations,
      log,
    });
    channel.start();
    cleanups.push(() => channel.stop());
    return channel;
  };
  return { telegram, conversations, logged, run, channel: run() };
}

function describeErrors(_: string, value: unknown): unknown {
  return value instanceof Error ? { message: value.message, stack: value.stack } : value;
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 8000; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
}

describe('Telegram', () => {
  it('answers a message with the question and its buttons in one message', async () => {
    const { telegram } = await start();
    telegram.write(7, '你好');
    expect(await telegram.texts(7, 1)).toEqual(['说了 你好\n\n第 0 问']);
    expect(telegram.sent[0]!.keyboard).toEqual({
      inline_keyboard: [
        [
          { text: '是', callback_data: '1:0:yes' },
          { text: '否', callback_data: '1:0:no' },
        ],
      ],
    });
  });

  it('takes a tap for a choice, answers it, and takes the used buttons away', async () => {
    const { telegram } = await start();
    telegram.write(7, '你好');
    await telegram.texts(7, 1);
    telegram.tap(7, '1:0:yes');
    expect((await telegram.texts(7, 2))[1]).toMatch(/^选了 yes（0）/);
    expect(telegram.answeredTaps).toHaveLength(1);
    expect(telegram.sent[0]!.keyboard).toBeUndefined();
  });

  it('passes a tap on an old button on with the question that it belonged to', async () => {
    const { telegram } = await start();
    telegram.write(7, 'a');
    telegram.write(7, 'b');
    await telegram.texts(7, 2);
    telegram.tap(7, '1:0:no', telegram.sent[0]);
    expect((await telegram.texts(7, 3))[2]).toMatch(/^选了 no（0）/);
  });

  it('hands the form over as a file with its Chinese name', async () => {
    const { telegram } = await start();
    telegram.write(7, 'form');
    expect(await telegram.texts(7, 3)).toEqual(['说了 form', "申请表 (1)'.docx", '第 0 问']);
    expect(telegram.sent[1]!.file!.bytes.toString()).toBe('docx');
  });

  it('splits what is longer than a message, and puts the buttons under the last part', async () => {
    const { telegram } = await start();
    telegram.write(7, 'long');
    const texts = await telegram.texts(7, 3);
    expect(texts.join('').match(/长/g)).toHaveLength(9000);
    expect(telegram.sent.map(({ keyboard }) => keyboard !== undefined)).toEqual([false, false, true]);
  });

  it('keeps the order within a chat, and answers every chat', async () => {
    const { telegram } = await start();
    for (let i = 0; i < 6; i++) for (const chat of [1, 2, 3]) telegram.write(chat, `m${i}`);
    for (const chat of [1, 2, 3]) {
      const texts = await telegram.texts(chat, 6);
      expect(texts.map((text) => text.split('\n')[0])).toEqual([0, 1, 2, 3, 4, 5].map((i) => `说了 m${i}`));
    }
  });

  it('says that it reads only texts, and stays out of groups', async () => {
    const { telegram } = await start();
    telegram.write(-5, '你好', 'group');
    telegram.sendSticker(7);
    expect(await telegram.texts(7, 1)).toEqual([expect.stringContaining('只能读文字')]);
    expect(telegram.sent.filter(({ chat }) => chat === -5)).toEqual([]);
  });

  it('waits as long as Telegram says, and then sends', async () => {
    const { telegram } = await start();
    telegram.fail('sendMessage', { code: 429, retryAfter: 1 }, { code: 502 });
    const before = Date.now();
    telegram.write(7, '你好');
    expect(await telegram.texts(7, 1)).toHaveLength(1);
    expect(Date.now() - before).toBeGreaterThanOrEqual(1000);
  });

  it('goes on after someone has blocked the bot', async () => {
    const { telegram } = await start();
    telegram.fail('sendMessage', { code: 403 });
    telegram.write(7, 'a');
    telegram.write(8, 'b');
    expect(await telegram.texts(8, 1)).toHaveLength(1);
    telegram.write(7, 'c');
    expect(await telegram.texts(7, 1)).toHaveLength(1);
  });

  it('says sorry where the dialogue fails, and goes on', async () => {
    const { telegram, logged } = await start();
    telegram.write(7, 'fail');
    telegram.write(7, 'a');
    const texts = await telegram.texts(7, 2);
    expect(texts[0]).toContain('抱歉');
    expect(texts[1]).toContain('说了 a');
    expect(logged.join()).toContain('could not be answered');
  });

  it('gives the same answer and takes no second turn where an update comes again after a restart', async () => {
    const { telegram, run, channel, conversations } = await start();
    telegram.write(7, 'a');
    // Confirmed first: a confirmation that is still under way would take the repeated update with it.
    await until(() => telegram.calls.filter((method) => method === 'getUpdates').length === 2);
    await channel.stop();
    telegram.repeat();
    run();
    const texts = await telegram.texts(7, 2);
    expect(texts[1]).toBe(texts[0]);
    expect(await conversations.transcript('telegram:7')).toHaveLength(1);
  });

  it('says that the conversation is gone where it was removed before its document went out', async () => {
    const { telegram, conversations } = await start();
    telegram.fail('sendMessage', { code: 429, retryAfter: 1 });
    telegram.write(7, 'form');
    await until(() => telegram.calls.includes('sendMessage'));
    await conversations.remove('telegram:7');
    expect(await telegram.texts(7, 3)).toEqual(['说了 form', '对话已经删除，文件不再提供。', '第 0 问']);
  });

  it('is failed, and says why, where the token is refused; and asks no more', async () => {
    const { channel, telegram, logged } = await start({ token: '999:another-token-xyz' });
    await until(() => channel.state().state === 'failed');
    expect(channel.state().detail).toBe('401 Unauthorized');
    expect(telegram.calls).toEqual(['getMe']);
    expect(logged.join()).not.toContain('another-token-xyz');
  });

  it('keeps connecting where Telegram is dead, and tells nobody the token', async () => {
    const { conversations } = await scriptedConversations();
    const logged: string[] = [];
    const write = (...args: unknown[]) => void logged.push(JSON.stringify(args, describeErrors));
    const channel = createTelegram({
      token: '123456:secret-token-xyz',
      apiRoot: 'http://127.0.0.1:9',
      conversations,
      log: { debug: write, info: write, warn: write, error: write },
    });
    channel.start();
    cleanups.push(() => channel.stop());
    await until(() => channel.state().detail !== undefined);
    expect(channel.state().state).toBe('connecting');
    expect(logged.join() + JSON.stringify(channel.state())).not.toContain('secret-token-xyz');
  });

  it('comes back when another program that polled has stopped', async () => {
    const { telegram, channel } = await start();
    telegram.fail('getUpdates', { code: 409 });
    telegram.write(7, 'a');
    await telegram.texts(7, 1);
    expect(channel.state().state).toBe('on');
  });

  it('stops at once while it waits for updates', async () => {
    const { channel } = await start();
    await until(() => channel.state().state === 'on');
    const before = Date.now();
    await channel.stop();
    expect(Date.now() - before).toBeLessThan(1000);
    expect(channel.state()).toEqual({ state: 'off' });
  });
});
