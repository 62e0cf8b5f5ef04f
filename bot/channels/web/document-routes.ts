import { createRoute, z } from '@hono/zod-openapi';
import { readLink } from '../../documents/link.ts';
import type { WebApp, WebParts } from './parts.ts';
import { refuse } from './problem.ts';
import { refusals } from './route.ts';

const read = createRoute({
  method: 'get',
  path: '/documents/{token}',
  tags: ['documents'],
  summary: 'A document, made afresh from the conversation; the link is signed and expires',
  request: { params: z.object({ token: z.string() }) },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...refusals('document.invalid', 'document.expired', 'document.gone'),
  },
});

/** A plain GET with the name in its headers: what WeChat's webview can hand to the system, unlike a blob. */
export function addDocumentRoutes(app: WebApp, { conversations, links }: WebParts): void {
  app.openapi(read, async (c) => {
    const reading = readLink(links.secret, c.req.valid('param').token, links.now().getTime());
    if (reading.kind !== 'valid') refuse(`document.${reading.kind}`);
    const { conversation, document } = reading.link;
    const file = await conversations.document(conversation, document);
    if (file === null) refuse('document.gone');
    return c.body(Uint8Array.from(file.bytes), 200, {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="document"; filename*=UTF-8''${encodeName(file.name)}`,
      'cache-control': 'private, no-store',
    });
  });
}

/** RFC 8187: percent-encoded, and the five that `encodeURIComponent` leaves are encoded too. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
