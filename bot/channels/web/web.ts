import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { addAnswerRoutes } from './answer-routes.ts';
import { addConversationRoutes } from './conversation-routes.ts';
import { addDocumentRoutes } from './document-routes.ts';
import { callerAddress, limitRate, type Rate } from './limits.ts';
import { addOperationRoutes } from './operation-routes.ts';
import { addPage } from './page.ts';
import type { WebApp, WebParts } from './parts.ts';
import { problemResponse, type ProblemCode } from './problem.ts';

const KIB = 1024;
/** A whole office may share one address; one conversation is one person. */
const perAddress: Rate = { burst: 120, perSecond: 10 };
const perConversation: Rate = { burst: 30, perSecond: 2 };

/** The page and the HTTP interface, without a socket. */
export function createWeb(parts: WebParts): WebApp {
  const app = new OpenAPIHono({
    defaultHook: (read) => {
      if (read.success || read.target === 'param') return;
      const errors = read.error.issues.map(({ path, code, message }) => ({
        path: path.map(String).join('.'),
        code,
        message,
      }));
      return problemResponse('request.invalid', { errors });
    },
  });

  app.use(measure(parts));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // The operator's proxy speaks TLS, and says so itself.
      strictTransportSecurity: false,
    }),
  );
  app.use('/api/*', noStore, limitRate(perAddress, callerAddress));
  app.use(
    '/api/conversations/:id/messages',
    limitRate(perConversation, (c) => (callerAddress(c) === null ? null : (c.req.param('id') ?? null))),
  );
  app.use('/api/estimate', limitBody(2048 * KIB));
  app.use('/api/conversations/*', limitBody(64 * KIB));
  app.use('/api/ask', limitBody(64 * KIB));
  app.on('POST', ['/api/ask', '/api/estimate', '/api/conversations/:id/messages'], needType);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) =>
        problemResponse('request.method', { headers: { allow: methods.join(', ') } }),
    }),
  );

  addAnswerRoutes(app, parts);
  addConversationRoutes(app, parts);
  addDocumentRoutes(app, parts);
  addOperationRoutes(app, parts);
  addPage(app, parts.page);

  app.notFound(() => problemResponse('route.unknown'));
  app.onError((err, c) => {
    if (err instanceof HTTPException) return err.res ?? problemResponse(problemOf(err));
    parts.log.error({ err, method: c.req.method, route: routePath(c, -1) }, 'a request failed');
    return problemResponse('server.fault');
  });
  return app;
}

/** What the framework's own refusals are called here. */
function problemOf({ status }: HTTPException): ProblemCode {
  if (status === 413) return 'request.tooLarge';
  return status === 415 ? 'request.mediaType' : 'request.json';
}

function limitBody(maxSize: number): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: () => problemResponse('request.tooLarge') });
}

/** Where nothing says what the body is, the framework takes a missing one for an empty object. */
const needType: MiddlewareHandler = async (c, next) =>
  c.req.header('content-type') === undefined ? problemResponse('request.mediaType') : next();

const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};

function measure({ metrics }: WebParts): MiddlewareHandler {
  return async (c: Context, next) => {
    const stop = metrics.requests.startTimer({ method: c.req.method });
    await next();
    stop({ route: routePath(c, -1), status: c.res.status });
  };
}
