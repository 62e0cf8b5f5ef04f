import type { Case } from '../case.ts';
import { unprintableIn } from '../fonts.ts';
import { plainText } from '../plain-text.ts';
import { heading, paragraph, table, type Block, type Sheet } from '../sheet.ts';
import { factName } from '../wording/fact-names.ts';
import { materialWording } from '../wording/materials.ts';
import { matterNames } from '../wording/matters.ts';
import { companion } from './companion.ts';

/** What to bring to the counter: only what this application needs, with a box to tick. */
export function checklist(one: Case): Sheet {
  const { materials, notice } = one;
  return companion('申报材料清单', [
    paragraph(notice.clause('5.2.note').text),
    ...table(
      [
        { title: '备齐', width: 13, align: 'center' },
        { title: '材料', width: 65 },
        { title: '依据', width: 24, align: 'center' },
        { title: '份数', width: 13, align: 'center' },
        { title: '鲜章', width: 13, align: 'center' },
        { title: '原件', width: 19, align: 'center' },
        { title: '由谁出具', width: 23, align: 'center' },
      ],
      materials.papers.map(({ id, clause }) => {
        const { name, issuer, hint, ours } = materialWording[id];
        const material = hint === '' ? name : `${name}\n（${hint}）`;
        const original = ours ? '提交' : '带来核对';
        return ['□', material, notice.clause(clause).label, '2', '加盖', original, issuer];
      }),
    ),
    paragraph('“由谁出具”和括号里的提示是一般经验，通知没有写明，以区市场监管局要求为准。'),
    ...unlisted(one),
    ...toCheck(one),
  ]);
}

function unlisted({ materials }: Case): Block[] {
  if (materials.unlisted.length === 0) return [];
  const matters = materials.unlisted.map((matter) => matterNames[matter]).join('、');
  return [paragraph(`通知没有为下列事项列出专门的材料，请向区市场监管局问清：${matters}。`)];
}

/** What to look at once more before handing in. */
function toCheck({ form, result, application }: Case): Block[] {
  const unprintable = unprintableIn(plainText(texts(application)));
  const { applicantName, identity } = form;
  const account = identity.account?.name;
  const checks = [
    ...(form.missing.length > 0 ? [`申请表上还空着：${form.missing.map(factName).join('、')}。`] : []),
    ...(result.missing.length > 0 ? [`测算还缺：${result.missing.map(factName).join('、')}。`] : []),
    ...(account !== undefined && applicantName !== null && account !== applicantName
      ? ['户名与申请人名称不一致，请核对。']
      : []),
    ...(unprintable.length > 0
      ? [`PDF 的字体印不出这些字：${unprintable.join(' ')}，请打印 DOCX 并核对。`]
      : []),
    '申请表签章、填写日期；两栏审核意见由区市场监管局、区财政局填写，不要动。',
    '同一专利、产品没有在别处重复申报、多头报账。',
  ];
  return [heading('递交前请核对'), ...checks.map((check) => paragraph(`□ ${check}`, { indent: false }))];
}

/** All that the applicant wrote, in one piece. */
function texts(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(texts).join('') : '';
}
