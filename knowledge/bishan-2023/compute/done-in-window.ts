import type { CivilDate, Period } from '../../../rules/civil-date.ts';
import type { Computed, Situation } from '../../compute.ts';
import type { FoundDay } from '../../reading/figures.ts';
import { placeOf } from '../case/days.ts';
import { sayDay } from './amounts.ts';
import { windowQuote } from './standards.ts';

export const inTime = ['5.1.1', '专利转化运用资助申报时间为通知印发之日至2024年11月22日。'] as const;

const sayMonth = (day: CivilDate) => day.replace(/^(\d+)-0?(\d+)-.*$/, '$1年$2月');
const sayPeriod = ({ from, to }: Period) => `${sayMonth(from)}至${sayMonth(to)}`;

/** '2023年8月完成的算吗': by the activity window; null where the day is neither in it nor out of it. */
export function doneOn(day: FoundDay, { text, asOf, rules }: Situation): Computed | null {
  const { activityWindow, deadline } = rules;
  const place = placeOf(day, activityWindow);
  const period = sayPeriod(activityWindow);
  const last = sayDay(deadline);
  if (place === null) return null;
  // 年底之前: by then, and perhaps in time.
  if (place === 'late' && /^(?:之|以)?前/.test(text.slice(day.end))) return null;
  if (place !== 'inside') {
    const where =
      place === 'early' ? `早于${sayMonth(activityWindow.from)}` : `晚于${sayMonth(activityWindow.to)}`;
    return {
      answer: `不算，不能申请：${day.text}${where}；须在${period}期间完成。`,
      quotes: [windowQuote],
      covered: [text],
    };
  }
  return {
    answer:
      asOf > deadline
        ? `算：${day.text}在${period}期间内完成；但申报已于${last}截止，逾期不再受理。`
        : `算，可以申请：${day.text}在${period}期间内完成，其他条件也要符合；申报截止${last}（当天也收）。`,
    quotes: [windowQuote, inTime],
    covered: [text],
  };
}

/** '10月底办完，11月再申报行吗': done in the window, then filed by the deadline. */
export function doneThenFiled(done: FoundDay, filed: FoundDay | null, situation: Situation): Computed | null {
  const { text, asOf, rules } = situation;
  const { activityWindow, deadline } = rules;
  const place = placeOf(done, activityWindow);
  const period = sayPeriod(activityWindow);
  const last = sayDay(deadline);
  const covered = [text];
  if (place === null) return null;
  if (place !== 'inside') {
    const where =
      place === 'early' ? `早于${sayMonth(activityWindow.from)}` : `晚于${sayMonth(activityWindow.to)}`;
    return {
      answer: `不能：${done.text}才完成，${where}，不算；须在${period}期间完成，申报截止${last}。`,
      quotes: [windowQuote, inTime],
      covered,
    };
  }
  if (filed && filed.from > deadline)
    return {
      answer: `不能：申报截止${last}，${filed.text}已逾期，不再受理。`,
      quotes: [inTime, ['5.1.1', '逾期申报的，不再受理并视为自动放弃。']],
      covered,
    };
  return {
    answer:
      asOf > deadline
        ? `时间上来得及：${done.text}在${period}期间内完成，到截止日${last}都收；现在已截止，逾期不再受理。`
        : `来得及，可以：${done.text}在${period}期间内完成；申报截止${last}（当天也收）。`,
    quotes: [windowQuote, inTime],
    covered,
  };
}
