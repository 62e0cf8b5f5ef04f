import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Computed, Situation } from '../../compute.ts';
import type { FoundDay } from '../../reading/figures.ts';
import { sayDay } from './amounts.ts';
import { inTime } from './done-in-window.ts';

const quotes: Computed['quotes'] = [
  inTime,
  ['5.1.1', '逾期申报的，不再受理并视为自动放弃。'],
  ['5.1.2.5', '（5）逾期未提出资助奖励申请的；'],
];

/** '11月25号申报还收吗', '现在还能申请吗': by the deadline. `day` is null where 现在 was said, or no day. */
export function filedOn(
  day: FoundDay | null,
  { text, asOf, rules: { deadline } }: Situation,
): Computed | null {
  const now = /现在|今天|目前|如今|这会儿/.test(text);
  if (!now && day === null) return null;
  const { from, to, said } =
    now || day === null
      ? { from: asOf, to: asOf, said: `今天（${sayDay(asOf)}）` }
      : { ...inYearOf(deadline, day), said: day.text };
  const last = sayDay(deadline);
  const past =
    !now &&
    new RegExp(`过了?${escaped(said)}|${escaped(said)}[日号]?(?:过了|过后|以后|之后|一过)`).test(text);
  const covered = [text, said, last];
  if (past && from === deadline)
    return {
      answer: `不能：申报截止${last}，过了这一天就是逾期，不再受理，视为自动放弃。`,
      quotes,
      covered,
    };
  if (from > deadline)
    return {
      answer: `不能：${said}已过申报截止日${last}，逾期申报的不再受理，视为自动放弃。`,
      quotes,
      covered,
    };
  if (to > deadline) return null;
  const verdict = /逾期|晚了|迟/.test(text) && !/可以|能/.test(text) ? '没有逾期，可以' : '可以，来得及';
  return {
    answer: `${verdict}：申报截止${last}（当天也收），${said}申报没有逾期。`,
    quotes,
    covered,
  };
}

/** A month without a year is filed in the year of the deadline. */
function inYearOf(deadline: CivilDate, day: FoundDay): FoundDay {
  const year = deadline.slice(0, 4);
  return day.year === 'guessed'
    ? { ...day, from: year + day.from.slice(4), to: year + day.to.slice(4) }
    : day;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
