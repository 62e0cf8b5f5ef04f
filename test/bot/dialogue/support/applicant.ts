import type { Facts } from '../../../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../../../rules/bishan-2023/form.ts';
import { matterIds } from '../../../../rules/bishan-2023/result.ts';
import { claimed, claimOf, sizeOf } from '../../../../bot/dialogue/claims.ts';
import type { Pending } from '../../../../bot/dialogue/conversation.ts';
import type { Told, Value } from '../../../../bot/dialogue/paths.ts';
import { patternOf, valueAt } from '../../../../bot/dialogue/paths.ts';
import { question } from '../../../../bot/dialogue/questions/catalogue.ts';
import { at, targetsOf } from '../../../../bot/dialogue/questions/targets.ts';
import type { Clock } from '../../../../bot/dialogue/dialogue.ts';
import type { Talk } from './talk.ts';
import { begin, inTime, say, tap } from './talk.ts';

/** Somebody who knows these facts and nothing else, and answers what is asked: by fact, in whatever order. */
export interface Applicant {
  readonly facts: Facts;
  readonly identity?: Identity;
}

type FactsPending = Extract<Pending, { kind: 'facts' }>;

/** What was asked on the way, so that tests can see it. */
export interface Interviewed extends Talk {
  readonly asked: readonly Pending[];
  /** Messages sent until there was an upper bound, and until the decision. */
  readonly turnsToBound: number | null;
  readonly turns: number;
}

export async function interview(applicant: Applicant, clock: Clock = inTime): Promise<Interviewed> {
  return goOn(await begin(clock), applicant);
}

/** Answers until nothing more is asked. */
export async function goOn(start: Talk, applicant: Applicant): Promise<Interviewed> {
  const told: Told = { facts: applicant.facts, identity: applicant.identity ?? {} };
  const asked: Pending[] = [];
  let [talk, turnsToBound, turns]: [Talk, number | null, number] = [start, null, 0];
  while (talk.conversation.pending.kind !== 'done') {
    if (turns > 600) throw new Error(`no end: ${JSON.stringify(talk.conversation.pending)}`);
    const { pending } = talk.conversation;
    asked.push(pending);
    const before = JSON.stringify([talk.conversation.facts, talk.conversation.skipped, pending]);
    talk = await answer(talk, told);
    turns += 1;
    const { facts, skipped, pending: next } = talk.conversation;
    if (JSON.stringify([facts, skipped, next]) === before) {
      throw new Error(`not understood: ${JSON.stringify(pending)}: ${JSON.stringify(talk.replies[0])}`);
    }
    const bounded = talk.replies.some((reply) => reply.kind === 'estimate' && reply.high !== null);
    if (bounded && turnsToBound === null && !talk.conversation.uncounted.length) turnsToBound = turns;
  }
  return { ...talk, asked, turns, turnsToBound };
}

/** The answer to the one question that waits. */
export function oneStep(talk: Talk, { facts, identity = {} }: Applicant): Promise<Talk> {
  return answer(talk, { facts, identity });
}

async function answer(talk: Talk, told: Told): Promise<Talk> {
  const { pending } = talk.conversation;
  switch (pending.kind) {
    case 'claims': {
      const wanted = matterIds.filter((matter) => claimed(told).includes(claimOf[matter]));
      return wanted.length === 0 ? tap(talk, 'none') : tap(talk, wanted.join(','));
    }
    case 'count':
      return say(talk, `${sizeOf(told, pending.list)}`);
    case 'facts':
      return answerFacts(talk, pending, told);
    case 'which': {
      // Asked back for certainty: what was offered is what was meant, or this applicant never said it.
      const meant = pending.options.findIndex((entries) =>
        entries.every(([path, value]) => (value ?? undefined) === valueAt(told, path)),
      );
      if (meant < 0) throw new Error(`never meant: ${JSON.stringify(pending.options)}`);
      return tap(talk, String(meant));
    }
    default:
      throw new Error(`an interview does not ask ${pending.kind} by itself`);
  }
}

async function answerFacts(talk: Talk, pending: FactsPending, told: Told): Promise<Talk> {
  const targets = targetsOf(pending.paths);
  const { taps, covers, multiple, reads } = question(pending.question);
  if (multiple) {
    const held = Object.entries(taps).filter(([, sets]) =>
      Object.entries(sets).every(
        ([path, value]) => pending.paths.includes(path) && valueAt(told, path) === value,
      ),
    );
    const known = pending.paths.every((path) => valueAt(told, path) !== undefined);
    if (!known && held.length === 0) return say(talk, '不知道');
    return tap(talk, held.length === 0 ? 'none' : held.map(([name]) => name).join(','));
  }
  const each = targets.map((target) => describe(covers.map((pattern) => valueAt(told, at(pattern, target)))));
  if (pending.question === 'prior') {
    const none = pending.paths.every((path) => ['0', 0].includes(valueAt(told, path) as never));
    const open = pending.paths.every((path) => valueAt(told, path) === undefined);
    return open ? say(talk, '不知道') : tap(talk, none ? 'none' : 'each');
  }
  if (new Set(each).size > 1 && !['date', 'thing', 'reference', 'patents'].includes(reads))
    return tap(talk, 'each');

  const [target = ''] = targets;
  const values = (patterns: readonly string[]) =>
    patterns.map((pattern) => valueAt(told, at(pattern, target)));
  const whole = Object.entries(taps).find(([, sets]) =>
    covers.every(
      (pattern) => valueAt(told, at(pattern, target)) === (sets as Record<string, Value>)[pattern],
    ),
  );
  if (whole && new Set(each).size === 1) return tap(talk, whole[0]);

  switch (reads) {
    case 'taps':
    case 'yesNo': {
      const some = Object.entries(taps).find(([, sets]) =>
        Object.entries(sets).every(([pattern, value]) => valueAt(told, at(pattern, target)) === value),
      );
      return some ? tap(talk, some[0]) : say(talk, '不知道');
    }
    case 'date': {
      const days = targets.map((each) => valueAt(told, at(covers[0] ?? '', each)));
      if (days.some((day) => day === undefined)) return unknownOrEach(talk, days);
      return say(
        talk,
        (new Set(days).size === 1 ? days.slice(0, 1) : days).map((day) => spoken(day)).join('，'),
      );
    }
    case 'term': {
      const [drawn, due] = values(covers);
      if (drawn === undefined && due === undefined) return say(talk, '不知道');
      if (drawn === undefined) return say(talk, `${spoken(due)}到期`);
      return say(talk, due === undefined ? `${spoken(drawn)}放款` : `${spoken(drawn)}到${spoken(due)}`);
    }
    case 'bankFigures': {
      const [enterprises, total] = values(covers);
      const said = [
        ...(enterprises === undefined ? [] : [`${enterprises as number}家`]),
        ...(total === undefined ? [] : [`${total as string}元`]),
      ];
      return say(talk, said.join('，') || '不知道');
    }
    case 'thing':
    case 'reference': {
      const names = targets.map((each) => valueAt(told, at(covers[0] ?? '', each)));
      return names.some((name) => name === undefined)
        ? unknownOrEach(talk, names)
        : say(talk, (names as string[]).join('、'));
    }
    case 'patents':
      return answerPatents(talk, targets, told);
    case 'licensedPatents': {
      const numbers = valueAt(told, `${target}.patentNos`);
      if (Array.isArray(numbers) && numbers.length > 0) return say(talk, numbers.join('、'));
      if (pending.question === 'licences.numbers') return say(talk, '不知道');
      const [kind, count] = [valueAt(told, `${target}.kind`), valueAt(told, `${target}.patentCount`)];
      if (
        kind === undefined &&
        count !== undefined &&
        pending.paths.some((path) => path.endsWith('.patentCount'))
      )
        return say(talk, `${count as number}件`);
      if (kind === undefined || count === undefined) return say(talk, '不知道');
      return say(talk, `${count as number}件${kindWords[kind as keyof typeof kindWords]}`);
    }
    case 'fees': {
      const [assessment, guarantee, insurance] = values(covers);
      const asked = new Set(pending.paths.map(patternOf));
      const parts = [
        ['评估费', covers[0], assessment],
        ['担保费', covers[1], guarantee],
        ['保险费', covers[2], insurance],
      ] as const;
      const said = parts.filter(([, pattern, value]) => asked.has(pattern ?? '') && value !== undefined);
      return say(talk, said.map(([name, , value]) => `${name}${value as string}元`).join('，') || '不知道');
    }
    default: {
      const value = values(covers)[0];
      if (value === undefined) return say(talk, '不知道');
      const unit = { amount: '元', rate: '', count: '' }[reads as string] ?? '';
      return say(
        talk,
        reads === 'rate' ? `${(Number(value) * 100).toFixed(6)}%` : `${value as string}${unit}`,
      );
    }
  }
}

const kindWords = { invention: '发明专利', utilityModel: '实用新型', design: '外观设计' };

function answerPatents(talk: Talk, targets: readonly string[], told: Told): Promise<Talk> {
  const numbers = targets.map((target) => valueAt(told, `${target}.patentNo`));
  if (numbers.every((number) => typeof number === 'string')) return say(talk, numbers.join('、'));
  const kinds = targets.map((target) => valueAt(told, `${target}.kind`));
  const [kind] = kinds;
  if (talk.conversation.pending.kind === 'facts' && talk.conversation.pending.question.includes('number')) {
    return unknownOrEach(talk, numbers);
  }
  if (new Set(kinds).size === 1 && kind !== undefined) return tap(talk, kind as string);
  return unknownOrEach(talk, kinds);
}

/** Where only some are known they are told one by one; where none is, none. */
function unknownOrEach(talk: Talk, values: readonly (Value | undefined)[]): Promise<Talk> {
  return values.length > 1 && values.some((value) => value !== undefined)
    ? tap(talk, 'each')
    : say(talk, '不知道');
}

function spoken(day: Value | undefined): string {
  const [year, month, date] = typeof day === 'string' ? day.split('-').map(Number) : [];
  return `${year}年${month}月${date}日`;
}

function describe(values: readonly (Value | undefined)[]): string {
  return JSON.stringify(values);
}
