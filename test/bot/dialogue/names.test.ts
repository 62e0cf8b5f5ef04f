import { describe, expect, it } from 'vitest';
import { question } from '../../../bot/dialogue/questions/catalogue.ts';
import type { Talk } from './support/talk.ts';
import { begin, heard, pendingOf, say, tap } from './support/talk.ts';

const opening = '我们是璧山的小企业，从重庆大学受让了1件发明专利，2024年3月1日办完的';

/** On the way through the form, at the question of this name. */
async function at(id: string, start = [opening, '都没有', '都符合', '没有']): Promise<Talk> {
  let talk = await say(await begin(), ...start);
  while (talk.conversation.pending.kind !== 'done') talk = await say(talk, '不知道');
  talk = await tap(talk, 'form');
  for (let i = 0; i < 20; i++) {
    const { pending } = talk.conversation;
    if (pending.kind === 'facts' && pending.question === id) return talk;
    talk = await say(talk, '不知道');
  }
  throw new Error(`${id} is not asked: ${heard(talk)} ${JSON.stringify(talk.conversation)}`);
}

const asked = ({ conversation: { pending } }: Talk) =>
  pending.kind === 'facts' ? pending.question : pending.kind;

describe('where a name is asked', () => {
  it('a patent number is none; it goes to the patent that has none, and the name is asked again', async () => {
    const after = await say(await at('applicant.name'), 'ZL202110000001.6');
    expect(after.conversation.facts.applicant?.name).toBeUndefined();
    expect(after.conversation.facts.claims?.transfers?.[0]).toMatchObject({ patentNo: 'ZL202110000001.6' });
    expect(heard(after)).toMatch(/专利号：ZL202110000001.6[\s\S]*看起来是专利号/);
    expect(asked(after)).toBe('applicant.name');
  });

  it('a credit code or a phone number goes to its own cell', async () => {
    const code = await say(await at('applicant.name'), '91500000203182456L');
    expect(code.conversation.identity.creditCode ?? heard(code)).toMatch(/91500000203182456L|信用代码/);
    const phone = await say(await at('identity.clerk.name'), '13800138000');
    expect(phone.conversation.identity.clerk).toEqual({ phone: '13800138000' });
    expect(asked(phone)).toBe('identity.clerk.name');
    const both = await say(phone, '上一步', '王小明 13900139000');
    expect(both.conversation.identity.clerk).toEqual({ name: '王小明', phone: '13900139000' });
  });

  it('a sentence of sums is no product', async () => {
    const start = ['我们是璧山的小企业，备案了1个专利产品', '都没有', '2024年3月1日', '没有'];
    const before = await at('productFilings.product', start);
    const after = await say(before, '评估费2万，担保费1万，保险费没有');
    expect(after.conversation.facts).toEqual(before.conversation.facts);
    expect(heard(after)).toMatch(/看起来是金额.*\n.*例如/);
    const named = await say(after, 'X-200型泵 2.0');
    expect(named.conversation.facts.claims?.productFilings?.[0]).toMatchObject({ product: 'X-200型泵 2.0' });
  });

  it.each(['哪吒汽车有限公司', '什么值得买科技有限公司', '重庆有没有商贸有限公司', '自动换到装置有限公司'])(
    '%s is a name, though it sounds like something else',
    async (name) => {
      const after = await say(await at('applicant.name'), name);
      expect(after.conversation.facts.applicant?.name).toBe(name);
    },
  );

  it('what may be one is asked about before it is taken', async () => {
    const before = await at('identity.clerk.name');
    const unsure = await say(before, '阿依古丽');
    expect(unsure.conversation.identity).toEqual(before.conversation.identity);
    expect(pendingOf(unsure).choices.map(({ label }) => label)).toEqual(['阿依古丽']);
    expect((await tap(unsure, '0')).conversation.identity.clerk).toEqual({ name: '阿依古丽' });
    expect((await say(unsure, '王小明')).conversation.identity.clerk).toEqual({ name: '王小明' });
    expect((await say(unsure, '是的')).conversation.identity.clerk).toEqual({ name: '阿依古丽' });
  });

  it.each(['你好', '许可要备案吗？', '删去第1件', '🙂', '<script>alert(1)</script>', '小型企业', '跳过'])(
    '%s is not printed on the form',
    async (text) => {
      const after = await say(await at('applicant.name'), text);
      expect(after.conversation.facts.applicant?.name).toBeUndefined();
    },
  );

  it('an account of something else is kept for what it tells', async () => {
    const after = await say(await at('applicant.name'), '还签了一份许可合同');
    expect(after.conversation.facts.claims?.licences).toHaveLength(1);
    expect(after.conversation.facts.applicant?.name).toBeUndefined();
  });

  it('the question itself is one that reads a name', () => {
    expect(question('applicant.name').reads).toBe('organisation');
  });
});

describe('a number that cannot be right', () => {
  it.each<[string, string, RegExp]>([
    ['identity.creditCode', '9144030070846113', /18位，这里是16位.*营业执照/],
    ['identity.creditCode', '9144O300708461136T', /第5位的“O”不会出现.*字母I、O、S、V、Z不用/],
    ['identity.creditCode', '91A40300708461136T', /第3到8位都是数字，不会有第3位的“A”/],
    ['identity.creditCode', '914403007084611366', /最后一位校验对不上.*抄错/],
    ['identity.clerk.phone', '1380013800', /手机号是11位.*这里是10位/],
    ['identity.clerk.phone', '41420000', /区号.*023/],
    ['identity.clerk.phone', '10000000000', /没有这样的号段.*例如/],
    ['identity.account.number', '12345', /8到30位数字，这里是5位/],
    ['transfers.number', 'ZL2021100000', /“ZL2021100000”的位数不对/],
    ['transfers.number', '202110000001', /少了小数点后的1位校验位/],
    ['transfers.number', 'ZL202110000001.7', /“ZL202110000001.7”的校验位.*抄错/],
    ['transfers.number', 'ZL202140000001.6', /第5位不对（1或8是发明/],
    ['transfers.number', 'CN110000001A', /公开号/],
  ])('at %s, %s: says what is wrong and what to do', async (id, text, said) => {
    const before = await at(id);
    const after = await say(before, text);
    expect(heard(after)).toMatch(said);
    expect(after.conversation.facts).toEqual(before.conversation.facts);
    expect(after.conversation.identity).toEqual(before.conversation.identity);
  });

  it('among many is named', async () => {
    const after = await say(
      await at('transfers.number'),
      'ZL202110000001.6、ZL202110000002.1、ZL202110000003.1',
    );
    expect(heard(after)).toMatch(/“ZL202110000002.1、ZL202110000003.1”的校验位/);
  });
});
