import { describe, expect, it } from 'vitest';
import { begin, pendingOf, say } from './support/talk.ts';

/** Asked what could stop it all, after nothing but the claim. */
const asked = async () => say(await begin(), '1', '2');

const told = async (text: string) => {
  const { conversation } = await say(await asked(), text);
  return { ...conversation.facts.exclusions, ...conversation.facts.applicant };
};
const clear = {
  inBishan: true,
  materialsUnobtainable: false,
  ownershipDispute: false,
  dishonestDebtor: false,
  majorIncident: false,
};

describe('what could stop it all, in one question and in their own words', () => {
  it('asks for the place of business with the rest', async () => {
    const { choices } = pendingOf(await asked());
    expect(choices.map(({ label }) => label)).toContain('不在璧山区生产经营或服务');
  });

  it.each([
    ...[
      '没有没有都没有',
      '莫得莫得',
      '是的，没有那些情况',
      '没有那些，我们在璧山',
      '没有失信，其他也没有',
      '都不是',
    ],
    ...['四年前出过环境事故，2020年的，那就没有', '都沒有', 'no'],
  ])('none of it: %s', async (text) => {
    expect(await told(text)).toEqual(clear);
  });

  it.each<[string, object]>([
    ['之前有个官司没还钱，被列入失信名单了', { dishonestDebtor: true }],
    ['有件专利正在打官司', { ownershipDispute: true }],
    ['有些材料确实补不齐', { materialsUnobtainable: true }],
    ['我们在永川，不在璧山', { inBishan: false }],
    ['没出过事故，也没有失信', { majorIncident: false, dishonestDebtor: false }],
    // 近三年: the day decides, and one that counts is enough.
    ['2020年8月出过一次环境责任事故', { majorIncident: false }],
    ['2022年12月出过环境责任事故', { majorIncident: true }],
    ['四年前出过一次环境事故，两年前也出过一次', { majorIncident: true }],
  ])('what was told, and no more: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each(['我住在璧山', '三年前有过一次事故', '出过一次小事故', '对头'])('asks again: %s', async (text) => {
    expect(await told(text)).toEqual({});
  });
});
