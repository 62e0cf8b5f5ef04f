import { z } from 'zod';
import { isCivilDate } from '../civil-date.ts';
import { parsePatentNumber } from '../identifiers/patent-number.ts';
import type { FaultCode } from './fact-faults.ts';

/** Entries of a list, patents of a licence: more in one application are malformed. */
export const longestList = 500;

const firstDay = '2000-01-01';
const lastDay = '2100-12-31';

const code = (fault: FaultCode): FaultCode => fault;

const amount = z.string(code('notAmount')).regex(/^(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?$/, code('notAmount'));
const rate = z.string(code('notRate')).regex(/^0(\.[0-9]{1,8})?$/, code('notRate'));
const date = z
  .string(code('notDate'))
  .meta({ format: 'date' })
  .superRefine((day, context) => {
    const fault = !isCivilDate(day)
      ? code('notDate')
      : day < firstDay || day > lastDay
        ? code('yearOutOfRange')
        : null;
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });
const text = z.string(code('notText')).min(1, code('emptyText'));
const flag = z.boolean(code('notTrueOrFalse'));
const whole = (least: number, greatest: number) =>
  z
    .int(code('notWholeNumber'))
    .min(least, code('countOutOfRange'))
    .max(greatest, code('countOutOfRange'))
    .meta({ minimum: least, maximum: greatest });
const count = whole(0, 1_000_000);
const oneOf = <const T extends readonly string[]>(...values: T) => z.enum(values, code('notChoice'));
const patentNo = z
  .string(code('notPatentNumber'))
  .meta({ pattern: '^(ZL)?[0-9]{12}\\.?[0-9Xx]$' })
  .superRefine((value, context) => {
    const parsed = parsePatentNumber(value);
    if (typeof parsed === 'string') context.addIssue({ code: 'custom', message: code(parsed) });
  });

const source = oneOf('university', 'researchInstitute', 'enterprise', 'individual', 'other');
const kind = oneOf('invention', 'utilityModel', 'design');
const recognised = z.union([z.boolean(), z.literal('pending')], code('notRecognition'));

const record = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => code(issue.code === 'unrecognized_keys' ? 'unknownField' : 'notObject'),
  });
// The length is checked beside the schema: zod reports no fault of an entry once the list is too long.
const list = <T extends z.ZodType>(entry: T) =>
  z.array(entry, code('notList')).meta({ maxItems: longestList }).optional();

/** The facts of an application, `domain.md` section 6. Any of them may be missing; a partial value is valid. */
export const factsSchema = record({
  asOf: date.optional(),
  applicant: record({
    name: text.optional(),
    kind: oneOf(
      'enterprise',
      'bank',
      'university',
      'researchInstitute',
      'serviceAgency',
      'industryAssociation',
      'park',
      'other',
    ).optional(),
    size: oneOf('micro', 'small', 'medium', 'large').optional(),
    inBishan: flag.optional(),
  }).optional(),
  exclusions: record({
    materialsUnobtainable: flag.optional(),
    ownershipDispute: flag.optional(),
    dishonestDebtor: flag.optional(),
    majorIncident: flag.optional(),
  }).optional(),
  prior: record({
    transferGroup: amount.optional(),
    interest: amount.optional(),
    interestMonths: count.optional(),
    fees: amount.optional(),
    productFiling: amount.optional(),
  }).optional(),
  budget: record({ approvedTotal: amount.optional() }).optional(),
  claims: record({
    transfers: list(
      record({
        patentNo: patentNo.optional(),
        kind: kind.optional(),
        source: source.optional(),
        related: flag.optional(),
        forImplementation: flag.optional(),
        disputed: flag.optional(),
        completedOn: date.optional(),
      }),
    ),
    licences: list(
      record({
        contract: text.optional(),
        patentNos: list(patentNo),
        kind: kind.optional(),
        patentCount: whole(1, longestList).optional(),
        source: source.optional(),
        related: flag.optional(),
        forImplementation: flag.optional(),
        disputed: flag.optional(),
        filedOn: date.optional(),
        filingAmount: amount.optional(),
      }),
    ),
    openLicences: list(
      record({
        patentNo: patentNo.optional(),
        kind: kind.optional(),
        disputed: flag.optional(),
        completedOn: date.optional(),
      }),
    ),
    implementations: list(
      record({
        patentNo: patentNo.optional(),
        kind: kind.optional(),
        origin: oneOf('own', 'transferred').optional(),
        recognised: recognised.optional(),
        disputed: flag.optional(),
        completedOn: date.optional(),
      }),
    ),
    highValueConversions: list(
      record({
        patentNo: patentNo.optional(),
        kind: kind.optional(),
        origin: oneOf('own', 'transferred', 'licensed').optional(),
        recognised: recognised.optional(),
        disputed: flag.optional(),
        completedOn: date.optional(),
      }),
    ),
    pledgeLoans: list(
      record({
        loan: text.optional(),
        primaryCollateralIsIP: flag.optional(),
        crossRegion: flag.optional(),
        recognised: recognised.optional(),
        principal: amount.optional(),
        annualRate: rate.optional(),
        drawnOn: date.optional(),
        maturesOn: date.optional(),
        interestPaid: amount.optional(),
        assessmentFee: amount.optional(),
        guaranteeFee: amount.optional(),
        insuranceFee: amount.optional(),
      }),
    ),
    bankPledge: record({
      enterprises: count.optional(),
      loanTotal: amount.optional(),
      rank: whole(1, 1_000_000).optional(),
    }).optional(),
    productFilings: list(record({ product: text.optional(), filedOn: date.optional() })),
    productRecognitions: list(record({ product: text.optional(), recognisedOn: date.optional() })),
    cultivationCentres: list(
      record({
        name: text.optional(),
        approved: flag.optional(),
        acceptedOn: date.optional(),
      }),
    ),
    patentPool: record({
      approved: flag.optional(),
      recognised: recognised.optional(),
      universityPatents: count.optional(),
      smes: count.optional(),
      largestLicence: amount.optional(),
      completedOn: date.optional(),
    }).optional(),
    licenceBrokerage: record({
      approved: flag.optional(),
      recognised: recognised.optional(),
      enterprises: count.optional(),
      filingTotal: amount.optional(),
      completedOn: date.optional(),
    }).optional(),
    serviceActivities: list(
      record({
        name: text.optional(),
        approved: flag.optional(),
        recognised: recognised.optional(),
        cost: amount.optional(),
        heldOn: date.optional(),
      }),
    ),
  }).optional(),
});

export type Facts = z.infer<typeof factsSchema>;
export type Claims = NonNullable<Facts['claims']>;
export type Applicant = NonNullable<Facts['applicant']>;

/** One entry of a list of claims, or the claim itself where there can be but one. */
export type ClaimOf<L extends keyof Claims> =
  NonNullable<Claims[L]> extends readonly (infer C)[] ? C : NonNullable<Claims[L]>;
