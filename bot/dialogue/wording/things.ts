import type { ListName } from '../claims.ts';

/** What is counted in a list, and in what: 2件受让专利, 3笔贷款. */
export const things: Readonly<Record<ListName, { readonly noun: string; readonly unit: string }>> = {
  transfers: { noun: '受让专利', unit: '件' },
  licences: { noun: '许可合同', unit: '份' },
  openLicences: { noun: '开放许可专利', unit: '件' },
  implementations: { noun: '实施专利', unit: '件' },
  pledgeLoans: { noun: '质押贷款', unit: '笔' },
  productFilings: { noun: '备案产品', unit: '个' },
  productRecognitions: { noun: '认定产品', unit: '个' },
  cultivationCentres: { noun: '培育（转化）中心', unit: '个' },
  highValueConversions: { noun: '高价值专利', unit: '件' },
  serviceActivities: { noun: '服务活动', unit: '场' },
};

export const countQuestions: Readonly<Record<ListName, { readonly ask: string; readonly hint: string }>> = {
  transfers: { ask: '一共受让了几件专利？', hint: '只算2023年11月至2024年10月办完转让登记的。' },
  licences: { ask: '一共签了几份许可合同？', hint: '按合同份数说，每份里有几件专利后面再问。' },
  openLicences: { ask: '一共完成了几件专利的开放许可？', hint: '例如：2件。' },
  implementations: { ask: '一共转化实施了几件专利？', hint: '例如：2件。' },
  pledgeLoans: { ask: '一共有几笔专利质押贷款？', hint: '例如：1笔。' },
  productFilings: { ask: '一共备案了几个专利产品？', hint: '例如：3个。' },
  productRecognitions: { ask: '一共有几个产品被认定为专利密集型产品？', hint: '例如：1个。' },
  cultivationCentres: { ask: '一共建了几个高价值专利培育（转化）中心？', hint: '例如：1个。' },
  highValueConversions: { ask: '一共转化了几件高价值专利？', hint: '例如：1件。' },
  serviceActivities: { ask: '一共办了几场转化服务活动？', hint: '例如：2场。' },
};

export const countWhy = '多数事项按件、按个计算，先知道数量才能测算。';

/** What was done, so that an answer to how many is read as an account of it: 3件，都是西南大学的. */
export const doneWords: Readonly<Partial<Record<ListName, string>>> = {
  transfers: '受让了专利',
  licences: '签了许可合同',
  openLicences: '做了开放许可',
  pledgeLoans: '用专利质押贷了款',
  productFilings: '产品备案了',
  productRecognitions: '产品认定了',
  serviceActivities: '办了培训',
};
