import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Item } from '../../../rules/bishan-2023/result.ts';
import { fieldName } from './fact-names.ts';
import { chineseDate, percent } from './figures.ts';

const yuan = (amount: string) => `${amount}元`;
const firms = (count: string) => `${count}家`;
const among = (names: Record<string, string>) => (value: string) => names[value] ?? value;

/** The facts of a claim that its paper shows, in this order, each in its unit; yes and no stay out. */
const shown: Record<string, (value: string) => string> = {
  contract: (text) => text,
  source: among({
    university: '高等院校',
    researchInstitute: '科研院所',
    enterprise: '企业',
    individual: '个人',
    other: '其他',
  }),
  origin: among({ own: '自有', transferred: '受让', licensed: '许可引进' }),
  kind: among({ invention: '发明', utilityModel: '实用新型', design: '外观设计' }),
  patentCount: (count) => `${count}件`,
  completedOn: chineseDate,
  filedOn: chineseDate,
  filingAmount: yuan,
  principal: yuan,
  annualRate: percent,
  drawnOn: chineseDate,
  maturesOn: chineseDate,
  interestPaid: yuan,
  assessmentFee: yuan,
  guaranteeFee: yuan,
  insuranceFee: yuan,
  enterprises: firms,
  loanTotal: yuan,
  rank: (rank) => `第${rank}名`,
  recognisedOn: chineseDate,
  acceptedOn: chineseDate,
  universityPatents: (count) => `${count}件`,
  smes: firms,
  largestLicence: yuan,
  filingTotal: yuan,
  cost: yuan,
  heldOn: chineseDate,
};

/** Lines such as 完成日期：2024年3月1日 about the claim that an item stands for. */
export function claimFacts({ path }: Item, facts: Facts): string[] {
  const claim = claimAt(path, facts);
  return Object.entries(shown).flatMap(([field, write]) => {
    const value = claim[field];
    return typeof value === 'string' || typeof value === 'number'
      ? [`${fieldName(field)}：${write(String(value))}`]
      : [];
  });
}

function claimAt(path: string, facts: Facts): Record<string, unknown> {
  const [, list = '', index] = /^claims\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const claims: Record<string, unknown> = { ...facts.claims };
  const place = claims[list];
  const claim: unknown = Array.isArray(place) ? place[Number(index)] : place;
  return typeof claim === 'object' && claim !== null ? { ...claim } : {};
}
