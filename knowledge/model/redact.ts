/** E-mail addresses and runs of digits long enough for a telephone, an identity card, an account or a credit code. */
const personal = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\dA-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![\dA-Za-z])/g,
  /(?<!\d)\d{17}[\dXx](?!\d)/g,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g,
  /(?<!\d)\d(?: ?\d){11,}(?!\d)/g,
];

/** A question as it may leave the house: what names or reaches a person is blanked out, the names given as well. */
export function withoutPersonalData(text: string, names: readonly string[] = []): string {
  let kept = text;
  for (const name of names) if (name !== '') kept = kept.replaceAll(name, '（名称略）');
  for (const pattern of personal) kept = kept.replace(pattern, '（号码略）');
  return kept;
}
