import { matchDates } from '../../reading/date-match.ts';
import { findNumerals } from '../../reading/numeral.ts';
import { without } from '../../reading/plain.ts';
import type { Span } from '../../reading/reading.ts';

/** A number or a day, and of what sort: only its like takes its place. */
interface Figure extends Span {
  readonly sort: string;
  readonly value: number;
}

const measures: readonly (readonly [string, RegExp])[] = [
  ['piece', /^\s*[件项]/],
  ['thing', /^\s*个(?!月|点|亿)/],
  ['house', /^\s*[家户]/],
  ['loan', /^\s*笔/],
  ['contract', /^\s*份/],
  ['time', /^\s*[场次期]/],
  ['share', /^\s*(?:%|个点)/],
];

function figuresOf(text: string): Figure[] {
  const days = matchDates(text).map(({ start, end }) => ({ start, end, sort: 'day', value: 0 }));
  const numbers = findNumerals(without(text, days)).map(({ start, end, low, scaled }) => {
    const named = measures.find(([, measure]) => measure.test(text.slice(end)))?.[0];
    return { start, end, sort: named ?? (scaled ? 'sum' : 'bare'), value: low.toNumber() };
  });
  return [...days, ...numbers].sort((a, b) => a.start - b.start);
}

/** 不对, 说错了; a 不是 is one where the person stops before it: 四件，不是，三件. */
const slip =
  /(?:[哦啊噢哎呃额诶]\s*)?(?:不对|不不不?|(?:我?说|搞|记|写|打|讲|弄)?错了?(?![误过])|更正一?下?|口误|(?:(?<=[，,。;\s])|[哦啊噢哎呃])不是?(?=[，,。\s]|应该?))[，,。\s]*(?:应该|其实)?(?:就?是)?/g;
/** 5月6号不是6月5号: the second is what it is not. */
const contrast = /^不是\s*$/;
/** 不是6月5号，是5月6号. */
const denied = /不是\s*$/;
const instead = /^[^，,。;\d]{0,3}[，,]\s*(?:而|应该)?是\s*$/;
/** 又进了4件，现在是32件: the last is what it came to. */
const added = /(?:又|再|新|还|后来)[^，。\d]{0,4}$/;
const cameTo = /(?:现在|目前|总共|一共|合计|共|加起来)(?:是|有|为)?\s*$/;

/** Where a figure gives way to its like: what is to be blanked. */
function takenBack(text: string, figures: readonly Figure[]): Span[] {
  const gone: Span[] = [];
  figures.forEach((figure, i) => {
    const [next, after] = figures.slice(i + 1).filter(({ sort }) => sort === figure.sort);
    if (next === undefined) return;
    const between = text.slice(figure.end, next.start).replace(/^\s*(?:[件项个家户笔份场次期]|元|万元)/, '');
    const not = denied.exec(text.slice(0, figure.start))?.index;
    const summed =
      after?.value === figure.value + next.value &&
      cameTo.test(text.slice(0, after.start)) &&
      added.test(text.slice(0, next.start));
    if (summed) gone.push(figure, next);
    else if (contrast.test(between)) gone.push({ start: next.start - between.length, end: next.end });
    else if (not !== undefined && instead.test(between)) gone.push({ start: not, end: figure.end });
  });
  for (const { 0: word, index } of text.matchAll(slip)) {
    const end = index + word.length;
    const before = figures.findLast((figure) => figure.end <= index && index - figure.end <= 14);
    const next = figures.find(({ start, sort }) => start >= end && sort === before?.sort);
    if (before === undefined || next === undefined || next.start - end > 8) continue;
    // Nothing else stands between: the second takes the place of the first.
    const whole = index - before.end <= 4 && next.start - end <= 1;
    gone.push(...(whole ? [{ start: before.start, end: next.start }] : [before, { start: index, end }]));
  }
  return gone;
}

/** 受让了2件，不对，是3件: what was taken back in the same breath is blanked, with a sign that parts no clauses. */
export function retracted(text: string): string {
  return takenBack(text, figuresOf(text)).reduce(
    (open, { start, end }) => open.slice(0, start) + '_'.repeat(end - start) + open.slice(end),
    text,
  );
}
