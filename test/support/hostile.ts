import type { Application } from '../../bot/documents/document.ts';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import { firm } from './applications.ts';

/** Texts that break careless documents, with what they are. */
export const hostileTexts = [
  ['markup', '<w:t>&amp;</w:t><!-- ]]> "\''],
  ['control characters', '甲\u0000\u0007\u001B乙\u007F'],
  ['marks that turn the direction', '甲\u202Exslx.乙\u202C\u200F'],
  ['template marks', '{{x}} {#each} ${y} #let(z) $a$ \\n @ref <label>'],
  ['a spreadsheet formula', '=cmd()|calc'],
  ['500 characters', '重庆'.repeat(250)],
  ['500 letters without a break', `${'Ab9'.repeat(166)}xy`],
  ['emoji', '甲😀👨‍👩‍👧乙'],
  ['line breaks', '甲\r\n乙\n\n丙\t丁'],
  ['half a surrogate pair', '甲\uD83D乙'],
  ['spaces alone', ' \u3000 '],
] as const;

/** One text in every place that takes text. */
export function everywhere(text: string): Application {
  const facts: Facts = {
    ...firm,
    applicant: { ...firm.applicant, name: text },
    claims: {
      ...firm.claims,
      licences: [{ contract: text, kind: 'invention', patentCount: 2, source: 'university' }],
      productFilings: [{ product: text, filedOn: '2024-03-01' }],
      cultivationCentres: [{ name: text, approved: true, acceptedOn: '2024-03-01' }],
    },
  };
  const identity = {
    creditCode: text,
    address: text,
    clerk: { name: text, phone: text },
    agency: { name: text, agent: text, phone: text },
    account: { name: text, bank: text, number: text },
  };
  return { facts, identity };
}
