import { describe, expect, it } from 'vitest';
import { inWords } from '../../../bot/documents/amount-in-words.ts';
import { makeDocument } from '../../../bot/documents/make.ts';
import { formRowIds } from '../../../rules/bishan-2023/form.ts';
import type { Identity } from '../../../rules/bishan-2023/form.ts';
import { openDocx } from '../../support/docx.ts';
import { interview } from '../dialogue/support/applicant.ts';
import { dialogue } from '../dialogue/support/talk.ts';
import { stories } from '../dialogue/stories.ts';

const name = '重庆镕喆智能装备有限公司';
const identity: Identity = {
  // 国家电网有限公司, whose check digit holds.
  creditCode: '9111000071093123XX',
  address: '重庆市璧山区双星大道50号',
  clerk: { name: '李镕喆', phone: '13800138000' },
  agency: { name: '重庆堃昇专利代理事务所', agent: '王璟', phone: '13900139000' },
  account: { name, bank: '农业银行璧山支行', number: '6228480402564890018' },
};

const watermarks = {
  eligible: '',
  ineligible: '不符合申报条件，仅供参考',
  undetermined: '草稿，信息尚未补全',
};

describe('the form that an interview ends with', () => {
  for (const { name: story, asOf = '2024-10-20', facts, rows, decision, ifInTime } of stories) {
    it(`says what was told: ${story}`, async () => {
      const clock = { asOf, fixed: true };
      const { conversation } = await interview({ facts }, clock);
      const told = dialogue.application(conversation, clock).facts;
      // Who applies is asked for the form alone, after the decision.
      const application = { facts: { ...told, applicant: { ...told.applicant, name } }, identity };
      const opened = openDocx((await makeDocument('form-docx', application, asOf)).bytes);
      const cells = opened.tables[0]!.map((row) => row.slice(1));

      const filled = formRowIds.flatMap((id, i) => {
        const [, quantity = '', amount = ''] = cells[i + 2]!;
        return amount === '' || amount === '0.00' ? [] : [[id, [Number(quantity), amount]] as const];
      });
      expect(Object.fromEntries(filled)).toEqual(rows);
      const total = filled.reduce((sum, [, [, amount]]) => sum + Number(amount) * 100, 0) / 100;
      if (filled.length > 0)
        expect(cells[10]).toEqual([`${total.toFixed(2)}（大写：${inWords(total.toFixed(2))}）`]);
      expect(opened.header.trim()).toBe(
        ifInTime === undefined ? watermarks[decision] : '仅供演练，已过申报期',
      );

      expect([cells[0], ...cells.slice(11, 16)]).toEqual([
        [name],
        ['9111000071093123XX'],
        ['重庆市璧山区双星大道50号'],
        ['李镕喆', '经办人电话', '13800138000'],
        ['重庆堃昇专利代理事务所', '代理人', '王璟', '电  话', '13900139000'],
        [name, '开户银行', '农业银行璧山支行'],
      ]);
    });
  }
});
