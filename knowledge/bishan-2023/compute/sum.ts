import { Decimal } from 'decimal.js';
import type { Result } from '../../../rules/bishan-2023/result.ts';
import type { Compute, Computed, Situation } from '../../compute.ts';
import { type Case, readCase } from '../case/case.ts';
import { say, sayDay } from './amounts.ts';
import { groupOf, remarksOf } from './remarks.ts';
import { standards } from './standards.ts';
import { asksHowMuch, opening } from './verdict.ts';

/** '受让3件，其中1件实用新型，一共多少': what the rules give for the case that a question puts, and why no more. */
export const sum: Compute = (situation) => {
  const told = readCase(situation);
  if (told === null || asksSomethingElse(situation.text)) return null;
  const pieces = told.portions.reduce((all, { n }) => all + n, 0);
  // One piece is the standard itself, but for what a contract, an earlier award or a sum hoped for changes.
  const plain = !told.again && told.loan === null && told.activities === 0;
  const licensed = told.facts.claims?.licences?.some(({ filingAmount }) => filingAmount !== '0') ?? false;
  const priced =
    situation.figures.amounts.length > 0 &&
    (licensed || (told.claimed === null && asksHowMuch(situation.text)));
  if (pieces > 400 || (plain && pieces < (priced ? 1 : 2))) return null;
  const result = situation.rules.evaluate(told.facts);
  // A day outside the window that all share is answered as such.
  if (!isSure(situation, result)) return null;
  const reasons = result.items.map(({ reason }) => reason);
  if (reasons.every((reason) => reason === 'outsideWindow')) return null;
  return tell(told, result, situation);
};

/** Whether 备案金额几十万 and the like bring the same at either end. */
function isSure(situation: Situation, { total }: Result): boolean {
  if (situation.figures.amounts.every(({ low, high }) => low.eq(high))) return true;
  const most = readCase(situation, 'high');
  return most !== null && situation.rules.evaluate(most.facts).total === total;
}

/** The sum where a question asks for it outright, whatever else it was taken to be about. */
export const total: Compute = (situation) => (asksHowMuch(situation.text) ? sum(situation) : null);

/** A part of the award alone, or no award at all. */
function asksSomethingElse(text: string): boolean {
  return (
    /(?<![加和连含跟上])额外[^，,。总合共]{0,4}(?:多少|好多|几|吗|不|是)|光额外/.test(text) ||
    /差(?:多少|好多|几|别)|区别|哪个(?:多|划算)|封顶还是|还是(?:每|一年|按|总共|企业|一家)/.test(text) ||
    /(?:什么|哪些|要|交|带)[^，,。]{0,3}(?:材料|资料|手续)|几份|怎么(?:填|交|走)|(?:要|交|开|提供|需)[^，,。]{0,3}发票/.test(
      text,
    )
  );
}

function tell(told: Case, result: Result, { text, asOf, rules }: Situation): Computed {
  const limits = remarksOf(told, result, rules.evaluate);
  const total = new Decimal(result.total).times(told.firms);
  const all = partsOf(told, result, limits.capped.length > 0, rules.evaluate);
  // A loan or an activity alone is told by its rule.
  const subject = told.portions.length > 0 || all.length > 1 ? all.join('＋') : '';
  const head = opening(told, total, text, limits.capped.length > 0);
  const each = told.firms > 1 ? `每家${say(result.total)}，${told.firms}家合计${say(total)}` : say(total);
  const late = asOf > rules.deadline ? `（申报已于${sayDay(rules.deadline)}截止）` : '';
  const remarks = [...limits.capped, ...limits.refused, ...limits.others];
  const verb = told.again ? '还能拿' : limits.atMost || head.startsWith('不能全') ? '最多' : '预计';
  const body = total.isZero()
    ? `${head}（0元）：${[...(told.again ? ['累计额度已经用完'] : []), ...limits.refused, ...limits.capped].join('；')}`
    : limits.capped.length > 0
      ? `${head}${verb}${each}${subject && `（${subject}）`}：${remarks.join('；')}`
      : `${head}${verb}${each}：${[subject, ...remarks].filter(Boolean).join('；')}`;
  return {
    answer: `${body}${total.isZero() ? '' : '；以审核为准'}${late}。`,
    quotes: [...told.portions.flatMap(({ matter }) => standards[matter].quotes), ...limits.quotes],
    covered: [text, body, sayDay(rules.deadline)],
    judged: true,
  };
}

/** What each matter brings, in the order told. */
function partsOf(
  told: Case,
  result: Result,
  capped: boolean,
  evaluate: Situation['rules']['evaluate'],
): string[] {
  const matters = [...new Set(told.portions.map(({ matter }) => matter))];
  const pieces = matters.flatMap((matter) => {
    const line = result.matters.find((one) => one.matter === matter);
    if (line === undefined) return [];
    const { name, unit } = standards[matter];
    const extra = matter === 'licence' ? extraOf(told, result) : new Decimal(0);
    const shown = capped && groupOf(matter) !== null ? '' : say(line.amount);
    return [
      `${name}${line.quantity}${unit}${shown}${extra.isZero() || shown === '' ? '' : `（含额外${say(extra)}）`}`,
    ];
  });
  const loan = told.loan && loanParts(told, evaluate);
  const activities = result.matters.find(({ matter }) => matter === 'serviceActivity');
  return [
    ...pieces,
    ...(loan ?? []),
    ...(activities ? [`活动${activities.quantity}场${say(activities.amount)}`] : []),
  ];
}

/** What the licence contracts bring beside their patents. */
function extraOf({ facts }: Case, { items }: Result): Decimal {
  const contracts = facts.claims?.licences ?? [];
  return contracts.reduce((sum, { patentCount = 1 }, i) => {
    const own = items.filter(({ path, status }) => path === `claims.licences[${i}]` && status === 'awarded');
    return own.slice(patentCount).reduce((all, { amount }) => all.plus(amount), sum);
  }, new Decimal(0));
}

/** Fees and interest each by themselves: their caps have nothing to do with each other. */
function loanParts({ facts, loan }: Case, evaluate: Situation['rules']['evaluate']): string[] {
  const [claim] = facts.claims?.pledgeLoans ?? [];
  if (!loan || !claim) return [];
  const alone = (part: object) =>
    evaluate({ ...facts, claims: { pledgeLoans: [{ ...claim, ...part }] } }).total;
  return [
    ...(loan.fees ? [`评估费等费用${say(alone({ interestPaid: '0' }))}`] : []),
    ...(loan.interest ? [`贴息${say(alone({ assessmentFee: '0' }))}`] : []),
  ];
}
