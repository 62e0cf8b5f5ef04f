import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What operators watch. Labels have few values: never a key, an address or a text. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly turns: Counter<'channel' | 'outcome'>;
  readonly modelAnswers: Counter<'outcome'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    }),
    turns: new Counter({
      name: 'conversation_turns_total',
      help: 'Messages taken, by channel: answered, repeated or failed',
      labelNames: ['channel', 'outcome'],
      registers: [registry],
    }),
    modelAnswers: new Counter({
      name: 'model_answers_total',
      help: 'Answers that the chat model was asked to word: worded, failed, or rejected by the check',
      labelNames: ['outcome'],
      registers: [registry],
    }),
  };
}
