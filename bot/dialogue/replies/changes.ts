import { materialWording } from '../../documents/wording/materials.ts';
import type { FormRow } from '../../../rules/bishan-2023/form.ts';
import type { Assessment } from '../assess.ts';
import { printed } from '../../documents/papers/form.ts';
import { changeWords, decisionNames } from '../wording/result.ts';
import { yuan } from '../../documents/wording/amount.ts';

/** What a change does to verdict, amount, form and papers; empty where it does nothing to them. */
export function changes(before: Assessment, after: Assessment): string[] {
  const [was, is] = [before.result.decision, after.result.decision];
  const amount = (bounds: Assessment['bounds'], name: 'total' | 'high') => yuan(bounds?.[name] ?? '0.00');
  const [total, newTotal] = [amount(before.bounds, 'total'), amount(after.bounds, 'total')];
  const [high, newHigh] = [amount(before.bounds, 'high'), amount(after.bounds, 'high')];
  return [
    ...(was === is ? [] : [changeWords.decision(decisionNames[was], decisionNames[is])]),
    ...(total === newTotal ? [] : [changeWords.total(total, newTotal)]),
    ...(high === newHigh ? [] : [changeWords.high(high, newHigh)]),
    ...rows(before.form.rows, after.form.rows),
    ...papers(before, after),
  ];
}

function rows(before: readonly FormRow[], after: readonly FormRow[]): string[] {
  return after.flatMap((row, i) => {
    const [was, is] = [cell(before[i]), cell(row)];
    return was === is ? [] : [changeWords.row(printed.rows[row.row], was, is)];
  });
}

function cell(row: FormRow | undefined): string {
  if (row === undefined || row.amount === null) return '空';
  return `${row.quantity === null ? '' : `${row.quantity}项 `}${yuan(row.amount)}`;
}

function papers(before: Assessment, after: Assessment): string[] {
  const ids = (assessment: Assessment) => assessment.materials.papers.map(({ id }) => id);
  const names = (left: Assessment, right: Assessment) =>
    ids(left)
      .filter((id) => !ids(right).includes(id))
      .map((id) => materialWording[id].name)
      .join('、');
  const [more, less] = [names(after, before), names(before, after)];
  return [
    ...(more === '' ? [] : [changeWords.papersMore(more)]),
    ...(less === '' ? [] : [changeWords.papersLess(less)]),
  ];
}
