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
/** What 3.1 asks of a transfer and of a licence alike. */
const deal = { source, related: flag, forImplementation: flag, disputed: flag };

/** Any field of it may be left out. */
const record = <S extends z.ZodRawShape>(shape: S) =>
  z
    .strictObject(shape, {
      error: (issue) => code(issue.code === 'unrecognized_keys' ? 'unknownField' : 'notObject'),
    })
    .partial();
// The length is checked beside the schema: zod reports no fault of an entry once the list is too long.
const list = <T extends z.ZodType>(entry: T) =>
  z.array(entry, code('notList')).meta({ maxItems: longestList });

/** The facts of an application, `domain.md` section 6. Any of them may be missing; a partial value is valid. */
export const factsSchema = record({
  asOf: date,
  applicant: record({
    name: text,
    kind: oneOf(
      'enterprise',
      'bank',
      'university',
      'researchInstitute',
      'serviceAgency',
      'industryAssociation',
      'park',
      'other',
    ),
    size: oneOf('micro', 'small', 'medium', 'large'),
    inBishan: flag,
  }),
  exclusions: record({
    materialsUnobtainable: flag,
    ownershipDispute: flag,
    dishonestDebtor: flag,
    majorIncident: flag,
  }),
  prior: record({
    transferGroup: amount,
    interest: amount,
    interestMonths: count,
    fees: amount,
    productFiling: amount,
  }),
  budget: record({ approvedTotal: amount }),
  claims: record({
    transfers: list(record({ patentNo, kind, ...deal, completedOn: date })),
    licences: list(
      record({
        contract: text,
        patentNos: list(patentNo),
        kind,
        patentCount: whole(1, longestList),
        ...deal,
        filedOn: date,
        filingAmount: amount,
      }),
    ),
    openLicences: list(record({ patentNo, kind, disputed: flag, completedOn: date })),
    implementations: list(
      record({
        patentNo,
        kind,
        origin: oneOf('own', 'transferred'),
        recognised,
        disputed: flag,
        completedOn: date,
      }),
    ),
    highValueConversions: list(
      record({
        patentNo,
        kind,
        origin: oneOf('own', 'transferred', 'licensed'),
        recognised,
        disputed: flag,
        completedOn: date,
      }),
    ),
    pledgeLoans: list(
      record({
        loan: text,
        primaryCollateralIsIP: flag,
        crossRegion: flag,
        recognised,
        principal: amount,
        annualRate: rate,
        drawnOn: date,
        maturesOn: date,
        interestPaid: amount,
        assessmentFee: amount,
        guaranteeFee: amount,
        insuranceFee: amount,
      }),
    ),
    bankPledge: record({ enterprises: count, loanTotal: amount, rank: whole(1, 1_000_000) }),
    productFilings: list(record({ product: text, filedOn: date })),
    productRecognitions: list(record({ product: text, recognisedOn: date })),
    cultivationCentres: list(record({ name: text, approved: flag, acceptedOn: date })),
    patentPool: record({
      approved: flag,
      recognised,
      universityPatents: count,
      smes: count,
      largestLicence: amount,
      completedOn: date,
    }),
    licenceBrokerage: record({
      approved: flag,
      recognised,
      enterprises: count,
      filingTotal: amount,
      completedOn: date,
    }),
    serviceActivities: list(record({ name: text, approved: flag, recognised, cost: amount, heldOn: date })),
  }),
});

export type Facts = z.infer<typeof factsSchema>;
export type Claims = NonNullable<Facts['claims']>;
export type Applicant = NonNullable<Facts['applicant']>;

/** One entry of a list of claims, or the claim itself where there can be but one. */
export type ClaimOf<L extends keyof Claims> =
  NonNullable<Claims[L]> extends readonly (infer C)[] ? C : NonNullable<Claims[L]>;
