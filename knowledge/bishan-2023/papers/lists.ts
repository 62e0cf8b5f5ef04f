import type { Paper } from '../../compute.ts';
import type { MaterialId } from '../../../rules/bishan-2023/materials.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';

/** Papers that one item of 五（二） asks of some matters together. */
export interface PaperList {
  readonly clause: string;
  /** What the item calls the award. */
  readonly award: string;
  /** The item, to the letter. */
  readonly quote: string;
  readonly topic: string;
}

/** Items 4 to 8 of 五（二）; which papers and matters belong to each is the rules' to say. */
export const lists: readonly PaperList[] = [
  {
    clause: '5.2.4',
    award: '专利转让',
    quote: '4.申请专利转让资助的，需提交转让合同、转让专利证书、转让登记备案材料等资料；',
    topic: 'transfer.materials',
  },
  {
    clause: '5.2.5',
    award: '专利许可',
    quote: '5.申请专利许可资助的，需提交许可合同、许可专利证书、许可登记备案材料等资料；',
    topic: 'licence.materials',
  },
  {
    clause: '5.2.6',
    award: '知识产权质押融资',
    quote:
      '6.申请知识产权质押融资资助的，需提交用于质押的知识产权质押登记通知书、质押贷款合同、发放贷款证明或还款明细等资料；',
    topic: 'pledgeLoan.materials',
  },
  {
    clause: '5.2.7',
    award: '专利产品备案',
    quote:
      '7.申请专利产品备案资助的，需提交产品所获得的专利证书、备案专利产品信息、专利密集型产品认定证明等材料；',
    topic: 'productFiling.materials',
  },
  {
    clause: '5.2.8',
    award: '专利转化服务',
    quote:
      '8.申请专利转化服务资助的，需提交产业专利池明细、转化服务合同、专利转让（许可）合同、登记备案材料、转化服务活动开展情况等材料。',
    topic: 'service.materials',
  },
];

/** Items 1 to 3, which every application needs, to the letter. */
export const commonQuotes: Readonly<Record<string, string>> = {
  '5.2.1': '1.《重庆市璧山区专利转化运用资助申请表》（见附件2）；',
  '5.2.2':
    '2.申请人所在单位营业执照，经办人需提交单位授权委托书、本人身份证复印件和盖有本单位公章的银行账户信息表；委托他人办理资助申请的，需提交授权委托书和受托人的身份证明复印件；',
  '5.2.3': '3.申请人银行开户许可证复印件；',
};

export const copies = [
  '5.2.note',
  '上述材料须提供盖有鲜章的复印件，一式两份，同时提供原件核对查验。',
] as const;

export const handed = '均为盖鲜章的复印件，一式两份，带原件核对。';

/** Items 1 to 3 in short. */
export const general = '申请表、营业执照、授权委托书、身份证复印件、银行账户信息表、开户许可证复印件';
export const inAddition = `各项通用的${general}`;

export const supplement = ['5.1.2.2', '（2）提供材料不齐全的，告知补齐后仍不能提供齐全的；'] as const;

/** The papers of an item, as the notice calls them. */
export const papersOf = (clause: string, papers: readonly Paper[]): readonly Paper[] =>
  papers.filter((paper) => paper.clause === clause);

/** The item that a matter's papers stand in; null where the notice lists none for it. */
export function listFor(matter: MatterId, papers: readonly Paper[]): PaperList | null {
  const paper = papers.find(({ calledForBy }) => Array.isArray(calledForBy) && calledForBy.includes(matter));
  return lists.find(({ clause }) => clause === paper?.clause) ?? null;
}

/** The items that list one of the papers. */
export function listsWith(ids: readonly MaterialId[], papers: readonly Paper[]): readonly PaperList[] {
  const clauses = papers.filter(({ id }) => ids.includes(id)).map(({ clause }) => clause);
  return lists.filter(({ clause }) => clauses.includes(clause));
}
