import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../knowledge/notice.ts';

const markdown = readFileSync(new URL('../../knowledge/bishan-2023/notice.md', import.meta.url), 'utf8');
const source = readFileSync(new URL('notice-source.txt', import.meta.url), 'utf8');
const notice = parseNotice(markdown);
const bare = (text: string) => text.replace(/\s+/g, '');

describe('the notice under our clause ids', () => {
  it('loses, adds and alters nothing against the source, white space aside', () => {
    expect(bare(notice.clauses.map(({ text }) => text).join('\n'))).toBe(bare(source));
  });

  it('has the clause ids that rules and answers speak of, in the order of the document', () => {
    const numbered = (parent: string, n: number) => Array.from({ length: n }, (_, i) => `${parent}.${i + 1}`);
    expect(notice.clauses.map(({ id }) => id)).toEqual([
      ...['0', '1', '2', '3', ...numbered('3', 5), '4', '5', '5.1', '5.1.1', '5.1.2'],
      ...[...numbered('5.1.2', 6), '5.2', ...numbered('5.2', 8), '5.2.note', '5.3', '5.3.1', '5.3.2'],
      ...['6', ...numbered('6', 3), 'A1', ...numbered('A1.1', 4), ...numbered('A1.2', 3), 'A1.3', 'A1.4'],
      ...[...numbered('A1.5', 2), ...numbered('A1.6', 3), 'A1.note', 'A2'],
    ]);
  });

  it('keeps a table row together: who, standard and remark', () => {
    expect(notice.clause('A1.3').text.split('\n')).toEqual([
      '专利密集型产品备案',
      '进行专利产品备案的企业。',
      '1000元/个',
      '同一企业累计资助不超过1万元。',
    ]);
    expect(notice.clause('A1.3').label).toBe('附件1 专利密集型产品备案');
  });

  it('marks the cells that the table merges with the one above, and adds no text for them', () => {
    const row = (id: string) =>
      markdown
        .split(`## ${id} `)[1]
        ?.split('\n')
        .find((line) => line.startsWith('| 〃'))
        ?.split(' | ');
    expect(row('A1.1.3')?.[3]).toBe('〃 |');
    expect(row('A1.2.3')?.[2]).toBe('〃');
    expect(notice.clause('A1.1.3').text).not.toContain('〃');
  });

  it('cuts each clause into sentences that stand in the document to the letter', () => {
    for (const { sentences } of notice.clauses)
      for (const sentence of sentences) expect(markdown).toContain(sentence);
    expect(notice.clause('5.3.2').sentences).toEqual([
      '2.兑现。',
      '知识产权资助奖励审核结果公示完毕后，由区财政局拨付专利转化专项资金至区市场监管局，由区市场监管局向资助奖励对象进行兑现。',
    ]);
  });

  it('refuses a document with a heading twice, text before the first, or an unknown id', () => {
    expect(() => parseNotice('# 1 一\n\n甲\n\n# 1 一\n')).toThrow('twice');
    expect(() => parseNotice('甲\n\n# 1 一\n')).toThrow('before the first heading');
    expect(() => notice.clause('A1.9')).toThrow('no clause A1.9');
  });
});
