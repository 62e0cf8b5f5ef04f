import { bishanKnowledge } from './knowledge.ts';
import { buildApp } from './app.ts';
import { listen } from './channels/web/server.ts';
import { asOfFrom } from './clock.ts';
import { readConfig, type Config } from './config.ts';
import { createDialogue } from './dialogue/create-dialogue.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';

/** Exit code where the service can't start as it was asked to. */
const MISCONFIGURED = 78;

const asOf = asOfFrom(process.argv.slice(2), process.env);
const reading = readConfig({ ...process.env, ...(asOf.ok && asOf.day !== null && { AS_OF: asOf.day }) });
if (reading.kind === 'invalid' || !asOf.ok) {
  const faults = reading.kind === 'invalid' ? reading.faults : [];
  for (const { name, expected } of faults) process.stderr.write(`${name}: expected ${expected}\n`);
  if (faults.length === 0 && !asOf.ok) process.stderr.write(`${asOf.message}\n`);
  process.exitCode = MISCONFIGURED;
} else {
  await serve(reading.config);
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
