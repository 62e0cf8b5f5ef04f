import { z } from '@hono/zod-openapi';
import { documentIds } from '../../documents/document.ts';
import type { Result } from '../../../rules/bishan-2023/result.ts';
import { matterIds, readingIds, reasonIds } from '../../../rules/bishan-2023/result.ts';
import { problems, type ProblemCode } from './problem.ts';

const amount = z.string().openapi({ example: '10000.00', description: 'Yuan, two decimals' });

const citation = z
  .object({
    clause: z.string().openapi({ example: 'A1.1.1' }),
    label: z.string().openapi({ example: '附件1 专利转让许可 第1行' }),
    quote: z.string().openapi({ description: 'A sentence of the notice, to the letter' }),
  })
  .openapi('Citation');

const progress = z.object({ answered: z.int(), total: z.int() }).openapi('Progress');

const documentReply = z.object({
  kind: z.literal('document'),
  document: z.enum(documentIds),
  name: z.string(),
  url: z.string().openapi({ description: 'Opens this document to whoever has it, until it expires' }),
});

const reply = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('text'),
      text: z.string(),
      citations: z.array(citation).readonly().optional(),
    }),
    z.object({ kind: z.literal('notice'), text: z.string() }),
    z.object({
      kind: z.literal('question'),
      turn: z.int().openapi({ description: 'Goes back in `choice.turn`' }),
      text: z.string(),
      hint: z.string().optional(),
      choices: z.array(z.object({ value: z.string(), label: z.string() })).readonly(),
      multiple: z.boolean().optional(),
      progress: progress.optional(),
    }),
    z.object({
      kind: z.literal('estimate'),
      title: z.string(),
      total: amount,
      low: amount,
      high: amount.nullable(),
      lines: z
        .array(
          z.object({
            label: z.string(),
            amount,
            detail: z.string().optional(),
            clause: z.string().optional(),
          }),
        )
        .readonly(),
      standing: z
        .string()
        .optional()
        .openapi({ description: 'Why the amounts are not to be had, e.g. 已过申报期' }),
      final: z.boolean(),
    }),
    documentReply,
  ])
  .openapi('Reply');
const replies = z.array(reply).readonly();

/** A reply as it leaves over HTTP: a document has become a link. */
export type WebReply = z.infer<typeof reply>;

const standing = {
  pending: reply.nullable().openapi({ description: 'The question that waits for an answer' }),
  progress: progress.nullable(),
  answers: z
    .array(z.object({ label: z.string(), value: z.string() }))
    .readonly()
    .openapi({ description: 'What was answered so far' }),
};

export const opened = z.object({ id: z.string(), token: z.string(), replies, ...standing }).openapi('Opened');

export const turnTaken = z
  .object({
    replies,
    removed: z.boolean().openapi({ description: 'The conversation and everything of it is gone' }),
    ...standing,
  })
  .openapi('TurnTaken');

export const conversationState = z
  .object({
    transcript: z
      .array(z.object({ id: z.string(), at: z.string(), text: z.string(), replies }))
      .readonly()
      .openapi({ description: 'Oldest first; the first turn is the greeting and has no text' }),
    ...standing,
  })
  .openapi('ConversationState');

const expected = {
  object: '这里应为一个对象 {…}',
  string: '这里应为字符串',
  turn: '这里应为按钮所属问题的 turn',
};

export const message = z
  .object(
    {
      id: z
        .string(expected.string)
        .min(1, '请给每条消息一个自己的 id')
        .max(100, 'id 最多 100 个字符')
        .openapi({ description: 'Made by the sender; the same id again gives the same replies' }),
      text: z.string(expected.string).max(4000, '一条消息最多 4000 个字'),
      choice: z
        .object(
          { turn: z.int(expected.turn), value: z.string(expected.string).max(500, 'value 最多 500 个字符') },
          expected.object,
        )
        .optional()
        .openapi({ description: 'A tap on a button; several values are joined by commas' }),
    },
    expected.object,
  )
  .openapi('Message');

export const question = z
  .object(
    {
      question: z.string(expected.string).trim().min(1, '请写下要问的问题').max(4000, '问题最多 4000 个字'),
    },
    expected.object,
  )
  .openapi('Question');

export const answer = z
  .object({
    answer: z.string(),
    answered: z.boolean().openapi({ description: 'False where the notice does not say' }),
    citations: z.array(citation),
  })
  .openapi('Answer');

const bounds = { total: amount, low: amount, high: amount.nullable() };
const clause = z.string();
export const result = z
  .object({
    asOf: z.string(),
    decision: z.enum(['eligible', 'ineligible', 'undetermined']),
    exclusions: z.array(z.object({ clause })),
    items: z.array(
      z.object({
        path: z.string(),
        matter: z.enum(matterIds),
        ref: z.string(),
        status: z.enum(['awarded', 'superseded', 'rejected', 'undetermined']),
        amount,
        clauses: z.array(clause),
        reason: z.enum(reasonIds).nullable(),
        by: z.enum(matterIds).nullable(),
        subjectTo: z.array(z.literal('recognition')),
      }),
    ),
    matters: z.array(z.object({ matter: z.enum(matterIds), quantity: z.int(), beforeCap: amount, amount })),
    ...bounds,
    high: amount.nullable(),
    reduced: amount.nullable(),
    ifInTime: z.object(bounds).nullable(),
    readings: z.array(z.object({ id: z.enum(readingIds), clause, otherTotal: amount })),
    missing: z.array(z.string()),
  } satisfies Record<keyof Result, z.ZodType>)
  .openapi('Result');

export const health = z
  .object({
    status: z.enum(['ok', 'failed']),
    channels: z.record(
      z.string(),
      z.object({ state: z.enum(['off', 'connecting', 'on', 'failed']), detail: z.string().optional() }),
    ),
  })
  .openapi('Health');

export const problem = z
  .object({
    type: z.literal('about:blank'),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    status: z.int(),
    title: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem');

export type Opened = z.infer<typeof opened>;
export type TurnTaken = z.infer<typeof turnTaken>;
export type ConversationState = z.infer<typeof conversationState>;
