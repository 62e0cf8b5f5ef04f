import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../../../bot/channels/web/server.ts';
import { scriptedWeb } from '../../../support/web.ts';

let server: WebServer;
afterEach(() => server.close());

async function serve() {
  const { app, visit } = await scriptedWeb();
  server = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  return { visit };
}

/** What a peer gets that writes these bytes and nothing else. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => (got += chunk.toString()));
    socket.on('close', () => resolve(got));
    socket.on('error', reject);
  });
}

describe('Over a real socket', () => {
  it('a whole conversation goes through', async () => {
    await serve();
    const opened = await fetch(`${server.url}/api/conversations`, { method: 'POST' });
    const { id, token } = (await opened.json()) as { id: string; token: string };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const said = await fetch(`${server.url}/api/conversations/${id}/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ id: '1', text: '你好' }),
    });
    expect(await said.json()).toMatchObject({ replies: [{ text: '说了 你好' }, { kind: 'question' }] });
    expect((await fetch(`${server.url}/api/conversations/${id}`, { method: 'DELETE', headers })).status).toBe(
      204,
    );
  });

  it('a body without a length is measured as it comes', async () => {
    await serve();
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(`{"question":"${'x'.repeat(30_000)}`));
      },
    });
    const response = await fetch(`${server.url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  it('what is no HTTP at all is refused, and the service goes on', async () => {
    await serve();
    expect(await raw('\x16\x03\x01 hello\r\n\r\n')).toContain('400');
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it('an address that is taken is said to be so', async () => {
    await serve();
    const { app } = await scriptedWeb();
    const port = Number(new URL(server.url).port);
    await expect(listen(app.fetch, { host: '127.0.0.1', port })).rejects.toThrow(/EADDRINUSE/);
  });
});
