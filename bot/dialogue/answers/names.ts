import { readFreeText } from '../reading/free-text.ts';
import { isUnknown } from '../reading/unknown.ts';
import type { Entry, Value } from '../paths.ts';
import { valueAt } from '../paths.ts';
import { question } from '../questions/catalogue.ts';
import { at, spread } from '../questions/targets.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, problem } from './answer.ts';

const longest = 200;
const sameAsApplicant = /^(?:和|跟|与|同)?(?:申请人|单位|公司|企业)?(?:名称)?(?:一样|一致|相同|同上)[的。]*$/;

const noAgency =
  /^(?:我们)?(?:都|也|并)?(?:没有?|没得|未|不|无)(?:有|委托|找|请|用|需要?|通过)*(?:专利)?(?:代理|委托|中介)?(?:机构|公司|人)?(?:的|了|过|哦|呢|，?自己[办弄申报]+的?)*$|^(?:我们)?(?:是|都是)?自己(?:来|去)?(?:办|弄|申报|申请)的?$/;

/** A name or an address as it was written, without what people say around it. */
export function readText(text: string, asked: Asked): Answer {
  const [pattern = ''] = question(asked.pending.question).covers;
  const one = (value: Value) => facts(asked.targets.map((target): Entry => [at(pattern, target), value]));
  if (sameAsApplicant.test(text.trim())) {
    // The account is the applicant's; nobody else is called like the firm.
    if (pattern !== 'identity.account.name') return notRead;
    const name = valueAt(asked.told, 'applicant.name');
    return typeof name === 'string' ? one(name) : { as: 'unknown' };
  }
  if (pattern === 'identity.agency.name' && noAgency.test(text.trim())) {
    return facts([['identity.agency', false]]);
  }
  if (text.trim().length <= 12 && isUnknown(text)) return { as: 'unknown' };
  const read = readFreeText(text, longest);
  if (read.ok) return one(read.value);
  return read.problem === 'tooLong' ? problem('tooLong') : notRead;
}

/** One name for each thing, parted by 、 or lines. */
export function readNames(text: string, asked: Asked): Answer {
  const [pattern = ''] = question(asked.pending.question).covers;
  const { targets } = asked;
  if (text.trim().length <= 12 && isUnknown(text)) return { as: 'unknown' };
  const parts = targets.length === 1 ? [text] : text.split(/[、，,;；\n]+/);
  const read = parts.filter((part) => part.trim() !== '').map((part) => readFreeText(part, longest));
  const names = read.flatMap((name) => (name.ok ? [name.value] : []));
  if (read.some((name) => !name.ok && name.problem === 'tooLong')) return problem('tooLong');
  if (names.length === 0 || names.length < read.length) return notRead;
  // A name is of one thing: it is never spread over several.
  if (names.length !== targets.length) return problem('countMismatch');
  return facts(spread(pattern, names, targets) ?? []);
}
