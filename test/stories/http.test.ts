import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as schemas from '../../bot/channels/web/schemas.ts';
import { startService, type RunningService } from '../support/service.ts';
import { answerTo, expectForm, smallFirm } from '../support/story.ts';

const folder = mkdtempSync(join(tmpdir(), 'story-'));
const env = { DATABASE_URL: `sqlite:${join(folder, 'story.db')}`, AS_OF: smallFirm.asOf };
let service: RunningService;
beforeAll(async () => void (service = await startService(env)));
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

type Replies = z.infer<typeof schemas.turnTaken>['replies'];

async function api<T>(schema: z.ZodType<T>, path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`${service.url}${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}

describe('The small firm, over HTTP to a service of its own', { timeout: 300_000 }, () => {
  let id: string;
  let headers: Record<string, string>;
  let sent = 0;
  let pending: Replies[number] | null;
  const send = async (message: { id: string; text: string; choice?: object }) => {
    const body = JSON.stringify(message);
    const turn = await api(schemas.turnTaken, `/api/conversations/${id}/messages`, {
      method: 'POST',
      headers,
      body,
    });
    pending = turn.pending;
    return turn.replies;
  };
  const next = (): { id: string; text: string; choice?: object } => {
    if (pending?.kind !== 'question') throw new Error('nothing is asked');
    const { turn, choices } = pending;
    const said = answerTo(pending);
    if ('words' in said) return { id: `${++sent}`, text: said.words };
    const value = said.taps.map((tap) => choices.find(({ label }) => label === tap)!.value).join(',');
    return { id: `${++sent}`, text: said.taps.join('、'), choice: { turn, value } };
  };
  /** Answers until something of this kind is said. */
  const until = async (
    kind: 'estimate' | 'document',
    holds: (reply: Replies[number]) => boolean = () => true,
    afterEach: () => Promise<void> = () => Promise.resolve(),
  ) => {
    for (let turns = 0; turns < 40; turns++) {
      const replies = await send(next());
      await afterEach();
      const found = replies.filter((reply) => reply.kind === kind && holds(reply));
      if (found.length > 0) return replies;
    }
    throw new Error(`no ${kind} after 40 answers`);
  };

  it('asks first, and gets its answer with the words of the notice; the question comes back', async () => {
    const opened = await api(schemas.opened, '/api/conversations', { method: 'POST' });
    ({ id } = opened);
    headers = { authorization: `Bearer ${opened.token}`, 'content-type': 'application/json' };
    const replies = await send({ id: 'q', text: smallFirm.question });
    expect(replies[0]).toMatchObject({ kind: 'text', text: expect.stringContaining('1万元') as string });
    expect(replies.at(-1)).toMatchObject({
      kind: 'question',
      turn: opened.replies.flatMap((reply) => (reply.kind === 'question' ? [reply.turn] : []))[0],
    });
  });

  it('goes on where it was when the service was killed after an answer, and in the middle of one', async () => {
    await send(next());
    await service.kill();
    service = await startService(env);
    const state = await api(schemas.conversationState, `/api/conversations/${id}`, { headers });
    expect(state.transcript.map((turn) => turn.id)).toEqual(['open', 'q', '1']);
    expect(state.pending).toEqual(pending);

    // Killed while it answers: taken or not, the same message once more is taken once.
    const message = next();
    const lost = send(message).catch(() => 'lost');
    await service.kill();
    await lost;
    service = await startService(env);
    await send(message);
    const after = await api(schemas.conversationState, `/api/conversations/${id}`, { headers });
    expect(after.transcript.map((turn) => turn.id)).toEqual(['open', 'q', '1', '2']);
  });

  it('comes to the amount that the notice gives, though the service is killed after every answer', async () => {
    const isFinal = (reply: Replies[number]) => reply.kind === 'estimate' && reply.final;
    const replies = await until('estimate', isFinal, async () => {
      await service.kill();
      service = await startService(env);
    });
    const estimate = replies.find((reply) => reply.kind === 'estimate');
    expect(estimate).toMatchObject({ total: smallFirm.total, low: smallFirm.total, high: smallFirm.total });
    expect(estimate!.lines.map(({ label, amount }) => [label, amount])).toEqual(smallFirm.lines);
  });

  it('hands over the form with every answer in its cell, in DOCX and PDF', async () => {
    const replies = await until('document');
    const documents = replies.filter((reply) => reply.kind === 'document');
    const docx = documents.find(({ document }) => document === 'form-docx')!;
    const response = await fetch(`${service.url}${docx.url}`);
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('申请表'));
    expectForm(new Uint8Array(await response.arrayBuffer()));
    for (const { url, name } of documents) {
      const file = await fetch(`${service.url}${url}`);
      expect([name, file.status]).toEqual([name, 200]);
    }
  });

  it('is gone for good when it is deleted: no call finds it, no link opens, no byte is left', async () => {
    const state = await api(schemas.conversationState, `/api/conversations/${id}`, { headers });
    const link = state.transcript
      .flatMap(({ replies }) => replies)
      .find((reply) => reply.kind === 'document')!.url;
    expect(
      (await fetch(`${service.url}/api/conversations/${id}`, { method: 'DELETE', headers })).status,
    ).toBe(204);
    expect((await fetch(`${service.url}/api/conversations/${id}`, { headers })).status).toBe(404);
    expect((await fetch(`${service.url}${link}`)).status).toBe(410);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.some((bytes) => bytes.includes(smallFirm.cells.经办人))).toBe(false);
  });

  it('never showed up in the log', () => {
    expect(service.stderr()).not.toMatch(/镕喆|13800138000|ZL2021/);
  });
});

describe('The service', { timeout: 90_000 }, () => {
  it('estimates facts as the command line does', async () => {
    const result = await api(schemas.result, '/api/estimate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ claims: { transfers: [{ kind: 'invention' }] } }),
    });
    expect(result).toMatchObject({ asOf: smallFirm.asOf, decision: 'undetermined', high: '10000.00' });
  });

  it('names every fault of malformed facts by its path', async () => {
    const response = await fetch(`${service.url}/api/estimate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ asOf: null, claims: { transfers: [{ patentNo: 'ZL202110123456.0' }] } }),
    });
    expect(response.status).toBe(422);
    const { code, errors } = schemas.problem.parse(await response.json());
    expect(code).toBe('facts.invalid');
    expect(errors!.map(({ path }) => path)).toEqual(['asOf', 'claims.transfers[0].patentNo']);
  });

  it('keeps its secret beside its database, readable for nobody else', () => {
    expect(readdirSync(folder)).toContain('secret');
  });

  it('names a bad value of the environment, and starts nothing', async () => {
    await expect(startService({ ...env, PORT: 'eighty', RETENTION_DAYS: '-1' })).rejects.toThrow(
      /ended with 78: PORT: expected .*\nRETENTION_DAYS: expected/,
    );
  });

  it('serves the page though the Telegram that it was told of is dead', async () => {
    const other = await startService({
      ...env,
      TELEGRAM_BOT_TOKEN: '123456:secret-token-xyz',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    });
    expect((await fetch(other.url)).status).toBe(200);
    expect(await (await fetch(`${other.url}/health`)).json()).toMatchObject({
      status: 'ok',
      channels: { web: { state: 'on' }, telegram: { state: 'connecting' } },
    });
    expect(await other.stop()).toBe(0);
    expect(other.stderr()).not.toContain('secret-token-xyz');
  });

  it('stops when it is asked to, with 0', async () => {
    const other = await startService(env);
    expect(await other.stop()).toBe(0);
  });
});
