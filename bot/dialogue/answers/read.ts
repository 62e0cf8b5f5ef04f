import { readAmount } from '../reading/amount.ts';
import type { Option } from '../reading/choice.ts';
import { readAccountNumber, readPhone } from '../reading/contact.ts';
import { readCreditCode } from '../reading/credit-code.ts';
import { readCount } from '../reading/count.ts';
import { isQuestion } from '../reading/question.ts';
import { readRate } from '../reading/rate.ts';
import type { Reading } from '../reading/reading.ts';
import { isUnknown } from '../reading/unknown.ts';
import { readYesNo } from '../reading/yes-no.ts';
import type { Value } from '../paths.ts';
import { patternOf } from '../paths.ts';
import { question, questionOf } from '../questions/catalogue.ts';
import type { Reads } from '../questions/catalogue.ts';
import { at } from '../questions/targets.ts';
import { amountScale, yesNoTopics } from '../wording/vocabulary.ts';
import { wordingOf } from '../wording/questions.ts';
import type { ProblemId } from '../wording/problems.ts';
import { isProblem } from '../wording/problems.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, problem } from './answer.ts';
import { readDates } from './dates.ts';
import { readFees } from './fees.ts';
import { readNames, readText } from './names.ts';
import { readLicensed, readPatents } from './patents.ts';
import { readPrior } from './prior.ts';
import { exactly, meaning, named, told } from './pick.ts';

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
  names: readNames,
  text: readText,
  creditCode: (text, asked) => single(readCreditCode(text), asked, 'creditCode'),
  phone: (text, asked) => single(readPhone(text), asked, 'phone'),
  accountNumber: (text, asked) => single(readAccountNumber(text), asked, 'accountNumber'),
};

/** Names and addresses: anything may be one, so only what is surely none is kept out. */
const free: readonly Reads[] = ['text', 'names'];

/** Cells of the form and the names of things: who has none at hand leaves them blank. */
const optional: readonly Reads[] = [
  ...(['patents', 'licensedPatents', 'names', 'text'] as const),
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
  if (isQuestion(text)) return notRead;
  if (optional.includes(reads) && notAtHand.test(text.trim())) return { as: 'unknown' };
  const answer = readers[reads](text, asked);
  return answer.as === 'none' && !free.includes(reads) && isUnknown(text) ? { as: 'unknown' } : answer;
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
  if (values.includes('skip')) return { as: 'unknown' };
  if (values.includes('check')) return { as: 'selfCheck' };
  if (values.includes('each')) return { as: 'oneByOne' };
  return told(values.includes('none') && question(asked.pending.question).multiple ? [] : values, asked);
}

function readTaps(text: string, asked: Asked, options: readonly Option[], multiple: boolean): Answer {
  if (isUnknown(text)) return { as: 'unknown' };
  const read = named(text, options, multiple);
  if (read === null) return readPart(text, asked);
  if ('either' in read) return { as: 'which', options: read.either.map((tap) => meaning([tap], asked)) };
  return tapped(read.values, asked);
}

/** 没有关联 to a question about two things answers one of them; the other is asked by itself. */
function readPart(text: string, asked: Asked): Answer {
  for (const pattern of question(asked.pending.question).covers) {
    const id = questionOf(pattern);
    const topic = id === null ? undefined : yesNoTopics[id];
    if (id === null || !topic?.some((word) => text.includes(word))) continue;
    const paths = asked.pending.paths.filter((path) => patternOf(path) === pattern);
    const answer = readYes(text, { ...asked, pending: { kind: 'facts', question: id, paths } });
    if (answer.as === 'facts') return answer;
  }
  return notRead;
}

function readYes(text: string, asked: Asked): Answer {
  const topic = yesNoTopics[asked.pending.question];
  const reading = readYesNo(text, topic ? { topic } : {});
  if (!reading.ok && reading.problem === 'mixed' && asked.targets.length > 1) return { as: 'oneByOne' };
  return single(reading, asked);
}

function readMoney(text: string, asked: Asked): Answer {
  const typical = amountScale[asked.pending.question];
  const noneIsZero = question(asked.pending.question).taps.none !== undefined;
  return single(readAmount(text, { noneIsZero, ...(typical && { typical }) }), asked);
}

function readNumber(text: string, asked: Asked): Answer {
  const min = asked.pending.question === 'bankPledge.rank' ? 1 : 0;
  return single(readCount(text, { min }), asked);
}

/** One value for everything that was asked about; `fault` names problems that the reader tells in its own codes. */
function single(reading: Reading<Value, string>, asked: Asked, fault?: ProblemId): Answer {
  const [pattern = ''] = question(asked.pending.question).covers;
  const all = (value: Value) => asked.targets.map((target) => [at(pattern, target), value] as const);
  if (reading.ok) return facts(all(reading.value));
  if (reading.problem === 'ambiguous' && 'candidates' in reading) {
    return { as: 'which', options: reading.candidates.map(all) };
  }
  if (reading.problem === 'unreadable') return notRead;
  if (reading.problem === 'unknown') return { as: 'unknown' };
  const code = fault ?? (isProblem(reading.problem) ? reading.problem : 'refused');
  const likely = 'likely' in reading ? reading.likely : undefined;
  return likely === undefined ? problem(code) : { as: 'which', options: [all(likely)], problem: code };
}
