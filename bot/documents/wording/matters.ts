import type { MatterId } from '../../../rules/bishan-2023/result.ts';

/** Short names of the matters, after the rows of 附件1. */
export const matterNames: Record<MatterId, string> = {
  transfer: '接受高校院所发明专利转让',
  licence: '接受高校院所发明专利许可',
  openLicence: '发明专利开放许可',
  implementation: '发明专利转化实施',
  bankPledge: '银行业金融机构专利质押贷款',
  pledgeLoan: '企业专利质押融资贴息及费用资助',
  productFiling: '专利密集型产品备案',
  productRecognition: '专利密集型产品认定',
  cultivationCentre: '高价值专利培育（转化）中心建设',
  highValueConversion: '高价值发明专利转化',
  patentPool: '组建重点产业专利池',
  licenceBrokerage: '推动完成发明专利许可',
  serviceActivity: '专利转化服务活动',
};

/** What one of a matter is counted in. */
export const matterUnits: Record<MatterId, string> = {
  transfer: '件',
  licence: '件',
  openLicence: '件',
  implementation: '件',
  bankPledge: '家',
  pledgeLoan: '笔',
  productFiling: '个',
  productRecognition: '个',
  cultivationCentre: '个',
  highValueConversion: '件',
  patentPool: '个',
  licenceBrokerage: '项',
  serviceActivity: '次',
};
