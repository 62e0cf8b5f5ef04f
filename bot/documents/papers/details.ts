import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { formRowIds, formRowOf } from '../../../rules/bishan-2023/form.ts';
import type { Item } from '../../../rules/bishan-2023/result.ts';
import type { Case } from '../case.ts';
import { paragraph, table, type Block, type Sheet } from '../sheet.ts';
import { claimFacts } from '../wording/claim-facts.ts';
import { refName } from '../wording/fact-names.ts';
import { matterNames } from '../wording/matters.ts';
import { reasonTexts } from '../wording/reasons.ts';
import { companion, numbered } from './companion.ts';
import { printed } from './form.ts';

/** The patents, loans, products and activities behind each row of 附件2, and those that no row counts. */
export function details({ result, application: { facts } }: Case): Sheet {
  const counted = result.items.filter(({ status }) => status === 'awarded');
  const rest = result.items.filter(({ status }) => status !== 'awarded');
  const sections = formRowIds.map((id) => {
    const items = counted.filter((item) => formRowOf(item, facts) === id);
    return [printed.rows[id], list(items, facts)] as const;
  });
  return companion(
    '申报事项明细表',
    result.items.length === 0
      ? [paragraph('尚未填写申报的事项。')]
      : numbered([...sections, ['未计入申请表的项目', list(rest, facts)]]),
  );
}

function list(items: readonly Item[], facts: Facts): Block[] {
  return table(
    [
      { title: '序号', width: 12, align: 'center' },
      { title: '对象', width: 42 },
      { title: '事项', width: 32 },
      { title: '主要情况', width: 58 },
      { title: '金额（元）', width: 26, align: 'right' },
    ],
    items.map((item, i) => [
      `${i + 1}`,
      refName(item.ref),
      matterNames[item.matter],
      [...claimFacts(item, facts), standing(item)].filter((line) => line !== '').join('；'),
      item.amount,
    ]),
  );
}

function standing({ status, reason, by, subjectTo }: Item): string {
  switch (status) {
    case 'awarded':
      if (reason !== null) return reasonTexts[reason];
      return subjectTo.length > 0 ? '待认定' : '';
    case 'superseded':
      return by === null ? '' : `从优、不叠加，改按“${matterNames[by]}”`;
    case 'rejected':
      return reason === null ? '' : reasonTexts[reason];
    case 'undetermined':
      return '信息不足，暂未计入';
  }
}
