import { findDates } from '../../../knowledge/reading/date.ts';
import { findPatents } from '../../../knowledge/reading/patent-numbers.ts';
import { plain, without } from '../../../knowledge/reading/plain.ts';
import { numbersIn } from '../answers/numbers.ts';
import { resize } from '../apply.ts';
import { claimed } from '../claims.ts';
import type { Conversation, Memory } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import { asksName, catalogue, question } from '../questions/catalogue.ts';
import { targetsOf } from '../questions/targets.ts';
import { phrases } from '../wording/phrases.ts';
import type { Problem, ProblemId } from '../wording/problems.ts';
import { whose } from './elsewhere/numbers.ts';
import { misread, takeEntries } from './facts.ts';
import type { Scene, Taken } from './scene.ts';
import { again, text, turnTo } from './scene.ts';
import { sayProblem } from '../wording/problems.ts';

/** What is said around numbers. */
const around =
  /专利号?|号码?|证书|编号|发明|实用新型|外观设计|外观|受让|转让|过户|买|开放|许可|合同|实施|投产|生产|高价值|自有|自己|补充|补上?|分别|都|是|为|的|了|在|这|那|就|我们?|发|给|你|您|来|去|一下|第|[一二两三四五六七八九十]|\d{1,2}|[件个份]|和|及|与|还有|另外|另|剩下|最后|其中/g;

const problemOf: Readonly<Record<'lists' | 'more' | 'other', ProblemId>> = {
  lists: 'numbersOfWhich',
  more: 'numbersMore',
  other: 'numbersOther',
};

/**
 * A message of patent numbers though none was asked for: they are taken for the patents told, and told back. Null where
 * it holds anything else, or where nothing has a number.
 */
export function numbersTold(scene: Scene, said: string): Taken | null {
  const { conversation, clock } = scene;
  const { pending } = conversation;
  if (claimed(conversation).length === 0 || !isOfNumbers(scene, said)) return null;
  if (pending.kind === 'facts') {
    const { reads } = question(pending.question);
    if (reads === 'patents' || reads === 'licensedPatents' || asksName(pending.question)) return null;
    // An account number has thirteen digits, too.
    if (!/ZL|专利|\d\.[\dX](?!\d)/i.test(plain(said))) return null;
  }
  const { right, problems } = numbersIn(said, clock.asOf);
  if (right.length === 0) return misread(scene, ...problems);
  const memory = counted(conversation, right.length);
  const of = whose(
    memory,
    said,
    right.map(({ patent }) => patent),
    pending.kind === 'facts' ? targetsOf(pending.paths) : [],
  );
  const wrong = problems.length > 0 ? [text(...problems.map(sayProblem))] : [];
  switch (of.is) {
    case 'plain':
      return takeEntries(scene, of.entries, [], { memory, paths: [], added: [] }, problems);
    case 'lists':
    case 'more':
    case 'differ':
    case 'other': {
      const why: Problem = of.is === 'differ' ? 'numbersDiffer' : [problemOf[of.is], String(right.length)];
      const { options } = of;
      return turnTo(scene, { kind: 'which', options, after: pending }, ...wrong, text(sayProblem(why)));
    }
    case 'held':
      return again(scene, ...wrong, text(phrases.numbersHeld));
    case 'nobodys':
      return null;
  }
}

/** Who was asked how many patents and sends their numbers, has as many. */
function counted(conversation: Conversation, numbers: number): Memory {
  const { pending } = conversation;
  const memory = memoryOf(conversation);
  return pending.kind === 'count' && pending.list !== 'licences' && `${pending.list}.number` in catalogue
    ? resize(memory, pending.list, numbers)
    : memory;
}

function isOfNumbers({ clock }: Scene, said: string): boolean {
  const read = plain(said);
  const { patents, faults } = findPatents(said);
  if (patents.length + faults.length === 0) return false;
  const left = without(read, [...patents, ...faults, ...findDates(read, clock)]);
  return !/[\p{L}\d]/u.test(left.replace(around, ''));
}
