import type { PatentKind } from '../../../../rules/identifiers/patent-number.ts';
import type { Facts } from '../../../../rules/bishan-2023/facts.ts';
import { findPatents } from '../patent-numbers.ts';
import type { Span } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { around, inside, joined, type Scene, wholeNumber } from './scene.ts';

type Transfer = NonNullable<NonNullable<Facts['claims']>['transfers']>[number];

/** What a topic tells of its patents. */
export interface PatentsTold {
  /** One a patent: its number, or its kind where that was said. */
  readonly each: readonly { readonly patentNo?: string; readonly kind?: PatentKind }[];
  /** No number of patents was told: `each` holds one, which may stand for more. */
  readonly uncounted: boolean;
}

const kindNames: readonly (readonly [PatentKind, RegExp])[] = [
  ['invention', /发明/],
  ['utilityModel', /实用新型/],
  ['design', /外观/],
];
const measure = /^\s*(?:[件项篇]|个(?=\s*(?:的)?(?:高校|大学)?的?(?:授权)?(?:发明|实用|外观|专利)))/;
const single = /[了过有]个(?=(?:高校|大学)?的?(?:发明|实用|外观|专利))/;

interface Portion {
  readonly count: number | null;
  readonly kind: PatentKind | null;
}

function kindIn(text: string): PatentKind | null {
  const named = kindNames.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

function portionsOf(scene: Scene, clauses: readonly Clause[]): Portion[] {
  const counts = inside(scene.numerals, clauses).filter((numeral) =>
    measure.test(around(numeral, clauses).after),
  );
  if (counts.length === 0 && single.test(joined(clauses)))
    return [{ count: 1, kind: kindIn(joined(clauses)) }];
  return counts.map((numeral) => ({
    count: wholeNumber(numeral),
    kind: counts.length === 1 ? kindIn(joined(clauses)) : kindBeside(scene.text, numeral),
  }));
}

/** With several counts each needs its own kind: 2件发明、1件实用新型, or 发明专利2件，实用新型1件. */
function kindBeside(text: string, { start, end }: Span): PatentKind | null {
  const after = /^\s*[件项篇个]的?(?:授权)?.{0,4}/.exec(text.slice(end))?.[0] ?? '';
  const before = /[^，、,]{0,7}$/.exec(text.slice(0, start))?.[0] ?? '';
  return kindIn(after.replace(/[，、,].*$/, '')) ?? kindIn(before);
}

/** How many patents, of which kind, with which numbers; null where none (0件), or more than a list holds. */
export function patentsTold(scene: Scene, clauses: readonly Clause[]): PatentsTold | null {
  const text = joined(clauses);
  const numbers = [...new Set(findPatents(text).patents.map(({ number }) => number))];
  // '3件，其中2件是发明' tells of three; which is which is left to the questions.
  const within = clauses.findIndex((clause) => /其中|里面|除了/.test(clause.text));
  const telling = within < 0 ? clauses : clauses.slice(0, within);
  const portions = portionsOf(scene, telling).map((portion) =>
    within < 0 ? portion : { ...portion, kind: null },
  );
  if (portions.some(({ count }) => count !== null && (count === 0 || count > 500))) return null;
  const clear =
    portions.length > 0 &&
    portions.every(({ count, kind }) => count !== null && (portions.length === 1 || kind !== null));
  const counted = clear
    ? portions.flatMap(({ count, kind }) =>
        Array.from({ length: count ?? 0 }, () => (kind === null ? {} : { kind })),
      )
    : [];
  if (counted.length > 500) return null;
  const each = [...numbers.map((patentNo) => ({ patentNo })), ...counted.slice(numbers.length)];
  if (each.length > 0) return { each, uncounted: false };
  const kind = within < 0 ? kindIn(text) : null;
  return { each: [kind === null ? {} : { kind }], uncounted: true };
}

const fromWhom = /(?:从|向|跟|找|去|和|与|由|受让自|买的?|来自|接受了?|获得了?|取得了?)[^，]{0,14}?/.source;
/** A clause that says whose and no more: …备案金额500万，西南大学的. */
const whose = /(?:^|，)(?:都是|是|全是)?[^，从给我咱本]{0,10}(大学|学院|高校|研究院|研究所)的(?=$|，)/;

const sources: readonly (readonly [NonNullable<Transfer['source']>, RegExp])[] = [
  ['university', /大学|学院|高校|院校|高职|职院|(?:交|科|师|医|工)大(?!型)/],
  ['researchInstitute', /研究院|研究所|科学院|研究中心/],
  ['individual', /个人|自然人/],
  ['enterprise', /(?:别的|另一?家|其他|某)?(?:公司|企业|厂)/],
];

/** 从重庆大学, 高校的专利: whose patents they were. */
function sourceOf(text: string): Transfer['source'] {
  const hits = sources.filter(([, name]) =>
    new RegExp(
      `${fromWhom}(?:${name.source})|(?:${name.source})的(?:\\d|[一二两三四五六七八九十])*[件项个]?(?:发明|专利|实用|外观)|(?<!我|我们)(?:${name.source})的?(?:转让|许可)(?!给)`,
    ).test(text),
  );
  // 大学科技公司 is named as both: left to the question.
  if (hits.length > 0) return hits.length === 1 ? hits[0]?.[0] : undefined;
  const owner = whose.exec(text)?.[1];
  return owner === undefined ? undefined : owner.startsWith('研究') ? 'researchInstitute' : 'university';
}

/** What transfers and licences share: the source, 关联, 以实施为目的. */
export function sharedFacts(
  clauses: readonly Clause[],
): Pick<Transfer, 'source' | 'related' | 'forImplementation'> {
  const text = joined(clauses);
  const source = sourceOf(text);
  const unrelated = /(?:无|没有?|没得|不存在|不是)(?:任何|什么)?关联/.test(text);
  const used =
    /(?<![不没未无])(?:用于|用在|用到|拿来|自己|投入)[^，]{0,6}(?:生产|产品|实施|投产)|以(?:专利)?实施为目的/.test(
      text,
    );
  return {
    ...(source !== undefined && { source }),
    ...(unrelated && { related: false }),
    ...(used && !/(?:没有?|未|不|还没)(?:用于|用在|投入|实施)/.test(text) && { forImplementation: true }),
  };
}
