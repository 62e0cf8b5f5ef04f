import type { ApplicationForm } from '../../../rules/bishan-2023/form.ts';
import { paragraph, type Sheet } from '../sheet.ts';
import { companion, fields, signatures } from './companion.ts';

const office = '重庆市璧山区市场监督管理局：';

/** 授权委托书 of the applicant for its clerk (5.2.2). */
export function clerkAuthorisation({ applicantName, identity }: ApplicationForm): Sheet {
  const { name, phone } = identity.clerk ?? {};
  return authorisation(
    '兹委托下列人员为本单位经办人，代表本单位办理重庆市璧山区专利转化运用资助申报事宜，包括提交和补正申请材料、配合原件核对查验、签收有关文书。经办人在上述范围内办理的事项，本单位均予承认。',
    [
      ['委托单位', applicantName],
      ['统一社会信用代码', identity.creditCode],
      ['单位地址', identity.address],
      ['经办人姓名', name],
      ['经办人身份证号码', ''],
      ['经办人电话', phone],
      ['委托期限', '自     年   月   日至     年   月   日'],
    ],
    ['委托单位（盖章）：', '法定代表人（签名）：', '经办人（签名）：'],
  );
}

/** 授权委托书 of the applicant for an agency that files for it (5.2.2). */
export function agentAuthorisation({ applicantName, identity }: ApplicationForm): Sheet {
  const agency = identity.agency === false ? undefined : identity.agency;
  return authorisation(
    '兹委托下列机构及其代理人代为办理重庆市璧山区专利转化运用资助申请，包括提交和补正申请材料、配合原件核对查验、签收有关文书。受托人在上述范围内办理的事项，委托人均予承认。',
    [
      ['委托人', applicantName],
      ['统一社会信用代码', identity.creditCode],
      ['委托人地址', identity.address],
      ['受托机构', agency?.name],
      ['代理人姓名', agency?.agent],
      ['代理人身份证号码', ''],
      ['代理人电话', agency?.phone],
      ['委托期限', '自     年   月   日至     年   月   日'],
    ],
    ['委托人（盖章或签名）：', '受托机构（盖章）：', '代理人（签名）：'],
  );
}

function authorisation(
  body: string,
  parties: readonly (readonly [string, string | null | undefined])[],
  signers: readonly string[],
): Sheet {
  return companion('授权委托书', [
    paragraph(office, { indent: false }),
    paragraph(body),
    fields(parties),
    ...signatures(...signers),
  ]);
}
