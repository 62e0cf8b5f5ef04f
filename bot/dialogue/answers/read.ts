import { findAmounts, readAmount, toAmount } from '../../../knowledge/reading/amount.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import type { Option } from '../reading/choice.ts';
import { readAccountNumber, readPhone } from '../reading/contact.ts';
import { readCreditCode } from '../reading/credit-code.ts';
import { readCount } from '../../../knowledge/reading/count.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import { readRate } from '../../../knowledge/reading/rate.ts';
import type { Reading } from '../../../knowledge/reading/reading.ts';
import { nameKinds } from '../reading/name.ts';
import { isUnknown } from '../reading/unknown.ts';
import { readYesNo } from '../reading/yes-no.ts';
import type { Value } from '../paths.ts';
import { patternOf } from '../paths.ts';
import { asksName, question, questionOf } from '../questions/catalogue.ts';
import type { Reads } from '../questions/catalogue.ts';
import { at, spread } from '../questions/targets.ts';
import { amountScale, yesNoTopics } from '../wording/vocabulary.ts';
import { wordingOf } from '../wording/questions.ts';
import { isProblem } from '../wording/problems.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, problem } from './answer.ts';
import { readBankFigures } from './bank.ts';
import { readDates } from './dates.ts';
import { readExclusions, recent } from './exclusions.ts';
import { readFees } from './fees.ts';
import { readNames } from './names.ts';
import { readLicensed } from './licensed.ts';
import { readPatents } from './patents.ts';
import { readPrior } from './prior.ts';
import { readTerm } from './term.ts';
import { exactly, meaning, named, tappedAll, told } from './pick.ts';

type Reader = (text: string, asked: Asked) => Answer;

const readers: Record<Exclude<Reads, 'taps'>, Reader> = {
  yesNo: readYes,
  date: readDates,
  amount: readMoney,
  rate: (text, asked) => single(readRate(text), asked),
  count: readNumber,
  patents: readPatents,
  licensedPatents: readLicensed,
  fees: readFees,
  term: readTerm,
  bankFigures: readBankFigures,
  ...{ organisation: readNames, person: readNames, address: readNames },
  ...{ bank: readNames, thing: readNames, reference: readNames },
  creditCode: (text, asked) => single(readCreditCode(text), asked),
  phone: (text, asked) => single(readPhone(text), asked),
  accountNumber: (text, asked) => single(readAccountNumber(text), asked),
};

/** Cells of the form and the names of things: who has none at hand leaves them blank. */
const optional: readonly Reads[] = [
  ...nameKinds,
  ...(['patents', 'licensedPatents'] as const),
  ...(['creditCode', 'phone', 'accountNumber'] as const),
];
const notAtHand =
  /^(?:我?们?这?(?:手[边头上里]|身边|现在|目前|暂时|眼下)*(?:还|都|也)?(?:没有?|没得|无|没带|不在手[边上])(?:带|记|查)?(?:这个)?(?:号码?|专利号|编号)?|(?:不|懒得)填|留空|空着)(?:了|呢|啊|的|吧|呀|。)*$/;

/**
 * Reads a free text as the answer to what was asked, `options` being the buttons under it; `none` where it is none.
 * Nothing is guessed.
 */
export function readAnswer(text: string, asked: Asked, options: readonly Option[]): Answer {
  const answer = readPending(text, asked, options);
  return answer.as === 'unknown' && speaksOfAnother(text, asked) ? notRead : answer;
}

function readPending(text: string, asked: Asked, options: readonly Option[]): Answer {
  const prior = readPrior(text, asked.pending);
  if (prior !== null) return prior;
  const { reads, multiple = false } = question(asked.pending.question);
  const exact = exactly(text, options, reads !== 'count' && !multiple);
  if (exact !== null) return tapped([exact], asked);
  if (reads === 'taps') return readTaps(text, asked, options, multiple);
  if (isQuestion(text) && !asksName(asked.pending.question)) return notRead;
  if (optional.includes(reads) && notAtHand.test(text.trim())) return { as: 'unknown' };
  const answer = readers[reads](text, asked);
  return answer.as === 'none' && !asksName(asked.pending.question) && isUnknown(text)
    ? { as: 'unknown' }
    : answer;
}

const stages = [
  '立项',
  '认定',
  '验收',
  '评估费',
  '担保费',
  '保险费',
  '利息',
  '利率',
  '专利号',
  '电话',
  '账号',
];

/** 认定还没出来 leaves nothing open but the recognition, whatever was asked. */
function speaksOfAnother(text: string, { pending: { question: id } }: Asked): boolean {
  const { ask, label } = wordingOf(id);
  const own = `${ask}${label}${id.endsWith('.recognised') ? '认定' : ''}`;
  const named = stages.filter((stage) => text.includes(stage));
  return named.length > 0 && !named.some((stage) => own.includes(stage));
}

/** What buttons mean: those of the question itself, and the two that many share. */
export function tapped(values: readonly string[], asked: Asked): Answer {
  // 都没有 beside something that holds, or two answers to one question, are no answer.
  if (values.length > 1 && (!question(asked.pending.question).multiple || values.some(isAlone)))
    return notRead;
  if (values.includes('skip')) return { as: 'unknown' };
  if (values.includes('check')) return { as: 'selfCheck' };
  if (values.includes('each')) return { as: 'oneByOne' };
  return told(values.includes('none') && question(asked.pending.question).multiple ? [] : values, asked);
}

function isAlone(value: string): boolean {
  return value === 'none' || value === 'skip';
}

function readTaps(text: string, asked: Asked, options: readonly Option[], multiple: boolean): Answer {
  const all = multiple ? tappedAll(text, options) : null;
  if (all !== null) return tapped(all, asked);
  const excluded = multiple && !isQuestion(text) ? readExclusions(text, asked) : null;
  if (excluded !== null) return excluded;
  if (isUnknown(text)) return { as: 'unknown' };
  const read = named(text, options, multiple);
  if (read === null) return multiple ? notRead : readPart(text, asked);
  const [only, ...others] = 'either' in read ? labelled(text, options) : [];
  if (only !== undefined && others.length === 0) return tapped([only], asked);
  if ('either' in read) return { as: 'which', options: read.either.map((tap) => meaning([tap], asked)) };
  return tapped(read.values, asked);
}

/** The options that a clause names to the letter: 在的，小型企业，从西南大学买的 means one, though it speaks of a 大学. */
function labelled(text: string, options: readonly Option[]): string[] {
  const clauses = plain(text).split(/[，,。；;\n]+/);
  return [...new Set(clauses.flatMap((clause) => exactly(clause, options, false) ?? []))];
}

/** 没有关联 to a question about two things answers one of them, and the other is asked by itself; 没有关联，自己生产用 both. */
function readPart(text: string, asked: Asked): Answer {
  const parts = question(asked.pending.question).covers.flatMap((pattern) => {
    const id = questionOf(pattern);
    if (id === null || !yesNoTopics[id]?.some((word) => text.includes(word))) return [];
    const paths = asked.pending.paths.filter((path) => patternOf(path) === pattern);
    const answer = readYes(text, { ...asked, pending: { kind: 'facts', question: id, paths } });
    return answer.as === 'facts' ? answer.entries : [];
  });
  return parts.length > 0 ? facts(parts) : notRead;
}

const dwelling = /^(?!.*(?:经营|生产|厂|办公|开店|做生意)).*(?:住|老家|户口|注册)/;

function readYes(text: string, asked: Asked): Answer {
  if (asked.pending.question === 'exclusions.majorIncident') {
    const within = recent(text, asked.asOf);
    if (within !== null) return single({ ok: true, value: within }, asked);
  }
  // To live or to be registered in 璧山 is not yet to do business there.
  if (asked.pending.question === 'applicant.inBishan' && dwelling.test(text)) return notRead;
  const topic = yesNoTopics[asked.pending.question];
  const reading = readYesNo(text, topic ? { topic } : {});
  if (!reading.ok && reading.problem === 'mixed' && asked.targets.length > 1) return { as: 'oneByOne' };
  return single(reading, asked);
}

function readMoney(text: string, asked: Asked): Answer {
  const typical = amountScale[asked.pending.question];
  const [pattern = ''] = question(asked.pending.question).covers;
  const each = sums(text, asked.targets.length);
  if (each !== null) return facts(spread(pattern, each, asked.targets) ?? []);
  const noneIsZero = question(asked.pending.question).taps.none !== undefined;
  return single(readAmount(text, { noneIsZero, ...(typical && { typical }) }), asked);
}

/** 一场1万8，一场2万6: one sum for each thing, in their order. */
function sums(text: string, count: number): readonly Value[] | null {
  const found = findAmounts(plain(text));
  const exact = found.flatMap((amount) => {
    const read = toAmount(amount.low);
    return amount.marked && amount.problem === null && read.ok && amount.low.equals(amount.high)
      ? [read.value]
      : [];
  });
  return count > 1 && found.length === count && exact.length === count ? exact : null;
}

function readNumber(text: string, asked: Asked): Answer {
  const min = asked.pending.question === 'bankPledge.rank' ? 1 : 0;
  return single(readCount(text, { min }), asked);
}

/** One value for everything that was asked about. */
function single(reading: Reading<Value, string>, asked: Asked): Answer {
  const [pattern = ''] = question(asked.pending.question).covers;
  const all = (value: Value) => asked.targets.map((target) => [at(pattern, target), value] as const);
  if (reading.ok) return facts(all(reading.value));
  if (reading.problem === 'ambiguous' && 'candidates' in reading) {
    return { as: 'which', options: reading.candidates.map(all) };
  }
  if (reading.problem === 'unreadable') return notRead;
  if (reading.problem === 'unknown') return { as: 'unknown' };
  const code = isProblem(reading.problem) ? reading.problem : 'refused';
  const [likely, detail] = 'candidates' in reading ? [] : [reading.likely, reading.detail];
  if (likely === undefined) return problem(code, detail);
  return { as: 'which', options: [all(likely)], problem: detail === undefined ? code : [code, detail] };
}
