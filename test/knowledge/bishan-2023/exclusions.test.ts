import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = async (question: string, asOf = '2024-10-20') => knowledge.ask(question, { asOf });

describe('an accident', () => {
  it.each([
    ['2021年10月21日出过环境责任事故，能报吗', '不能，不予受理'],
    ['2021年10月19日出过环境责任事故，能报吗', '可以申请'],
    ['2021年10月20日出过环境责任事故，能报吗', '要看具体日子'],
    ['2021年8月出的环境事故，2024年10月申报，过三年没', '可以申请'],
    ['2021年10月有起较大安全责任事故，2024年9月去申报，满三年没得', '不能，不予受理'],
    ['2022年6月我司发生过重大质量事故，2024年11月交材料，会不会被卡', '不能，不予受理'],
    ['2020年初厂里炸了，死了3个人，现在报', '可以申请'],
    ['2022年6月出过较大事故', '不能，不予受理'],
    ['2023年厂里出过安全事故，能申请不', '属于重大质量事故'],
    ['2023年出过一般安全事故，能申请不', '不算，可以申请'],
    ['2023年出过一般环境责任事故，能申请不', '不能，不予受理'],
    ['四年前出过重大质量事故', '可以申请'],
    ['三年前出过重大质量事故', '要看具体日子'],
  ])('counts by its day, three years back from the filing: %s', async (question, first) => {
    const { answer, citations } = await ask(question);
    expect(answer.indexOf(first)).toBe(0);
    expect(citations.map(({ clause }) => clause)).toContain('5.1.2.6');
  });

  it('counts back from the last day of filing once that is over', async () => {
    expect((await ask('2021年11月25日出过环境责任事故，能报吗', '2026-03-01')).answer).toMatch(/^不能/);
  });

  it('has a grade that the notice leaves to others', async () => {
    expect((await ask('哪个说了算是不是重大事故')).answered).toBe(false);
  });
});

describe('a case near an exclusion', () => {
  it.each([
    ['专利官司已经判完了，判给我们', '可以申请', '5.1.2.3'],
    ['两个合伙人散伙了，专利归谁没谈拢', '不能，不予受理', '5.1.2.3'],
    ['失信已经解除，名单上没有我们了', '可以申请', '5.1.2.4'],
    ['欠税的企业可以申请不', '不在六种不予受理的情形里', '5.1.2.4'],
    ['六条里只占一条也不收吗', '沾一条就不予受理', '5.1.2'],
    ['专利是抄来的，能报吗', '不行', 'A2'],
    ['材料一次没交齐就毙了？', '先告知补齐', '5.1.2.2'],
  ])('is told apart from it: %s', async (question, first, clause) => {
    const { answer, citations } = await ask(question);
    expect(answer.indexOf(first)).toBe(0);
    expect(citations.map((citation) => citation.clause)).toContain(clause);
  });
});

describe('two cases told together', () => {
  it('are each named', async () => {
    const { answer, citations } = await ask('两年前出过环境责任事故，现在又在最高法老赖榜上，犯了哪条');
    expect(answer).toMatch(/^不能，不予受理：（4）.+；（6）/);
    expect(citations.map(({ clause }) => clause)).toEqual(['5.1.2.4', '5.1.2.6']);
  });

  it.each(['没有失信，去年出了重大质量事故，能报吗', '失信已经解除，专利权属有争议，能报吗'])(
    'are one where the other is denied: %s',
    async (question) => {
      expect((await ask(question)).citations).toHaveLength(1);
    },
  );
});
