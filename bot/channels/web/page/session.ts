import type { Session } from './api.ts';

const KEY = 'shenbao.session';

/** The conversation that this device continues: the one of a resume link, or the one that it kept. */
export function loadSession(): Session | null {
  const [, id, token] = /^#resume=([\w-]+)\.([\w-]+)$/.exec(location.hash) ?? [];
  if (id && token) {
    // The secret doesn't stay in the address bar, where it would be shared by accident.
    history.replaceState(null, '', location.pathname);
    saveSession({ id, token });
    return { id, token };
  }
  return read();
}

export function saveSession(session: Session | null): void {
  try {
    if (session) localStorage.setItem(KEY, JSON.stringify(session));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing still has the conversation until the page closes.
  }
}

/** Opens the same conversation on another device; what stands after `#` never leaves a browser. */
export function resumeLink({ id, token }: Session): string {
  return `${location.origin}/#resume=${id}.${token}`;
}

/** Unlike `crypto.randomUUID`, also there on a page without TLS. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function read(): Session | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Session> | null;
    return kept?.id && kept.token ? { id: kept.id, token: kept.token } : null;
  } catch {
    return null;
  }
}
