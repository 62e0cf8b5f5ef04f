import type { FoundDay } from '../../reading/figures.ts';

/** What a day is told of: a contract signed on it, something done, or the application filed. */
export type DayRole = 'signed' | 'done' | 'filed';

const signed = /签|谈(?:好|成|妥)|付款|授权(?!委托)|动工|开工|注册|成立/;
const filed = /申报|申请|申领|补?报(?!告)|[交递送寄]|(?<!验)收|受理/;
const done =
  /受让|许可|买|收购|办|开(?!始)|举行|完成|登记|过户|过的?户|转|做|弄|放款|发放|放的|认定|验收|落款|拿到|备案|备的?案|备的|备了|下来|生效|结束|搞/;
const comma = /[,，。;；]/;
const roles: readonly (readonly [DayRole, RegExp])[] = [
  ['signed', signed],
  ['filed', filed],
  ['done', done],
];
const led =
  /(?:定在|完成于|落款|备案于|登记于|过户于|安排在|(?:备案|登记|过户|认定|验收|办完|完成)(?:日期?|时间)?(?:是|为|在|:)?)$/;

/** The role of each day: by the verb that follows it before the next day, or else by one that stands before it. */
export function rolesOf(text: string, days: readonly FoundDay[]): (DayRole | null)[] {
  return days.map(({ start, end }, i) => {
    const before = text.slice(days[i - 1]?.end ?? 0, start);
    if (led.test(before)) return 'done';
    const after = text.slice(end, days[i + 1]?.start ?? text.length);
    // What stands in the same clause belongs to the day rather than what follows it: 备案拖到5号才批，不过申报要22号.
    return (
      named(after.split(comma, 1)[0] ?? '')[0] ??
      named(before.split(comma).at(-1) ?? '').at(-1) ??
      named(after)[0] ??
      named(before).at(-1) ??
      null
    );
  });
}

/** The roles that verbs of a text give, in order. */
function named(text: string): DayRole[] {
  return roles
    .flatMap(([role, pattern]) =>
      Array.from(text.matchAll(new RegExp(pattern, 'g')), ({ index }) => ({ role, at: index })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ role }) => role);
}
