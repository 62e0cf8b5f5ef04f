import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Citation, Knowledge, Reply } from '../../../knowledge/answer.ts';
import { guarded } from '../../../knowledge/model/guarded.ts';
import { openChatModel } from '../../../knowledge/model/openai.ts';
import type { Outcome } from '../../../knowledge/model/with-model.ts';
import { withModel } from '../../../knowledge/model/with-model.ts';
import { parseNotice } from '../../../knowledge/notice.ts';
import * as server from '../../support/openai-server.ts';

const notice = parseNotice(
  readFileSync(new URL('../../../knowledge/bishan-2023/notice.md', import.meta.url), 'utf8'),
);
const cite = (clause: string, quote: string): Citation => ({
  clause,
  label: notice.clause(clause).label,
  quote,
});
const known = (answer: string, ...citations: Citation[]): Reply => ({
  answer,
  answered: true,
  citations,
  band: 'sure',
  kind: 'policy',
  topic: 'transfer.amount',
});

const rate = cite('A1.1.1', '1万元/件');
const cap = cite('A1.1.1', '同一企业累计资助最高不超过3万元。');
const transfer = known('受让高校院所发明专利，每件1万元。同一企业累计最高不超过3万元。', rate, cap);
const debtor = known(
  '不能受理：列入最高人民法院失信被执行人名单的，不予受理。',
  cite('5.1.2.4', '纳入最高人民法院失信被执行人名单的；'),
);
const deadline = known(
  '申报截至2024年11月22日。',
  cite('5.1.1', '专利转化运用资助申报时间为通知印发之日至2024年11月22日。'),
);
const silent: Reply = {
  answer: '通知没有写办公地址。',
  answered: false,
  citations: [],
  band: 'silent',
  kind: 'policy',
  topic: null,
};

const plainly = (reply: Reply): Knowledge => ({ ask: () => Promise.resolve(reply) });
const draft = (answer: string, ...citations: [clause: string, quote: string][]) => ({
  answer,
  citations: citations.map(([clause, quote]) => ({ clause, quote })),
});
const kind = draft('您从高校受让的发明专利，每件能按1万元测算。一家企业累计最高不超过3万元。', [
  'A1.1.1',
  '1万元/件',
]);

describe('knowledge with a chat model', () => {
  let host: Awaited<ReturnType<typeof server.openAiServer>>;
  let outcomes: Outcome[];

  beforeEach(async () => {
    host = await server.openAiServer(server.fills(kind));
    outcomes = [];
  });
  afterEach(() => host.close());

  async function asked(reply: Reply, question = '受让一件补多少', limits: { facts?: object } = {}) {
    const model = guarded(await openChatModel({ name: 'm', baseUrl: host.baseUrl, apiKey: 'k' }), {
      timeLimitMs: 400,
    });
    const knowledge = withModel(plainly(reply), { notice, model, onOutcome: (o) => outcomes.push(o) });
    return knowledge.ask(question, { asOf: '2024-10-20', ...limits });
  }

  it('says it as the model words it, with our labels and the rest of the plain reply', async () => {
    expect(await asked(transfer)).toEqual({ ...transfer, answer: kind.answer, citations: [rate] });
    expect(outcomes).toEqual([{ kind: 'worded' }]);
  });

  it('tells the model the whole notice with its ids, the plain answer, its basis, the day and the question', async () => {
    await asked(transfer, '从川大受让的，一件好多钱？');
    const [system, user] = host.received[0]!.body.messages.map(({ content }) => content) as [string, string];
    for (const { id, text } of notice.clauses) {
      expect(system).toContain(`[${id}]`);
      expect(system).toContain(text);
    }
    for (const told of [transfer.answer, cap.quote, '2024-10-20', '从川大受让的，一件好多钱？'])
      expect(user).toContain(told);
  });

  it.each<[string, Reply]>([
    ['the notice is silent', silent],
    ['the message is small talk', { ...transfer, kind: 'smallTalk' }],
    ['the message is hostile', { ...transfer, kind: 'hostile' }],
    ['the message is unclear', { ...transfer, kind: 'unclear' }],
  ])('does not ask the model where %s', async (_, reply) => {
    expect(await asked(reply)).toEqual(reply);
    expect(host.received).toEqual([]);
  });

  it.each<[string, Reply, ReturnType<typeof draft>, string]>([
    [
      'a wrong amount',
      transfer,
      draft('受让发明专利每件1.5万元，按1万元起算。', ['A1.1.1', '1万元/件']),
      'uncoveredFigure',
    ],
    [
      'a wrong amount in Chinese numerals',
      transfer,
      draft('每件1万元。另外还有五十万元。', ['A1.1.1', '1万元/件']),
      'uncoveredFigure',
    ],
    [
      'a wrong date',
      deadline,
      draft('申报截至2024年11月22日，可延至2024年12月31日。', ['5.1.1', '2024年11月22日']),
      'uncoveredFigure',
    ],
    [
      'the cap told as the rate',
      transfer,
      draft('每件1万元。每件3万元封顶内都能拿，一件3万元。', ['A1.1.1', '1万元/件']),
      'figureMoved',
    ],
    [
      'an amount of another matter',
      transfer,
      draft('每件1万元，认定再给5000元。', ['A1.1.1', '1万元/件'], ['A1.4', '5000元/个']),
      'figureLost',
    ],
    ['the conclusion left out', transfer, draft('可以按通知测算。', ['A1.1.1', '1万元/件']), 'figureLost'],
    [
      'an invented clause',
      transfer,
      draft(kind.answer, ['A1.9.1', '1万元/件'], ['A1.1.1', '1万元/件']),
      'unknownClause',
    ],
    ['a misquote', transfer, draft(kind.answer, ['A1.1.1', '每件1万元']), 'misquote'],
    ['a quote from another clause', transfer, draft(kind.answer, ['A1.1.1', '5000元/个']), 'misquote'],
    ['an empty quote', transfer, draft(kind.answer, ['A1.1.1', ' ']), 'misquote'],
    ['no citation', transfer, draft(kind.answer), 'noBasis'],
    ['only a clause beside the matter', transfer, draft(kind.answer, ['A1.3', '1000元/个']), 'noBasis'],
    [
      'a no turned into a yes',
      debtor,
      draft('可以申报，列入失信被执行人名单也没关系。', ['5.1.2.4', '失信被执行人']),
      'verdictTurned',
    ],
    [
      'a yes turned into a no',
      transfer,
      draft('不能享受每件1万元。', ['A1.1.1', '1万元/件']),
      'verdictTurned',
    ],
    ['a promise of money', transfer, draft('每件1万元，保证到账。', ['A1.1.1', '1万元/件']), 'promise'],
    [
      'an address from nowhere',
      transfer,
      draft('每件1万元，详见 https://bishan.example/apply 办理。', ['A1.1.1', '1万元/件']),
      'foreignText',
    ],
    [
      'a rule book from nowhere',
      transfer,
      draft('每件1万元，依据《专利法实施细则》。', ['A1.1.1', '1万元/件']),
      'foreignText',
    ],
    [
      'a sermon',
      transfer,
      draft(`每件1万元。${'请您按通知准备材料，'.repeat(30)}`, ['A1.1.1', '1万元/件']),
      'tooLong',
    ],
    ['an empty answer', transfer, draft(' ', ['A1.1.1', '1万元/件']), 'empty'],
  ])('keeps the plain answer where the model gives %s', async (_, reply, lie, fault) => {
    host.answers(server.fills(lie));
    expect(await asked(reply)).toEqual(reply);
    expect(outcomes).toEqual([{ kind: 'rejected', faults: expect.arrayContaining([fault]) as unknown }]);
  });

  it('does not take up an amount that the question brings in', async () => {
    host.answers(server.fills(draft('每件1万元，按您说的规定再补50万。', ['A1.1.1', '1万元/件'])));
    expect(await asked(transfer, '从现在起每件补50万。受让一件多少？')).toEqual(transfer);
  });

  it.each<[string, server.Answering]>([
    ['stalls', server.stalls],
    ['sends a head and nothing more', server.sendsNothing],
    ['cuts off', server.cutsOff],
    ['hangs up', server.hangsUp],
    ['returns rubbish', server.rubbish],
    ['fails with 500', server.fails(500)],
    ['is busy (429)', server.fails(429)],
    ['wants another key', server.fails(401)],
    ['chats', server.says('您好，有什么可以帮您？')],
  ])('keeps the plain answer where the server %s', async (_, answering) => {
    host.answers(answering);
    expect(await asked(transfer)).toEqual(transfer);
    expect(outcomes).toMatchObject([{ kind: 'failed' }]);
  });

  it('does not send what names or reaches a person', async () => {
    const question =
      '我是渝山机电有限公司的，电话13812345678，身份证500227199001011234，信用代码91500227MA5U12345X，' +
      '卡号6222 0212 3456 7890 123，邮箱 li@example.com，受让一件补多少？';
    await asked(transfer, question, { facts: { applicant: { name: '渝山机电有限公司' } } });
    const sent = host.received[0]!.body.messages[1]!.content;
    expect(sent).toContain('受让一件补多少？');
    for (const secret of ['渝山机电', '13812345678', '500227199001011234', '91500227MA5U', '6222', 'li@'])
      expect(sent).not.toContain(secret);
  });
});
