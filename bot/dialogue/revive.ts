import { parseFacts } from '../../rules/bishan-2023/index.ts';
import type { Conversation } from './conversation.ts';
import { begun } from './conversation.ts';
import { questionIds } from './questions/catalogue.ts';

/**
 * A stored conversation as this program understands it. What an older program wrote is filled up with what is new
 * since; the facts are what counts, and everything else can be asked again. `newer`: written by a later program,
 * left alone. `lost`: its facts are no longer readable.
 */
export function revive(stored: Conversation): Conversation | 'newer' | 'lost' {
  const schema: unknown = stored.schema;
  if (schema === begun.schema && isWhole(stored)) return stored;
  if (typeof schema === 'number' && schema > begun.schema) return 'newer';
  const parsed = parseFacts(stored.facts);
  if (!parsed.ok) return 'lost';
  return {
    ...begun,
    ...stored,
    schema: begun.schema,
    facts: parsed.facts,
    pending: { kind: 'claims' },
    history: [],
  };
}

/** Every part is there, and the question that waits still exists. */
function isWhole(stored: Conversation): boolean {
  const parts: Readonly<Record<string, unknown>> = { ...stored };
  if (Object.keys(begun).some((part) => parts[part] === undefined)) return false;
  const { pending } = stored;
  return pending.kind !== 'facts' || questionIds.includes(pending.question);
}
