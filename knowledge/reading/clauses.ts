/** A comma, but for the one in 3,500,000. */
export const comma = /，|(?<!\d),|,(?!\d{3}(?!\d))/;

/** The clauses of a text, parted at its commas and at `marks`. */
export function clausesAt(text: string, marks: RegExp): string[] {
  return text
    .split(new RegExp(`${comma.source}|${marks.source}`))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
