import type { Clause } from './clauses.ts';
import { only, sumsTold } from './figures-told.ts';
import { joined, type Scene } from './scene.ts';

const labels = { assessmentFee: '评估', guaranteeFee: '担保', insuranceFee: '保险' } as const;
type Fee = keyof typeof labels;
const fees = Object.keys(labels) as Fee[];

/** One label or several: 评估费、担保费. */
const list = '(?:(?:评估|担保|保险)(?:费用?)?(?:[和及与跟或、]|以及)?)+';
const none = new RegExp(
  `(?:(?<!还)没有?|没得|无|不用|不需要|未|免)(?:发生|产生|收取?|付|交|买|花|出|要)?过?(?<list>${list})(?!公司|人|机构)`,
);
const listNone = new RegExp(
  `(?<list>${list})(?:这块|这些|这笔|都|也|均|全|就|是|用|金额)*(?:(?:没有?|没得|未)(?:发生|产生|收取?|买|花|出|要|用)?过?(?=$|[了的，;。 ])|无(?=$|[，;。 ])|免[了收]|全免|[0零]元?(?=$|[，;。 ]))`,
);
const noOthers =
  /没有?(?:产生|发生)?(?:别的|其他|其它)费用?|(?:别的|其他|其它)(?:的)?费用?[^，]{0,3}(?:没有?|无)/;

/** The three fees of one loan; a sum said of two together tells neither. */
export function feesTold(scene: Scene, clauses: readonly Clause[]): Partial<Record<Fee, string>> {
  const sums = sumsTold(scene, clauses, /(?:评估|担保|保险)(?:费用?)?(?:是|为|:|花了?|付了?|交了?|了)*\s*$/);
  const named = (fee: Fee, text: string): boolean => text.includes(labels[fee]);
  const told = (fee: Fee): string | null => {
    const values = sums
      .filter(({ before }) => {
        const words = before.slice(Math.max(0, before.search(new RegExp(list))));
        const several = fees.filter((other) => named(other, words)).length > 1;
        return (
          named(fee, words) &&
          /费|评估[^，价值]{0,6}$|保险[^，额]{0,4}$/.test(words) &&
          !/息|公司|加起来|一共|总共|合计/.test(words) &&
          (!several || /各|都是|均/.test(words))
        );
      })
      .map(({ value }) => value);
    // 收了4万5的担保费: behind the sum.
    const behind = sums.filter(({ after }) => new RegExp(`^(?:元|块)?的?${labels[fee]}费`).test(after));
    return only([...values, ...behind.map(({ value }) => value)]);
  };
  const text = joined(clauses);
  const denied = text
    .split(/，/)
    .map((clause) => none.exec(clause)?.groups?.list ?? listNone.exec(clause)?.groups?.list ?? '')
    .join('，');
  const rest = noOthers.test(text) && fees.some((fee) => named(fee, text));
  return Object.fromEntries(
    fees.flatMap((fee) => {
      const zero = named(fee, denied) && (fee !== 'guaranteeFee' || denied.includes('担保费'));
      const yuan = told(fee) ?? (zero || (rest && !text.includes(`${labels[fee]}费`)) ? '0' : null);
      return yuan === null ? [] : [[fee, yuan] as const];
    }),
  );
}
