/** A real calendar day without a clock or zone, `YYYY-MM-DD`. Such strings compare in the order of the days. */
export type CivilDate = string;

/** Inclusive at both ends. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export function within(day: CivilDate, period: Period): boolean {
  return period.from <= day && day <= period.to;
}
