import type { ConversationState, Opened, TurnTaken } from '../schemas.ts';

export interface Session {
  readonly id: string;
  readonly token: string;
}

export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly choice?: { readonly turn: number; readonly value: string };
}

/** `gone`: the server no longer has this conversation; `failed`: try again later, with the same message id. */
export type Outcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly why: string };

const TIMEOUT_MS = 30_000;

export const openConversation = () => call<Opened>('POST', '/api/conversations');

export const readConversation = ({ id, token }: Session) =>
  call<ConversationState>('GET', `/api/conversations/${id}`, token);

export const sendMessage = ({ id, token }: Session, message: Outgoing) =>
  call<TurnTaken>('POST', `/api/conversations/${id}/messages`, token, message);

// The server's answers are what its schemas say; both are built from one commit.

async function call<T>(method: string, path: string, token?: string, body?: object): Promise<Outcome<T>> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: abort.signal,
    });
    if (response.ok) return { kind: 'ok', value: (await response.json()) as T };
    if (response.status === 401 || response.status === 404) return { kind: 'gone' };
    const { title } = (await response.json()) as { title?: string };
    return { kind: 'failed', why: title ?? '服务暂时不可用。' };
  } catch {
    return { kind: 'failed', why: navigator.onLine ? '网络不太通畅。' : '网络已断开。' };
  } finally {
    clearTimeout(timer);
  }
}
