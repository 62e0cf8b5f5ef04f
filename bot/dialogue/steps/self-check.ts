import type { Indicator } from '../../../rules/bishan-2023/index.ts';
import { industries, sizeOf, sizeSource } from '../../../rules/bishan-2023/index.ts';
import { exactly, named } from '../answers/pick.ts';
import { apply } from '../apply.ts';
import type { Memory, Pending, SelfCheck } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import { indicatorNext } from '../questions/self-check.ts';
import { optionsOf } from '../questions/options.ts';
import { readAmount } from '../../../knowledge/reading/amount.ts';
import { readCount } from '../../../knowledge/reading/count.ts';
import { isUnknown } from '../reading/unknown.ts';
import type { ProblemId } from '../wording/problems.ts';
import { wordingOf } from '../wording/questions.ts';
import { selfCheckTexts } from '../wording/self-check.ts';
import { misread } from './facts.ts';
import type { Said } from './facts.ts';
import type { Scene, Taken } from './scene.ts';
import { advance, text, turnTo } from './scene.ts';

type SelfCheckPending = Extract<Pending, { kind: 'selfCheck' }>;

const sizeQuestion: Pending = { kind: 'facts', question: 'applicant.size', paths: ['applicant.size'] };

export function answerSelfCheck(scene: Scene, { given }: SelfCheckPending, said: Said): Taken | null {
  const next = indicatorNext(given);
  if (said.picked?.includes('skip') === true || isUnknown(said.text)) {
    return turnTo(scene, sizeQuestion, text(selfCheckTexts.given));
  }
  const told = next === 'industry' ? readIndustry(scene, said) : readIndicator(next, said.text);
  if (typeof told === 'string') return misread(scene, told);
  return told && settle(scene, { ...given, ...told });
}

function readIndustry({ conversation, now }: Scene, said: Said): SelfCheck | null {
  const options = optionsOf(conversation.pending, conversation, now);
  const value = said.picked?.[0] ?? exactly(said.text, options, true);
  const read = value === null ? named(said.text, options, false) : { values: [value] };
  const industry = industries.find((each) => read !== null && 'values' in read && read.values[0] === each);
  return industry === undefined ? null : { industry };
}

/** The figure; what is wrong with it; null where it is about something else. */
function readIndicator(indicator: Indicator, said: string): SelfCheck | ProblemId | null {
  if (indicator === 'staff') {
    const read = readCount(said, { measure: '人' });
    if (read.ok) return { staff: read.value };
    if (read.problem === 'unreadable') return null;
    return read.problem === 'ambiguous' ? 'vague' : read.problem;
  }
  const read = readAmount(said, { typical: { from: '100000', to: '1000000000000' }, noneIsZero: true });
  if (read.ok) return { [indicator]: read.value };
  if (read.problem === 'unreadable') return null;
  return read.problem === 'ambiguous' ? 'unit' : read.problem;
}

/** The size as soon as the figures decide it, marked as self-assessed; else the next of them is asked. */
function settle(scene: Scene, given: SelfCheck): Taken {
  const { industry, ...values } = given;
  const check = industry === undefined ? { known: false as const } : sizeOf(industry, values);
  if (!check.known) return turnTo(scene, { kind: 'selfCheck', given });
  const applied = apply(memoryOf(scene.conversation), [
    ['applicant.kind', 'enterprise'],
    ['applicant.size', check.size],
  ]);
  const size = wordingOf('applicant.size').taps[check.size]?.[0] ?? check.size;
  const memory: Memory = 'memory' in applied ? { ...applied.memory, selfAssessed: true } : scene.conversation;
  return advance(scene, memory, [text(selfCheckTexts.found(size, sizeSource))]);
}
