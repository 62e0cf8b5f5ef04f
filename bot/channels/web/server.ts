import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';

/** Requests under way get this long when the service stops. */
const GRACE_MS = 5_000;

export interface WebServer {
  /** Where it listens, e.g. `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes nothing new and lets what is under way finish. */
  close(): Promise<void>;
}

/** Listens; rejects where the address is taken or isn't ours. */
export async function listen(
  fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  const server = createAdaptorServer({
    fetch: (request, env) => fetch(request, env as HttpBindings),
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(late);
    },
  };
}
