import type { CivilDate } from '../../rules/civil-date.ts';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import type { Answer, AskContext, Knowledge, Reply } from '../answer.ts';
import type { Notice } from '../notice.ts';
import type { Fault, GuardedModel } from './chat-model.ts';
import { faultsOf } from './faults.ts';
import type { DraftFault } from './faults.ts';
import { withoutPersonalData } from './redact.ts';
import { wordingPrompt } from './wording.ts';
import type { Draft } from './wording.ts';

/** What became of a question at the model; for counting, so it holds nothing of what was said. */
export type Outcome =
  { kind: 'worded' } | { kind: 'failed'; fault: Fault } | { kind: 'rejected'; faults: DraftFault[] };

export interface ModelParts {
  readonly notice: Notice;
  readonly model: GuardedModel;
  /** The rules; with the applicant's facts at hand their amounts are told to the model. */
  readonly evaluate?: (facts: Facts, today: CivilDate) => { result: Result };
  readonly onOutcome?: (outcome: Outcome) => void;
}

/**
 * Lets a chat model word the answers that `knowledge` is sure of. The model never decides: where the notice is
 * silent, for small talk and for hostile input it is not asked, and what it gets wrong is not said:
 * the plain answer stands.
 */
export function withModel(knowledge: Knowledge, parts: ModelParts): Knowledge {
  const { notice, model, onOutcome = () => undefined } = parts;
  return {
    async ask(question, context) {
      const plain = await knowledge.ask(question, context);
      if (!mayBeWorded(plain)) return plain;

      const result = resultInWords(parts, context);
      const names = [context.facts?.applicant?.name ?? ''];
      const completion = await model(
        wordingPrompt(withoutPersonalData(question, names), withoutNames(plain, names), {
          notice,
          asOf: context.asOf,
          result,
        }),
      );
      if (!completion.ok) {
        onOutcome({ kind: 'failed', fault: completion.fault });
        return plain;
      }
      const worded = labelled(completion.value, notice);
      const faults = faultsOf(worded, plain, { notice, result });
      onOutcome(faults.length === 0 ? { kind: 'worded' } : { kind: 'rejected', faults });
      return faults.length === 0 ? { ...plain, ...worded } : plain;
    },
  };
}

function mayBeWorded({ answered, band, kind }: Reply): boolean {
  return answered && band !== 'silent' && kind === 'policy';
}

function withoutNames(plain: Reply, names: readonly string[]): Reply {
  return { ...plain, answer: withoutPersonalData(plain.answer, names) };
}

function labelled({ answer, citations }: Draft, notice: Notice): Answer {
  return {
    answer: answer.trim(),
    answered: true,
    citations: citations.map(({ clause, quote }) => ({
      clause,
      label: notice.has(clause) ? notice.clause(clause).label : '',
      quote: quote.trim(),
    })),
  };
}

/** Amounts and matters only: no name, number or date of a claim leaves the house. */
function resultInWords({ evaluate }: ModelParts, { facts, asOf }: AskContext): string | null {
  if (!evaluate || !facts?.claims) return null;
  const { decision, matters, total, low, high } = evaluate(facts, asOf).result;
  return JSON.stringify({ decision, matters, total, low, high });
}
