/** Where something stands in the text as it was given: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a reader makes of an answer. A value is taken only where it is the one thing said; everything else is a
 * code that the wording turns into a kind question. Readers never throw and never guess.
 */
export type Reading<Value, Problem extends string = never> =
  | ({ readonly ok: true; readonly value: Value } & Shades)
  /** More than one value may be meant: each is a whole value, in the order to offer them. */
  | { readonly ok: false; readonly problem: 'ambiguous'; readonly candidates: readonly Value[] }
  | {
      readonly ok: false;
      readonly problem: 'unreadable' | Problem;
      /** What was probably meant, e.g. 0 for O: to be offered, never taken. */
      readonly likely?: Value;
      /** What exactly is wrong, e.g. 第5位的“O”, or how many digits there are: for the wording. */
      readonly detail?: string;
    };

/** What to say back with the value, since the text left it to us. */
export interface Shades {
  /** 大概, 左右, 约: the person does not vouch for the last figure. */
  readonly approximate?: true;
  /** The year was not said: the one nearest in the past (or future, where asked) was taken. */
  readonly assumedYear?: true;
  /** A figure without a unit, or out of the ordinary: taken as it stands. */
  readonly bare?: true;
}

export const unreadable = { ok: false, problem: 'unreadable' } as const;

export function ambiguous<Value>(candidates: readonly Value[]) {
  return { ok: false, problem: 'ambiguous', candidates } as const;
}

/** The reading with what is to be said back; a problem stays as it is. */
export function shaded<Value, Problem extends string>(
  reading: Reading<Value, Problem>,
  shades: { readonly [shade in keyof Shades]?: boolean },
): Reading<Value, Problem> {
  if (!reading.ok) return reading;
  const { approximate, assumedYear, bare } = shades;
  return {
    ...reading,
    ...(approximate === true && { approximate }),
    ...(assumedYear === true && { assumedYear }),
    ...(bare === true && { bare }),
  };
}
