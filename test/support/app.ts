import { buildApp } from '../../bot/app.ts';
import { listen } from '../../bot/channels/web/server.ts';
import { readConfig } from '../../bot/config.ts';
import { createDialogue } from '../../bot/dialogue/create-dialogue.ts';
import { bishanKnowledge } from '../../bot/knowledge.ts';
import { createLog } from '../../bot/log.ts';
import { createMetrics } from '../../bot/metrics.ts';

/** The real service in this process, on a free port and a database in memory. */
export async function serveApp(env: Record<string, string> = {}) {
  const reading = readConfig({ PORT: '0', DATABASE_URL: ':memory:', LOG_LEVEL: 'silent', ...env });
  if (reading.kind === 'invalid') throw new Error(JSON.stringify(reading.faults));
  const { config } = reading;
  const knowledge = bishanKnowledge();
  const app = await buildApp(config, {
    knowledge,
    dialogue: createDialogue({ knowledge }),
    metrics: createMetrics(),
    log: createLog(config.logLevel),
  });
  const server = await listen(app.web.fetch, config.web);
  app.start();
  return {
    url: server.url,
    async stop() {
      await server.close();
      await app.stop();
    },
  };
}
