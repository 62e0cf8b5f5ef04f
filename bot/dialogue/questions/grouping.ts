import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { Pending } from '../conversation.ts';
import type { Pattern } from '../paths.ts';
import { patternOf, placeOf } from '../paths.ts';
import type { QuestionId } from './catalogue.ts';
import { familyIds, question, questionIds, questionOf } from './catalogue.ts';
import { at, targetsOf } from './targets.ts';

export type FactsPending = Extract<Pending, { kind: 'facts' }>;

/**
 * The questions that cover the open facts, in the order of the catalogue: the same fact of several things in one
 * question, and a family in place of its members where enough of them are open.
 */
export function questionsFor(open: readonly FactPath[], oneByOne: readonly Pattern[]): FactsPending[] {
  const left = new Set(open);
  const families = new Map(familyIds.map((family) => [family, take(family, left, oneByOne)]));
  const singles = new Map<QuestionId, FactPath[]>();
  for (const path of left) {
    const id = questionOf(patternOf(path));
    if (id === null) continue;
    const paths = singles.get(id);
    if (paths) paths.push(path);
    else singles.set(id, [path]);
  }
  return questionIds.flatMap((id) => {
    const paths = families.get(id) ?? singles.get(id) ?? [];
    return paths.length > 0 ? [put(id, paths, oneByOne)] : [];
  });
}

/** Takes the facts of a family out of `left` where enough of them are open. */
function take(family: QuestionId, left: Set<FactPath>, oneByOne: readonly Pattern[]): FactPath[] {
  const { covers, family: rule } = question(family);
  // Earlier awards told one by one: the family that asks for all of them stays away.
  if (covers.some((pattern) => !pattern.includes('[]') && oneByOne.includes(pattern))) return [];
  const paths = targetsOf([...left].filter((path) => covers.includes(patternOf(path)))).flatMap((target) => {
    const open = covers.map((pattern) => at(pattern, target)).filter((path) => left.has(path));
    return open.length >= (rule === 'all' ? covers.length : 2) ? open : [];
  });
  paths.forEach((path) => left.delete(path));
  return paths;
}

/** Things are asked about in their order, whatever made their facts open. */
function inPlace(paths: readonly FactPath[]): FactPath[] {
  return paths.toSorted((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
}

function put(id: QuestionId, paths: readonly FactPath[], oneByOne: readonly Pattern[]): FactsPending {
  const apart = question(id).covers.some((pattern) => oneByOne.includes(pattern));
  const [first = ''] = targetsOf(paths);
  return {
    kind: 'facts',
    question: id,
    paths: apart ? paths.filter((path) => path.startsWith(first)) : inPlace(paths),
  };
}
