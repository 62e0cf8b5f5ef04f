import { readFileSync } from 'node:fs';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../rules/bishan-2023/form.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';

export interface DecidedCase {
  readonly name: string;
  readonly facts: Facts;
  readonly result: Result;
}

/** The customer's cases: applications of every kind with what they come to. */
export const decidedCases: readonly DecidedCase[] = readFileSync(
  new URL('../rules/cases-dev.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as DecidedCase);

/** Everything that 附件2 asks beside the matters, with characters that common fonts lack. */
export const identity: Identity = {
  creditCode: '91500227MA5U000000',
  address: '重庆市璧山区璧泉街道双星大道50号',
  clerk: { name: '李镕喆', phone: '13800138000' },
  agency: { name: '重庆堃昇专利代理事务所（普通合伙）', agent: '王璟', phone: '023-41420000' },
  account: {
    name: '重庆镕喆智能装备有限公司',
    bank: '中国农业银行股份有限公司重庆璧山支行',
    number: '3105022701040001234',
  },
};

/** A small firm with two patents from a university, filed in time: 20 000 yuan. */
export const firm: Facts = {
  asOf: '2024-10-20',
  applicant: { name: '重庆镕喆智能装备有限公司', kind: 'enterprise', size: 'small', inBishan: true },
  exclusions: {
    materialsUnobtainable: false,
    ownershipDispute: false,
    dishonestDebtor: false,
    majorIncident: false,
  },
  prior: { transferGroup: '0' },
  claims: {
    transfers: ['ZL202110000001.6', 'ZL202110000002.0'].map((patentNo) => ({
      patentNo,
      source: 'university' as const,
      related: false,
      forImplementation: true,
      disputed: false,
      completedOn: '2024-03-01',
    })),
  },
};
