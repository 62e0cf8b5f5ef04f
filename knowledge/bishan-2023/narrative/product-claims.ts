import type { Clause } from './clauses.ts';
import { countsTold, only } from './figures-told.ts';
import { inside, joined, openingOf, type Scene, toldDay, toldDays, type ToldDay } from './scene.ts';
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

interface Products {
  readonly names: readonly string[];
  readonly days: readonly (ToldDay | null)[];
  readonly uncounted: boolean;
}

function productsOf(scene: Scene, own: readonly Clause[], { day, reached }: ProductRole): Products {
  // 其中2个 are fewer than those named before.
  const opening = joined(own).includes('其中') ? [] : [withOpening(scene, own) ?? []].flat();
  const counts = countsTold(scene, own, measure).filter(({ before }) => !/第\s*$/.test(before));
  const shares = sharesOf(scene, own, day);
  const shared = shares.reduce((sum, share) => sum + share.count, 0);
  const apiece = shares.length > 1 && counts.every(({ value }) => value <= shared);
  const count =
    (apiece ? shared : null) ??
    // 3月12、4月2、8月30各备一个.
    (/各[^，]{0,4}[一1]\s*[个款种]/.test(joined(own)) ? toldDays(scene, own, day).length || null : null) ??
    only(counts.map(({ value }) => value)) ??
    only(counts.filter(({ clause }) => reached.test(clause)).map(({ value }) => value)) ??
    only(countsTold(scene, opening, /^\s*[个款种]产品/).map(({ value }) => value));
  const names = namesOf(scene, own, opening);
  const several = counts.length > 0 && count === null;
  const number = several ? 1 : (count ?? Math.max(names.length, 1));
  return {
    names: names.length === number ? names : [],
    days:
      apiece && number <= 500
        ? shares.flatMap((share) => Array.from({ length: share.count }, () => share.day))
        : daysFor(scene, own, day, Math.min(number, 501)),
    uncounted: count === null && names.length === 0,
  };
}

function namesOf(scene: Scene, own: readonly Clause[], opening: readonly Clause[]): readonly string[] {
  const mine = quotedNames(joined(own));
  if (mine.length > 0) return mine;
  // 这个产品的备案: the one that was named, be it in another sentence.
  const all = [...new Set(quotedNames(scene.text))];
  const same = /[这该此本同]一?(?:个|款|种)?产品|同一产品|它/.test(joined(own));
  return same && all.length === 1 ? all : quotedNames(joined(opening));
}

/** 2个去年认定的，今年又认定了1个: what is added is counted apart. */
function batchesOf(clauses: readonly Clause[]): Clause[][] {
  const added = /(?:^\s*(?:另外|此外)|又|再)[^，]*[\d一二两三四五六七八九十]\s*[个款种项]/;
  const batches: Clause[][] = [];
  for (const clause of clauses) {
    if (batches.length === 0 || added.test(clause.text)) batches.push([clause]);
    else batches.at(-1)?.push(clause);
  }
  return batches;
}

function productList(role: ProductRole): Teller {
  return (scene, clauses) => {
    const own = clauses.filter(({ text }) => !role.apart.test(text));
    const batches = batchesOf(own).map((batch) => productsOf(scene, batch, role));
    const days = batches.flatMap((batch) => batch.days);
    if (days.length < 1 || days.length > 500) return null;
    return {
      list: role.list,
      entries: batches.flatMap(({ names, days: each }) =>
        each.map((_, i) => (names[i] === undefined ? {} : { product: names[i] })),
      ),
      dates: [{ field: role.field, days }],
      uncounted: batches.some(({ uncounted }) => uncounted),
    };
  };
}

export const productFilings = productList({
  list: 'productFilings',
  field: 'filedOn',
  day: /备案|备的|备了|办|完成|做|搞|时间|日期/,
  reached: /备上|备好|备完|备案(?:了|好|完|成)|完成|通过|办好|实际/,
  apart: /目标|计划|任务|要求|认定|打回|退回|驳回|没(?:备|过|通)|还在|在审|未|其余|剩下/,
});
export const productRecognitions = productList({
  list: 'productRecognitions',
  field: 'recognisedOn',
  day: /认定|公布|公示|入选|通过|时间|日期/,
  reached: /认定|通过|拿到|评上/,
  apart: /(?<!认定[^，]*)备案|驳回|没(?!问题)|还在|在审|未|其余|其他|剩/,
});
