import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Compute, Situation } from '../../compute.ts';
import { inGoodOrder, plenty } from '../case/good-order.ts';
import { asFact } from './amounts.ts';
import { asksHowMuch } from './verdict.ts';

type Pool = NonNullable<NonNullable<Facts['claims']>['patentPool']>;
type Threshold = 'universityPatents' | 'smes' | 'largestLicence';

const quotes = [
  [
    'A1.6.1',
    '推动组建重点产业专利池，建立专利转化长效机制，完成30件及以上高校院所发明专利入池，促成10家及以上中小微企业接受高校院所发明专利转让许可，且至少一家企业发明专利许可合同备案金额达到2000万元以上，经认定符合资助条件的主体。',
  ],
  ['A1.6.1', '10万元'],
] as const;

const met: Pick<Pool, Threshold> = {
  universityPatents: plenty.count,
  smes: plenty.count,
  largestLicence: plenty.sum,
};
const thresholds: Readonly<Record<Threshold, { readonly needed: string; readonly missed: string }>> = {
  universityPatents: { needed: '30件及以上高校院所发明专利入池', missed: '入池高校院所发明专利不足30件' },
  smes: { needed: '促成10家及以上中小微企业', missed: '促成的中小微企业不足10家' },
  largestLicence: {
    needed: '至少一家许可合同备案金额2000万元以上',
    missed: '没有一家许可合同备案金额达到2000万元',
  },
};
const all = Object.keys(thresholds) as Threshold[];

/** '池里28件，促成12家': which of the three thresholds is missed; each is put to the rules by itself. */
export const pool: Compute = (situation) => {
  const { text } = situation;
  const told = poolOf(situation);
  if (told === null) return null;
  const said = all.filter((name) => told[name] !== undefined);
  const missed = said.filter((name) => !isMet(situation, { ...met, [name]: told[name] }));
  const needed = (names: readonly Threshold[]) => names.map((name) => thresholds[name].needed).join('、');
  const answer = (words: string) => ({ answer: words, quotes: [], covered: [text, '三项'] });
  if (missed.length > 0)
    return answer(
      `不能：${missed.map((name) => thresholds[name].missed).join('、')}；须同时做到30件及以上入池、促成10家及以上中小微企业、至少一家许可合同备案金额2000万元以上，才资助10万元。`,
    );
  if (/(?:企业|公司|个人|自己)的|实用新型|外观|没有?立项/.test(text)) return null;
  if (said.length === all.length)
    return answer(`可以申请，三项门槛都达到：${needed(all)}；须先申报立项并经认定，资助10万元。`);
  if (said.length === 0 || !/够|行|可以|能|达标|合格|算/.test(text)) return null;
  return answer(
    `这一项够了：要求是${needed(said)}；还须${needed(all.filter((name) => !said.includes(name)))}，并先申报立项、经认定，才资助10万元。`,
  );
};

/** The same where a question tells all three figures and asks outright for the sum. */
export const pooled: Compute = (situation) => {
  const told = /专利池|入池|池子/.test(situation.text) ? poolOf(situation) : null;
  const whole = told !== null && all.every((name) => told[name] !== undefined);
  const computed = whole && asksHowMuch(situation.text) ? pool(situation) : null;
  return computed && { ...computed, quotes, topic: 'pool.amount' };
};

function isMet({ rules: { evaluate, activityWindow } }: Situation, pool: Pick<Pool, Threshold>): boolean {
  const facts = inGoodOrder(
    { patentPool: { approved: true, recognised: true, completedOn: activityWindow.from, ...pool } },
    activityWindow.from,
    { kind: 'serviceAgency' },
  );
  return Number(evaluate(facts).total) > 0;
}

/** What a question tells of its pool; null where a figure is vague. */
function poolOf({ text, figures }: Situation): Partial<Pick<Pool, Threshold>> | null {
  if (figures.counts.some(({ unit, n }) => unit !== '月' && n === null)) return null;
  // '要35件，我们只有28件': the fewer are ours. 三个硬指标 counts conditions.
  const pieces = figures.counts
    .filter(
      ({ unit, end }) =>
        '件个项'.includes(unit) && unit !== '' && !/^(?:硬|指标|条件|要求|标准|门槛)/.test(text.slice(end)),
    )
    .map(({ n }) => n ?? 0)
    .filter((n) => n > 1);
  const firms = figures.counts.find(({ unit, n }) => '家户'.includes(unit) && unit !== '' && (n ?? 0) > 1)?.n;
  const largest = figures.amounts.find(({ low }) => low.gte(1_000_000));
  const none = /没有.{0,6}(?:2000万|(?:两|二)千万)|没到2000万/.test(text);
  return {
    ...(pieces.length > 0 && { universityPatents: Math.min(...pieces) }),
    ...(firms !== undefined && firms !== null && { smes: firms }),
    ...(none ? { largestLicence: '0' } : largest && { largestLicence: asFact(largest.low) }),
  };
}
