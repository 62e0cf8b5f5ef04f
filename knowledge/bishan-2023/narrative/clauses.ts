import { comma } from '../../reading/clauses.ts';
import type { Span } from '../../reading/reading.ts';
import { type Modality, modalities } from './modality.ts';

/** A stretch between commas; `text` is plain. */
export interface Clause extends Span {
  readonly text: string;
  /** Which sentence it stands in, counted from the first. */
  readonly sentence: number;
  /** In what way it is said: only what is `told` is a fact. */
  readonly modality: Modality;
}

type Piece = Span & { readonly text: string };

/** The blank that some type in place of a comma; not the one in 2024年 3月. */
const blank =
  /(?<=\p{Script=Han})(?<![年月第共约]) +(?=\p{Script=Han})|(?<=\p{Script=Han})(?<![年月第共约费]|利率|利息|金额|日期|时间|到期|人民币|总额|总计|合计) +(?=\d)/u;
/** 想问下: …, 情况: …: what follows tells, and is no part of the asking. */
const lead = /(?<=问下|问一下|咨询|咨询下|看看|看下|看一下|情况|如下|说一下|汇报):/;
const stop = new RegExp(`${comma.source}|${lead.source}`);
/** Where one who types without punctuation, or speaks, draws breath. */
const breath =
  /(?=然后|而且|另外(?!一)|还有|手续|(?:没有?|无|不存在)关联|(?<!年)(?:年)?利率|评估费|担保费|保险费|备案金额|合同金额|已经|现在|(?:你|您)看|就?是?想问|请问|(?<![转让更办完成妥])登记(?:都|手续)|(?<![到至和、从])(?:今年|去年)|(?<![给为是])我们(?!的|自己|名下))/;
/** A clause of a text with punctuation is seldom longer. */
const longest = 26;

const ends = /[。!！?？;；\n]+/;

function pieces(text: string, separator: RegExp, offset = 0): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const piece of text.split(separator)) {
    // `split` drops the separators: each piece is found again from where the last one ended.
    const at = text.indexOf(piece, start);
    if (piece.trim() !== '') found.push({ text: piece, start: offset + at, end: offset + at + piece.length });
    start = at + piece.length;
  }
  return found;
}

function sentences(text: string): Piece[] {
  return pieces(text, ends).map((sentence) => {
    // With its closing mark, so that a question is known by it.
    const mark = /^[?？]/.test(text.slice(sentence.end)) ? '?' : '';
    return { ...sentence, text: sentence.text + mark };
  });
}

/** All clauses of a plain text in order, each with the way it is said. */
export function clausesOf(text: string): Clause[] {
  return sentences(text).flatMap((said, sentence) => {
    const parted = pieces(said.text, stop, said.start);
    // Where commas are set, a blank only keeps figures apart: 年利率 3.45%，480 万.
    const stops = /[，,]/.test(said.text)
      ? parted
      : parted.flatMap(({ text: whole, start }) => pieces(whole, blank, start));
    const found = stops.flatMap((clause) =>
      clause.text.length > longest ? pieces(clause.text, breath, clause.start) : [clause],
    );
    const ways = modalities(found.map((clause) => clause.text));
    return found.map((clause, i) => ({ ...clause, sentence, modality: ways[i] ?? 'told' }));
  });
}
