import type { ListName } from '../claims.ts';
import { claimAt, sizeOf } from '../claims.ts';
import type { Entry, Told } from '../paths.ts';
import { valueAt } from '../paths.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, problem } from './answer.ts';

const said =
  /同一[件个款项批种]|(?:和|跟|与)?(?:前面|刚才|上面|受让|许可|备案|认定)的?(?:那?[件个些]?)(?:是)?(?:一样|相同|同样)|就是(?:前面|刚才|上面|那|受让|许可|备案|认定)|^(?:都|也)?(?:一样|相同|同上)的?$/;
const denied = /不是|不同|不一样|并非|各/;

/** Whether a text says that things of two matters are one. */
function saysSame(text: string): boolean {
  const read = plain(text).trim();
  return said.test(read) && !denied.test(read);
}

const patentLists: readonly ListName[] = [
  ...(['transfers', 'licences', 'openLicences'] as const),
  ...(['implementations', 'highValueConversions'] as const),
];

/** 和受让的是同一件: the numbers told under the other matter; null where a text does not say so. */
export function samePatents(text: string, { targets, told }: Asked): Answer | null {
  if (!saysSame(text)) return null;
  const own = claimAt(targets[0] ?? '');
  const numbers = patentLists
    .filter((list) => list !== own)
    .flatMap((list) => namesIn(told, list, ['patentNo', 'patentNos']));
  if (numbers.length !== targets.length) return problem('sameNeedsNumber');
  return facts(
    targets.flatMap((target, i): Entry[] => [
      [`${target}.kind`, undefined],
      [`${target}.patentNo`, numbers[i]],
    ]),
  );
}

/** 就是备案的那几个, of products filed and recognised: by their names, or as the first of them where they have none. */
export function sameNames(text: string, { targets, told }: Asked): Answer | null {
  const own = claimAt(targets[0] ?? '');
  if ((own !== 'productFilings' && own !== 'productRecognitions') || !saysSame(text)) return null;
  const names = namesIn(told, own === 'productFilings' ? 'productRecognitions' : 'productFilings', [
    'product',
  ]);
  if (names.length === targets.length) {
    return facts(targets.map((target, i): Entry => [`${target}.product`, names[i]]));
  }
  const entries = names.length === 0 ? sameProducts(told) : [];
  if (entries.length === 0) return problem('sameNeedsName');
  return { as: 'facts', entries, approximate: entries.map(([path]) => path) };
}

/** Products filed and recognised that are one and have no names yet: each by its place, until the form asks for it. */
export function sameProducts(told: Told): Entry[] {
  const [filed, recognised] = [sizeOf(told, 'productFilings'), sizeOf(told, 'productRecognitions')];
  const named = (['productFilings', 'productRecognitions'] as const).flatMap((list) =>
    namesIn(told, list, ['product']),
  );
  if (recognised > filed || recognised === 0 || named.length > 0) return [];
  const of = (list: ListName, count: number) =>
    Array.from({ length: count }, (_, i): Entry => [`claims.${list}[${i}].product`, `第${i + 1}个产品`]);
  return [...of('productFilings', filed), ...of('productRecognitions', recognised)];
}

function namesIn(told: Told, list: ListName, fields: readonly string[]): string[] {
  return Array.from({ length: sizeOf(told, list) }, (_, i) => i).flatMap((i) =>
    fields
      .flatMap((field) => valueAt(told, `claims.${list}[${i}].${field}`) ?? [])
      .filter((name) => typeof name === 'string'),
  );
}
