import { readAmount } from '../../../knowledge/reading/amount.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { FactsPending } from '../questions/grouping.ts';
import type { Entry } from '../paths.ts';
import type { Answer } from './answer.ts';
import { facts } from './answer.ts';

const got = '(?:领|拿|得|享受|申请|申报|获得?|报)';
const never = new RegExp(
  `(?:没有?|从没|从未|未|没得|不曾)(?:有)?${got}(?:到|取)?过|^(?:我们|这)?(?:是|都是|也是)?(?:第一次|头一[次回]|首次)(?:来)?(?:申报|申请|报)?`,
);
const before = new RegExp(`(?:以前|之前|前面|去年|前年|早先|曾经?|已经?)?.{0,6}${got}(?:到|取)?(?:过|了)`);
/** Which award a sentence may mean, by its words. */
const named = [
  ['prior.interest', /贴息|利息/],
  ['prior.fees', /评估费|担保费|保险费|费用补/],
  ['prior.productFiling', /备案/],
  ['prior.transferGroup', /转让|许可|受让|专利资助/],
] as const;

/**
 * 没领过 is nought of all that is open; 以前领过1万 is taken where one award alone may be meant, by its name or since
 * no other counts for what is claimed, and else it is asked which. Null where nothing of earlier awards is said.
 */
export function readPrior(text: string, { question, paths }: FactsPending): Answer | null {
  const said = plain(text).trim();
  const open = paths.filter((path) => path.startsWith('prior.'));
  if (!question.startsWith('prior') || open.length === 0 || said.length > 24 || isQuestion(said)) return null;
  const meant = named.find(([, word]) => word.test(said))?.[0];
  const about = open.filter(
    (path) =>
      meant === undefined || path === meant || (meant === 'prior.interest' && path.endsWith('Months')),
  );
  if (about.length === 0) return null;
  if (never.test(said)) {
    return facts(about.map((path): Entry => [path, path === 'prior.interestMonths' ? 0 : '0']));
  }
  const sums = about.filter((path) => path !== 'prior.interestMonths');
  if (!before.test(said) || sums.length === 0) return null;
  const read = readAmount(said.replace(/^.*?(?:过|了)/, ''), {});
  if (!read.ok) return null;
  const options = sums.map((path): Entry[] => [[path, read.value]]);
  const [only = [], ...others] = options;
  return others.length === 0 ? facts(only) : { as: 'which', options };
}
