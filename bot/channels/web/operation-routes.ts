import { createRoute, z } from '@hono/zod-openapi';
import type { WebApp, WebParts } from './parts.ts';
import { json } from './route.ts';
import * as schemas from './schemas.ts';

const tags = ['operations'];

const health = createRoute({
  method: 'get',
  path: '/health',
  tags,
  summary: 'Whether the service can answer, and how its channels do',
  responses: { 200: json(schemas.health, 'It can'), 503: json(schemas.health, 'Its state is out of reach') },
});

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  tags,
  summary: 'Prometheus metrics',
  responses: { 200: { description: 'Text exposition', content: { 'text/plain': { schema: z.string() } } } },
});

export function addOperationRoutes(app: WebApp, parts: WebParts): void {
  const { conversations, log, channels, metrics: measured } = parts;

  app.openapi(health, async (c) => {
    const state = { web: { state: 'on' as const }, ...channels() };
    try {
      await conversations.load('health:none');
      return c.json({ status: 'ok' as const, channels: state }, 200);
    } catch (err) {
      log.error({ err }, 'the store is out of reach');
      return c.json({ status: 'failed' as const, channels: state }, 503);
    }
  });

  app.openapi(metrics, async (c) =>
    c.text(await measured.registry.metrics(), 200, { 'content-type': measured.registry.contentType }),
  );

  app.openAPIRegistry.registerComponent('securitySchemes', 'conversationToken', {
    type: 'http',
    scheme: 'bearer',
    description: 'The token that POST /api/conversations gave',
  });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: '申报助手',
      version: '1',
      description: 'Answers, estimates and application papers for the patent-use awards of 重庆市璧山区.',
    },
  });
}
