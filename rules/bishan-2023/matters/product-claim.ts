/**
 * A product by its name, without regard to width, blanks around it and case; null where it has no name.
 * Upper case before lower, letter by letter, is as near to Unicode case folding as the platform offers.
 */
export function productOf(claim: { product?: string | undefined }): string | null {
  if (claim.product === undefined) return null;
  const letters = Array.from(claim.product.normalize('NFKC').trim().toUpperCase());
  return letters
    .map((letter) => letter.toLowerCase())
    .join('')
    .normalize('NFKC');
}
