import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../knowledge/answer.ts';
import { violations } from '../../knowledge/check.ts';
import { parseNotice } from '../../knowledge/notice.ts';

const notice = parseNotice(
  readFileSync(new URL('../../knowledge/bishan-2023/notice.md', import.meta.url), 'utf8'),
);

function saying(answer: string, ...citations: [clause: string, quote: string][]): Answer {
  return {
    answer,
    answered: true,
    citations: citations.map(([clause, quote]) => ({
      clause,
      label: notice.has(clause) ? notice.clause(clause).label : '',
      quote,
    })),
  };
}
const wrong = (answer: Answer, ...covered: string[]) =>
  violations(answer, { notice, covered }).map(({ kind, what }) => [kind, what]);

describe('the check of an answer', () => {
  it.each<[string, string]>([
    ['A1.1.1', '每件1万元，累计最高不超过3万元。'],
    ['A1.1.1', '一件一萬元，封顶叁万。'.replace('萬', '万')],
    ['A1.1.1', '每件 10,000.00 元，最多 30000 元'],
    ['A1.1.2', '备案金额300万元及以上，另给万分之五，最高五千'],
    ['A1.2.2', '按一半（50%，五成）资助，最多36个月、二十万'],
    ['A1.6.2', '3000万—5000万元给2万，以上给3万'],
    ['5.1.1', '截至2024年11月22日（2024-11-22，即11月22号）'],
    ['0', '从2023年11月到2024年10月'],
    ['5.2.note', '一式两份'],
    ['A1.1.1', '①见附件1第1行、五（二）4；②PCT不在内；2.每件1万元'],
    ['A1.6.2', '备案总额0.3亿以上'],
    ['5.1.2', '近三年发生过事故的，附件1第2行'],
  ])('finds what clause %s covers: %s', (clause, answer) => {
    const text = notice.has(clause) ? notice.clause(clause).text : '';
    expect(wrong(saying(answer, [clause, text.split('\n')[0]!]))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['A1.1.1', '每件1.5万元', '1.5万'],
    ['A1.1.1', '每件一万五千元', '一万五千'],
    ['A1.1.1', '每件1万元，最高4万', '4万'],
    ['A1.1.1', '每件5000元', '5000'],
    ['A1.2.2', '按60%资助', '60%'],
    ['A1.2.2', '最长48个月', '48'],
    ['5.1.1', '截至2024年11月23日', '2024年11月23日'],
    ['5.1.1', '截至2025年11月22日', '2025年11月22日'],
    ['5.1.1', '截至11月30日', '11月30日'],
    ['5.1.1', '2023年1月以后', '2023年1月'],
    ['0', '截至2024年10月31日', '2024年10月31日'],
    ['5.2.note', '一式三份', '三'],
  ])('finds that clause %s does not cover %s', (clause, answer, figure) => {
    const text = notice.clause(clause).text.split('\n')[0]!;
    expect(wrong(saying(answer, [clause, text]))).toEqual([['uncoveredFigure', figure]]);
  });

  it('takes what the rules worked out as covered', () => {
    const answer = saying('合计1.725万元。', ['A1.1.2', '0.5万元/件']);
    expect(wrong(answer)).toEqual([['uncoveredFigure', '1.725万']]);
    expect(wrong(answer, '17250.00')).toEqual([]);
  });

  it('lets a parent stand for its list, but no bare chapter for all below it', () => {
    expect(wrong(saying('一式两份', ['5.2', '一式两份']))).toEqual([]);
    expect(wrong(saying('一式两份', ['5', '五、资助申报']))).toEqual([['uncoveredFigure', '两']]);
  });

  it('knows clauses, quotes and labels to the letter', () => {
    expect(wrong(saying('好', ['A1.7', '好']))).toEqual([['unknownClause', 'A1.7']]);
    expect(wrong(saying('好', ['A1.1.1', '每件1万元']))).toEqual([['misquote', '每件1万元']]);
    expect(wrong(saying('好', ['A1.1.1', '']))).toEqual([['misquote', '']]);
    const mislabelled = {
      ...saying('好'),
      citations: [{ clause: 'A1.1.1', label: '附件1', quote: '1万元/件' }],
    };
    expect(wrong(mislabelled)).toEqual([['wrongLabel', '附件1']]);
  });
});
