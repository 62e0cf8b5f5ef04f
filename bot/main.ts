import { bishanKnowledge } from './knowledge.ts';
import { buildApp } from './app.ts';
import { listen } from './channels/web/server.ts';
import { readSettings, type Config } from './config.ts';
import { createDialogue } from './dialogue/create-dialogue.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';

/** Exit code where the service can't start as it was asked to. */
const MISCONFIGURED = 78;

const settings = readSettings(process.argv.slice(2), process.env);
if (settings.ok) {
  await serve(settings.config);
} else {
  process.stderr.write(`${settings.message}\n`);
  process.exitCode = MISCONFIGURED;
}

async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel, secretsOf(config));
  const metrics = createMetrics();
  const knowledge = bishanKnowledge({
    model: config.model,
    onModelOutcome: ({ kind }) => metrics.modelAnswers.inc({ outcome: kind }),
  });
  const dialogue = createDialogue({ knowledge });
  const app = await buildApp(config, { knowledge, dialogue, metrics, log });
  const server = await listen(app.web.fetch, config.web);
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await server.close();
    await app.stop();
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));

  app.start();
  process.stdout.write(`申报助手 ${server.url}\n`);
  process.stdout.write(`channels: ${['web', ...app.channels.map(({ name }) => name)].join(', ')}\n`);
  if (config.asOf !== null) process.stdout.write(`as of ${config.asOf}\n`);
}

/** What the log must never show, whatever a library puts into its errors. */
function secretsOf({ secret, telegram, model }: Config): string[] {
  return [
    secret,
    telegram.mode === 'off' ? null : telegram.token,
    model.mode === 'off' ? null : model.apiKey,
  ].filter((value) => value !== null);
}
