import type { Clause } from './clauses.ts';
import { countsTold, only } from './figures-told.ts';
import { inside, joined, openingOf, type Scene, toldDay, type ToldDay } from './scene.ts';
import { daysFor, type Teller } from './telling.ts';

interface ProductRole {
  readonly list: 'productFilings' | 'productRecognitions';
  readonly field: string;
  /** What is said of the day, and of the number that came about. */
  readonly day: RegExp;
  readonly reached: RegExp;
  /** What tells of the other of the two, or that nothing came of it. */
  readonly apart: RegExp;
}

const measure = /^\s*[个款种项件](?!月|人|亿|百分|专利(?!产品|密集))/;
const quoted = /[“"「『]([^“”"「」『』]{1,30})[”"」』]/g;

/** Names in quotes, but not the title of a patent: “一种密封圈的制造方法”. */
function quotedNames(text: string): string[] {
  return [...text.matchAll(quoted)]
    .filter(({ 1: name = '', 0: whole, index }) => {
      const after = text.slice(index + whole.length, index + whole.length + 8);
      return (
        !/^一种|方法$|专利|备案|认定/.test(name) &&
        !/^[^，]{0,4}(?:发明|实用新型|专利(?!产品|密集))/.test(after)
      );
    })
    .map(([, name = '']) => name.trim());
}

/** The clauses with what their sentence said before: 我们的“甲”“乙”两个产品，备案都办好了. */
function withOpening(scene: Scene, clauses: readonly Clause[]): Clause | null {
  const [first] = clauses;
  if (first === undefined) return null;
  const end = clauses.at(-1)?.end ?? first.end;
  const start = first.start - openingOf(scene, clauses).length;
  return { ...first, text: scene.text.slice(start, end), start, end };
}

interface Share {
  readonly count: number;
  readonly day: ToldDay | null;
}

/** 前4个是去年12月22日备的，后2个是今年5月30日备的: the shares of a whole that each have a day. */
function sharesOf(scene: Scene, clauses: readonly Clause[], day: RegExp): Share[] {
  return clauses.flatMap((clause) => {
    const count = only(countsTold(scene, [clause], measure).map(({ value }) => value));
    const told = inside(scene.dates, [clause]).length > 0 ? toldDay(scene, [clause], day) : null;
    return count === null || told === null ? [] : [{ count, day: told }];
  });
}

function productList({ list, field, day, reached, apart }: ProductRole): Teller {
  return (scene, clauses) => {
    const own = clauses.filter(({ text }) => !apart.test(text));
    // 其中2个 are fewer than those named before.
    const opening = joined(own).includes('其中') ? [] : [withOpening(scene, clauses) ?? []].flat();
    const counts = countsTold(scene, own, measure).filter(({ before }) => !/第\s*$/.test(before));
    const shares = sharesOf(scene, own, day);
    const shared = shares.reduce((sum, share) => sum + share.count, 0);
    const apiece = shares.length > 1 && counts.every(({ value }) => value <= shared);
    const count =
      (apiece ? shared : null) ??
      only(counts.map(({ value }) => value)) ??
      only(counts.filter(({ clause }) => reached.test(clause)).map(({ value }) => value)) ??
      only(countsTold(scene, opening, /^\s*[个款种]产品/).map(({ value }) => value));
    const mine = quotedNames(joined(own));
    const all = quotedNames(scene.text);
    const names =
      mine.length > 0
        ? mine
        : /[这该此本同]一?(?:个|款|种)?产品|同一产品|它/.test(joined(own)) && new Set(all).size === 1
          ? all.slice(0, 1)
          : quotedNames(joined(opening));
    const several = counts.length > 0 && count === null;
    const number = several ? 1 : (count ?? Math.max(names.length, 1));
    if (number < 1 || number > 500) return null;
    return {
      list,
      entries: Array.from({ length: number }, (_, i) =>
        names.length === number ? { product: names[i] } : {},
      ),
      dates: [
        {
          field,
          days: apiece
            ? shares.flatMap((share) => Array.from({ length: share.count }, () => share.day))
            : daysFor(scene, own, day, number),
        },
      ],
      uncounted: count === null && names.length === 0,
    };
  };
}

export const productFilings = productList({
  list: 'productFilings',
  field: 'filedOn',
  day: /备案|备的|备了|办|完成|做|搞|时间|日期/,
  reached: /备上|备好|备完|备案(?:了|好|完|成)|完成|通过|办好|实际/,
  apart: /目标|计划|任务|要求|认定|打回|退回|驳回|没(?:备|过|通)|还在|在审|未/,
});
export const productRecognitions = productList({
  list: 'productRecognitions',
  field: 'recognisedOn',
  day: /认定|公布|公示|入选|通过|时间|日期/,
  reached: /认定|通过|拿到|评上/,
  apart: /(?<!认定[^，]*)备案|驳回|没(?:过|通)|还在|在审|未/,
});
