import { inquires } from './asks.ts';

/** The asking parts of '转让给多少，什么时候截止', in order; empty where there are not two that say what they ask for. */
export function askingParts(text: string): readonly string[] {
  const parts = text.split(/[,，。.;；?？!！]+/).filter((part) => inquires(part));
  const own = parts.every((part) => part.length >= 5 && !part.startsWith('分别'));
  return parts.length === 2 && own ? parts : [];
}

/** The last question of a message that tells something before it: 我们开厂二十年了。材料要几份？ */
export function lastAsking(text: string): readonly string[] {
  const sentences = text.match(/[^。!！?？;；\n]+[?？]*/g) ?? [];
  const last = sentences.filter((sentence) => inquires(sentence)).at(-1);
  return last !== undefined && sentences.length > 1 && last.length >= 5 ? [last] : [];
}

/** A refusal: after it an amount would read as a promise. */
const refusal = /^(不|没有)/;
/** Subjects whose answers hold for any matter, whether the applicant may claim it or not. */
const general = ['papers', 'dates', 'process', 'form'];

/** Whether one answer may follow the other in one message of at most `most` characters. */
export function goTogether(
  first: { readonly answer: string; readonly subject: string },
  second: { readonly answer: string; readonly subject: string; readonly facet: string },
  most: number,
): boolean {
  if (first.answer.length + second.answer.length > most) return false;
  if (refusal.test(second.answer)) return false;
  if (general.includes(second.subject) || second.facet === 'materials') return true;
  return first.subject === second.subject && !refusal.test(first.answer);
}
