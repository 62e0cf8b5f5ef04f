import type { Entry } from '../paths.ts';
import { valueAt } from '../paths.ts';
import type { Target } from '../questions/targets.ts';
import { readCount } from '../../../knowledge/reading/count.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, partly } from './answer.ts';
import type { Numbers } from './numbers.ts';
import { numbersIn } from './numbers.ts';
import { kindsIn, news } from './patents.ts';

/** What a licence contract covers: its numbers, or a kind with how many. */
export function readLicensed(text: string, asked: Asked): Answer {
  const { targets, pending, told } = asked;
  const [target = '', ...others] = targets;
  const known = pending.adds === true ? heldBy(target, told) : [];
  const numbers = numbersIn(text, asked.asOf, known);
  if (numbers.right.length > 0 || numbers.problems.length > 0) {
    const count = valueAt(told, `${target}.patentCount`);
    if (others.length === 0 && typeof count === 'number' && numbers.problems.length === 0) {
      return counted(target, numbers, count);
    }
    if (others.length === 0) return partly(ofOne(target, numbers, known));
    // Several contracts, one number each, in order; else it is not clear which belongs to which.
    const all = numbers.right.length + numbers.wrong.length;
    return all === targets.length ? partly(oneEach(numbers, targets)) : { as: 'oneByOne' };
  }
  const kinds = kindsIn(text, 1);
  const count = readCount(text, { min: 1, max: 500, measure: '件个项' });
  if (isQuestion(text) || (kinds === null && !count.ok)) return notRead;
  return news(
    targets.flatMap((each): Entry[] => [
      ...(kinds?.[0] ? [[`${each}.kind`, kinds[0]] as const] : []),
      ...(count.ok ? [[`${each}.patentCount`, count.value] as const] : []),
      [`${each}.patentNos`, undefined],
    ]),
    asked,
  );
}

function heldBy(target: Target, told: Asked['told']): string[] {
  const held = valueAt(told, `${target}.patentNos`);
  return Array.isArray(held) ? held.filter((number) => typeof number === 'string') : [];
}

/** As many numbers as the contract was said to cover; others are asked about before they take their place. */
function counted(target: Target, { right }: Numbers, count: number): Answer {
  const entries = numbersAt(
    target,
    right.map(({ patent }) => patent.number),
  );
  return right.length === count
    ? facts(entries)
    : { as: 'which', options: [entries], problem: 'numbersDiffer' };
}

function ofOne(target: Target, { right, problems, wrong, likely }: Numbers, known: readonly string[]) {
  const numbers = [...known, ...right.map(({ patent }) => patent.number)];
  return {
    as: 'facts' as const,
    entries: right.length > 0 ? numbersAt(target, numbers) : [],
    ...(problems.length > 0 && {
      left: {
        problems,
        targets: wrong.length > 0 ? [target] : [],
        likely: likely === null ? null : numbersAt(target, [...numbers, likely]),
        ...(numbers.length > 0 && { adds: 'licences.numbers' as const }),
      },
    }),
  };
}

function oneEach({ right, problems, wrong, likely }: Numbers, targets: readonly Target[]) {
  const at = (place: number) => targets[place] ?? '';
  return {
    as: 'facts' as const,
    entries: right.flatMap(({ patent, place }) => numbersAt(at(place), [patent.number])),
    ...(problems.length > 0 && {
      left: {
        problems,
        targets: wrong.map(at),
        likely: likely === null ? null : numbersAt(at(wrong[0] ?? 0), [likely]),
      },
    }),
  };
}

export function numbersAt(target: Target, numbers: readonly string[]): Entry[] {
  return [
    [`${target}.kind`, undefined],
    [`${target}.patentCount`, undefined],
    [`${target}.patentNos`, numbers],
  ];
}
