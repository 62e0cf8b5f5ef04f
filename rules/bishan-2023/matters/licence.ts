import type { Decimal } from 'decimal.js';
import { patentNumber } from '../../identifiers/patent-number.ts';
import type { PatentKind } from '../../identifiers/patent-number.ts';
import { least, money, round, zero } from '../../money.ts';
import { longestList } from '../facts.ts';
import type { ClaimOf, Facts } from '../facts.ts';
import type { Line, Verdict } from '../line.ts';
import { conditionsAsData, decide, entriesOf } from '../matter.ts';
import type { Matter, Rule } from '../matter.ts';
import { parameters } from '../parameters.ts';
import type { FactPath } from '../result.ts';
import { inWindow, isFairDeal, isInvention } from './conditions.ts';

/** A contract, seen from one of its patents. */
type Licence = Omit<ClaimOf<'licences'>, 'kind'> & { kind?: PatentKind | undefined };

const standard = money(parameters.licenceStandard.value);
const extraFrom = money(parameters.licenceExtraFrom.value);
const extraRate = money(parameters.licenceExtraRate.value);
const extraLimit = money(parameters.licenceExtraLimit.value);

const rule: Rule<Licence> = {
  who: 'enterprise',
  sme: true,
  conditions: [isInvention, ...isFairDeal, inWindow('filedOn')],
  needs: (claim) => (isNumbered(claim) || claim.patentCount !== undefined ? [] : ['patentCount']),
};

/** 接受高校院所发明专利许可并完成许可备案的中小微企业 (A1.1.2), with the extra of a large contract. */
export const licence: Matter = {
  id: 'licence',
  clause: 'A1.1.2',
  conditions: conditionsAsData(rule),
  lines: (facts) =>
    entriesOf(facts, 'licences').flatMap(({ claim, path }) => [
      ...patentLines(facts, claim, path),
      ...extraLine(facts, claim, path),
    ]),
};

/** 0.05 % of the 备案金额, at most 5 000 元, rounded once per contract. */
export function licenceExtra(filingAmount: string): Decimal {
  return round(least(money(filingAmount).times(extraRate), extraLimit));
}

function isNumbered(claim: Licence): boolean {
  return claim.patentNos !== undefined && claim.patentNos.length > 0;
}

function patentLines(facts: Facts, claim: Licence, path: FactPath): Line[] {
  // The patents of a contract differ in nothing but their number and kind.
  const verdicts = new Map<PatentKind | undefined, Verdict>();
  const verdictFor = (kind: PatentKind | undefined): Verdict => {
    const verdict = verdicts.get(kind) ?? decide(rule, { ...claim, kind }, path, facts.applicant ?? {});
    verdicts.set(kind, verdict);
    return verdict;
  };
  const isCounted = isNumbered(claim) || claim.patentCount !== undefined;
  const line = (object: string | null, detail: FactPath, kind: PatentKind | undefined): Line => ({
    matter: 'licence',
    path,
    detail,
    ref: object ?? path,
    clause: 'A1.1.2',
    who: rule.who,
    verdict: verdictFor(kind),
    pending: false,
    asks: [],
    brings: {
      kind: 'award',
      object,
      amount: standard,
      most: standard,
      mostCopies: isCounted ? 1 : longestList,
    },
  });
  if (!isNumbered(claim)) {
    return Array.from({ length: claim.patentCount ?? 1 }, () => line(null, path, claim.kind));
  }
  return (claim.patentNos ?? []).map((text, index) => {
    const { number, kind } = patentNumber(text);
    return line(number, `${path}.patentNos[${index}]`, kind);
  });
}

/** Stands where the 备案金额 reaches the threshold or is not known; it falls with the last of its patents. */
function extraLine(facts: Facts, claim: Licence, path: FactPath): Line[] {
  const { filingAmount } = claim;
  if (filingAmount !== undefined && money(filingAmount).lt(extraFrom)) return [];
  const extraRule: Rule<Licence> = {
    ...rule,
    needs: (seen) => [...(rule.needs?.(seen) ?? []), ...(filingAmount === undefined ? ['filingAmount'] : [])],
  };
  const amount = filingAmount === undefined ? null : licenceExtra(filingAmount);
  return [
    {
      matter: 'licence',
      path,
      detail: `${path}.filingAmount`,
      ref: claim.contract ?? path,
      clause: 'A1.1.2',
      who: rule.who,
      verdict: decide(extraRule, { ...claim, kind: bestKind(claim) }, path, facts.applicant ?? {}),
      pending: false,
      asks: [],
      brings: {
        kind: 'extra',
        base: filingAmount ?? null,
        amount: amount ?? zero,
        most: amount ?? extraLimit,
      },
    },
  ];
}

/** One invention among its patents is enough for the extra. */
function bestKind(claim: Licence): PatentKind | undefined {
  if (!isNumbered(claim)) return claim.kind;
  const kinds = (claim.patentNos ?? []).map((text) => patentNumber(text).kind);
  return kinds.find((kind) => kind === 'invention') ?? kinds[0];
}
