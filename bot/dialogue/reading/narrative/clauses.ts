import { isQuestion } from '../question.ts';
import type { Span } from '../reading.ts';

/** A stretch between commas that tells something; `text` is plain. */
export interface Clause extends Span {
  readonly text: string;
}

/** Only supposed, planned, or not done yet: nothing of the sentence is a fact. */
const supposed =
  /如果|假如|假设|假使|要是|倘若|若是?(?!干)|万一|比如|譬如|例如|的话|打算|计划|准备(?!好|了|齐|完|材料)|想(?=[要买受转申办签做贷问了])|将来|以后(?=[会要再])|明年|后年|拟(?=[受转申办签])|将(?=[受转会要于])|有意向|考虑|争取|希望/;
/** A loan runs out in the future, and is none the less real: 明年11月30号到期. */
const maturity = /[^，,]*(?:到期|还清|还完)[^，,]*/g;
/** Said of others, or of what the papers say. */
const hearsay =
  /听说|据说|别人|他们|人家|隔壁|朋友|同行|某(?:公司|企业|单位|厂)|有[家个](?:公司|企业|厂)|网上|通知(?:里|上|中)?(?:说|写|规定|要求)|文件|政策|规定|标准是|按照|上限|最高|不超过|至少|每件给|客户|子公司|总公司|总部|母公司|兄弟公司|关联公司|下属公司|旗下/;
const own = /我|咱|俺|本(?:公司|企业|单位|厂|行|校|院|所|协会|机构)|支行|分行|协会|商会|敝/;

const ends = /[。!！?？;；\n]+/;

function pieces(text: string, separator: RegExp, offset = 0): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (const piece of text.split(separator)) {
    // `split` drops the separators: each piece is found again from where the last one ended.
    const at = text.indexOf(piece, start);
    if (piece.trim() !== '') found.push({ text: piece, start: offset + at, end: offset + at + piece.length });
    start = at + piece.length;
  }
  return found;
}

/** Sentences with their closing mark, so that a question is known by it. */
function sentences(text: string): Clause[] {
  return pieces(text, ends).map((sentence) => {
    const mark = /^[?？]/.test(text.slice(sentence.end)) ? '?' : '';
    return { ...sentence, text: sentence.text + mark };
  });
}

/**
 * The clauses of a plain text that tell what the person has done: without questions, plans, suppositions and hearsay.
 * A text that asks must say 我们 or the like for its statements to count: '企业受让3件，能拿多少' is a question of policy.
 */
export function toldClauses(text: string): Clause[] {
  const all = sentences(text);
  if (all.some((sentence) => isQuestion(sentence.text)) && !own.test(text)) return [];
  return all
    .filter(({ text: said }) => !supposed.test(said.replace(maturity, '')) && !hearsay.test(said))
    .flatMap((sentence) => pieces(sentence.text, /[，,](?!\d{3}(?!\d))/, sentence.start))
    .filter((clause) => !isQuestion(clause.text));
}
