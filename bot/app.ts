import { evaluate, parseFacts } from '../rules/bishan-2023/index.ts';
import type { Knowledge } from '../knowledge/answer.ts';
import { openStore } from '../storage/open.ts';
import type { Channel } from './channels/channel.ts';
import { createTelegram } from './channels/telegram/channel.ts';
import { loadPage } from './channels/web/page.ts';
import type { EstimateReading, WebApp } from './channels/web/parts.ts';
import { createWeb } from './channels/web/web.ts';
import { clockSetTo } from './clock.ts';
import type { Config } from './config.ts';
import { createConversations } from './conversations.ts';
import type { Conversation } from './dialogue/conversation.ts';
import type { Dialogue } from './dialogue/dialogue.ts';
import type { Reply } from './dialogue/reply.ts';
import { makeDocument } from './documents/make.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { loadSecret } from './secret.ts';

/** The whole service, built and not yet started; `web` answers requests without a socket. */
export interface App {
  readonly web: WebApp;
  readonly channels: readonly Channel[];
  /** Starts the channels beside the web and the sweep; waits for neither. */
  start(): void;
  stop(): Promise<void>;
}

const SWEEP_MS = 6 * 3_600_000;

export interface AppParts {
  readonly knowledge: Knowledge;
  readonly dialogue: Dialogue;
  readonly metrics: Metrics;
  readonly log: Log;
}

export async function buildApp(
  config: Config,
  { knowledge, dialogue, metrics, log }: AppParts,
): Promise<App> {
  const now = () => new Date();
  const clock = clockSetTo(config.asOf);
  const asOf = () => clock().asOf;
  const store = await openStore<Conversation, Reply>(config.database);
  const conversations = createConversations({ store, dialogue, makeDocument, clock, now, metrics });

  const channels: Channel[] = [];
  if (config.telegram.mode === 'polling') {
    channels.push(createTelegram({ ...config.telegram, conversations, log }));
  }

  const web = createWeb({
    conversations,
    knowledge,
    asOf,
    estimate: (facts) => readEstimate(facts, asOf()),
    links: { secret: loadSecret(config), publicUrl: config.web.publicUrl, now },
    page: await loadPage(config),
    metrics,
    log,
    channels: () => Object.fromEntries(channels.map((channel) => [channel.name, channel.state()])),
  });

  const sweep = () =>
    conversations.sweep(config.retentionDays).then(
      (swept) => log.info({ swept }, 'swept'),
      (err: unknown) => log.error({ err }, 'the sweep failed'),
    );
  let sweeping: NodeJS.Timeout | undefined;

  return {
    web,
    channels,
    start() {
      for (const channel of channels) channel.start();
      void sweep();
      sweeping = setInterval(() => void sweep(), SWEEP_MS);
    },
    async stop() {
      clearInterval(sweeping);
      await Promise.all(channels.map((channel) => channel.stop()));
      await store.close();
    },
  };
}

function readEstimate(input: unknown, asOf: string): EstimateReading {
  const parsed = parseFacts(input);
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.errors };
  return { kind: 'result', result: evaluate(parsed.facts, asOf).result };
}
