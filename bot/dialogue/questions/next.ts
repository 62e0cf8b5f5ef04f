import { Decimal } from 'decimal.js';
import type { Assessment } from '../assess.ts';
import { assess } from '../assess.ts';
import { claimAt, claimed } from '../claims.ts';
import type { Memory, Pending } from '../conversation.ts';
import type { Clock } from '../dialogue.ts';
import { withEntries } from '../paths.ts';
import { question } from './catalogue.ts';
import type { FactsPending } from './grouping.ts';
import { questionsFor } from './grouping.ts';
import { namesThing } from './names.ts';
import { openCells, openFacts } from './open.ts';
import { entriesOf } from './targets.ts';

/**
 * The next question: what is claimed, what could stop it all, who applies, then the matter whose answers can still
 * move the amount most, until it is settled; the cells of the form last, and only when the form is wanted.
 */
export function nextPending(memory: Memory, now: Assessment, clock: Clock): Pending {
  if (claimed(memory).length === 0) return { kind: 'claims' };
  const [list] = memory.uncounted;
  if (list) return { kind: 'count', list };
  const ahead = questionsAhead(memory, now);
  // Numbers and names are looked up in papers: everything that can be told by heart comes first.
  const inForm = openFacts(memory, now.result).length === 0;
  const byHeart = inForm ? ahead : ahead.filter(({ paths }) => !paths.some(namesThing));
  return nextOf(byHeart.length > 0 ? byHeart : ahead, memory, clock) ?? { kind: 'done' };
}

/** All questions that are still to come as far as known now, in no order of asking. */
export function questionsAhead(memory: Memory, now: Assessment): FactsPending[] {
  const facts = questionsFor(openFacts(memory, now.result), memory.oneByOne);
  if (facts.length > 0 || !memory.formWanted) return facts;
  return questionsFor(openCells(memory, now.form, now.result), memory.oneByOne);
}

function nextOf(ahead: readonly FactsPending[], memory: Memory, clock: Clock) {
  const groups = [...new Set(ahead.map(groupOf))];
  const [only] = groups;
  if (groups.length < 2) return ahead.find((pending) => groupOf(pending) === only);

  const first = fixed.find((group) => groups.includes(group));
  const current = memory.pending.kind === 'facts' ? groupOf(memory.pending) : null;
  const chosen =
    first ?? (current !== null && groups.includes(current) ? current : weightiest(groups, memory, clock));
  return ahead.find((pending) => groupOf(pending) === chosen);
}

/** Questions that belong together: those of the exclusions, of the applicant, of one matter, of earlier awards … */
function groupOf({ question: id, paths }: FactsPending): string {
  return claimAt(paths[0] ?? '') ?? id.split('.')[0] ?? id;
}

/** These come first, in this order: they could stop it all, or decide on every matter. */
const fixed = ['exclusions', 'applicant'];

function weightiest(groups: readonly string[], memory: Memory, clock: Clock): string | undefined {
  const weighed = groups.map((group) => ({ group, width: width(assess(settled(memory, group), clock)) }));
  // The narrower the bounds without the group's doubts, the more hangs on it; the catalogue's order breaks ties.
  return weighed.toSorted((a, b) => a.width.comparedTo(b.width))[0]?.group;
}

/** The same application as if the group held no doubt: without its claims, or with nothing received before. */
function settled(memory: Memory, group: string): Memory {
  const claim = claimAt(`claims.${group}`);
  const entries = claim
    ? [[`claims.${claim}`, undefined] as const]
    : entriesOf(question('prior').taps.none ?? {}, ['']);
  return { ...memory, ...withEntries(memory, entries) };
}

function width({ bounds }: Assessment): Decimal {
  return bounds ? new Decimal(bounds.high).minus(bounds.low) : new Decimal(0);
}
