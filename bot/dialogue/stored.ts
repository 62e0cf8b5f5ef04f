import { z } from 'zod';
import { industries, parseFacts } from '../../rules/bishan-2023/index.ts';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { FactPath } from '../../rules/bishan-2023/result.ts';
import { claimAt, claimed, isList, listNames, sizeOf } from './claims.ts';
import type { Conversation, Pending } from './conversation.ts';
import { begun } from './conversation.ts';
import type { Told } from './paths.ts';
import { patternOf, placeOf, withEntries } from './paths.ts';
import { question, questionIds } from './questions/catalogue.ts';

/** A part that cannot be read is as at the beginning: the facts are what counts, all else can be asked again. */
const paths = z.array(z.string()).catch([]);
const flag = z.boolean().catch(false);
const cell = z.string().min(1).optional().catch(undefined);
const cells = <S extends z.ZodRawShape>(shape: S) => z.object(shape).optional().catch(undefined);

const identity = z
  .object({
    creditCode: cell,
    address: cell,
    clerk: cells({ name: cell, phone: cell }),
    agency: z.union([z.literal(false), cells({ name: cell, agent: cell, phone: cell })]),
    account: cells({ name: cell, bank: cell, number: cell }),
  })
  .catch({});

const list = z.enum(listNames);
const pending: z.ZodType<Pending> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['claims', 'done', 'edit', 'more']) }),
    z.object({ kind: z.enum(['count', 'list']), list }),
    z.object({
      kind: z.literal('facts'),
      question: z.enum(questionIds),
      paths: z.array(z.string()).min(1),
      adds: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal('which'),
      options: z.array(z.array(z.tuple([z.string(), z.json()])).min(1)).min(1),
      approximate: z.array(z.string()).optional(),
      after: pending,
    }),
    z.object({
      kind: z.literal('selfCheck'),
      given: z.object({
        industry: z.enum(industries).optional(),
        staff: z.int().optional(),
        revenue: z.string().optional(),
        assets: z.string().optional(),
      }),
    }),
    z.object({ kind: z.literal('confirm'), of: z.enum(['restart', 'remove']), after: pending }),
  ]),
);

const parts = z.object({
  turn: z.int().positive().catch(begun.turn),
  identity,
  ...{ skipped: paths, oneByOne: paths, approximate: paths, uncounted: z.array(list).catch([]) },
  ...{ selfAssessed: flag, someDisputed: flag, formWanted: flag },
  pending: pending.nullable().catch(null),
  history: z.array(z.unknown()).catch([]),
  misread: z.int().nonnegative().catch(begun.misread),
  topic: z.string().nullable().catch(null),
});

/** A stored conversation part by part; `pending` is null where what was asked can no longer be. */
export interface Parts {
  readonly conversation: Omit<Conversation, 'pending'>;
  readonly pending: Pending | null;
  /** Facts that could not be read. */
  readonly dropped: readonly FactPath[];
}

/** Reads whatever was stored; null where nothing in it is a conversation. */
export function partsOf(stored: Readonly<Record<string, unknown>>): Parts {
  const { facts, dropped } = readable(stored.facts);
  const { pending: asked, ...rest } = parts.parse(stored);
  // Cells that were left out come back as undefined, which JSON has no word for.
  const conversation = JSON.parse(JSON.stringify({ ...rest, schema: begun.schema, facts })) as Omit<
    Conversation,
    'pending'
  >;
  return { conversation, pending: asked !== null && isAskable(asked, conversation) ? asked : null, dropped };
}

/** More faults than these, one hidden behind the other, and nothing of the facts is trusted. */
const rounds = 20;

/** The facts without what the rules' grammar refuses. */
export function readable(stored: unknown): { readonly facts: Facts; readonly dropped: readonly FactPath[] } {
  const dropped = new Set<FactPath>();
  let facts = stored;
  for (let round = 0; round < rounds; round++) {
    const parsed = parseFacts(facts);
    if (parsed.ok) return { facts: parsed.facts, dropped: [...dropped] };
    const faulty = parsed.errors.map(({ path }) => path);
    if (faulty.includes('')) break;
    faulty.forEach((path) => dropped.add(path));
    facts = withEntries(
      { facts: facts as Facts, identity: {} },
      faulty.map((path) => [path, undefined] as const),
    ).facts;
  }
  return { facts: {}, dropped: [''] };
}

/** Whether what was asked is still about something that is told. */
function isAskable(asked: Pending, told: Told): boolean {
  switch (asked.kind) {
    case 'claims':
      return true;
    case 'count':
    case 'list':
      return sizeOf(told, asked.list) > 0;
    case 'facts': {
      const { covers } = question(asked.question);
      return asked.paths.every((path) => covers.includes(patternOf(path)) && isThere(path, told));
    }
    case 'which':
      return isAskable(asked.after, told) && asked.options.flat().every(([path]) => mayStand(path, told));
    case 'confirm':
      return isAskable(asked.after, told);
    default:
      return claimed(told).length > 0;
  }
}

/** An option may add a thing to a list that is claimed. */
function mayStand(path: FactPath, told: Told): boolean {
  const claim = claimAt(path);
  return claim === null || sizeOf(told, claim) > 0;
}

/** The thing that a fact is of is among those claimed. */
function isThere(path: FactPath, told: Told): boolean {
  const claim = claimAt(path);
  if (claim === null) return true;
  return isList(claim) ? (placeOf(path) ?? 0) < sizeOf(told, claim) : sizeOf(told, claim) > 0;
}
