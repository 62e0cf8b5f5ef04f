import type { Computed } from '../../compute.ts';
import { askedOf } from './asked.ts';
import { general, handed, inAddition, commonQuotes, copies, listsWith } from './lists.ts';
import { awards, listed, type Question, quotesOf, say } from './question.ts';

/** A paper of another matter's: 报产品备案要不要贷款合同. */
export function ofAnotherMatter({ named, told, all }: Question): Computed | null {
  const [one, ...others] = named;
  const [list, ...more] = told;
  if (!one || !list || others.length + more.length > 0) return null;
  const its = listsWith(one.papers, all);
  return say(
    `通知没有要求：申请${list.award}资助列的是${listed(list, all)}等；${one.said}是申请${awards(its)}资助要交的。`,
    quotesOf([list, ...its]),
    told,
  );
}

const beforeGrant = /(?:专利)?(?:受理|授权|办理登记手续)通知书|受理书/;
const certificates = ['transferPatentCertificate', 'licencePatentCertificate', 'productPatentCertificate'];

/** 只有受理通知书: no certificate yet. */
export function beforeTheCertificate({ text, told, all }: Question): Computed | null {
  const said = beforeGrant.exec(text)?.[0];
  const [list, ...more] = told;
  const certificate = all.find(({ id, clause }) => clause === list?.clause && certificates.includes(id));
  if (!said || !list || !certificate || more.length > 0) return null;
  return say(
    `不行：申请${list.award}资助要交${certificate.name}，通知没有写可以用${said}代替。`,
    quotesOf([list]),
    [list],
  );
}

const others =
  /审计报告|财务报表|报表|纳税证明|完税证明|社保[^，,。]{0,4}(?:证明|记录|缴费)|可行性报告|可研报告|评估报告|检测报告|检验报告|查新报告|检索报告|验收(?:证明|报告|材料|意见)|公司章程|章程|信用报告|征信报告|房产证|租赁合同|产权证|环评|资质证书|情况说明|推荐信|公证书|营业收入证明|中小企业证明|员工名册|担保合同|保险合同|保单|银行流水|对账单/;

/** A paper that the notice doesn't name: it says so, and what it lists for the matter told. */
export function unlisted({ text, told, all }: Question): Computed | null {
  const said = others.exec(text)?.[0];
  if (!said || askedOf(text.replace(others, '□')) === null) return null;
  const lists = told.map((list) => `${list.award}列的是${listed(list, all)}等`).join('；');
  return say(
    `通知没有把${said}列进要交的材料；${lists || `通用的是${general}`}。是否另外要交，请向区市场监管局确认。`,
    [],
  );
}

/** Two matters filed together: the papers of both. */
export function together({ told, all }: Question): Computed | null {
  if (told.length < 2 || told.length > 3) return null;
  const parts = told.map((list) => `${list.award}交${listed(list, all)}`).join('；');
  return say(
    `${parts}。另交${inAddition}；${handed}`,
    [...quotesOf(told), ...Object.entries(commonQuotes), copies],
    told,
  );
}
