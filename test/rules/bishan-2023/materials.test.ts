import { expect, test } from 'vitest';
import { evaluate, materialsOf } from '../../../rules/bishan-2023/index.ts';
import type { Claims } from '../../../rules/bishan-2023/index.ts';
import { application, sound } from '../../support/sound-facts.ts';

const materials = (claims: Claims, agency = false) =>
  materialsOf(evaluate(application(claims), '2024-06-01'), { agency });

const always = [
  'applicationForm',
  'businessLicence',
  'clerkAuthorisation',
  'clerkIdCard',
  'bankAccountSheet',
  'accountOpeningPermit',
];

const own = (claims: Claims) =>
  materials(claims)
    .papers.filter(({ id }) => !always.includes(id))
    .map(({ id, clause, matters }) => `${clause} ${id} ${matters.join('+')}`);

test.each<[Claims, string[]]>([
  [
    { transfers: [sound.transfers] },
    [
      '5.2.4 transferContract transfer',
      '5.2.4 transferPatentCertificate transfer',
      '5.2.4 transferRegistration transfer',
    ],
  ],
  [
    { licences: [sound.licences], openLicences: [{ ...sound.openLicences, patentNo: 'ZL202110000002.0' }] },
    [
      '5.2.5 licenceContract licence+openLicence',
      '5.2.5 licencePatentCertificate licence+openLicence',
      '5.2.5 licenceRegistration licence+openLicence',
    ],
  ],
  [
    { pledgeLoans: [sound.pledgeLoans] },
    [
      '5.2.6 pledgeRegistrationNotice pledgeLoan',
      '5.2.6 pledgeLoanContract pledgeLoan',
      '5.2.6 loanDisbursementProof pledgeLoan',
    ],
  ],
  [
    { bankPledge: sound.bankPledge },
    [
      '5.2.6 pledgeRegistrationNotice bankPledge',
      '5.2.6 pledgeLoanContract bankPledge',
      '5.2.6 loanDisbursementProof bankPledge',
    ],
  ],
  [
    { productRecognitions: [sound.productRecognitions] },
    [
      '5.2.7 productPatentCertificate productRecognition',
      '5.2.7 productFilingInfo productRecognition',
      '5.2.7 productRecognitionProof productRecognition',
    ],
  ],
  [
    { serviceActivities: [sound.serviceActivities] },
    [
      '5.2.8 poolPatentList serviceActivity',
      '5.2.8 serviceContract serviceActivity',
      '5.2.8 serviceTransferContract serviceActivity',
      '5.2.8 serviceRegistration serviceActivity',
      '5.2.8 activityRecord serviceActivity',
    ],
  ],
])('%j calls for its papers', (claims, papers) => {
  expect(own(claims)).toEqual(papers);
});

test('every application needs the papers of 5.2.1 to 5.2.3, and two more where an agency files', () => {
  const claims = { transfers: [sound.transfers] };
  expect(
    materials(claims)
      .papers.filter(({ matters }) => matters.length === 0)
      .map(({ id }) => id),
  ).toEqual(always);
  expect(
    materials(claims, true)
      .papers.slice(5, 7)
      .map(({ id, clause }) => `${clause} ${id}`),
  ).toEqual(['5.2.2 agentAuthorisation', '5.2.2 agentIdCard']);
});

test('for a centre, an implementation and a conversion the text lists none, and that is said', () => {
  const { papers, unlisted } = materials({
    cultivationCentres: [sound.cultivationCentres],
    implementations: [sound.implementations],
    highValueConversions: [{ ...sound.highValueConversions, patentNo: 'ZL202110000002.0' }],
  });
  expect(unlisted).toEqual(['implementation', 'cultivationCentre', 'highValueConversion']);
  expect(papers.map(({ id }) => id)).toEqual(always);
});

test('a claim that waits for a fact calls for its papers; one that fails or is paid otherwise does not', () => {
  const waiting = { transfers: [{ ...sound.transfers, completedOn: undefined }] };
  expect(own(waiting)).toHaveLength(3);
  expect(own({ transfers: [{ ...sound.transfers, related: true }] })).toEqual([]);
  expect(own({ transfers: [sound.transfers], implementations: [sound.implementations] })).toEqual([]);
});
