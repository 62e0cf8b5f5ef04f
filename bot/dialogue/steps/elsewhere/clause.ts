import { exactly } from '../../answers/pick.ts';
import { claimAt, isList, sizeOf } from '../../claims.ts';
import type { Memory } from '../../conversation.ts';
import type { Entry, Pattern } from '../../paths.ts';
import { patternOf, valueAt } from '../../paths.ts';
import type { QuestionId, Reads } from '../../questions/catalogue.ts';
import { question, questionOf } from '../../questions/catalogue.ts';
import { optionsOf } from '../../questions/options.ts';
import { at } from '../../questions/targets.ts';
import { fieldsNamed } from '../../reading/correction-fields.ts';
import { clausesAt } from '../../../../knowledge/reading/clauses.ts';
import { findDates } from '../../../../knowledge/reading/date.ts';
import { plain } from '../../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../../knowledge/reading/question.ts';
import { yesNoTopics } from '../../wording/vocabulary.ts';
import type { FactsPending, Hearing } from './hearing.ts';
import { answerOf, entriesOf } from './hearing.ts';

export function clausesOf(said: string): string[] {
  return clausesAt(said, /[。；;！!\n]/);
}

/** Words that answer whatever was asked, and so tell nothing of another question. */
const generic =
  /^(?:[都全]?(?:是|对|好|行|有|没有?|无|不是|不|否|符合|不符合|没问题|满足)的?|其他|都不是|零|\d{1,3}|[一二三四五六七八九十两]+[个件家]?)$/;

/** A long clause tells more than one thing, and is the narrative's to read. */
const longest = 16;

/** What one clause tells: the fact that it names beside a figure, or the one question to come that it answers. */
export function toldByClause({ scene, memory, ahead }: Hearing, clause: string): readonly Entry[] {
  if (clause.length > longest || generic.test(plain(clause)) || isQuestion(clause)) return [];
  const named = fieldNamed(clause, memory, ahead);
  if (named) return entriesOf(answerOf(scene, clause, named));
  const buttons = ahead.filter((pending) => isButton(clause, pending, scene));
  // 小型企业 is a button to the letter; what only sounds like one answers nothing that was not asked.
  const meant =
    buttons.length > 0
      ? buttons
      : ahead.filter(({ question: id }) => speaksOf[question(id).reads]?.(clause, id, scene.clock.asOf));
  const answers = meant.map((pending) => answerOf(scene, clause, pending)).filter(({ as }) => as === 'facts');
  const [only, ...others] = answers;
  return only && others.length === 0 ? entriesOf(only) : [];
}

function isButton(clause: string, pending: FactsPending, { conversation, now }: Hearing['scene']): boolean {
  if (question(pending.question).multiple === true) return false;
  return exactly(clause, optionsOf(pending, conversation, now), false) !== null;
}

function isOn(id: QuestionId | null, clause: string): boolean {
  return id !== null && (yesNoTopics[id]?.some((topic) => clause.includes(topic)) ?? false);
}

const figure = /[\d一二两三四五六七八九十]/;
const finished = /办|完成|过户|登记|备案|放款|到期|认定|验收|举行|签/;
const awarded = /(?:拿|领|得|享受|申请|申报)(?:到|过)/;

/** What a clause has to hold, for a question that was not asked to be answered by it. */
const speaksOf: Readonly<Partial<Record<Reads, (clause: string, id: QuestionId, asOf: string) => boolean>>> =
  {
    taps: (clause, id) =>
      (id.endsWith('.source') && /^从|^向|^跟|^找/.test(clause)) ||
      (question(id).family === 'all' &&
        question(id).covers.some((pattern) => isOn(questionOf(pattern), clause))),
    yesNo: (clause, id) => isOn(id, clause),
    date: (clause, _, asOf) => finished.test(clause) && findDates(plain(clause), { asOf }).length > 0,
    amount: (clause, id) => id.startsWith('prior.') && awarded.test(clause),
  };

/**
 * The clauses that answer what was asked, without those that name another open fact beside a figure: of
 * 利息16万，评估费2万 only the first answers 利息.
 */
export function ownWords({ memory, ahead }: Hearing, pending: FactsPending, said: string): string {
  const clauses = clausesOf(said);
  if (clauses.length < 2 || pending.question === 'pledgeLoans.fees') return said;
  const own = new Set(pending.paths.map(patternOf));
  const claim = claimAt(pending.paths[0] ?? '');
  const left = clauses.filter((clause) => {
    const [named] = figure.test(plain(clause)) ? fieldsNamed(plain(clause)) : [];
    if (named === undefined || own.has(named)) return true;
    const beside = claimAt(named) !== null && claimAt(named) === claim;
    return !beside && fieldNamed(clause, memory, ahead) === null;
  });
  return left.length === clauses.length || left.length === 0 ? said : left.join('，');
}

/**
 * 年利率3.85%, 到期日是2025年11月30日: the open fact whose name stands beside a figure; else one that no question was
 * to ask for and that is not known yet, such as the interest paid on a loan whose principal is known.
 */
function fieldNamed(clause: string, memory: Memory, ahead: readonly FactsPending[]): FactsPending | null {
  if (!figure.test(plain(clause))) return null;
  const open = ahead.flatMap(({ paths }) => paths);
  for (const pattern of fieldsNamed(plain(clause))) {
    const asked = open.filter((path) => patternOf(path) === pattern);
    const paths = asked.length > 0 ? asked : unknownOf(memory, pattern);
    const id = questionOf(pattern);
    if (id !== null && paths.length > 0) return { kind: 'facts', question: id, paths };
  }
  return null;
}

/** The places of a pattern, among the things that are claimed, of which nothing is known. */
function unknownOf(memory: Memory, pattern: Pattern): string[] {
  const claim = claimAt(pattern);
  if (claim === null || sizeOf(memory, claim) === 0) return [];
  const places = isList(claim)
    ? Array.from({ length: sizeOf(memory, claim) }, (_, i) => at(pattern, `claims.${claim}[${i}]`))
    : [pattern];
  return places.filter((path) => valueAt(memory, path) === undefined);
}
