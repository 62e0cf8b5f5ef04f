import { findDates } from '../../reading/date.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';

type Exclusions = NonNullable<Facts['exclusions']>;

const no =
  /(?:没有?|没得|无|不存在|不是|未|从未|从没|不在|没被)(?:过|被|被列入|列入|纳入|发生|出现?|上)*(?:任何|什么)?/
    .source;

/** What 5.1.2 keeps out: how it is said not to stand in the way, how it is said to, and what makes the latter no more so. */
const spoken: Readonly<Record<keyof Exclusions, { absent: RegExp; present: RegExp; over: RegExp }>> = {
  ownershipDispute: {
    absent: new RegExp(
      `${no}(?:[^，有]{0,6})?(?:专利)?(?:权属|权利|产权|权属上的)?(?:争议|纠纷|矛盾)|(?:权属|归属|产权)[^，有]{0,3}(?:没有?|无|不)[^，]{0,3}(?:争议|纠纷|矛盾|扯皮)|(?:权属|归属)(?:都|也|很|是)?(?:清楚|清晰|明确)`,
    ),
    present:
      /(?:权属|专利权|专利)[^，没无不]{0,8}(?:有|存在|在打|打着|正在)[^，没无不]{0,10}(?:争议|纠纷|官司|扯皮)|(?:争议|纠纷|官司)[^，]{0,6}(?:还没|没有?)(?:解决|了结|打完|判)/,
    over: /[\d一二两三][件个]|这件|那件|(?:解决|了结|撤诉|和解|判)(?:了|完)/,
  },
  dishonestDebtor: {
    absent: new RegExp(`${no}[^，有]{0,6}(?:最高(?:人民)?法院)?(?:的)?(?:失信|老赖)`),
    present: /(?:上了|被列(?:入|为|进)了?|列入了?|纳入了?|进了|在|还是|是)[^，没未不]{0,10}(?:失信|老赖)/,
    over: /移出|移除|撤销|撤下(?!来.*没)|解除|删除|不在|曾/,
  },
  majorIncident: {
    absent: new RegExp(`${no}[^，有]{0,14}事故|(?:安全|质量|环保)[^，]{0,6}(?:零|0)事故`),
    present:
      /(?:出|发生|有)(?:过|了)[^，没未不]{0,8}(?:重大质量|质量重大|环境(?:责任|污染责任)|(?:较大|重大)(?:的)?(?:安全|生产安全)(?:责任)?)事故/,
    over: /^$/,
  },
  materialsUnobtainable: {
    absent: /(?<!不)(?:材料|资料)(?:也|都|全部|全)*(?:齐全|齐备|备齐|准?备齐|齐(?=$|的|了|。|!))/,
    present:
      /(?:材料|资料|合同|原件|证书|通知书)[^，]{0,8}(?:补不[齐全上了]|凑不齐|拿不出|找不回|补办不了|提供不了)/,
    over: /^$/,
  },
};

/**
 * What the person says of the exclusions. An accident counts within three years before filing (5.1.2.6): one without a day,
 * or longer ago, is not taken, and 曾经失信 may be over.
 */
export function exclusionsTold(clauses: readonly Clause[], asOf: CivilDate): Exclusions {
  const told: Exclusions = {};
  const whole = clauses.map(({ text }) => text).join('，');
  for (const name of Object.keys(spoken) as (keyof Exclusions)[]) {
    const { absent, present, over } = spoken[name];
    const denies = clauses.some(
      ({ text }) => absent.test(text.trim()) && !/不是没|并非没|不能说没/.test(text),
    );
    const affirming = clauses.filter(({ text }) => present.test(text) && !absent.test(text));
    const affirms =
      affirming.length > 0 &&
      !affirming.some(({ text }) => over.test(text)) &&
      (name !== 'dishonestDebtor' ||
        !/(?<!没|没有|未)(?:移出|移除|撤下|撤销|解除|修复|履行完)/.test(whole)) &&
      (name !== 'majorIncident' || affirming.every(({ text }) => isRecent(text, asOf)));
    if (denies && affirming.length === 0) told[name] = false;
    if (affirms && !denies) told[name] = true;
  }
  return told;
}

function isRecent(text: string, asOf: CivilDate): boolean {
  const threeYearsAgo = `${Number(asOf.slice(0, 4)) - 3}${asOf.slice(4)}`;
  return findDates(text, { asOf }).some(
    ({ said }) => typeof said === 'object' && said.from > threeYearsAgo && said.from <= asOf,
  );
}
