import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Compute, Situation } from '../../compute.ts';
import { numeralAt } from '../../reading/numeral.ts';
import type { FoundDay } from '../../reading/figures.ts';

const quotes = [['5.1.2.6', '（6）近三年发生重大质量事故、环境责任事故、较大安全责任事故的。']] as const;
const topic = 'exclusion.accident';
const kinds = '重大质量事故、环境责任事故、较大安全责任事故';

const accidents =
  /事故|出(?:的|了|过)?事(?![项情实])|爆炸|炸了|起火|火灾|死了|伤亡|(?:环境|河|水|土壤|严重)污染|污染(?:了|环境)/;
const belowThose =
  /(?<![是算])[没不非未][^，。是算]{0,4}(?:重大|较大)|一般(?:的)?(?:安全|质量|生产)?(?:责任)?事故|(?:轻|小|微)(?:微|型)?(?:的)?(?:质量|安全|工伤)?事故/;
/** As grave as the clause wants: 环境责任事故 of any grade, 质量 from 重大 on, 安全 from 较大 on. */
const grave = /重大|较大|特大|特别重大|环境|环保|污染|排污/;

/** '2020年初出过事故，2024年11月申报': whether it lies within the three years before the filing. */
export const accident: Compute = (situation) => {
  const { text } = situation;
  // 摔断了腿算较大事故不: its grade is asked, which the notice leaves open.
  if (
    !accidents.test(text) ||
    /算(?:不算)?[^，,]{0,4}(?:重大|较大|环境)[^，,]{0,6}事故(?:不|吗|么|嘛|$)/.test(text)
  )
    return null;
  const when = placed(situation);
  if (belowThose.test(text) && !/环境|环保|污染/.test(text) && when !== null)
    return say(text, `不算，可以申请：不予受理的只是近三年的${kinds}；没到这个程度的不在其列，以审核为准。`);
  if (when === null) return null;
  if (when === 'before')
    return say(text, `可以申请，不受影响：不予受理只看近三年，申报时已超过三年的事故不算在内。`);
  if (when === 'around')
    return say(
      text,
      `要看具体日子：近三年发生${kinds}的不予受理，申报时满了三年的不在此列；三年从哪天起算通知没有写，请向区市场监管局确认。`,
    );
  return grave.test(text)
    ? say(text, `不能，不予受理：还在近三年以内，近三年发生${kinds}的不予受理。`)
    : say(text, `属于${kinds}的不能申请，还在近三年以内，不予受理；事故没到这个程度的不在其列。`);
};

/** Whether an accident told is not plainly outside the clause: too slight, or more than three years ago. */
export function isGrave(situation: Situation): boolean {
  return !belowThose.test(situation.text) && placed(situation) !== 'before';
}

const say = (text: string, answer: string) => ({ answer, quotes, covered: [text, '三年'], topic });

const filing = /^[^，。,]{0,4}(?:申报|申请|去?报|[递交]|提交)/;

/** Where the accident lies to the three years; null where the question tells no day of it. */
function placed({
  text,
  figures,
  asOf,
  rules: { deadline },
}: Situation): 'before' | 'around' | 'within' | null {
  const isFiling = (day: FoundDay) => filing.test(text.slice(day.end));
  const happened = figures.days.find((day) => !isFiling(day) && day.year !== 'guessed');
  const filed = figures.days.find((day) => day !== happened && isFiling(day) && day.year !== 'guessed');
  if (!happened) return null;
  const ago = yearsAgo(happened.text);
  if (ago !== null) return ago > 3 ? 'before' : ago === 3 ? 'around' : 'within';
  if (filed && filed.from > deadline) return null;
  const today = asOf > deadline ? deadline : asOf;
  const from = threeYearsBefore(filed?.from ?? today);
  const to = threeYearsBefore(filed?.to ?? today);
  return happened.to < from ? 'before' : happened.from > to ? 'within' : 'around';
}

/** Of 四年前, 5年以前: told by the years themselves. */
function yearsAgo(said: string): number | null {
  return /年多?(?:以|之)?前$/.test(said) ? (numeralAt(said, 0)?.low.toNumber() ?? null) : null;
}

const threeYearsBefore = (day: CivilDate): CivilDate => `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`;
