import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { Answer, Asked, Left } from '../answers/answer.ts';
import { readAnswer, tapped } from '../answers/read.ts';
import { apply } from '../apply.ts';
import type { Conversation, Memory, Pending } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import { inShort, known } from '../known.ts';
import type { Entry } from '../paths.ts';
import { valueAt } from '../paths.ts';
import { question } from '../questions/catalogue.ts';
import { optionsOf } from '../questions/options.ts';
import { at, targetsOf } from '../questions/targets.ts';
import { misreadLines, putsAgain } from '../replies/misread.ts';
import type { Reply } from '../reply.ts';
import { phrases } from '../wording/phrases.ts';
import type { Problem } from '../wording/problems.ts';
import { sayProblem } from '../wording/problems.ts';
import { wordingOf } from '../wording/questions.ts';
import type { Narrated } from './narrative.ts';
import type { Scene, Taken } from './scene.ts';
import { advance, again, text, turnTo } from './scene.ts';

/** What came in: buttons by their values, or words. */
export interface Said {
  readonly text: string;
  readonly picked: readonly string[] | null;
  /** Other facts that the same message tells. */
  readonly also?: Narrated | null;
}

type FactsPending = Extract<Pending, { kind: 'facts' }>;

/** The answer to a question about facts; null where the message is about something else. */
export function answerFacts(scene: Scene, pending: FactsPending, said: Said): Taken | null {
  const { conversation, now, clock } = scene;
  const asked: Asked = {
    pending,
    targets: targetsOf(pending.paths),
    told: conversation,
    asOf: clock.asOf,
  };
  const answer = said.picked
    ? tapped(said.picked, asked)
    : readAnswer(said.text, asked, optionsOf(pending, conversation, now));
  return take(scene, pending, answer, said.also ?? null);
}

function take(scene: Scene, pending: FactsPending, answer: Answer, also: Narrated | null): Taken | null {
  const { conversation } = scene;
  switch (answer.as) {
    case 'facts':
      return answer.left === undefined
        ? takeEntries(scene, answer.entries, answer.approximate, also)
        : takePart(scene, pending, answer, answer.left, also);
    case 'which':
      return turnTo(
        also === null ? scene : { ...scene, conversation: { ...conversation, ...also.memory } },
        {
          kind: 'which',
          options: answer.options,
          ...(answer.approximate && { approximate: answer.approximate }),
          after: pending,
        },
        ...(also === null ? [] : noted(also.memory, also.paths, false)),
        ...(answer.problem === undefined ? [] : [text(sayProblem(answer.problem))]),
      );
    case 'oneByOne': {
      const patterns = question(pending.question).covers;
      const memory = { ...memoryOf(conversation), oneByOne: [...conversation.oneByOne, ...patterns] };
      return advance(scene, reopened(memory, pending), [text(phrases.oneByOne)]);
    }
    case 'selfCheck':
      return turnTo(scene, { kind: 'selfCheck', given: {} });
    case 'unknown':
      return leaveOpen(scene, pending);
    case 'problem':
      return also === null ? misread(scene, ...answer.problems) : takeOther(scene, answer.problems, also);
    case 'none':
      return null;
  }
}

/** Not what was asked, but told all the same: it is kept where it belongs, and the question stays. */
function takeOther(scene: Scene, problems: readonly Problem[], { memory, paths }: Narrated): Taken {
  return advance(scene, memory, [...noted(memory, paths, false), text(...problems.map(sayProblem))]);
}

/** What was right is kept and said back; then what was wrong, and just that is asked again. */
function takePart(
  scene: Scene,
  pending: FactsPending,
  { entries, approximate }: Extract<Answer, { as: 'facts' }>,
  { problems, targets, likely, adds }: Left,
  also: Narrated | null,
): Taken {
  const id = adds ?? pending.question;
  const paths = targets.flatMap((target) => question(id).covers.map((pattern) => at(pattern, target)));
  const [first] = paths;
  if (first === undefined) return takeEntries(scene, entries, approximate, also, problems);
  const again: FactsPending = { kind: 'facts', question: id, paths, ...(adds && { adds: true }) };
  const next: Pending = likely === null ? again : { kind: 'which', options: [likely], after: again };
  return takeEntries(scene, entries, approximate, also, problems, next);
}

/** Keeps what was told, says it back, and goes on; what the rules' grammar refuses is not kept. */
export function takeEntries(
  scene: Scene,
  entries: readonly Entry[],
  approximate: readonly FactPath[] = [],
  also: Narrated | null = null,
  problems: readonly Problem[] = [],
  next?: Pending,
): Taken {
  const { conversation } = scene;
  const applied = apply(also?.memory ?? memoryOf(conversation), entries, approximate);
  if ('problem' in applied) {
    return also === null ? misread(scene, applied.problem) : takeOther(scene, [applied.problem], also);
  }
  const edited = entries.some(([path, value]) => {
    const before = valueAt(conversation, path);
    return before !== undefined && value !== undefined && before !== value;
  });
  const paths = [
    ...entries.filter(([, value]) => value !== undefined).map(([path]) => path),
    ...(also?.paths ?? []),
  ];
  const said = [
    ...noted(applied.memory, paths, edited),
    ...(problems.length > 0 ? [text(...problems.map(sayProblem))] : []),
  ];
  return advance(scene, applied.memory, said, edited, next);
}

/** What was understood, said back in the words of the questions; `first` are lines to say before. */
export function noted(
  memory: Memory,
  paths: readonly FactPath[],
  edited: boolean,
  first: readonly string[] = [],
): Reply[] {
  const set = new Set(paths);
  const facts = inShort(
    memory,
    known(memory).filter((line) => line.paths.some((path) => set.has(path))),
  );
  const lines = [...first, ...facts];
  const lead = edited ? phrases.changed : phrases.noted;
  if (lines.length === 0) return [];
  return [lines.length === 1 ? text(lead + lines.join('')) : text(lead, ...lines.map((line) => `· ${line}`))];
}

/** 不知道: the fact stays open for all to see, and the bounds stay as wide as it leaves them. */
function leaveOpen(scene: Scene, pending: FactsPending): Taken {
  const memory = memoryOf(scene.conversation);
  // What was asked beside what is known stays away by itself.
  if (pending.adds === true) return advance(scene, memory, [text(phrases.leftAway)]);
  const cleared = pending.paths.filter((path) => valueAt(memory, path) !== undefined);
  const applied = apply(
    memory,
    cleared.map((path): Entry => [path, undefined]),
  );
  if ('problem' in applied) return misread(scene, applied.problem);
  const skipped = [...new Set([...applied.memory.skipped, ...pending.paths])];
  const { label } = wordingOf(pending.question);
  const cell = pending.question.startsWith('identity.') || pending.question === 'applicant.name';
  const said = cell ? phrases.skippedCell : phrases.skipped;
  return advance(scene, { ...applied.memory, skipped }, [text(said(label))], cleared.length > 0);
}

/** To be asked again thing by thing, though it was answered for all of them before. */
function reopened(memory: Memory, { paths }: FactsPending): Memory {
  const applied = apply(
    memory,
    paths.filter((path) => valueAt(memory, path) !== undefined).map((path): Entry => [path, undefined]),
  );
  return 'memory' in applied ? applied.memory : memory;
}

/** Not taken: what is wrong, how to say it in other words, and the same question while that helps. */
export function misread(scene: Scene, ...problems: readonly Problem[]): Taken {
  const { conversation } = scene;
  const next: Conversation = { ...conversation, misread: conversation.misread + 1 };
  const reply = text(...misreadLines(conversation, problems));
  return putsAgain(conversation)
    ? again({ ...scene, conversation: next }, reply)
    : { conversation: next, replies: [reply] };
}
