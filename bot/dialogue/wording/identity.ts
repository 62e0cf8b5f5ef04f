import type { Wordings } from './questions.ts';

const forForm = '申请表（附件2）里有这一栏；现在不方便可以跳过，表上留空。';

export const identityQuestions: Wordings<
  | 'identity.creditCode'
  | 'identity.address'
  | `identity.clerk.${'name' | 'phone'}`
  | `identity.agency.${'name' | 'agent' | 'phone'}`
  | `identity.account.${'name' | 'bank' | 'number'}`
> = {
  'identity.creditCode': {
    label: '统一社会信用代码',
    ask: '统一社会信用代码是多少？',
    hint: '营业执照上的18位代码。',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.address': {
    label: '申请人地址',
    ask: '申请人所在地址怎么写？',
    hint: '例如：重庆市璧山区青杠街道××路1号。',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.clerk.name': {
    label: '经办人',
    ask: '经办人叫什么名字？',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.clerk.phone': {
    label: '经办人电话',
    ask: '经办人的电话是多少？',
    hint: '手机或座机，例如：13800138000、023-41421234。',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.agency.name': {
    label: '专利代理机构',
    ask: '有委托专利代理机构吗？有的话叫什么名称？',
    why: forForm,
    clause: 'A2',
    taps: { none: ['没有委托', '没有', '无', '自己办', '不委托', '没委托'] },
  },
  'identity.agency.agent': {
    label: '代理人',
    ask: '代理人叫什么名字？',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.agency.phone': {
    label: '代理人电话',
    ask: '代理人的电话是多少？',
    hint: '手机或座机，例如：13800138000。',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.account.name': {
    label: '户名',
    ask: '收款账户的户名是什么？',
    hint: '一般与申请人名称一致；一致就说“和申请人一样”。',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.account.bank': {
    label: '开户银行',
    ask: '开户银行是哪家？',
    hint: '例如：重庆农村商业银行璧山支行。',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
  'identity.account.number': {
    label: '银行账号',
    ask: '银行账号是多少？',
    why: forForm,
    clause: 'A2',
    taps: {},
  },
};
