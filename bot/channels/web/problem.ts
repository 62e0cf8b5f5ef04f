import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Every way in which the API says no. A code is never renamed nor used for something else; programs rely on it. */
export const problems = {
  'request.json': { status: 400, title: '请求内容不是有效的 JSON。' },
  'request.invalid': { status: 422, title: '请求内容不符合约定，请看 errors。' },
  'request.tooLarge': { status: 413, title: '请求内容太大。' },
  'request.mediaType': { status: 415, title: '请用 Content-Type: application/json 发送。' },
  'request.method': { status: 405, title: '这个地址不接受这种请求方法，可用的见 Allow。' },
  'facts.invalid': { status: 422, title: '申报事实有误，请看 errors。' },
  'conversation.token': { status: 401, title: '这个对话需要它自己的令牌（Authorization: Bearer …）。' },
  'conversation.unknown': { status: 404, title: '没有这个对话，可能已经删除。' },
  'document.invalid': { status: 404, title: '这个文件链接无效，请回到对话重新获取。' },
  'document.expired': { status: 410, title: '这个文件链接已过期，请回到对话重新获取。' },
  'document.gone': { status: 410, title: '对应的对话已经删除，文件不再提供。' },
  'route.unknown': { status: 404, title: '没有这个地址。' },
  'rate.limited': { status: 429, title: '发得太快了，请稍等片刻再试。' },
  'server.fault': { status: 500, title: '服务出了点问题，请稍后再试。' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;
export type ProblemCode = keyof typeof problems;

/** One fault of the request, by the path of the value that has it. */
export interface RequestFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface ProblemDetails {
  readonly errors?: readonly RequestFault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The response of RFC 9457. */
export function problemResponse(code: ProblemCode, { errors, headers }: ProblemDetails = {}): Response {
  const { status, title } = problems[code];
  const body = { type: 'about:blank', code, status, title, ...(errors && { errors }) };
  return Response.json(body, {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
  });
}

/** Ends the request with this problem, from however deep inside a handler. */
export function refuse(code: ProblemCode, details?: ProblemDetails): never {
  throw new HTTPException(problems[code].status, { res: problemResponse(code, details) });
}
