import { isQuestion } from '../../reading/question.ts';
import type { Span } from '../../reading/reading.ts';

/** A stretch between commas that tells something; `text` is plain. */
export interface Clause extends Span {
  readonly text: string;
}

/** Only supposed: nothing of the sentence is a fact. */
const supposed = /如果|假如|假设|假使|要是|倘若|若是?(?!干)|万一|比如|譬如|例如|的话/;
/** Planned, or not done yet: from here on the sentence tells of the future. */
const planned =
  /打算|计划|准备(?!好|了|齐|完|材料|来?申[报请]|报)|想(?=[要买受转申办签做贷了])|将来|以后(?=[会要再])|明年|后年|拟(?=[受转申办签])|将(?=[受转会要于])|有意向|考虑|争取|希望/;
/** A loan runs out in the future, and is none the less real: 明年11月30号到期. */
const maturity = /[^，,]*(?:到期|还清|还完)[^，,]*/g;
/** Said of others, or of what the papers say: so is what follows, until the person speaks of themselves again. */
const hearsay =
  /听说|据说|别人(?!的)|(?:^|[帮替给为问是说])他们|人家|隔壁|朋友|同行|某(?:公司|企业|单位|厂)|有[家个](?:公司|企业|厂)|网上|通知(?:里|上|中)?(?:说|写|规定|要求)|文件|政策|规定|标准是|按照|上限|最高(?!人民)|不超过|至少|每件给|客户(?!经理)|子公司|总公司|总部|母公司|兄弟公司|关联公司|下属公司|旗下/;
const own = /我|咱|俺|本(?:公司|企业|单位|厂|行|校|院|所|协会|机构)|支行|分行|协会|商会|敝/;
const ourselves = /^(?:但是?|而|不过|其实)?(?:我们?|咱们?|俺们?|我司|本(?:公司|企业|单位|厂|行|校|院|所))/;

/** A comma, or the blank that some type in its place; not the one in 3,500,000 or 2024年 3月. */
const comma = /，|(?<!\d),|,(?!\d{3}(?!\d))|(?<=\p{Script=Han})(?<![年月第共约]) +(?=\p{Script=Han}|\d)/u;
/** Where one who types without punctuation, or speaks, draws breath. */
const breath =
  /(?=然后|而且|另外|还有|手续|(?:没有?|无|不存在)关联|(?<!年)(?:年)?利率|评估费|担保费|保险费|备案金额|合同金额|已经|现在|(?:你|您)看|(?<![到至和、从])(?:今年|去年)|我们(?!的|自己|名下))/;
/** A clause of a text with punctuation is seldom longer. */
const longest = 26;

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
    .filter((sentence) => !supposed.test(sentence.text))
    .flatMap(toldOf)
    .filter((clause) => !isQuestion(clause.text));
}

function toldOf(sentence: Clause): Clause[] {
  const clauses = pieces(sentence.text, comma, sentence.start).flatMap((clause) =>
    clause.text.length > longest ? pieces(clause.text, breath, clause.start) : [clause],
  );
  const future = clauses.findIndex(({ text }) => planned.test(text.replace(maturity, '')));
  let theirs = false;
  return clauses.slice(0, future < 0 ? undefined : future).filter(({ text }) => {
    theirs = hearsay.test(text) || (theirs && !ourselves.test(text.trim()));
    return !theirs;
  });
}
