import { money } from '../money.ts';
import type { Amount } from '../money.ts';
import type { Applicant } from './facts.ts';

/**
 * What a 中小微企业 is the notice doesn't say. This is 《中小企业划型标准规定》 (工信部联企业〔2011〕300号), for a
 * self-check that is to be labelled as coming from there; it decides nothing of the notice.
 */
export const sizeSource = '工信部联企业〔2011〕300号《中小企业划型标准规定》' as const;

export type Size = NonNullable<Applicant['size']>;

/** Staff in persons; revenue and assets in 万元, as the standard has them. */
export type Indicator = 'staff' | 'revenue' | 'assets';

/**
 * What an enterprise must reach in every indicator to be large, medium or small (第四条: 及以上，且…); one that falls
 * short in one of them belongs to the class below, and below small it is micro (以下或…).
 */
type Thresholds = readonly (readonly [Indicator, large: number, medium: number, small: number])[];

/** 第四条（一）—（十六）, in its order. */
const thresholds = {
  agriculture: [['revenue', 20_000, 500, 50]],
  industry: [
    ['staff', 1000, 300, 20],
    ['revenue', 40_000, 2000, 300],
  ],
  construction: [
    ['revenue', 80_000, 6000, 300],
    ['assets', 80_000, 5000, 300],
  ],
  wholesale: [
    ['staff', 200, 20, 5],
    ['revenue', 40_000, 5000, 1000],
  ],
  retail: [
    ['staff', 300, 50, 10],
    ['revenue', 20_000, 500, 100],
  ],
  transport: [
    ['staff', 1000, 300, 20],
    ['revenue', 30_000, 3000, 200],
  ],
  storage: [
    ['staff', 200, 100, 20],
    ['revenue', 30_000, 1000, 100],
  ],
  post: [
    ['staff', 1000, 300, 20],
    ['revenue', 30_000, 2000, 100],
  ],
  accommodation: [
    ['staff', 300, 100, 10],
    ['revenue', 10_000, 2000, 100],
  ],
  catering: [
    ['staff', 300, 100, 10],
    ['revenue', 10_000, 2000, 100],
  ],
  informationTransmission: [
    ['staff', 2000, 100, 10],
    ['revenue', 100_000, 1000, 100],
  ],
  software: [
    ['staff', 300, 100, 10],
    ['revenue', 10_000, 1000, 50],
  ],
  realEstate: [
    ['revenue', 200_000, 1000, 100],
    ['assets', 10_000, 5000, 2000],
  ],
  propertyManagement: [
    ['staff', 1000, 300, 100],
    ['revenue', 5000, 1000, 500],
  ],
  leasingAndBusiness: [
    ['staff', 300, 100, 10],
    ['assets', 120_000, 8000, 100],
  ],
  other: [['staff', 300, 100, 10]],
} as const satisfies Record<string, Thresholds>;

export type Industry = keyof typeof thresholds;

export const industries = Object.keys(thresholds) as readonly Industry[];

/** The indicators that the standard looks at in an industry. */
export function indicatorsOf(industry: Industry): Indicator[] {
  return thresholds[industry].map(([indicator]) => indicator);
}

export type SizeCheck = { known: true; size: Size } | { known: false; missing: Indicator[] };

/**
 * The size of an enterprise by the standard. `staff` in persons, `revenue` of the year and `assets` at its end in yuan.
 * Where an indicator is missing, the others may still decide: one below the lowest class makes it micro.
 */
export function sizeOf(
  industry: Industry,
  values: { staff?: number; revenue?: Amount; assets?: Amount },
): SizeCheck {
  const rows: Thresholds = thresholds[industry];
  const classes = rows.map(([indicator, large, medium, small]) => {
    const value = values[indicator];
    if (value === undefined) return null;
    const inUnits = indicator === 'staff' ? money(value) : money(value).div(10_000);
    return [small, medium, large].filter((threshold) => inUnits.gte(threshold)).length;
  });
  const known = classes.filter((each) => each !== null);
  const lowest = Math.min(...known);
  const isKnown = known.length === rows.length || lowest === 0;
  const size = isKnown ? sizes[lowest] : undefined;
  if (size !== undefined) return { known: true, size };
  return {
    known: false,
    missing: rows.map(([indicator]) => indicator).filter((_, at) => classes[at] === null),
  };
}

const sizes: readonly Size[] = ['micro', 'small', 'medium', 'large'];
