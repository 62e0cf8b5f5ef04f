import { expect, test } from 'vitest';
import { bishanKnowledge } from '../../bot/knowledge.ts';
import { createLatin } from '../../knowledge/text/latin.ts';

const knowledge = bishanKnowledge();

const small = [
  '- 多少：how_much\n- 专利：patent\n- 从：from\n- 没有：not no\n- 10月：october\n- 是否：^is\n- ：is a the for',
  '## Pinyin\n- bu：补\n- ma：吗\n\nWords of pinyin beside those:\n\n- 多少',
].join('\n');
const inChinese = createLatin(small, ['专利', '转让']);

test.each([
  ['how much for 2 patents', '多少2件专利'],
  ['zhuanli zhuanrang bu duoshao', '专利转让补多少'],
  ['zhuan li zhuan rang 补多少', '专利转让 补多少'],
  ['31 October 2024', '2024年10月31日'],
  ['October 31, 2024', '2024年10月31日'],
  ['October 2024', '2024年10月'],
  ['No.1', '第1'],
  ['A产品和B产品', 'A 产品和B 产品'],
  ['banana', 'banana '],
  ['is the patent 有效', '是否专利有效'],
])('words in Latin letters are read in Chinese, names left alone: %s', (text, read) => {
  expect(inChinese(text).replace(/ /g, '')).toBe(read.replace(/ /g, ''));
});

test.each([
  ['how much for 2 patents from university', 'A1.1.1', '1万元/件'],
  ['what is the total budget', '4', '100万元'],
  ['can a large company apply for university patent transfer', 'A1.1.1', '不能'],
  ['we bought a patent from another company, is it eligible', 'A1.1.1', '不能'],
  ['do I need the originals', '5.2.note', '原件'],
  ['what happens if I miss the deadline', '5.1.1', '不再受理'],
  ['transfer completed on 31 October 2024, ok?', 'A1.note', '算，'],
  ['patent bought in September 2023, eligible?', 'A1.note', '不算'],
  ['我们 bought 3 patents from 重庆大学 补多少', 'A1.1.1', '3万元'],
  ['zhuanli zhuanrang bu duoshao', 'A1.1.1', '1万元/件'],
  ['fuyinjian yao ji fen', '5.2.note', '一式两份'],
])('a question in English or pinyin is answered as one in Chinese: %s', async (question, clause, said) => {
  const reply = await knowledge.ask(question, { asOf: '2024-10-20' });
  expect(reply.answered).toBe(true);
  expect(reply.answer).toContain(said);
  expect(reply.citations.map((citation) => citation.clause)).toContain(clause);
});

test.each(["what's the phone number", 'is the subsidy taxable', 'where is your office', 'dianhua duoshao'])(
  'what the notice does not say is refused in any language: %s',
  async (question) => {
    expect((await knowledge.ask(question, { asOf: '2024-10-20' })).answered).toBe(false);
  },
);
