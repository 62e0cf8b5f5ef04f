import type { Notice } from '../../../knowledge/notice.ts';
import type { ClauseId, Item } from '../../../rules/bishan-2023/result.ts';
import { inWords } from '../amount-in-words.ts';
import type { Case } from '../case.ts';
import { paragraph, table, type Block, type Sheet } from '../sheet.ts';
import type { Standing } from '../standing.ts';
import { factName, refName } from '../wording/fact-names.ts';
import { matterNames } from '../wording/matters.ts';
import { capNames, readingQuestions } from '../wording/readings.ts';
import { noteText } from '../wording/notes.ts';
import { reasonTexts } from '../wording/reasons.ts';
import { chineseDate } from '../wording/figures.ts';
import { formula, isLine } from './formula.ts';
import { companion, fields, numbered } from './companion.ts';

/** Each line with its clause: what it is made of, what caps and 不叠加 took, what to ask the office. */
export function calculation(one: Case): Sheet {
  return companion(
    '资助金额计算说明',
    numbered([
      ['测算结论', conclusion(one)],
      ['各事项的计算', lines(one)],
      ['累计上限', caps(one)],
      ['从优、不叠加', notStacked(one)],
      ['未计入或暂未计入的项目', notCounted(one)],
      ['建议向区市场监管局确认的问题', readings(one)],
      ['说明', closing(one)],
    ]),
  );
}

const conclusions: Record<Standing, string> = {
  ready: '按所提供的信息测算，符合申报条件',
  overdue: '已过申报截止日期，不予受理；以下为假定按期申报的测算，仅供演练',
  ineligible: '存在不予受理的情形（见下）',
  draft: '信息尚未补全，以下只按已知信息测算',
};

function conclusion({ form, result, standing, notice }: Case): Block[] {
  const { total, low, high } = result.ifInTime ?? result;
  const range = high === null ? `${low}元起` : `${low}元至${high}元`;
  const exclusions = result.exclusions.map(
    ({ clause }) => `${notice.clause(clause).label}：${withoutNumber(notice.clause(clause).text)}`,
  );
  return [
    fields([
      ['申请人', form.applicantName],
      ['测算日期', chineseDate(result.asOf)],
      ['结论', [conclusions[standing], ...exclusions].join('\n')],
      ['预计资助合计（元）', `${total}（大写：${inWords(total)}）`],
      ...(low === high ? [] : [['可能的范围', range] as const]),
      ...(result.reduced === null
        ? []
        : [['预算不足按比例折算后（元）', `${result.reduced}（大写：${inWords(result.reduced)}）`] as const]),
    ]),
  ];
}

/** （5）逾期未提出资助奖励申请的； → 逾期未提出资助奖励申请的; its label has the number. */
function withoutNumber(text: string): string {
  return text.replace(/^（\d+）|[；。]$/g, '');
}

function lines({ trace, result, standing, notice }: Case): Block[] {
  const steps = trace.filter(isLine);
  if (steps.length === 0) return [];
  const pending = new Set(
    result.items.filter(({ subjectTo }) => subjectTo.length > 0).map(({ matter }) => matter),
  );
  const rows = result.matters.flatMap(({ matter, beforeCap, amount }) => {
    const own = steps.filter((step) => step.matter === matter);
    const name = `${matterNames[matter]}${pending.has(matter) ? '（待认定）' : ''}`;
    return [
      ...own.map((step) => [name, notice.clause(step.clause).label, formula(step), step.amount]),
      ...(beforeCap === amount ? [] : [[name, '', `小计${beforeCap}元，按累计上限计`, amount]]),
    ];
  });
  const { total } = result.ifInTime ?? result;
  return table(
    [
      { title: '事项', width: 38 },
      { title: '依据', width: 36 },
      { title: '计算', width: 70 },
      { title: '金额（元）', width: 26, align: 'right' },
    ],
    [...rows, ['合计', '', standing === 'ineligible' ? '存在不予受理的情形，不资助' : '', total]],
  );
}

function caps({ trace, notice }: Case): Block[] {
  const rows = trace.flatMap((step) => {
    if (step.step === 'cap') {
      const figures = [step.limit, step.usedBefore, step.before, step.after];
      return [[capNames[step.cap], notice.clause(step.clause).label, ...figures]];
    }
    if (step.step === 'months') {
      const figures = [step.limit, step.usedBefore, step.wanted, step.paid].map((count) => `${count}个月`);
      return [[capNames[step.cap], notice.clause(step.clause).label, ...figures]];
    }
    return [];
  });
  return table(
    [
      { title: '上限', width: 46 },
      { title: '依据', width: 36 },
      { title: '额度', width: 22, align: 'right' },
      { title: '此前已用', width: 22, align: 'right' },
      { title: '封顶前', width: 22, align: 'right' },
      { title: '封顶后', width: 22, align: 'right' },
    ],
    rows,
  );
}

function notStacked({ trace, notice }: Case): Block[] {
  const steps = trace.filter((step) => step.step === 'notStacked');
  return table(
    [
      { title: '对象', width: 44 },
      { title: '不计入的事项', width: 42 },
      { title: '改按此事项资助', width: 42 },
      { title: '不计的金额（元）', width: 26, align: 'right' },
      { title: '依据', width: 16 },
    ],
    steps.map(({ ref, matter, by, forgone, clause }) => [
      refName(ref),
      matterNames[matter],
      matterNames[by],
      forgone,
      notice.clause(clause).label,
    ]),
  );
}

function notCounted({ result, notice }: Case): Block[] {
  const items = result.items.filter(
    ({ status, reason }) => status !== 'superseded' && (status !== 'awarded' || reason !== null),
  );
  const rows = alike(items).map(([first, ...rest]) => [
    matterNames[first.matter],
    [first, ...rest].map(({ ref }) => refName(ref)).join('、'),
    why(first),
    labels(first.clauses, notice),
  ]);
  return table(
    [
      { title: '事项', width: 36 },
      { title: '对象', width: 60 },
      { title: '原因', width: 40 },
      { title: '依据', width: 34 },
    ],
    rows,
  );
}

/** Together what shares matter, reason and clause: forty patents over a cap are one thing to say. */
function alike(items: readonly Item[]): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify([item.matter, why(item), item.clauses]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function why({ status, reason }: Item): string {
  if (status === 'undetermined') return '信息不足，暂未计入';
  return reason === null ? '' : reasonTexts[reason];
}

function readings({ result, notice }: Case): Block[] {
  return table(
    [
      { title: '问题', width: 108 },
      { title: '依据', width: 34 },
      { title: '另一种理解下的合计（元）', width: 28, align: 'right' },
    ],
    result.readings.map(({ id, clause, otherTotal }) => [
      readingQuestions[id],
      notice.clause(clause).label,
      otherTotal,
    ]),
  );
}

function closing({ result, notes, notice }: Case): Block[] {
  const told = [
    '本说明按通知测算，不代表审核结论，以区市场监管局审核为准。',
    ...(result.reduced === null ? [] : ['折算金额按所提供的审核通过总额计算，以实际审核情况为准。']),
    ...notes.map((note) => `${noteText(note)}（${notice.clause(note.clause).label}）`),
    ...(result.missing.length > 0 ? [`尚缺的信息：${result.missing.map(factName).join('、')}。`] : []),
  ];
  return told.map((note, i) => paragraph(`${i + 1}．${note}`));
}

function labels(clauses: readonly ClauseId[], notice: Notice): string {
  return clauses.map((clause) => notice.clause(clause).label).join('\n');
}
