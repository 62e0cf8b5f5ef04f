import type { Answer } from './answer.ts';
import type { Clause, Notice } from './notice.ts';
import { figures, plain, states } from './text/figures.ts';
import type { Figure } from './text/figures.ts';

export interface Violation {
  kind: 'unknownClause' | 'misquote' | 'wrongLabel' | 'uncoveredFigure';
  /** The clause id, the quote or the figure that is wrong. */
  what: string;
}

/**
 * What keeps an answer from being said: a clause that the notice doesn't have, a quote that doesn't stand in its
 * clause to the letter, a number or date that stands neither in a cited clause nor in `covered`
 * (the rules' result in words, the question's own figures).
 */
export function violations(
  answer: Answer,
  { notice, covered = [] }: { notice: Notice; covered?: readonly string[] },
): Violation[] {
  const cited = answer.citations.filter(({ clause }) => notice.has(clause));
  const known = [
    ...cited.flatMap(({ clause }) => withChildren(notice, clause).flatMap(figuresOf)),
    ...covered.flatMap((text) => figures(plain(text))),
  ];
  return [
    ...answer.citations.flatMap(({ clause, label, quote }): Violation[] => {
      if (!notice.has(clause)) return [{ kind: 'unknownClause', what: clause }];
      const stands = withChildren(notice, clause).some(({ text }) => text.includes(quote));
      return [
        ...(quote !== '' && stands ? [] : [{ kind: 'misquote', what: quote } as const]),
        ...(label === notice.clause(clause).label ? [] : [{ kind: 'wrongLabel', what: label } as const]),
      ];
    }),
    ...figures(plain(answer.answer))
      .filter((figure) => !states(known, figure))
      .map(({ written }): Violation => ({ kind: 'uncoveredFigure', what: written })),
  ];
}

const read = new WeakMap<Clause, Figure[]>();

function figuresOf(clause: Clause): Figure[] {
  const found = read.get(clause) ?? figures(plain(clause.text));
  read.set(clause, found);
  return found;
}

/** A parent may be cited for its whole list, `5.1.2` for its six cases; a bare chapter speaks for itself alone. */
function withChildren(notice: Notice, id: string): Clause[] {
  if (!id.includes('.')) return [notice.clause(id)];
  return notice.clauses.filter((clause) => clause.id === id || clause.id.startsWith(`${id}.`));
}
