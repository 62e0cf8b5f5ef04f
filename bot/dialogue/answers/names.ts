import { isUnknown } from '../reading/unknown.ts';
import { nameKinds, readName } from '../reading/name.ts';
import type { NameKind } from '../reading/name.ts';
import type { Entry, Value } from '../paths.ts';
import { valueAt } from '../paths.ts';
import { question, questionIds } from '../questions/catalogue.ts';
import { at, spread } from '../questions/targets.ts';
import { wordingOf } from '../wording/questions.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, problem } from './answer.ts';
import { bare } from './pick.ts';
import { sameNames } from './same.ts';

const sameAsApplicant = /^(?:和|跟|与|同)?(?:申请人|单位|公司|企业)?(?:名称)?(?:一样|一致|相同|同上)[的。]*$/;

const noAgency =
  /^(?:我们)?(?:都|也|并)?(?:没有?|没得|未|不|无)(?:有|委托|找|请|用|需要?|通过)*(?:专利)?(?:代理|委托|中介)?(?:机构|公司|人)?(?:的|了|过|哦|呢|，?自己[办弄申报]+的?)*$|^(?:我们)?(?:是|都是)?自己(?:来|去)?(?:办|弄|申报|申请)的?$/;

/** One name for each thing that was asked about, parted by 、 or lines; of one thing the text whole. */
export function readNames(text: string, asked: Asked): Answer {
  const [pattern = ''] = question(asked.pending.question).covers;
  const { targets } = asked;
  const one = (value: Value) => facts(targets.map((target): Entry => [at(pattern, target), value]));
  const same = sameNames(text, asked);
  if (same !== null) return same;
  if (sameAsApplicant.test(text.trim())) {
    // The account is the applicant's; nobody else is called like the firm.
    if (pattern !== 'identity.account.name') return notRead;
    const name = valueAt(asked.told, 'applicant.name');
    return typeof name === 'string' ? one(name) : { as: 'unknown' };
  }
  if (pattern === 'identity.agency.name' && noAgency.test(text.trim())) {
    return facts([['identity.agency', false]]);
  }
  const kind = kindOf(asked);
  const parts = targets.length === 1 ? [text] : text.split(/[、，,;；\n]+/);
  const read = parts.filter((part) => part.trim() !== '').map((part) => nameIn(part, kind));
  if (read.some((part) => part === null) && text.trim().length <= 12 && isUnknown(text)) {
    return { as: 'unknown' };
  }
  return settle(read, asked, pattern);
}

type Named = ReturnType<typeof readName>;

/** Null where the text is none of a name; what stands on a button anywhere answers that question, and names nothing. */
function nameIn(text: string, kind: NameKind): Named | null {
  const name = readName(text, kind);
  if (!name.ok) return name.problem === 'unreadable' ? null : name;
  return isButton(name.value) ? null : name;
}

function settle(read: readonly (Named | null)[], { targets }: Asked, pattern: string): Answer {
  const fault = read.find((name) => name !== null && !name.ok && name.problem !== 'unsure');
  if (fault && !fault.ok && fault.problem !== 'unreadable' && fault.problem !== 'ambiguous') {
    return problem(fault.problem);
  }
  const names = read.flatMap((name) => (name === null ? [] : name.ok ? [name.value] : (likely(name) ?? [])));
  if (names.length === 0 || names.length < read.length) return notRead;
  // A name is of one thing: it is never spread over several.
  if (names.length !== targets.length) return problem('countMismatch');
  const entries = spread(pattern, names, targets) ?? [];
  const sure = read.every((name) => name?.ok === true);
  return sure ? facts(entries) : { as: 'which', options: [entries], problem: 'unsure' };
}

function likely(name: Named): string | undefined {
  return 'likely' in name ? name.likely : undefined;
}

function kindOf({ pending }: Asked): NameKind {
  const { reads } = question(pending.question);
  return nameKinds.find((kind) => kind === reads) ?? 'thing';
}

/** What the buttons of all questions say: 小型企业, 都是发明专利, 其他. Made at the first name. */
let buttons: ReadonlySet<string> | undefined;

function isButton(text: string): boolean {
  buttons ??= new Set(questionIds.flatMap((id) => Object.values(wordingOf(id).taps).flat().map(bare)));
  return buttons.has(bare(text));
}
