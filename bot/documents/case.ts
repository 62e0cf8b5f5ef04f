import { evaluate, formOf, materialsOf } from '../../rules/bishan-2023/index.ts';
import type { CivilDate } from '../../rules/civil-date.ts';
import type { Notice } from '../../knowledge/notice.ts';
import type { ApplicationForm } from '../../rules/bishan-2023/form.ts';
import type { Note } from '../../rules/bishan-2023/notes.ts';
import type { Materials } from '../../rules/bishan-2023/materials.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import type { Trace } from '../../rules/bishan-2023/trace.ts';
import type { Application } from './document.ts';
import { noticeFile } from './notice-file.ts';
import { standingOf, type Standing } from './standing.ts';

/** An application with all that follows from it, computed once for all its papers. */
export interface Case {
  readonly application: Application;
  readonly result: Result;
  readonly trace: Trace;
  readonly notes: readonly Note[];
  readonly form: ApplicationForm;
  readonly materials: Materials;
  readonly standing: Standing;
  /** For the labels of clauses and the words of exclusions. */
  readonly notice: Notice;
}

/** `asOf` is the day where the facts name none. */
export function caseOf(application: Application, asOf: CivilDate): Case {
  const { facts, identity } = application;
  const evaluation = evaluate(facts, asOf);
  const { agency } = identity;
  return {
    application,
    ...evaluation,
    form: formOf(facts, evaluation, identity),
    materials: materialsOf(evaluation, { agency: agency !== undefined && agency !== false }),
    standing: standingOf(evaluation.result),
    notice: noticeFile().notice,
  };
}
