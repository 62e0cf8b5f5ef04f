import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { LoanTold } from './loans.ts';
import type { CountedMatter } from './mentions.ts';
import type { Money } from './money.ts';
import type { Portion } from './portions.ts';

type Prior = NonNullable<Facts['prior']>;
type Cap = Exclude<keyof Prior, 'interestMonths'>;

const named: readonly (readonly [Cap, RegExp])[] = [
  ['interest', /贴息|利息/],
  ['fees', /费/],
  ['productFiling', /备案|产品/],
  ['transferGroup', /转让|许可|受让|开放/],
];
const capOf: Partial<Record<CountedMatter, Cap>> = {
  transfer: 'transferGroup',
  licence: 'transferGroup',
  openLicence: 'transferGroup',
  productFiling: 'productFiling',
};

/** What was awarded before, under the cap that it used up; null where it isn't said which. */
export function priorOf(
  text: string,
  money: readonly Money[],
  portions: readonly Portion[],
  loan: LoanTold | null,
): Prior | null {
  const asked = new Set<Cap>([
    ...portions.flatMap(({ matter }) => capOf[matter] ?? []),
    ...(loan?.fees ? (['fees'] as const) : []),
    ...(loan?.interest ? (['interest'] as const) : []),
  ]);
  const prior: Prior = {};
  for (const { start, yuan, said } of money) {
    const clause = /[^，,。；;]*$/.exec(text.slice(0, start))?.[0] ?? '';
    const after = /^[^，,。；;]{0,8}/.exec(text.slice(start + said.length))?.[0] ?? '';
    const [only, ...more] = asked;
    const caps = named.filter(([, words]) => words.test(clause + after)).map(([name]) => name);
    const cap = caps.find((name) => asked.has(name)) ?? (more.length === 0 ? only : undefined);
    // 以前的贴息 uses up nothing that a transfer needs.
    if (caps.length > 0 && !caps.some((name) => asked.has(name))) continue;
    if (cap === undefined || prior[cap] !== undefined) return null;
    prior[cap] = yuan.toFixed(2);
  }
  return prior;
}
