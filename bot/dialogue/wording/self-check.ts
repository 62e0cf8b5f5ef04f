import type { Indicator, Industry } from '../../../rules/bishan-2023/index.ts';
import type { Said } from './questions.ts';

export const industryNames: Record<Industry, Said> = {
  agriculture: ['农、林、牧、渔业', '农业', '养殖', '种植'],
  industry: ['工业（制造、采矿、水电气）', '工业', '制造业', '制造', '生产', '加工'],
  construction: ['建筑业', '建筑', '施工'],
  wholesale: ['批发业', '批发'],
  retail: ['零售业', '零售'],
  transport: ['交通运输业', '运输', '物流'],
  storage: ['仓储业', '仓储'],
  post: ['邮政业', '邮政', '快递'],
  accommodation: ['住宿业', '住宿', '酒店'],
  catering: ['餐饮业', '餐饮'],
  informationTransmission: ['信息传输业', '信息传输', '互联网', '电信'],
  software: ['软件和信息技术服务业', '软件', '信息技术'],
  realEstate: ['房地产开发经营', '房地产'],
  propertyManagement: ['物业管理', '物业'],
  leasingAndBusiness: ['租赁和商务服务业', '租赁', '商务服务'],
  other: ['其他行业', '其他', '科研', '技术服务'],
};

export const selfCheckQuestions: Record<
  'industry' | Indicator,
  { readonly text: string; readonly hint: string }
> = {
  industry: { text: '我按国家划型标准帮您测一下。企业主要做哪一行？', hint: '按营业执照上的主营行业选。' },
  staff: { text: '现在有多少从业人员？', hint: '例如：86人。' },
  revenue: { text: '上一年度营业收入是多少？', hint: '例如：2600万元。' },
  assets: { text: '上一年末资产总额是多少？', hint: '例如：4000万元。' },
};

export const selfCheckTexts = {
  found: (size: string, source: string) => `按${source}自测，贵企业是${size}。这是自测，以认定为准。`,
  given: '少了这个数测不出来。您可以直接选规模，或先跳过。',
  offer: '帮我测一下规模',
  why: '这份通知没有写明中小微企业怎么划，按国家统一的划型标准看行业、人数、营业收入或资产。',
} as const;
