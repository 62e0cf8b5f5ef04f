import { formRowIds, type ApplicationForm, type FormRowId } from '../../../rules/bishan-2023/form.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Trace } from '../../../rules/bishan-2023/trace.ts';
import { inWords } from '../amount-in-words.ts';
import { label, row, value, type Row, type Sheet } from '../sheet.ts';

/** The words that the office printed (A2), to the letter, spaces included. */
export const printed = {
  title: '重庆市璧山区专利转化运用资助申请表',
  applicant: '申请人名称（姓名）',
  columns: ['资助事项', '资助标准', '资助数量', '资助合计（元）'],
  rows: {
    transfer: '接受发明专利转让',
    licence: '接受发明专利许可',
    openLicence: '发明开放许可',
    pledge: '知识产权质押融资',
    productFiling: '专利密集型产品备案',
    productRecognition: '专利密集型产品认定',
    cultivation: '高价值专利培育（转化）中心',
    service: '专利转化服务',
  } satisfies Record<FormRowId, string>,
  total: '总计（元）',
  creditCode: '（单位）统一社会信用代码',
  address: '申请人所在地址',
  clerk: '经办人',
  clerkPhone: '经办人电话',
  agency: '专利代理机构',
  agent: '代理人',
  agentPhone: '电  话',
  accountName: '申请人户名',
  bank: '开户银行',
  accountNumber: '银行账号',
  amount: '金额（总计）',
  signature: '申请人签章',
  commitment:
    '本申请人承诺上述信息真实、准确、有效，所申请的专利转化项目来源合理合法，不属于通过抄袭、重复提交、拼凑和编造等非正常手段获得，且不以套取专利转化资助为目的，否则愿意承担相应法律责任。',
  seal: '盖章（签名）:',
  date: '年   月   日',
  review: '区市场监管局审核意见',
  financeReview: '区财政局审核意见',
};

/** 资助标准 in the words of 附件1; the tiered ones name the tier that was reached. */
const standards: Record<MatterId, (steps: Trace) => string> = {
  transfer: () => '1万元/件',
  licence: (steps) =>
    steps.some(({ step }) => step === 'licenceExtra')
      ? '0.5万元/件，按照备案金额的0.05%给予额外资助（最高不超过0.5万元）'
      : '0.5万元/件',
  openLicence: () => '1万元/件',
  implementation: () => '2万元/件',
  bankPledge: tier,
  pledgeLoan: (steps) =>
    [
      steps.some(({ step }) => step === 'interest') ? '贴息利率不超过同期银行贷款市场报价利率（LPR）' : '',
      steps.some(({ step }) => step === 'fees') ? '评估费、担保费、保险费按50%给予资助' : '',
    ]
      .filter((part) => part !== '')
      .join('；'),
  productFiling: () => '1000元/个',
  productRecognition: () => '5000元/个',
  cultivationCentre: () => '10万元/个',
  highValueConversion: () => '2万元/件',
  patentPool: () => '10万元',
  licenceBrokerage: tier,
  serviceActivity: () => '据实给予单次最高不超过2万元资助',
};

function tier(steps: Trace): string {
  const standard = steps.find((step) => step.step === 'standard')?.standard;
  return standard === undefined ? '' : `${Number(standard) / 10_000}万元`;
}

/** 附件2, filled with what the facts say; 签章, 日期 and the two 审核意见 are for other hands. */
export function formSheet(form: ApplicationForm, trace: Trace): Sheet {
  const { identity, total } = form;
  const clerk = identity.clerk ?? {};
  const agency = identity.agency === false ? {} : (identity.agency ?? {});
  const account = identity.account ?? {};
  const totalText = total === null ? '' : `${total}（大写：${inWords(total)}）`;
  return {
    title: printed.title,
    notes: [],
    watermark: null,
    footer: null,
    blocks: [
      {
        kind: 'table',
        columns: [41, 45, 17, 21, 15, 31],
        head: 0,
        rows: [
          row([label(printed.applicant), value(form.applicantName ?? '', { span: 5 })]),
          row(matterCells(printed.columns).map((cell) => ({ ...cell, label: true }))),
          ...formRowIds.map((id) => matterRow(id, form, trace)),
          row([label(printed.total), value(totalText, { span: 5 })]),
          row([label(printed.creditCode), value(identity.creditCode ?? '', { span: 5 })]),
          row([label(printed.address), value(identity.address ?? '', { span: 5 })]),
          pair([printed.clerk, clerk.name], [printed.clerkPhone, clerk.phone]),
          row([
            label(printed.agency),
            value(agency.name ?? '', { align: 'center' }),
            label(printed.agent),
            value(agency.agent ?? '', { align: 'center' }),
            label(printed.agentPhone),
            value(agency.phone ?? '', { align: 'center' }),
          ]),
          pair([printed.accountName, account.name], [printed.bank, account.bank]),
          pair([printed.accountNumber, account.number], [printed.amount, total ?? '']),
          ...signatureRows,
          row([label(printed.review), value('', { span: 5 })], 14),
          row([label(printed.financeReview), value('', { span: 5 })], 14),
        ],
      },
    ],
  };
}

const signatureRows: readonly Row[] = [
  row([
    label(printed.signature, { reach: 3 }),
    value(printed.commitment, { span: 5, open: { above: false, below: true } }),
  ]),
  row([value(printed.seal, { span: 5, align: 'center', open: { above: true, below: true } })], 14),
  row([value(printed.date, { span: 5, align: 'right', open: { above: true, below: false } })]),
];

function matterRow(id: FormRowId, form: ApplicationForm, trace: Trace): Row {
  const filled = form.rows.find(({ row }) => row === id);
  const standard = (filled?.matters ?? []).map((matter) =>
    standards[matter](trace.filter((step) => 'matter' in step && step.matter === matter)),
  );
  return row(
    matterCells([
      printed.rows[id],
      [...new Set(standard)].join('；'),
      filled?.quantity?.toString() ?? '',
      filled?.amount ?? '',
    ]),
  );
}

function matterCells([matter = '', standard = '', quantity = '', amount = '']: readonly string[]) {
  return [
    label(matter),
    value(standard, { align: 'center' }),
    value(quantity, { align: 'center', span: 2 }),
    value(amount, { align: 'center', span: 2 }),
  ];
}

function pair(left: [string, string | undefined], right: [string, string | undefined]): Row {
  return row([
    label(left[0]),
    value(left[1] ?? '', { align: 'center' }),
    label(right[0], { span: 2 }),
    value(right[1] ?? '', { align: 'center', span: 2 }),
  ]);
}
