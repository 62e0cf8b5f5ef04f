/** A fact or a cell of the form with `[]` for any entry, e.g. `claims.licences[].filingAmount`, `identity.clerk.phone`. */
export type FactPattern = string;

const patentLists = ['transfers', 'openLicences', 'implementations', 'highValueConversions'];
const patents = (field: string): FactPattern[] => patentLists.map((list) => `claims.${list}[].${field}`);
const taken = (field: string): FactPattern[] =>
  ['transfers', 'licences'].map((list) => `claims.${list}[].${field}`);

const days: readonly FactPattern[] = [
  ...patents('completedOn'),
  'claims.licences[].filedOn',
  'claims.productFilings[].filedOn',
  'claims.productRecognitions[].recognisedOn',
  'claims.pledgeLoans[].drawnOn',
  'claims.serviceActivities[].heldOn',
  'claims.cultivationCentres[].acceptedOn',
  'claims.patentPool.completedOn',
  'claims.licenceBrokerage.completedOn',
];
const sums: readonly FactPattern[] = [
  'claims.licences[].filingAmount',
  'claims.pledgeLoans[].principal',
  'claims.bankPledge.loanTotal',
  'claims.licenceBrokerage.filingTotal',
  'claims.serviceActivities[].cost',
];
const counts: readonly FactPattern[] = [
  'claims.transfers[]',
  'claims.licences[].patentCount',
  'claims.openLicences[]',
];

/**
 * What people call a fact, the most telling name first. Where a name fits several facts they are all given, in the order
 * of likelihood: the one that this applicant has is meant.
 */
const fields: readonly (readonly [RegExp, readonly FactPattern[]])[] = [
  [/信用代码|统一代码/, ['identity.creditCode']],
  [/开户行|开户银行/, ['identity.account.bank']],
  [/户名/, ['identity.account.name']],
  [/账号|帐号|卡号|账户号/, ['identity.account.number']],
  [/代理(?:机构|人)?的?(?:电话|手机|联系方式)/, ['identity.agency.phone']],
  [/代理人/, ['identity.agency.agent']],
  [/代理(?:机构|公司)/, ['identity.agency.name']],
  [/经办人?的?(?:电话|手机|联系方式)/, ['identity.clerk.phone']],
  [/经办人|联系人/, ['identity.clerk.name']],
  [/电话|手机|联系方式/, ['identity.clerk.phone', 'identity.agency.phone']],
  [/地址/, ['identity.address']],
  [/产品的?(?:名称|名字|名)/, ['claims.productFilings[].product', 'claims.productRecognitions[].product']],
  [/活动的?(?:名称|名字|名)/, ['claims.serviceActivities[].name']],
  [/中心的?(?:名称|名字|名)/, ['claims.cultivationCentres[].name']],
  [/合同(?:编号|名称|号)/, ['claims.licences[].contract']],
  [/备案总额|总备案|备案总金额/, ['claims.licenceBrokerage.filingTotal', 'claims.licences[].filingAmount']],
  [
    /备案(?:金额|额)|合同(?:备案)?(?:金额|额|价)/,
    ['claims.licences[].filingAmount', 'claims.licenceBrokerage.filingTotal'],
  ],
  [/评估费/, ['claims.pledgeLoans[].assessmentFee']],
  [/担保费/, ['claims.pledgeLoans[].guaranteeFee']],
  [/保险费|保费/, ['claims.pledgeLoans[].insuranceFee']],
  [/利率|年化|年息/, ['claims.pledgeLoans[].annualRate']],
  [/利息/, ['claims.pledgeLoans[].interestPaid']],
  [/放款总额|贷款总额|发放总额/, ['claims.bankPledge.loanTotal', 'claims.pledgeLoans[].principal']],
  [/本金|贷款(?:金额|额|数)|借款金额/, ['claims.pledgeLoans[].principal', 'claims.bankPledge.loanTotal']],
  [/到期/, ['claims.pledgeLoans[].maturesOn']],
  [/放款|提款|到账/, ['claims.pledgeLoans[].drawnOn']],
  [/排名|名次/, ['claims.bankPledge.rank']],
  [
    /惠企|惠及|企业(?:数|家数)/,
    ['claims.bankPledge.enterprises', 'claims.licenceBrokerage.enterprises', 'claims.patentPool.smes'],
  ],
  [/产品备案/, ['claims.productFilings[].filedOn']],
  [/认定/, ['claims.productRecognitions[].recognisedOn']],
  [/备案(?:的)?(?:日期|时间|日子|日)|备案/, ['claims.licences[].filedOn', 'claims.productFilings[].filedOn']],
  [/验收/, ['claims.cultivationCentres[].acceptedOn']],
  [/过户|变更登记|转让(?:完成)?的?(?:日期|时间)/, ['claims.transfers[].completedOn']],
  [/许可(?:完成)?的?(?:日期|时间)/, ['claims.licences[].filedOn', 'claims.openLicences[].completedOn']],
  [/活动的?(?:日期|时间)|举办/, ['claims.serviceActivities[].heldOn']],
  [/活动的?(?:费用|花费|成本|开支)|花费|花了/, ['claims.serviceActivities[].cost']],
  [/专利号/, [...patents('patentNo'), 'claims.licences[].patentNos']],
  [/专利(?:的)?(?:类型|种类|类别)/, [...patents('kind'), 'claims.licences[].kind']],
  [/来源|出让方|转让方|许可方|卖方/, taken('source')],
  [/关联/, taken('related')],
  [/失信/, ['exclusions.dishonestDebtor']],
  [/事故/, ['exclusions.majorIncident']],
  [/争议|纠纷/, ['exclusions.ownershipDispute', ...patents('disputed')]],
  [/规模|(?:微型|小型|中型|大型)(?:企业)?$|(?:小|大|微)企业?$/, ['applicant.size']],
  [/(?:申请人|主体|单位)的?(?:类型|性质|身份)/, ['applicant.kind']],
  [/在璧山/, ['applicant.inBishan']],
  [/(?:公司|单位|企业|申请人|我们)的?(?:名称|名字|全称|名)|^(?:名称|名字|全称)/, ['applicant.name']],
  [/件数|数量|几件|专利数|专利的?件数/, counts],
  [/日期|时间|日子|那天/, days],
  [/金额|数额|总额/, sums],
];

/** The facts that a name may stand for, likeliest first; none where it names none. */
export function fieldsNamed(name: string): readonly FactPattern[] {
  return fields.find(([pattern]) => pattern.test(name))?.[1] ?? [];
}

const lists: readonly (readonly [RegExp, readonly FactPattern[]])[] = [
  [/开放许可/, ['claims.openLicences[]']],
  [/许可|合同/, ['claims.licences[]']],
  [/转让|受让/, ['claims.transfers[]']],
  [/认定/, ['claims.productRecognitions[]']],
  [/产品/, ['claims.productFilings[]', 'claims.productRecognitions[]']],
  [/贷款|笔/, ['claims.pledgeLoans[]']],
  [/活动|培训|对接会|场/, ['claims.serviceActivities[]']],
  [/中心/, ['claims.cultivationCentres[]']],
  [
    /专利|发明|件|ZL/i,
    [
      'claims.transfers[]',
      'claims.licences[]',
      'claims.openLicences[]',
      'claims.implementations[]',
      'claims.highValueConversions[]',
    ],
  ],
];

/** The lists that a thing may stand in: 第二个产品, 那笔贷款. */
export function listsNamed(thing: string): readonly FactPattern[] {
  return lists.find(([pattern]) => pattern.test(thing))?.[1] ?? [];
}
