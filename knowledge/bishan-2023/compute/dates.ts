import type { CivilDate, Period } from '../../../rules/civil-date.ts';
import type { Compute, Situation } from '../../compute.ts';
import type { Span } from '../../understand/figures.ts';

const within = (day: CivilDate, { from, to }: Period) => from <= day && day <= to;

const inWindow = [
  'A1.note',
  '以上专利转化运用须在2023年11月至2024年10月期间完成，资助标准按照从优、不叠加的原则执行。',
] as const;
const inTime = ['5.1.1', '专利转化运用资助申报时间为通知印发之日至2024年11月22日。'] as const;

/** 去年 said after this day lies past the notice by all means, or means another year: the general answer serves. */
const relativeUntil = '2025-12-31';

/** Whose year is known. */
function dated({ figures, asOf }: Situation): Span[] {
  return figures.spans.filter(({ year }) => year !== 'relative' || asOf <= relativeUntil);
}

/** A month without a year is the one that lies in the window. */
function guessed(span: Span, window: Period): Span {
  if (span.year !== 'guessed') return span;
  const to = (year: number) => ({
    ...span,
    from: `${year}${span.from.slice(4)}`,
    to: `${year}${span.to.slice(4)}`,
  });
  return within(to(2023).from, window) ? to(2023) : to(2024);
}

const early = '早于2023年11月';
const late = '晚于2024年10月';
const period = '须在2023年11月至2024年10月期间完成';

const isClosed = ({ asOf, rules: { deadline } }: Situation) => asOf > deadline;
const closed = '申报已于2024年11月22日截止，逾期不再受理。';
const open = '申报截止2024年11月22日（当天也收）。';

/** '2023年8月完成的算吗': by the activity window. */
const window: Compute = (situation) => {
  const { activityWindow } = situation.rules;
  const [span] = dated(situation).map((said) => guessed(said, activityWindow));
  if (!span) return null;
  const { from, to, text } = span;
  const inside = within(from, activityWindow) && within(to, activityWindow);
  const outside = to < activityWindow.from ? early : from > activityWindow.to ? late : null;
  if (!inside && !outside) return null;
  return {
    answer: inside
      ? isClosed(situation)
        ? `算：${text}在2023年11月至2024年10月期间内；但${closed}`
        : `算，可以申请：${text}在2023年11月至2024年10月期间内，其他条件也要符合；${open}`
      : `不算，不能申请：${text}${outside ?? ''}；${period}。`,
    quotes: inside ? [inWindow, inTime] : [inWindow],
    covered: [situation.text],
  };
};

/** '11月25号申报还收吗', '现在还能申请吗': by the deadline. */
const lastDay: Compute = (situation) => {
  const { text, figures, asOf } = situation;
  const { deadline } = situation.rules;
  const now = /现在|今天|目前|如今|这会儿/.test(text);
  const last = figures.spans.at(-1);
  const year = deadline.slice(0, 4);
  const span =
    last?.year === 'guessed'
      ? { ...last, from: year + last.from.slice(4), to: year + last.to.slice(4) }
      : last;
  const day = now ? asOf : span?.year === 'relative' && asOf > relativeUntil ? undefined : span?.from;
  const until = now ? asOf : span?.to;
  if (!day || !until) return null;
  const past = new RegExp(
    `过了?${span?.text ?? ''}|${span?.text ?? ''}[日号]?(过了|过后|以后|之后|一过)`,
  ).test(text);
  const said = now
    ? `今天（${asOf.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}）`
    : (span?.text ?? '');
  const quotes = [
    inTime,
    ['5.1.1', '逾期申报的，不再受理并视为自动放弃。'],
    ['5.1.2.5', '（5）逾期未提出资助奖励申请的；'],
  ] as const;
  const covered = [text, said];
  if (day > deadline || (past && !now && day === deadline))
    return {
      answer:
        past && day === deadline
          ? '不能：申报截止2024年11月22日，过了这一天就是逾期，不再受理，视为自动放弃。'
          : `不能：${said}已过申报截止日2024年11月22日，逾期申报的不再受理，视为自动放弃。`,
      quotes,
      covered,
    };
  if (until <= deadline)
    return {
      answer: `可以，来得及：申报截止2024年11月22日（当天也收），${said}申报没有逾期。`,
      quotes,
      covered,
    };
  return null;
};

/** '10月底办完，11月再申报行吗': done in the window, then filed by the deadline. */
const doneThenApply: Compute = (situation) => {
  const { activityWindow } = situation.rules;
  const [first, apply] = dated(situation);
  const done = first && guessed(first, activityWindow);
  if (!done) return null;
  const last = situation.rules.deadline;
  const filedOn = apply?.year === 'guessed' ? last.slice(0, 4) + apply.from.slice(4) : apply?.from;
  const filedLate = filedOn !== undefined && filedOn > last;
  const outside = done.to < activityWindow.from ? early : done.from > activityWindow.to ? late : null;
  const quotes = [inWindow, inTime];
  const covered = [situation.text];
  if (outside)
    return {
      answer: `不能：${done.text}才完成，${outside}，不算；${period}，申报截止2024年11月22日。`,
      quotes,
      covered,
    };
  if (apply && filedLate)
    return {
      answer: `不能：申报截止2024年11月22日，${apply.text}已逾期，不再受理。`,
      quotes: [inTime, ['5.1.1', '逾期申报的，不再受理并视为自动放弃。']],
      covered,
    };
  return {
    answer: isClosed(situation)
      ? `时间上来得及：${done.text}在2023年11月至2024年10月期间内完成，到截止日2024年11月22日都收；现在已截止，逾期不再受理。`
      : `来得及，可以：${done.text}在2023年11月至2024年10月期间内完成；${open}`,
    quotes,
    covered,
  };
};

const filing = /申报|申请|申领|[交递送报收]|受(?!让)/;
const doing =
  /受让|许可|买|收购|办|开|举行|完成|登记|过户|转|做|弄|放款|发放|放的|认定|验收|举办|落款|拿到|备案|下来|签/;

/** Which of the two is said of the day: the verb that follows it, or else one that stands before. */
function isDoneOn(text: string, said: string): boolean {
  const at = text.indexOf(said);
  if (/(定在|完成于|落款|备案于|登记于|过户于|签于|安排在)(是|为)?$/.test(text.slice(0, Math.max(0, at))))
    return true;
  const first = (pattern: RegExp, part: string) => pattern.exec(part)?.index ?? Infinity;
  const after = at < 0 ? text : text.slice(at + said.length);
  const [done, filed] = [first(doing, after), first(filing, after)];
  return done === filed ? doing.test(text) : done < filed;
}

/** A day in a question: done on it, filed on it, or one after the other. */
export const day: Compute = (situation) => {
  const { text, figures } = situation;
  const [first] = figures.spans;
  if (!first || /现在|今天/.test(text)) return lastDay(situation);
  if (!isDoneOn(text, first.text)) return lastDay(situation);
  return figures.spans.length > 1 || /来得及|还要|之前.{0,4}报/.test(text)
    ? doneThenApply(situation)
    : window(situation);
};

/** A day outside the window decides, whatever else is asked about what was done on it. */
export const tooEarlyOrLate: Compute = (situation) => {
  const { text, figures, rules } = situation;
  const [first] = figures.spans;
  if (first?.year !== 'said') return null;
  if (!/能|可以|行不|行吗|算|符合|赶|来得及|有没有|给不给|[补报领]不/.test(text)) return null;
  if (/事故|政策|标准|失信|名单|目标|依据|文件|注册|成立|改|授权/.test(text) || !isDoneOn(text, first.text))
    return null;
  const outside = first.to < rules.activityWindow.from || first.from > rules.activityWindow.to;
  return outside ? window(situation) : null;
};

/** '四年前出过事故': only the last three years count. */
export const accident: Compute = ({ text, figures, asOf, rules: { deadline } }) => {
  const quotes = [['5.1.2.6', '（6）近三年发生重大质量事故、环境责任事故、较大安全责任事故的。']] as const;
  if (/(没|不|非|未)[^，。]{0,4}(重大|较大)/.test(text))
    return {
      answer:
        '不算，可以申请：不予受理的只是近三年的重大质量事故、环境责任事故、较大安全责任事故；没到这个程度的不在其列，以审核为准。',
      quotes,
      covered: [text],
    };
  const cutoff = Number((asOf > deadline ? deadline : asOf).slice(0, 4)) - 3;
  const year = figures.spans.find((span) => span.year === 'said')?.to.slice(0, 4);
  const ago = figures.yearsAgo ?? (year ? cutoff + 3 - Number(year) : null);
  if (ago === null) return null;
  return ago > 3
    ? { answer: '可以申请：不予受理只看近三年，三年以前的事故不算在内。', quotes, covered: [text] }
    : {
        answer: '不能，不予受理：近三年发生重大质量事故、环境责任事故、较大安全责任事故的，不予受理。',
        quotes,
        covered: [text],
      };
};
