import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ToolCallingRequest {
  model: string;
  messages: { role: string; content: string }[];
  tools?: { function: { name: string } }[];
  response_format?: { type: string };
}

export interface Received {
  path: string;
  authorization: string | undefined;
  body: ToolCallingRequest;
}

/** How the server answers one request. */
export type Answering = (response: ServerResponse, request: ToolCallingRequest) => void;

/** The form filled as asked: a tool call where tools were sent, else JSON as the message. */
export const fills =
  (value: unknown): Answering =>
  (response, request) => {
    const json = JSON.stringify(value);
    const tool = request.tools?.[0];
    sendJson(
      response,
      200,
      completion(
        tool
          ? {
              role: 'assistant',
              content: null,
              tool_calls: [
                { id: 'call-1', type: 'function', function: { name: tool.function.name, arguments: json } },
              ],
            }
          : { role: 'assistant', content: json },
      ),
    );
  };

/** A message in words, whatever was asked. */
export const says =
  (content: string): Answering =>
  (response) =>
    sendJson(response, 200, completion({ role: 'assistant', content }));

export const fails =
  (status: number, body = '{"error":{"message":"no"}}'): Answering =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

/** Takes the request and never says a word. */
export const stalls: Answering = () => undefined;

/** Sends the head and then nothing. */
export const sendsNothing: Answering = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
};

/** Breaks off in the middle of a body that was to be longer. */
export const cutsOff: Answering = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4000' });
  response.write('{"id":"x","choices":[{"message":{"content":"{\\"answer\\": \\"受让一');
  setTimeout(() => response.destroy(), 20);
};

export const hangsUp: Answering = (response) => {
  response.destroy();
};

/** Bytes that are no JSON under a head that says so. */
export const rubbish: Answering = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('<html>\u0000\ufffd 502 Bad Gateway');
};

/**
 * A chat-completions server on a free port of this machine. It answers by the given list, in order;
 * the last one stays.
 */
export async function openAiServer(...script: Answering[]) {
  const received: Received[] = [];
  const stray: string[] = [];
  let next = script;
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const path = request.url ?? '';
      if (!path.endsWith('/chat/completions')) {
        stray.push(path);
        response.writeHead(404).end();
        return;
      }
      const body = JSON.parse(text) as ToolCallingRequest;
      received.push({ path, authorization: request.headers.authorization, body });
      const [answering = fails(500), ...rest] = next;
      if (rest.length > 0) next = rest;
      answering(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    /** Paths of calls that are no chat completions. */
    stray,
    answers: (...answerings: Answering[]) => {
      next = answerings;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const completion = (message: object) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model: 'test',
  choices: [{ index: 0, finish_reason: 'stop', message }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
