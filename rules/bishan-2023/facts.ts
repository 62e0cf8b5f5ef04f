import { z } from 'zod';

const amount = z.string().regex(/^(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?$/);
const rate = z.string().regex(/^0(\.[0-9]{1,8})?$/);
const date = z.iso.date();
const text = z.string().min(1);
const count = z.int().min(0).max(1_000_000);

const source = z.enum(['university', 'researchInstitute', 'enterprise', 'individual', 'other']);
const kind = z.enum(['invention', 'utilityModel', 'design']);
const recognised = z.union([z.boolean(), z.literal('pending')]);

const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(500).optional();

/** The facts of an application, `domain.md` section 6. Any of them may be missing; a partial value is valid. */
export const factsSchema = z.strictObject({
  asOf: date.optional(),
  applicant: z
    .strictObject({
      name: text.optional(),
      kind: z
        .enum([
          'enterprise',
          'bank',
          'university',
          'researchInstitute',
          'serviceAgency',
          'industryAssociation',
          'park',
          'other',
        ])
        .optional(),
      size: z.enum(['micro', 'small', 'medium', 'large']).optional(),
      inBishan: z.boolean().optional(),
    })
    .optional(),
  exclusions: z
    .strictObject({
      materialsUnobtainable: z.boolean().optional(),
      ownershipDispute: z.boolean().optional(),
      dishonestDebtor: z.boolean().optional(),
      majorIncident: z.boolean().optional(),
    })
    .optional(),
  prior: z
    .strictObject({
      transferGroup: amount.optional(),
      interest: amount.optional(),
      interestMonths: count.optional(),
      fees: amount.optional(),
      productFiling: amount.optional(),
    })
    .optional(),
  budget: z.strictObject({ approvedTotal: amount.optional() }).optional(),
  claims: z
    .strictObject({
      transfers: list(
        z.strictObject({
          patentNo: text.optional(),
          kind: kind.optional(),
          source: source.optional(),
          related: z.boolean().optional(),
          forImplementation: z.boolean().optional(),
          disputed: z.boolean().optional(),
          completedOn: date.optional(),
        }),
      ),
      licences: list(
        z.strictObject({
          contract: text.optional(),
          patentNos: z.array(text).max(500).optional(),
          kind: kind.optional(),
          patentCount: z.int().min(1).max(500).optional(),
          source: source.optional(),
          related: z.boolean().optional(),
          forImplementation: z.boolean().optional(),
          disputed: z.boolean().optional(),
          filedOn: date.optional(),
          filingAmount: amount.optional(),
        }),
      ),
      openLicences: list(
        z.strictObject({
          patentNo: text.optional(),
          kind: kind.optional(),
          disputed: z.boolean().optional(),
          completedOn: date.optional(),
        }),
      ),
      implementations: list(
        z.strictObject({
          patentNo: text.optional(),
          kind: kind.optional(),
          origin: z.enum(['own', 'transferred']).optional(),
          recognised: recognised.optional(),
          disputed: z.boolean().optional(),
          completedOn: date.optional(),
        }),
      ),
      highValueConversions: list(
        z.strictObject({
          patentNo: text.optional(),
          kind: kind.optional(),
          origin: z.enum(['own', 'transferred', 'licensed']).optional(),
          recognised: recognised.optional(),
          disputed: z.boolean().optional(),
          completedOn: date.optional(),
        }),
      ),
      pledgeLoans: list(
        z.strictObject({
          loan: text.optional(),
          primaryCollateralIsIP: z.boolean().optional(),
          crossRegion: z.boolean().optional(),
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
      bankPledge: z
        .strictObject({
          enterprises: count.optional(),
          loanTotal: amount.optional(),
          rank: z.int().min(1).max(1_000_000).optional(),
        })
        .optional(),
      productFilings: list(z.strictObject({ product: text.optional(), filedOn: date.optional() })),
      productRecognitions: list(z.strictObject({ product: text.optional(), recognisedOn: date.optional() })),
      cultivationCentres: list(
        z.strictObject({
          name: text.optional(),
          approved: z.boolean().optional(),
          acceptedOn: date.optional(),
        }),
      ),
      patentPool: z
        .strictObject({
          approved: z.boolean().optional(),
          recognised: recognised.optional(),
          universityPatents: count.optional(),
          smes: count.optional(),
          largestLicence: amount.optional(),
          completedOn: date.optional(),
        })
        .optional(),
      licenceBrokerage: z
        .strictObject({
          approved: z.boolean().optional(),
          recognised: recognised.optional(),
          enterprises: count.optional(),
          filingTotal: amount.optional(),
          completedOn: date.optional(),
        })
        .optional(),
      serviceActivities: list(
        z.strictObject({
          name: text.optional(),
          approved: z.boolean().optional(),
          recognised: recognised.optional(),
          cost: amount.optional(),
          heldOn: date.optional(),
        }),
      ),
    })
    .optional(),
});

export type Facts = z.infer<typeof factsSchema>;
