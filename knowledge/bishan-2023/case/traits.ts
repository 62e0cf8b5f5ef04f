import type { PatentKind } from '../../../rules/identifiers/patent-number.ts';
import type { FoundDay } from '../../reading/figures.ts';

/** What a question says of some pieces; what it doesn't say is taken to be in order. */
export interface Traits {
  readonly kind?: PatentKind;
  readonly source?: 'university' | 'enterprise' | 'individual';
  readonly related?: boolean;
  readonly forImplementation?: false;
  readonly disputed?: true;
  readonly recognised?: false;
  /** Not done yet: it counts once it is, if that is in the window. */
  readonly finished?: false;
  readonly on?: FoundDay;
}

const others = '(?:公司|企业|厂家?|供应商|同行|经销商|机构|中介|贩子)';
const persons = '(?:个人|自然人|私人|朋友|老板|发明人)';
const from = '(?:从|跟|找|向|问)(?!我|咱|本)';

const signs: readonly (readonly [Traits, RegExp])[] = [
  [{ kind: 'utilityModel' }, /实用新型|实用(?=专利|的|[，,、。])|(?:不是|非)发明/],
  [{ kind: 'design' }, /外观/],
  [{ kind: 'invention' }, /(?<!不是|非)发明(?!人)|invention/],
  [
    { source: 'individual' },
    new RegExp(
      `${from}[^，,、。]{0,6}?${persons}[^，,、。]{0,3}(?:买|收|受让|转|拿|许可)|${persons}(?:手里|手上|名下|那里|那儿)|[件个]是?(?:个人|私人|[^，,。]{0,3}老板)的|(?:个人|私人|自然人)的?(?:发明|专利)(?!权)`,
    ),
  ],
  [
    { source: 'enterprise' },
    new RegExp(
      `${from}[^，,、。给到]{0,8}?${others}(?!各)|(?:别的|别家|其他|另外?一?家|外面|兄弟|人家|民营|同行|普通)的?${others}|[件个]是?${others}(?:[转卖][来给过]*)?的|(?<!我们?|我司|本|咱们?)${others}的(?:发明|专利)`,
    ),
  ],
  [{ source: 'university' }, /大学|高校|学院|院所|研究[院所]|学校|科研|(?:交|师|医|工|科)大(?!型)/],
  [{ related: false }, /(?:无|没有?|不存在|不是|非)关联/],
  [{ related: true }, /关联(?:公司|企业|方|关系|单位)|控股|持股|参股|占股|(?:是|为)[^，,。]{0,4}股东/],
  [{ forImplementation: false }, /倒卖|转手|囤|不(?:打算)?(?:实施|用于生产)|凑数/],
  [{ disputed: true }, /(?<!(?:无|没|没有|不存在)(?:权属)?)(?:争议|纠纷|扯皮|打官司)/],
  [
    { recognised: false },
    /(?:没有?|未|没能|不)(?:被|经|通过|获|得到|拿到)?(?:认定|认可)|认定(?:没有?|未)(?:通过|过|下来|成)/,
  ],
  [
    { finished: false },
    /(?:还没有?|没有?|未|没能|尚未|还未|还在|正在|等着)(?:去)?(?:做|完成|办理?|走)?(?:过户|转移|办(?!公)|备案|登记|变更|完成|转过来|下来|验收|走流程|弄好|搞完|做完)|(?:过户|转移|备案|登记|变更|验收)(?:手续)?(?:还)?(?:没有?|未)(?:办|完成|做|下来|过|通过|好|弄)/,
  ],
];

/** What a stretch of a question says of the pieces it counts; null where it says two things at once. */
export function traitsIn(stretch: string, days: readonly FoundDay[]): Traits | null {
  const said: Partial<Record<keyof Traits, unknown>> = {};
  for (const [trait, sign] of signs) {
    if (!sign.test(stretch)) continue;
    const [[name, value]] = Object.entries(trait) as [[keyof Traits, unknown]];
    // 无关联关系 has 关联关系 in it: what is denied stands first.
    if (name in said && said[name] !== value && name !== 'related') return null;
    said[name] ??= value;
  }
  const done = days.filter(({ text }) => isDoneOn(stretch, text));
  const [on] = done;
  if (done.length > 1) return null;
  return { ...(said as Traits), ...(on && { on }) };
}

/** Whether something was done on that day, and not signed, paid, awarded or filed. */
function isDoneOn(stretch: string, day: string): boolean {
  const after = stretch.slice(stretch.indexOf(day) + day.length);
  return !/^[^，,。]{0,4}(?:签|落户|入驻|搬|创办|谈|付|申请|授权|立项|申报|递|交|报|注册|成立|领|拿|补|得|享)/.test(
    after,
  );
}
