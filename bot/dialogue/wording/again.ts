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
  term: '请告诉我放款和到期两个日子，例如：2023年12月1日放款，2024年11月30日到期。',
  bankFigures: '请告诉我多少家、一共多少钱，例如：5家，3200万元。',
  organisation: '请写单位全称，例如：重庆某某机械有限公司。',
  person: '请写姓名，例如：王小明。',
  address: '请写地址，例如：重庆市璧山区青杠街道××路1号。',
  bank: '请写开户银行，例如：重庆农村商业银行璧山支行。',
  thing: '请写名称，几个就用顿号隔开，例如：减速器、离合器。',
  reference: '请写合同上的编号或名称，例如：璧农商2023-118。',
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

/** One way out at a time, for who is still stuck after all of them were named. */
export const waysOut = [
  '这一题可以先放着：回“跳过”就行，之后随时能补。',
  '想换一件事的话：说“上一步”退回，“结果”看目前的测算，“帮助”看能说什么；也可以直接问政策。',
  '我还在等这一题的回答；答不上来也没关系，说“不知道”我们就往下走。',
] as const;

export const menuWaysOut = [
  '点一下上面的按钮，或者回它前面的数字，都可以；要例子就说“帮助”。',
  '想换一件事的话：说“上一步”退回，“结果”看目前的测算，“帮助”看能说什么；也可以直接问政策。',
  '用自己的话说也行；想从头来，就说“重新开始”，想看例子，就说“帮助”。',
] as const;
