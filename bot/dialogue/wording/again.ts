import type { Pending } from '../conversation.ts';
import type { Reads } from '../questions/catalogue.ts';

/** How to answer, in other words and with an example, when an answer could not be read. */
export const againTexts: Record<Reads, string> = {
  taps: '请从下面选一个，回数字也可以，例如：1。',
  yesNo: '请回答“是”或“不是”，例如：是。',
  date: '请告诉我日期，例如：2024年3月1日；只记得月份就说2024年3月。',
  amount: '请告诉我金额，例如：350万元，或 3500000。',
  rate: '请告诉我年利率，例如：3.85%。',
  count: '请告诉我一个整数，例如：5。',
  patents: '请发专利号，例如：ZL202310123456.6；或者说是发明、实用新型还是外观设计。',
  licensedPatents: '请发专利号，例如：ZL202310123456.6；或者说几件什么专利，例如：2件发明。',
  fees: '请分别说一下，例如：评估费2万，担保费1万，保险费没有。',
  names: '请写名称，几个就用顿号隔开，例如：减速器、离合器。',
  text: '请直接写内容。',
  creditCode: '请发18位的统一社会信用代码。',
  phone: '请发电话号码，例如：13800138000。',
  accountNumber: '请发银行账号，只要数字。',
};

export const againMenus: Record<Exclude<Pending['kind'], 'facts'>, string> = {
  claims: '请从下面选您做过的事，可以回几个数字，例如：1、3；也可以用自己的话说。',
  count: '请告诉我一个整数，例如：2。',
  selfCheck: '请从下面选一个，或告诉我一个数，例如：86人、2600万元。',
  which: '请选一个，回数字也可以，例如：1。',
  done: '请从下面选一个，回数字也可以；也可以直接问政策，或说要改哪里。',
  edit: '请选要改的那一条，回数字也可以。',
  list: '请选一个，回数字也可以，例如：1。',
  more: '请选一个，回数字也可以，例如：1。',
  confirm: '请回答“是的”或“不”。',
};

export const orSkip = '不清楚的话，说“不知道”先跳过也行。';
