import { bankPledge, bankSpeaks } from './bank-claim.ts';
import type { Clause } from './clauses.ts';
import { only, countsTold } from './figures-told.ts';
import { feesTold } from './loan-fees.ts';
import {
  crossRegionTold,
  interestTold,
  isOrdinary,
  loanDays,
  oneDay,
  primaryTold,
  principalsTold,
  rateTold,
} from './loan-terms.ts';
import { oneByOne } from './parts.ts';
import { joined, type Scene, type ToldDay } from './scene.ts';
import { recognisedTold, type Teller } from './telling.ts';

interface Loan {
  readonly entry: object;
  readonly drawn: ToldDay | null;
  readonly mature: ToldDay | null;
}

export const pledgeLoans: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/质押|专利|知识产权|知产|评估费|担保费|押给/.test(text)) return null;
  if (bankSpeaks(scene.text)) return bankPledge(scene, clauses);
  // '一笔200万，2月1日放款，另一笔150万': each with its own terms.
  const { common, parts } = oneByOne(clauses, one);
  const told = parts.filter((part) => !isOrdinary(part));
  const loans = parts.length > 1 ? told.map((part) => loanOf(scene, part, common)) : loansOf(scene, clauses);
  if (loans.length < 1 || loans.length > 500) return null;
  return {
    list: 'pledgeLoans',
    entries: loans.map(({ entry }) => entry),
    dates: [
      { field: 'drawnOn', days: loans.map(({ drawn }) => drawn) },
      { field: 'maturesOn', days: loans.map(({ mature }) => mature) },
    ],
    uncounted: false,
  };
};

const one = /(?:第[一二三四五\d]|另外?(?:还?有)?一?|还有一?|再一|又一|那|这|(?<![\d十])[一1])笔/;

function loanOf(scene: Scene, part: readonly Clause[], common: readonly Clause[]): Loan {
  const rate = rateTold(part) ?? rateTold(common);
  const principal = only(principalsTold(scene, part));
  const primary = primaryTold(joined(part)) ?? primaryTold(joined(common));
  const crossRegion = crossRegionTold(joined(part)) ?? crossRegionTold(joined(common));
  const recognised = recognisedTold(joined(part)) ?? recognisedTold(joined(common));
  const days = loanDays(scene, part);
  const drawn = oneDay(days.drawn);
  // What was paid on an earlier loan may hold interest of before the window, unless that is said.
  const earlier = drawn !== null && scene.period !== null && drawn.day < scene.period.from;
  const ofWindow = !earlier || /窗口|期间|期内|11月(?:份)?(?:以来|以后|之后|起)/.test(joined(part));
  const interestPaid = ofWindow ? interestTold(scene, part) : null;
  const mature = oneDay(days.mature);
  return {
    entry: {
      ...(primary !== undefined && { primaryCollateralIsIP: primary }),
      ...(crossRegion !== undefined && { crossRegion }),
      ...(recognised !== undefined && { recognised }),
      ...(principal !== null && { principal }),
      ...(rate !== null && { annualRate: rate }),
      ...(interestPaid !== null && { interestPaid }),
      ...feesTold(scene, part),
    },
    drawn,
    // A loan that ends before it begins is malformed: one of the two was not meant so.
    mature: (mature?.day ?? '') > (drawn?.day ?? '') ? mature : null,
  };
}

/** Loans that are not told one by one: one, or several of which sums and days are listed. */
function loansOf(scene: Scene, clauses: readonly Clause[]): Loan[] {
  const principals = principalsTold(scene, clauses);
  const several = only(countsTold(scene, clauses, /^\s*笔/).map(({ value }) => value));
  const listed = principals.length > 1 && /[和、]/.test(joined(clauses)) ? principals.length : 1;
  const number = several ?? listed;
  if (number === 1) return [loanOf(scene, clauses, [])];
  const days = loanDays(scene, clauses);
  const rate = rateTold(clauses);
  const primary = primaryTold(joined(clauses));
  const crossRegion = crossRegionTold(joined(clauses));
  return Array.from({ length: Math.min(number, 501) }, (_, i) => ({
    entry: {
      ...(primary !== undefined && { primaryCollateralIsIP: primary }),
      ...(crossRegion !== undefined && { crossRegion }),
      ...(principals.length === number && { principal: principals[i] }),
      ...(rate !== null && { annualRate: rate }),
    },
    drawn: days.drawn.length === number ? (days.drawn[i] ?? null) : oneDay(days.drawn),
    mature: days.mature.length === number ? (days.mature[i] ?? null) : oneDay(days.mature),
  }));
}
