import type { MaterialId } from '../../../rules/bishan-2023/materials.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';

/** A paper that a question speaks of; by its name alone it may be any of several. */
export interface Named {
  readonly papers: readonly MaterialId[];
  readonly said: string;
  readonly at: number;
  /** Not at hand: 没有备案证明, 放款凭证丢了. */
  readonly lacking: boolean;
}

/** The first that fits takes the words: 转化服务合同 is no 合同 as such. */
const names: readonly (readonly [RegExp, readonly MaterialId[]])[] = [
  [/(?:单位|公司)?(?:授权)?(?:委托书|委托函)|授权书/, ['clerkAuthorisation', 'agentAuthorisation']],
  [/营业执照|执照/, ['businessLicence']],
  [/(?:银行)?账[户号](?:信息)?表|(?:银行)?账户信息/, ['bankAccountSheet']],
  [/(?:银行)?开户(?:许可证|许可|证明|证)|基本存款账户(?:信息)?/, ['accountOpeningPermit']],
  [/身份证(?:明)?/, ['clerkIdCard', 'agentIdCard']],
  [/申请表/, ['applicationForm']],
  [
    /(?:产业)?专利池(?:里|的)?(?:专利)?(?:明细|清单)|(?:池|入池)[^，,。]{0,5}(?:明细|清单)/,
    ['poolPatentList'],
  ],
  [
    /(?:知识产权|专利)?(?:质押|出质)(?:的|那份)?登记(?:通知书?|证明?|材料|凭证|的?凭证)|登记通知书/,
    ['pledgeRegistrationNotice'],
  ],
  [/(?:质押)?(?:贷款|借款|借贷|融资)(?:合同|协议)/, ['pledgeLoanContract']],
  [
    /(?:放款|放贷|发放贷款|贷款发放|发贷|贷款到账)(?:的)?(?:证明|凭证|凭据|单据?|材料|回单)|借据/,
    ['loanDisbursementProof'],
  ],
  [/还款(?:的)?(?:流水|记录|明细|清单|凭证|单)+/, ['loanDisbursementProof']],
  [/(?:密集型)?(?:产品)?认定(?:下来)?的?(?:证明|证书|文件|通知书?|批文|结果)+/, ['productRecognitionProof']],
  [
    /备案(?:的)?(?:专利)?产品(?:的)?信息|(?:产品|平台)[^，,。]{0,6}信息|备案信息|信息表/,
    ['productFilingInfo'],
  ],
  [/(?:转化)?服务(?:合同|协议)/, ['serviceContract']],
  [/(?:活动|服务)?(?:的)?开展情况(?:说明|材料)?/, ['activityRecord']],
  [/(?:转让|买卖|受让|购买)(?:的)?(?:合同|协议)/, ['transferContract', 'serviceTransferContract']],
  [/许可(?:的)?(?:合同|协议)(?!备案|登记)/, ['licenceContract', 'serviceTransferContract']],
  [
    /(?:转让|过户|转移|权利?人?变更|变更)(?:的)?(?:登记|备案)+(?:的)?(?:材料|证明|手续|凭证|通知书|纸)*|手续合格通知书|过户(?:材料|证明|凭证)/,
    ['transferRegistration', 'serviceRegistration'],
  ],
  [
    /许可(?:合同)?(?:的)?(?:登记|备案)+(?:的)?(?:材料|证明|手续|凭证|通知书|登记表|纸|表)+/,
    ['licenceRegistration', 'serviceRegistration'],
  ],
  [
    /(?:登记备案|备案登记|备案|登记)(?:的)?(?:材料|证明|凭证|通知书|回执|纸|手续)+|登记备案/,
    ['transferRegistration', 'licenceRegistration', 'productFilingInfo', 'serviceRegistration'],
  ],
  [
    /(?:专利|权利)?证书(?:复印件)?/,
    ['transferPatentCertificate', 'licencePatentCertificate', 'productPatentCertificate'],
  ],
  [
    /(?<!担保|保险|租赁|购销|劳动|销售|采购|评估|代理)合同/,
    [
      'transferContract',
      'licenceContract',
      'pledgeLoanContract',
      'serviceContract',
      'serviceTransferContract',
    ],
  ],
];

const everywhere = names.map(([pattern, papers]) => [new RegExp(pattern, 'g'), papers] as const);

const lackedBefore =
  /(?:没有?得?|没拿到|还?没|缺了?|少了?|差了?|不带|不交|免交|不附|未取得|找不到)[^，,。□]{0,3}$/;
const lackedAfter =
  /^[^，,。□]{0,4}(?:还没|没有|没下来|没得|没办|没拿|丢|找不到|弄不见|搞不见|缺|没带|未办|未取得|办不出)/;

/** Whose authorisation and identity card: the agent's, else those of the applicant's own clerk. */
const byAgent = /受托|代理|代办|中介|事务所|委托(?:他|别|人)|帮(?:忙|我们)/;

/** Which papers a folded question names, in the order named, and the question with □ in the place of each. */
export function papersIn(text: string): { readonly named: readonly Named[]; readonly masked: string } {
  const found: { papers: readonly MaterialId[]; said: string; at: number }[] = [];
  let open = text;
  for (const [pattern, papers] of everywhere) {
    for (const match of open.matchAll(pattern)) {
      found.push({ papers, said: match[0], at: match.index });
      open =
        open.slice(0, match.index) + '□'.repeat(match[0].length) + open.slice(match.index + match[0].length);
    }
  }
  const agent = byAgent.test(text);
  const named = found
    .sort((a, b) => a.at - b.at)
    .map((one) => ({
      ...one,
      papers:
        one.papers.length === 2
          ? one.papers.filter((id) => !id.startsWith(agent ? 'clerk' : 'agent'))
          : one.papers,
      lacking:
        lackedBefore.test(open.slice(0, one.at).replace(/□+/g, '□')) ||
        lackedAfter.test(open.slice(one.at + one.said.length).replace(/□+/g, '□')),
    }));
  return { named, masked: open.replace(/□+/g, '□') };
}

/** Words by which a question names a matter; the first that fits takes them. */
const matters: readonly (readonly [MatterId, RegExp])[] = [
  ['openLicence', /开放(?:式|性)?许可/],
  ['patentPool', /专利池|入池|池子|建池/],
  ['licenceBrokerage', /(?:促成|撮合|牵线|推动)[^，,。]{0,8}许可|促成|撮合|牵线/],
  ['serviceActivity', /活动|培训|宣讲|对接会|供需对接|入园惠企|沙龙|讲座/],
  ['serviceActivity', /转化服务|服务机构|(?<=做|搞|报)服务/],
  ['cultivationCentre', /(?:培育|转化)(?:[(（]转化[)）])?中心/],
  ['highValueConversion', /高价值/],
  ['implementation', /转化实施|投产|自转化|(?:自有|自己的?)(?:专利|发明)|自己(?:实施|生产)/],
  ['productRecognition', /(?:密集型|产品)[^，,。]{0,4}认定|认定/],
  [
    'productFiling',
    /产品[^，,。]{0,6}备案|备案[^，,。件]{0,6}产品|密集型|(?:^|[、，,和跟])备案(?=[、，,和跟三两都]|$)/,
  ],
  ['bankPledge', /惠企|支行|分行|我们是[^，,。]{0,4}银行|银行[^，,。]{0,6}(?:奖|名)|前三|第[一二三]名/],
  ['pledgeLoan', /质押|出质|贴息|贷款?|利息|评估费|担保费|保险费/],
  ['licence', /许可/],
  ['transfer', /转让|受让|过户|买[^，,。]{0,8}专利|购买?专利/],
];

/** The matters that a masked question names. */
export function mattersIn(masked: string): MatterId[] {
  let open = masked;
  const found = new Set<MatterId>();
  for (const [matter, pattern] of matters) {
    const match = pattern.exec(open);
    if (!match) continue;
    found.add(matter);
    open = open.replace(new RegExp(pattern, 'g'), (said) => ' '.repeat(said.length));
  }
  if (found.size === 0 && open.includes('产品')) found.add('productFiling');
  return [...found];
}
