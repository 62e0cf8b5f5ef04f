import type { ApplicationForm } from '../../../rules/bishan-2023/form.ts';
import { inWords } from '../amount-in-words.ts';
import { paragraph, type Sheet } from '../sheet.ts';
import { companion, fields, signatures } from './companion.ts';

/** 银行账户信息表, which 5.2.2 asks for under the applicant's seal. */
export function bankAccount({ applicantName, identity, total }: ApplicationForm): Sheet {
  const { name, bank, number } = identity.account ?? {};
  return companion('银行账户信息表', [
    fields([
      ['申请人名称', applicantName],
      ['统一社会信用代码', identity.creditCode],
      ['户名', name],
      ['开户银行', bank],
      ['银行账号', number],
      ['申请资助金额（元）', total],
      ['申请资助金额（大写）', total === null ? '' : inWords(total)],
      ['经办人', identity.clerk?.name],
      ['经办人电话', identity.clerk?.phone],
    ]),
    paragraph('本申请人确认上述账户信息真实、准确，资助资金请拨付至该账户。'),
    ...signatures('申请人（盖章）：'),
  ]);
}
