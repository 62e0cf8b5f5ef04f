import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, parseFacts } from '../../../rules/bishan-2023/index.ts';
import { matterIds } from '../../../rules/bishan-2023/result.ts';
import { interview } from './support/applicant.ts';
import type { Talk } from './support/talk.ts';
import { begin, heard, inTime, outcome, pendingOf, say, tap } from './support/talk.ts';

/** 10 000 at night (`WALKS=10000`), some hundred in each run. */
const walks = Number(process.env.WALKS ?? 150);

/** The same walks in each run; another seed for others (`WALKS_SEED=…`). */
const seed = Number(process.env.WALKS_SEED ?? 20_241_031);

const rubbish = [
  '',
  '。。。',
  'asdf',
  '🙂',
  '0',
  '-5',
  '99',
  '第8件',
  '<script>alert(1)</script>',
  '今天天气不错',
];
const digressions = ['许可要备案吗？', '你好', '申报截止到哪天？', '谢谢', '每件能拿多少钱？'];
const commands = ['上一步', '修改', '为什么问', '不知道', '结果', '帮助', '重新开始', '继续', '跳过'];
const answers = [
  '是',
  '不是',
  '没有',
  '都没有',
  '2024年3月1日',
  '2023年8月',
  '3月1日，5月6日',
  '350万',
  '3.85%',
  '2',
  '两件',
  '都是发明专利',
  'ZL202110000001.6',
  'ZL202110000001.6、ZL202110000002.0',
  'ZL202110000001.7',
  '评估费2万，担保费1万，保险费没有',
  '减速器、离合器',
  '重庆某某机械有限公司',
  '小型企业',
  '合同金额改成350万',
  '第二件的日期改成4月5号',
  '再加一件受让专利',
  '删去第1件',
  '说错了，是3件',
  '从重庆大学受让了2件发明专利',
  '还签了一份许可合同',
];

const move = fc.oneof(
  { weight: 8, arbitrary: fc.nat(40).map((n) => ({ kind: 'tap' as const, n })) },
  { weight: 3, arbitrary: fc.constantFrom(...answers).map((text) => ({ kind: 'text' as const, text })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...rubbish, ...digressions, ...commands)
      .map((text) => ({ kind: 'text' as const, text })),
  },
);

type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

async function go(talk: Talk, step: Move): Promise<Talk> {
  if (step.kind === 'text') return say(talk, step.text);
  const { choices } = pendingOf(talk);
  const choice = choices[step.n % choices.length];
  // A confirmed removal ends the conversation, which no walk may do.
  return choice === undefined ? say(talk, '不知道') : tap(talk, choice.value);
}

/** Answers whatever is asked until nothing is: what a person does who leaves open what they don't know. */
async function finish(talk: Talk): Promise<Talk> {
  let now = talk;
  for (let turns = 0; turns < 400; turns++) {
    const { kind } = now.conversation.pending;
    if (kind === 'done') return now;
    if (kind === 'claims') now = await tap(now, 'transfer');
    else if (kind === 'confirm') now = await tap(now, 'no');
    else if (kind === 'edit' || kind === 'list' || kind === 'more') now = await tap(now, 'stay');
    else now = await say(now, '不知道');
  }
  throw new Error(`no end: ${JSON.stringify(now.conversation.pending)}`);
}

/** Told only by the menu after the result, or given with things that were then found to be rejected. */
const untold = /"(?:recognised|crossRegion|disputed|approvedTotal)":/;

/** However it came about: a fresh interview with the facts at the end comes to the same. */
async function sameAsFresh(talk: Talk): Promise<void> {
  const { facts } = talk.conversation;
  const nothing = Object.values(facts.claims ?? {}).every(
    (claim) => Array.isArray(claim) && claim.length === 0,
  );
  if (untold.test(JSON.stringify(facts)) || nothing) return;
  const [walked, fresh] = [outcome(talk), outcome(await interview({ facts }))];
  expect(fresh.result.decision).toBe(walked.result.decision);
  expect(fresh.result.total).toBe(walked.result.total);
  expect(fresh.result.high).toBe(walked.result.high);
  expect(fresh.form.rows).toEqual(walked.form.rows);
}

describe('a random walk through the interview', () => {
  it(
    'never breaks, never keeps malformed facts, and ends in the result of the facts',
    { timeout: 3_600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.subarray([...matterIds], { minLength: 1, maxLength: 4 }),
          fc.array(move, { maxLength: 30 }),
          async (matters, moves) => {
            let talk = await tap(await begin(), matters.join(','));
            for (const step of moves) {
              talk = await go(talk, step);
              expect(pendingOf(talk).text).not.toBe('');
              expect(heard(talk)).not.toMatch(/undefined|NaN|\[object|null|\{what\}/);
              expect(parseFacts(talk.conversation.facts)).toMatchObject({ ok: true });
            }
            talk = await finish(talk);
            const { result } = outcome(talk);
            expect(result).toEqual(
              evaluate({ ...talk.conversation.facts, asOf: inTime.asOf }, inTime.asOf).result,
            );
            expect(result.missing.filter((path) => !talk.conversation.skipped.includes(path))).toEqual([]);
            await sameAsFresh(talk);
          },
        ),
        { numRuns: walks, seed },
      );
    },
  );
});
