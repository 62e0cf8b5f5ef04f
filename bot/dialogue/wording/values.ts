import { Decimal } from 'decimal.js';
import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Amount } from '../../../rules/money.ts';
import { chineseDate, percent } from '../../documents/wording/figures.ts';
import { claimAt, isList, sizeOf } from '../claims.ts';
import type { Told, Value } from '../paths.ts';
import { placeOf, valueAt } from '../paths.ts';
import type { QuestionId } from '../questions/catalogue.ts';
import { question } from '../questions/catalogue.ts';
import type { Target } from '../questions/targets.ts';
import { yuan } from '../../documents/wording/amount.ts';
import { things } from './things.ts';
import { wordingOf } from './questions.ts';

/** As people say sums: 350万元 where that is exact in few digits. */
export function said(amount: Amount): string {
  const value = new Decimal(amount);
  const tenThousands = value.dividedBy(10_000);
  if (tenThousands.lessThan(1) || tenThousands.decimalPlaces() > 2) return yuan(amount);
  const hundredMillions = value.dividedBy(100_000_000);
  return hundredMillions.greaterThanOrEqualTo(1) && hundredMillions.decimalPlaces() <= 2
    ? `${hundredMillions.toFixed()}亿元`
    : `${tenThousands.toFixed()}万元`;
}

export function month(date: CivilDate): string {
  return chineseDate(date).replace(/月.*/, '月');
}

/** 这2件受让专利, 第2件受让专利（ZL…）; empty for what stands alone. */
export function what(told: Told, targets: readonly Target[], byName = true): string {
  const [first = ''] = targets;
  const claim = claimAt(first);
  if (claim === null || !isList(claim)) return '';
  const { noun, unit } = things[claim];
  const size = sizeOf(told, claim);
  if (targets.length === size) return size === 1 ? `这${unit}${noun}` : `这${size}${unit}${noun}`;
  const places = targets.map((target) => (placeOf(target) ?? 0) + 1);
  const name = byName && targets.length === 1 ? nameOf(told, first) : null;
  const which = places.length > 6 ? `${places.slice(0, 5).join('、')}等${places.length}` : places.join('、');
  return `第${which}${unit}${noun}${name === null ? '' : `（${name}）`}`;
}

function nameOf(told: Told, target: Target): string | null {
  for (const field of ['patentNo', 'contract', 'loan', 'product', 'name']) {
    const value = valueAt(told, `${target}.${field}`);
    if (typeof value === 'string') return value;
  }
  return null;
}

/** A known fact in the words of its question. */
export function sayValue(id: QuestionId, value: Value, approximate: boolean): string {
  const tap = Object.entries(question(id).taps).find(
    ([, sets]) => Object.keys(sets).length === 1 && Object.values(sets)[0] === value,
  );
  const words = tap && wordingOf(id).taps[tap[0]]?.[0];
  if (words !== undefined) return words;
  if (value === 'invention') return '发明专利';
  if (Array.isArray(value)) return value.join('、');
  const plain = typeof value === 'object' ? '' : String(value);
  switch (question(id).reads) {
    case 'date':
      return approximate ? `${month(plain)}（具体日子待补）` : chineseDate(plain);
    case 'amount':
    case 'fees':
      return said(plain);
    case 'rate':
      return percent(plain);
    case 'licensedPatents':
      return typeof value === 'number' ? `${value}件` : plain;
    default:
      return plain;
  }
}
