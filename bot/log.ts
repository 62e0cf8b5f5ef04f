import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/**
 * JSON lines on standard error, so that standard output stays a command's own. Says what happened to the service,
 * never what a person wrote: texts, names, numbers and conversation keys stay out, and so do `secrets`.
 */
export function createLog(level: Config['logLevel'], secrets: readonly string[] = []): Log {
  const hide = (line: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '<secret>'), redact(line));
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeFault },
      hooks: { streamWrite: hide },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** Takes bot tokens out of addresses and messages: a failed call's error holds the address it was made to. */
export function redact(line: string): string {
  return line.replace(/\b(bot)?\d{3,}:[\w-]{10,}/g, '$1<token>');
}

/** What failed and where in the code; no properties, since a library may hang a whole request on its errors. */
function describeFault(fault: unknown): object {
  if (!(fault instanceof Error)) return { message: String(fault) };
  const { name, message, stack, cause } = fault;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: describeFault(cause) }) };
}
