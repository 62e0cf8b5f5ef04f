/** The public face of the rules of this notice. */
export { evaluate } from './evaluate.ts';
export type { Evaluation } from './evaluate.ts';
export { factsSchema } from './facts.ts';
export type { Applicant, ClaimOf, Claims, Facts } from './facts.ts';
export { fault, factsJsonSchema, parseFacts } from './parse-facts.ts';
export type { ParsedFacts } from './parse-facts.ts';
export { faultMessages } from './fact-faults.ts';
export type { Fault, FaultCode } from './fact-faults.ts';
export { formOf, formRowIds, rowOf } from './form.ts';
export type { ApplicationForm, FormRow, FormRowId, Identity } from './form.ts';
export { materialIds, materialsOf, paperList } from './materials.ts';
export type { Material, MaterialId, Materials, Paper } from './materials.ts';
export { rulesVersion } from './version.ts';
export { indicatorsOf, industries, sizeOf, sizeSource } from './sme.ts';
export type { Indicator, Industry, SizeCheck } from './sme.ts';
export { capIds, capLimits, mattersUnder } from './caps.ts';
export type { CapId } from './caps.ts';
export { lprFor } from './lpr.ts';
export { matters } from './matters/index.ts';
export { interestWithinLpr } from './matters/pledge-loan.ts';
export { noteIds } from './notes.ts';
export type { Note, NoteId } from './notes.ts';
export { activityWindow, deadline, parameters } from './parameters.ts';
export type { Parameter, ParameterId } from './parameters.ts';
export { readingClauses } from './readings.ts';
export { matterIds, readingIds, reasonIds } from './result.ts';
export type {
  Bounds,
  ClauseId,
  FactPath,
  Item,
  MatterId,
  MatterTotal,
  ReadingId,
  ReasonId,
  Result,
} from './result.ts';
export type { Trace, TraceStep } from './trace.ts';
