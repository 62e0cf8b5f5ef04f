import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ChatModel, Completion, Fault } from '../../../knowledge/model/chat-model.ts';
import { guarded } from '../../../knowledge/model/guarded.ts';
import { openChatModel } from '../../../knowledge/model/openai.ts';
import * as server from '../../support/openai-server.ts';

const prompt = { name: 'n', system: 's', user: 'u', schema: z.object({ n: z.int() }) };
const filled = { n: 1 };
const ok = { ok: true, value: filled };

/** A model that answers by a list of faults; `null` is an answer. Counts how often it was asked. */
function scripted(...script: (Fault | null)[]) {
  let asked = 0;
  const model: ChatModel = <T>() => {
    const fault = script[Math.min(asked++, script.length - 1)] ?? null;
    return Promise.resolve(
      (fault === null ? { ok: true, value: filled } : { ok: false, fault }) as Completion<T>,
    );
  };
  return { model, asked: () => asked };
}

describe('a guarded model', () => {
  it.each<[Fault, number]>([
    ['busy', 2],
    ['unreachable', 2],
    ['refused', 2],
    ['unreadable', 2],
    ['denied', 1],
    ['timeout', 1],
  ])('after %s is asked %i time(s) in all', async (fault, times) => {
    const { model, asked } = scripted(fault);
    expect(await guarded(model)(prompt)).toEqual({ ok: false, fault });
    expect(asked()).toBe(times);
  });

  it('rests after three questions without an answer, then tries one, and is itself again', async () => {
    let now = 0;
    const { model, asked } = scripted('denied', 'denied', 'denied', 'denied', null);
    const ask = guarded(model, { failures: 3, restMs: 60_000, now: () => now });
    for (let i = 0; i < 3; i++) await ask(prompt);
    now = 59_999;
    expect(await ask(prompt)).toEqual({ ok: false, fault: 'resting' });
    expect(asked()).toBe(3);

    now = 60_000;
    expect(await ask(prompt), 'the trial fails: another rest').toEqual({ ok: false, fault: 'denied' });
    now = 119_999;
    expect(await ask(prompt)).toEqual({ ok: false, fault: 'resting' });

    now = 120_000;
    expect(await ask(prompt)).toEqual(ok);
    expect(await ask(prompt)).toEqual(ok);
  });

  it('lets one question at a time try a model that has rested', async () => {
    let now = 0;
    const { model, asked } = scripted('denied', null);
    const ask = guarded(model, { failures: 1, restMs: 1000, now: () => now });
    await ask(prompt);
    now = 1000;
    const [trial, meanwhile] = await Promise.all([ask(prompt), ask(prompt)]);
    expect([trial, meanwhile]).toEqual([ok, { ok: false, fault: 'resting' }]);
    expect(asked()).toBe(2);
  });

  it('is not put to rest by failures with an answer between them', async () => {
    const { model } = scripted('denied', null, 'denied', null, 'denied', null);
    const ask = guarded(model, { failures: 2, now: () => 0 });
    for (const answered of [false, true, false, true, false, true])
      expect((await ask(prompt)).ok).toBe(answered);
  });

  it('keeps its time limit even with a model that heeds no signal', async () => {
    const deaf: ChatModel = () => new Promise(() => undefined);
    const started = performance.now();
    expect(await guarded(deaf, { timeLimitMs: 50 })(prompt)).toEqual({ ok: false, fault: 'timeout' });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each<[string, server.Answering[], boolean, number]>([
    ['stumbles once', [server.fails(503), server.fills(filled)], true, 2],
    ['knows no tools', [server.fails(400), server.fills(filled)], true, 2],
    ['stalls', [server.stalls], false, 1],
    ['cuts off, then stalls', [server.cutsOff, server.sendsNothing], false, 2],
    ['returns rubbish twice', [server.rubbish], false, 2],
  ])('over HTTP, with a server that %s', async (_, script, answered, requests) => {
    const host = await server.openAiServer(...script);
    const model = await openChatModel({ name: 'm', baseUrl: host.baseUrl, apiKey: null });
    const started = performance.now();
    expect((await guarded(model, { timeLimitMs: 1000 })(prompt)).ok).toBe(answered);
    expect(performance.now() - started, 'the limit holds for both tries together').toBeLessThan(2500);
    expect(host.received).toHaveLength(requests);
    await host.close();
  });
});
