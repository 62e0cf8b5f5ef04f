import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Figures } from '../../reading/figures.ts';
import type { Claims } from './good-order.ts';
import type { Money } from './money.ts';
import { doneOn, patentOf } from './piece-claims.ts';
import type { Portion } from './portions.ts';

type Licence = NonNullable<Claims['licences']>[number];

const each = /每[份个件]|各|都是|都为|均|都备案|分别/;

/** The licence contracts with their 备案金额; null where it can't be told which has which. */
export function licencesOf(
  text: string,
  { counts }: Figures,
  filed: readonly Money[],
  portions: readonly Portion[],
  day: CivilDate,
): Licence[] | null {
  const licensed = portions.filter(({ matter }) => matter === 'licence');
  const first = licensed.find(isGood) ?? licensed[0];
  if (first === undefined) return filed.length > 0 ? null : [];
  const good = licensed.filter((portion) => portion === first || isGood(portion));
  const patents = good.reduce((sum, { n }) => sum + n, 0);
  const contracts = contractsIn(text, counts);
  const amounts = filedAmounts(text, filed, contracts, patents);
  if (amounts === null) return null;
  const claim = ({ traits }: Portion, contract: Pick<Licence, 'patentCount' | 'filingAmount'>) => {
    const filedOn = doneOn(traits, day);
    return { ...patentOf(traits), ...contract, ...(filedOn !== undefined && { filedOn }) };
  };
  return [
    ...shareOut(patents, amounts).map((contract) => claim(first, contract)),
    ...licensed
      .filter((portion) => !good.includes(portion))
      .map((portion) => claim(portion, { patentCount: portion.n, filingAmount: '0' })),
  ];
}

/** 三份, or as many as 一份…一份 tell; null where contracts are not counted. */
function contractsIn(text: string, counts: Figures['counts']): number | null {
  const told = counts.filter(
    ({ unit, end }) => unit === '份' || (unit === '个' && /^(?:许可)?合同/.test(text.slice(end))),
  );
  if (told.length > 1 && told.every(({ n }) => n === 1)) return told.length;
  return told[0]?.n ?? null;
}

/** As it should be in all that is said of it. */
const isGood = ({ traits: { kind = 'invention', source = 'university', ...others } }: Portion): boolean =>
  kind === 'invention' && source === 'university' && Object.keys(others).length === 0;

/** The 备案金额 of each contract; one contract of 0 where none is told. */
function filedAmounts(
  text: string,
  filed: readonly Money[],
  contracts: number | null,
  patents: number,
): string[] | null {
  const told = filed.map(({ yuan }) => yuan.toFixed(2));
  const [first, second] = told;
  if (first === undefined) return ['0'];
  if (second !== undefined)
    return told.length === (contracts ?? told.length) && told.length <= patents ? told : null;
  const times = each.test(text) ? (contracts ?? patents) : (contracts ?? 1);
  if (times > patents || (times > 1 && !each.test(text))) return null;
  return Array.from({ length: times }, () => first);
}

/** Which contract holds which patents makes no difference, as long as each holds one. */
function shareOut(
  patents: number,
  amounts: readonly string[],
): Pick<Licence, 'patentCount' | 'filingAmount'>[] {
  return amounts.map((filingAmount, i) => ({
    patentCount: i === 0 ? patents - amounts.length + 1 : 1,
    filingAmount,
  }));
}
