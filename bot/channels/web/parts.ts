import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Knowledge } from '../../../knowledge/answer.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Result } from '../../../rules/bishan-2023/result.ts';
import type { Conversations } from '../../conversations.ts';
import type { Log } from '../../log.ts';
import type { Metrics } from '../../metrics.ts';
import type { ChannelState } from '../channel.ts';
import type { Page } from './page.ts';
import type { RequestFault } from './problem.ts';
import type { Links } from './render.ts';

export type EstimateReading =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'invalid'; readonly errors: readonly RequestFault[] };

/** What the web channel is made of; the wiring gives it, tests give their own. */
export interface WebParts {
  readonly conversations: Conversations;
  readonly knowledge: Knowledge;
  readonly asOf: () => CivilDate;
  readonly estimate: (facts: unknown) => EstimateReading;
  readonly links: Links;
  readonly page: Page;
  readonly metrics: Metrics;
  readonly log: Log;
  /** The other channels' state, for `GET /health`. */
  readonly channels: () => Readonly<Record<string, ChannelState>>;
}

export type WebApp = OpenAPIHono;
