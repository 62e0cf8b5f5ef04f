import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Situation } from '../../compute.ts';
import { type Figures, readFigures } from '../../reading/figures.ts';
import { activityCosts } from './activities.ts';
import { corrected } from './corrected.ts';
import { decided, settled } from './days.ts';
import { type Claims, goodDay, inGoodOrder } from './good-order.ts';
import { licencesOf } from './licences.ts';
import { type LoanTold, loanTold } from './loans.ts';
import { mentionsOf } from './mentions.ts';
import { type Money, moneyOf } from './money.ts';
import { claimsOf } from './piece-claims.ts';
import { type Portion, portionsOf } from './portions.ts';
import { priorOf } from './prior.ts';
import { applicantOf, firmsOf } from './told-applicant.ts';

/** The case that a question puts, completed in the applicant's favour where it says nothing. */
export interface Case {
  readonly facts: Facts;
  readonly portions: readonly Portion[];
  readonly loan: LoanTold | null;
  readonly activities: number;
  /** Whether 备案 and 认定 are of the same products, where both are told. */
  readonly products: 'same' | 'different' | 'open';
  /** What the question hopes for, or was told. */
  readonly claimed: Money | null;
  /** Whether something was awarded before. */
  readonly again: boolean;
  /** How many firms each have such a case. */
  readonly firms: number;
}

/** Null where the question tells no case, or a figure of it has no place. Of 几十万 and the like one end is taken. */
export function readCase(
  { text: said, figures: all, asOf, rules }: Situation,
  end: 'low' | 'high' = 'low',
): Case | null {
  const text = corrected(said, all);
  const found = text === said ? all : readFigures(text, asOf);
  const figures = {
    ...found,
    days: decided(settled(found.days, asOf, rules.activityWindow), rules.activityWindow),
  };
  const money = moneyOf(text, figures.amounts, end);
  const applicant = applicantOf(text);
  const firms = firmsOf(text, figures.counts);
  if (money === null || applicant === null || firms === null) return null;
  const loan = loanTold(text, money, figures);
  const costs = activityCosts(text, money, figures);
  const of = (role: Money['role']) => money.filter((one) => one.role === role);
  if ((of('fee').length > 0 || of('interest').length > 0) && loan === null) return null;
  if (of('cost').length > 0 && costs === null) return null;

  const told = piecesOf(text, figures, of('prior'), loan !== null || costs !== null);
  const portions = told && withoutPast(told, of('prior'), text);
  const prior = portions && priorOf(text, of('prior'), portions, loan);
  if (portions === null || prior === null) return null;
  const day = goodDay(rules.activityWindow);
  const licences = licencesOf(text, figures, of('filed'), portions, day);
  if (licences === null) return null;
  const products = productsOf(text, portions);
  const claims: Claims = {
    ...claimsOf(portions, day, products === 'same'),
    ...(licences.length > 0 && { licences }),
    ...(loan && { pledgeLoans: [loanClaim(loan, day, rules.withinLpr)] }),
    ...(costs && {
      serviceActivities: costs.map((cost) => ({
        approved: true,
        recognised: true,
        cost: cost.toFixed(2),
        heldOn: day,
      })),
    }),
  };
  if (Object.keys(claims).length === 0) return null;
  const whole = inGoodOrder(claims, day, applicant);
  const claimed = of('claimed').at(-1) ?? null;
  return {
    facts: { ...whole, prior: { ...whole.prior, ...prior } },
    portions,
    loan,
    activities: costs?.length ?? 0,
    products,
    claimed,
    again: of('prior').length > 0,
    firms,
  };
}

function productsOf(text: string, portions: readonly Portion[]): Case['products'] {
  const told = (wanted: Portion['matter']) => portions.find(({ matter }) => matter === wanted);
  const [filed, recognised] = [told('productFiling'), told('productRecognition')];
  if (!filed || !recognised) return 'different';
  const second = filed.pieces.start < recognised.pieces.start ? recognised : filed;
  const stretch = text.slice(Math.max(0, second.pieces.start - 4), second.stretch.end);
  if (/其中|(?<!不在.{0,4})里[面头有]|当中|之中|(?<!不是?)(?:同样|同一|一样)/.test(stretch)) return 'same';
  return /别的|另|不在|不同|其他|不是同|没(?:有)?重|不相干/.test(text) ? 'different' : 'open';
}

/** The pieces told; a question of fees or activities may name matters that it counts nothing of. */
function piecesOf(
  text: string,
  figures: Figures,
  priors: readonly Money[],
  otherwise: boolean,
): Portion[] | null {
  const told = portionsOf(text, figures, priors) ?? oneMore(text, figures);
  if (told !== null || !otherwise) return told;
  return figures.counts.some(({ unit }) => '件款'.includes(unit)) ? null : [];
}

/** '转让许可领满3万了，再报一件': one more of a group that need not be told apart. */
function oneMore(text: string, { counts }: Figures): Portion[] | null {
  const [piece, ...others] = counts.filter(({ unit }) => '件项'.includes(unit) && unit !== '');
  const matters = mentionsOf(text).map(({ matter }) => matter);
  const grouped =
    matters.length > 1 && matters.every((matter) => matter === 'transfer' || matter === 'licence');
  if (!piece || others.length > 0 || piece.n !== 1 || !grouped || !/[领拿]满/.test(text)) return null;
  return [{ matter: 'transfer', n: 1, traits: {}, pieces: piece, stretch: { start: 0, end: text.length } }];
}

/** '备9个产品领了9千，再备3个': what was awarded before is told with its pieces, and not asked for again. */
function withoutPast(portions: readonly Portion[], priors: readonly Money[], text: string): Portion[] {
  return portions.filter(({ stretch, pieces }, i) => {
    const award = priors.find(({ start }) => pieces.end <= start && start < stretch.end);
    if (award === undefined || i === portions.length - 1) return true;
    return /[，,。；;]/.test(text.slice(pieces.end, award.start));
  });
}

function loanClaim(
  { fees, interest, rate, lpr, withinLpr }: LoanTold,
  day: CivilDate,
  limited: Situation['rules']['withinLpr'],
): NonNullable<Claims['pledgeLoans']>[number] {
  const paid =
    interest === null
      ? '0'
      : lpr !== null && rate !== null && !withinLpr
        ? limited({ interest: interest.toFixed(), annualRate: rate.toFixed(), lpr: lpr.toFixed() })
        : interest.toFixed(2);
  return {
    primaryCollateralIsIP: true,
    recognised: true,
    drawnOn: day,
    maturesOn: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`,
    // What is above the LPR is off already.
    annualRate: '0',
    interestPaid: paid,
    assessmentFee: fees?.toFixed(2) ?? '0',
    guaranteeFee: '0',
    insuranceFee: '0',
  };
}
