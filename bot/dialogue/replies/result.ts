import { Decimal } from 'decimal.js';
import { refName } from '../../documents/wording/fact-names.ts';
import { matterNames } from '../../documents/wording/matters.ts';
import { noteText } from '../../documents/wording/notes.ts';
import { materialWording } from '../../documents/wording/materials.ts';
import { capNames, readingQuestions } from '../../documents/wording/readings.ts';
import type { Note } from '../../../rules/bishan-2023/index.ts';
import type { TraceStep } from '../../../rules/bishan-2023/trace.ts';
import type { Assessment } from '../assess.ts';
import type { Memory } from '../conversation.ts';
import { leftUnnamed } from '../questions/open.ts';
import { questionOf } from '../questions/catalogue.ts';
import { patternOf } from '../paths.ts';
import type { Reply } from '../reply.ts';
import { labelOf } from '../wording/clauses.ts';
import { phrases } from '../wording/phrases.ts';
import { decisionTexts, exclusionTexts, resultWords } from '../wording/result.ts';
import { wordingOf } from '../wording/questions.ts';
import { yuan } from '../../documents/wording/amount.ts';
import { rejections } from './consequences.ts';
import { estimate } from './estimate.ts';
import { nearMisses } from './near-misses.ts';
import { recap } from './recap.ts';

/** The decision with all that explains it: recap, amount, why not more, what to ask, what to bring. */
export function result(memory: Memory, now: Assessment): Reply[] {
  const texts = [
    verdict(memory, now),
    explanation(memory, now),
    questionsToAsk(now),
    papers(now),
    nextSteps(now),
  ];
  return [
    { kind: 'text', text: recap(memory) },
    estimate(now, true),
    ...texts.filter((text) => text !== '').map((text): Reply => ({ kind: 'text', text })),
  ];
}

function verdict(
  memory: Memory,
  { result: { decision, exclusions, missing }, bounds, rehearsal }: Assessment,
): string {
  const labels = [...new Set(missing.map(labelOfFact))].join('、');
  const uncertain = bounds !== null && bounds.low !== bounds.high;
  return lines(
    rehearsal ? resultWords.overdue : `${decisionTexts[decision]}。`,
    ...exclusions.map(({ clause }) => `· ${exclusionTexts[clause] ?? ''}（${labelOf(clause)}）`),
    missing.length > 0 && resultWords.open(labels),
    uncertain && resultWords.bounds(yuan(bounds.low), yuan(bounds.high)),
    memory.selfAssessed && resultWords.selfAssessed,
  );
}

/** The name of a fact, as its question calls it. */
export function labelOfFact(path: string): string {
  const id = questionOf(patternOf(path));
  return id === null ? path : wordingOf(id).label;
}

/** What caps and no-stacking took, what was rejected and why, and what else touches this applicant. */
function explanation(memory: Memory, now: Assessment): string {
  const { items, reduced } = now.result;
  const rejected = rejections(
    items.filter(({ status, reason }) => status === 'rejected' || reason === 'duplicate'),
  );
  const told = [
    ...now.trace.flatMap(taken),
    ...(leftUnnamed(memory, now.result) ? [`${resultWords.takenApart}（${labelOf('A1.note')}）`] : []),
    ...nearMisses(now),
    ...(reduced === null ? [] : [`${resultWords.budget(yuan(reduced))}（${labelOf('4')}）`]),
    ...now.notes.map(noteWithClause),
  ];
  return lines(
    rejected.length > 0 && resultWords.rejected,
    ...rejected.map((text) => `· ${text}`),
    told.length > 0 && resultWords.explained,
    ...told.map((text) => `· ${text}`),
  );
}

function noteWithClause(note: Note): string {
  return `${noteText(note)}（${labelOf(note.clause)}）`;
}

/** What a cap or no-stacking took, in words; nothing for other steps. */
export function taken(step: TraceStep): string[] {
  if (step.step === 'cap' || step.step === 'months') {
    // What was awarded before may leave room enough: then nothing was taken.
    if (new Decimal(step.before).equals(step.after)) return [];
    const used = step.step === 'cap' ? yuan(step.usedBefore) : `${step.usedBefore}个月`;
    const told = new Decimal(step.usedBefore).isZero() ? '' : resultWords.capUsed(used);
    const words = resultWords.capTook(capNames[step.cap], yuan(step.before), yuan(step.after));
    return [`${words}${told}（${labelOf(step.clause)}）`];
  }
  if (step.step === 'notStacked') {
    const words = resultWords.notStacked(refName(step.ref), matterNames[step.by], yuan(step.forgone));
    return [`${words}（${labelOf(step.clause)}）`];
  }
  return [];
}

function questionsToAsk({ result: { readings } }: Assessment): string {
  if (readings.length === 0) return '';
  return lines(
    resultWords.askTitle,
    ...readings.map(
      ({ id, clause, otherTotal }) =>
        `· ${readingQuestions[id]}${resultWords.ask(yuan(otherTotal))}（${labelOf(clause)}）`,
    ),
  );
}

function papers({ materials, bounds }: Assessment): string {
  if (bounds === null || new Decimal(bounds.high).isZero()) return '';
  return lines(
    `${resultWords.papers}（${labelOf('5.2.note')}）`,
    ...materials.papers.map(({ id, clause }) => `□ ${materialWording[id].name}（${labelOf(clause)}）`),
  );
}

function nextSteps({ result: { decision }, rehearsal }: Assessment): string {
  if (rehearsal) return lines(resultWords.stepsOverdue, phrases.disclaimer);
  if (decision === 'ineligible') return phrases.disclaimer;
  return lines(`${resultWords.steps}（${labelOf('5.1.1')}、${labelOf('5.3')}）`, phrases.disclaimer);
}

function lines(...texts: (string | false)[]): string {
  return texts.filter((text) => text !== false && text !== '').join('\n');
}
