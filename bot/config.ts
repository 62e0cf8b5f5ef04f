import { z } from 'zod';
import type { CivilDate } from '../rules/civil-date.ts';
import type { Database } from '../storage/open.ts';
import { asOfFrom } from './clock.ts';

/** What the environment asks for. Combinations that make no sense cannot be written. */
export interface Config {
  /** `publicUrl` without a slash at its end; null: links are relative to the page. Port 0 takes any that is free. */
  readonly web: { readonly host: string; readonly port: number; readonly publicUrl: string | null };
  readonly database: Database;
  /** Signs links; null: a random one is kept beside the database. */
  readonly secret: string | null;
  readonly telegram:
    { readonly mode: 'off' } | { readonly mode: 'polling'; readonly token: string; readonly apiRoot: string };
  readonly model:
    | { readonly mode: 'off' }
    | {
        readonly mode: 'on';
        readonly name: string;
        readonly baseUrl: string | null;
        readonly apiKey: string | null;
      };
  /** Null: today in Asia/Shanghai. */
  readonly asOf: CivilDate | null;
  readonly logLevel: (typeof logLevels)[number];
  readonly retentionDays: number;
}

/** A variable that is wrong or lacks its partner, and what was expected of it. Never says a secret value. */
export interface ConfigFault {
  readonly name: string;
  readonly expected: string;
}

export type ConfigReading =
  | { readonly kind: 'valid'; readonly config: Config }
  | { readonly kind: 'invalid'; readonly faults: readonly ConfigFault[] };

const TELEGRAM = 'https://api.telegram.org';
const botToken = 'a token as @BotFather gives it, e.g. 123456:ABC-DEF';
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const text = z.string().optional();
const url = z
  .url({ protocol: /^https?$/, error: 'an address such as https://bot.example.cn' })
  .transform((address) => address.replace(/\/+$/, ''));

const notYet = z.never('no value: this version has only long polling for Telegram, and no WeChat').optional();

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535, 'a port, 0 to 65535').default(8080),
  PUBLIC_URL: url.optional(),
  DATABASE_URL: z.string().default('sqlite:./data/shenbao.db').transform(readDatabase),
  SECRET: z.string().min(8, 'at least 8 characters, better 32').optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^[\w:-]+$/, botToken)
    .optional(),
  TELEGRAM_API_ROOT: url.default(TELEGRAM),
  // Named by the interface, not there yet: who sets one is told so, rather than left waiting for messages.
  TELEGRAM_WEBHOOK_URL: notYet,
  WECHAT_APP_ID: notYet,
  LLM_MODEL: text,
  LLM_BASE_URL: url.optional(),
  LLM_API_KEY: text,
  AS_OF: z.iso.date('a day such as 2024-06-01').optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `one of ${logLevels.join(', ')}` }).default('info'),
  RETENTION_DAYS: whole(1, 3650, 'whole days, 1 to 3650').default(180),
});
type Environment = z.output<typeof environment>;

/** Partners: the first is of no use, or of no safety, without the second. */
const needs: readonly (readonly [keyof Environment, keyof Environment])[] = [
  // No default host: what applicants write must not leave for a place that nobody named.
  ['LLM_MODEL', 'LLM_BASE_URL'],
  ['LLM_BASE_URL', 'LLM_MODEL'],
  ['LLM_API_KEY', 'LLM_MODEL'],
];

/** Reads the environment once; an empty variable counts as one that isn't set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => ({
      name: String(path[0]),
      expected: message,
    }));
    return { kind: 'invalid', faults };
  }
  const alone = needs.filter(([name, partner]) => read.data[name] !== undefined && !read.data[partner]);
  // Telegram's own servers know only this form; a local Bot API server or a test double may have another.
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root } = read.data;
  const mistaken = token && root === TELEGRAM && !/^\d+:[\w-]+$/.test(token);
  const faults = [
    ...(mistaken ? [{ name: 'TELEGRAM_BOT_TOKEN', expected: botToken }] : []),
    ...alone.map(([name, partner]) => ({ name: partner, expected: `a value, since ${name} is set` })),
  ];
  return faults.length > 0 ? { kind: 'invalid', faults } : { kind: 'valid', config: arrange(read.data) };
}

export type Settings =
  | { readonly ok: true; readonly config: Config }
  /** A line for each fault. */
  | { readonly ok: false; readonly message: string };

/** The environment as a command reads it, with the day that `--as-of` sets in place of `AS_OF`. */
export function readSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const asOf = asOfFrom(args, env);
  const reading = readConfig({ ...env, AS_OF: asOf.ok ? (asOf.day ?? undefined) : undefined });
  const faults = reading.kind === 'invalid' ? reading.faults : [];
  if (asOf.ok && reading.kind === 'valid') return { ok: true, config: reading.config };
  const lines = faults.map(({ name, expected }) => `${name}: expected ${expected}`);
  return { ok: false, message: [...(asOf.ok ? [] : [asOf.message]), ...lines].join('\n') };
}

function arrange(env: Environment): Config {
  return {
    web: { host: env.HOST, port: env.PORT, publicUrl: env.PUBLIC_URL ?? null },
    database: env.DATABASE_URL,
    secret: env.SECRET ?? null,
    telegram: env.TELEGRAM_BOT_TOKEN
      ? { mode: 'polling', token: env.TELEGRAM_BOT_TOKEN, apiRoot: env.TELEGRAM_API_ROOT }
      : { mode: 'off' },
    model: env.LLM_MODEL
      ? {
          mode: 'on',
          name: env.LLM_MODEL,
          baseUrl: env.LLM_BASE_URL ?? null,
          apiKey: env.LLM_API_KEY ?? null,
        }
      : { mode: 'off' },
    asOf: env.AS_OF ?? null,
    logLevel: env.LOG_LEVEL,
    retentionDays: env.RETENTION_DAYS,
  };
}

function whole(least: number, most: number, expected: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => least <= value && value <= most, expected);
}

/** `sqlite:FILE`, `file:FILE`, a bare path, or `:memory:`. */
function readDatabase(value: string, context: z.RefinementCtx): Database {
  const [, scheme, rest = ''] = /^(?:([a-z][a-z0-9+]+):(?:\/\/)?)?(.+)$/i.exec(value) ?? [];
  if (scheme !== undefined && !['sqlite', 'file'].includes(scheme.toLowerCase())) {
    context.addIssue({ code: 'custom', message: 'a file such as sqlite:./data/shenbao.db' });
    return z.NEVER;
  }
  return { dialect: 'sqlite', file: rest };
}
