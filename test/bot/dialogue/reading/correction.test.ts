import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../../../bot/dialogue/reading/correction.ts';

describe('changing what was said', () => {
  it.each([
    ['合同金额改成350万', 'claims.licences[].filingAmount', undefined, '350万'],
    ['把合同金额改为三百五十万', 'claims.licences[].filingAmount', undefined, '三百五十万'],
    ['备案金额应该是300万', 'claims.licences[].filingAmount', undefined, '300万'],
    ['第二件的日期应该是3月5号', 'claims.transfers[].completedOn', 2, '3月5号'],
    ['最后一件的过户日期改成2024年5月1日', 'claims.transfers[].completedOn', -1, '2024年5月1日'],
    ['第一笔贷款的利率改成4%', 'claims.pledgeLoans[].annualRate', 1, '4%'],
    ['把利率改成3.85%吧', 'claims.pledgeLoans[].annualRate', undefined, '3.85%'],
    ['评估费不是2万，是3万', 'claims.pledgeLoans[].assessmentFee', undefined, '3万'],
    ['放款时间填错了，应该是去年12月5号', 'claims.pledgeLoans[].drawnOn', undefined, '去年12月5号'],
    ['不是小型，是微型', 'applicant.size', undefined, '微型'],
    ['我们其实是中型企业', 'applicant.size', undefined, '中型企业'],
    ['改成大型', 'applicant.size', undefined, '大型'],
    ['企业规模换成小型', 'applicant.size', undefined, '小型'],
    ['公司名称写错了，是重庆璧康（集团）有限公司', 'applicant.name', undefined, '重庆璧康（集团）有限公司'],
    ['地址改为璧山区双星大道8号', 'identity.address', undefined, '璧山区双星大道8号'],
    ['经办人电话填错了，应该是13800138000', 'identity.clerk.phone', undefined, '13800138000'],
    ['经办人改成王五', 'identity.clerk.name', undefined, '王五'],
    ['户名改成璧山机械厂', 'identity.account.name', undefined, '璧山机械厂'],
    ['信用代码更正为91440300708461136T', 'identity.creditCode', undefined, '91440300708461136T'],
    ['第2件专利号应该是ZL202110000002.0', 'claims.transfers[].patentNo', 2, 'ZL202110000002.0'],
    ['排名应该是第三', 'claims.bankPledge.rank', undefined, '第三'],
    ['惠企数改成6家', 'claims.bankPledge.enterprises', undefined, '6家'],
    ['第二场活动的花费改成1万2', 'claims.serviceActivities[].cost', 2, '1万2'],
    ['验收时间改到6月15号', 'claims.cultivationCentres[].acceptedOn', undefined, '6月15号'],
    ['改一下地址', 'identity.address', undefined, ''],
    ['我要修改合同金额', 'claims.licences[].filingAmount', undefined, ''],
    ['合同金額改成350萬', 'claims.licences[].filingAmount', undefined, '350萬'],
  ])('%s sets %s', (text, about, ordinal, rest) => {
    const correction = readCorrection(text);
    expect(correction).toMatchObject({ change: 'set', rest });
    if (correction?.change !== 'set') return;
    expect(correction.about[0]).toBe(about);
    expect(correction.ordinal).toBe(ordinal);
  });

  it.each([
    ['我刚才说错了，是3件', '3件'],
    ['说错了，应该是350万', '350万'],
    ['不是3件，是2件', '2件'],
    ['不对，是3月5号', '3月5号'],
    ['我刚才填错了', ''],
  ])('%s corrects the last answer', (text, rest) => {
    expect(readCorrection(text)).toEqual({ change: 'last', rest });
  });

  it.each([
    ['删掉第二个产品', 'claims.productFilings[]', 2],
    ['最后一件专利删掉', 'claims.transfers[]', -1],
    ['把第三场活动去掉', 'claims.serviceActivities[]', 3],
    ['那笔贷款不要了', 'claims.pledgeLoans[]', undefined],
    ['删除第1个许可合同', 'claims.licences[]', 1],
  ])('%s cuts from %s', (text, list, ordinal) => {
    const correction = readCorrection(text);
    expect(correction?.change).toBe('remove');
    if (correction?.change !== 'remove') return;
    expect(correction.lists[0]).toBe(list);
    expect(correction.ordinal).toBe(ordinal);
  });

  it.each([
    ['再加一件专利ZL202110000001.6', 'claims.transfers[]', '一件专利ZL202110000001.6'],
    ['还有一个产品叫智能阀门', 'claims.productFilings[]', '一个产品叫智能阀门'],
    ['再添一笔贷款', 'claims.pledgeLoans[]', '一笔贷款'],
    ['增加一场培训', 'claims.serviceActivities[]', '一场培训'],
  ])('%s adds to %s', (text, list, rest) => {
    const correction = readCorrection(text);
    expect(correction).toMatchObject({ change: 'add', rest });
    if (correction?.change === 'add') expect(correction.lists[0]).toBe(list);
  });

  it.each([
    '3件',
    '350万',
    '应该是350万',
    '是的',
    '没有',
    '不是',
    '不对',
    '没错',
    '不是，有关联的',
    '不是关联企业，是独立的公司',
    '取消',
    '自动换到装置',
    '不要担保，不要贷款抵押',
    '还有一件事',
    '删除我的数据',
    '删除所有资料',
    '合同金额可以改吗',
    '怎么修改？',
    '参加了活动',
    '专利已变更登记为我公司',
    '我们不是璧山的',
    '我们公司名称改了',
    '2024年3月1日',
    '我们是璧山的小企业，从重庆大学受让了2件发明专利',
    '增加收入',
    '你好',
    '',
    '改',
    '错',
  ])('%s changes nothing', (text) => {
    expect(readCorrection(text)).toBeNull();
  });
});
