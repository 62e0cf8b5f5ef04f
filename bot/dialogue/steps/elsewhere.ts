import { findDates } from '../../../knowledge/reading/date.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { apply } from '../apply.ts';
import { memoryOf } from '../conversation.ts';
import { valueAt } from '../paths.ts';
import { questionsAhead } from '../questions/next.ts';
import { clausesOf, toldByClause } from './elsewhere/clause.ts';
import { groups } from './elsewhere/groups.ts';
import type { Hearing } from './elsewhere/hearing.ts';
import { answerOf } from './elsewhere/hearing.ts';
import type { Narrated } from './narrative.ts';
import type { Scene } from './scene.ts';

/** The questions to come without the one that waits, with what the message told already. */
export function hear(scene: Scene, narrated: Narrated | null = null): Hearing {
  const { conversation, now } = scene;
  const { pending } = conversation;
  const memory = narrated?.memory ?? memoryOf(conversation);
  const asked = pending.kind === 'facts' ? pending.question : null;
  return { scene, memory, ahead: questionsAhead(memory, now).filter(({ question }) => question !== asked) };
}

/**
 * Facts that the message tells beside what was asked: 在的，小型企业. First what the whole message tells of one matter,
 * then what its clauses tell one by one, but for those that answer what was asked. What is known is left as it is.
 */
export function elsewhere(scene: Scene, said: string, narrated: Narrated | null): Narrated | null {
  const { pending } = scene.conversation;
  const hearing = hear(scene, narrated);
  const whole = groups.flatMap((group) => group(hearing, said));
  const set = new Set(whole.map(([path]) => path));
  // A day told of one thing is not the day of another: 还受让了1件，5月9日过户的.
  const dated = narrated?.paths.some((path) => path.endsWith('On')) === true;
  const single = clausesOf(said)
    .filter((clause) => !dated || findDates(plain(clause), scene.clock).length === 0)
    .filter((clause) => pending.kind !== 'facts' || answerOf(scene, clause, pending).as === 'none')
    .flatMap((clause) => toldByClause(hearing, clause))
    .filter(([path]) => !set.has(path));
  const { memory } = hearing;
  // What one takes out (a number the kind) goes with it.
  const open = [...whole, ...single].filter(
    ([path, value]) => value === undefined || valueAt(memory, path) === undefined,
  );
  const paths = open.filter(([, value]) => value !== undefined).map(([path]) => path);
  if (paths.length === 0) return narrated;
  const applied = apply(memory, open);
  if ('problem' in applied) return narrated;
  return {
    added: [],
    ...narrated,
    memory: applied.memory,
    paths: [...(narrated?.paths ?? []), ...paths],
  };
}
