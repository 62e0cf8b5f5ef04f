import type { Notice } from '../notice.ts';

/** How the list of a clause is called where its items are counted: 材料清单第三条. */
export interface ListName {
  readonly clause: string;
  readonly called: RegExp;
}

/** Where a question points to, as it says it; the clause may not exist. */
interface Place {
  readonly written: string;
  readonly id: string;
}

const n = '[一二三四五六七八九十]|\\d{1,2}';
const chapter = `(?:第(${n})(?:章|条|大?[点项块]|部分)|(?<![\\d.一二三四五六七八九十])(${n})(?:、|(?=\\()))`;
const part = `[的里、,]?(?:第?\\((${n})\\)|第(${n}))(?:款|项|点|条|节|种|段|小[点节])?`;
const item = `[的里、,]?(?:第(${n})(?:款|项|点|条|种|小[点项])?|(?<=[)款项点条节])(${n})(?!\\d|[万件家年月日号%])(?:[、款项点条种])?)`;
const path = new RegExp(`${chapter}(?:${part})?(?:${item})?(?:${part})?(末段|最后一段)?`);
const nth = new RegExp(`[的里]?第\\(?(${n})\\)?(?:章|条|款|项|点|种|个|样|小[点项])`);
const dotted = /(?<![\d.a-z])(a?\d(?:\.\d){1,3}|a[12])(?![\d万亿%元倍折]|\.\d|月|年|日|号)/;
const annex = new RegExp(`附件(?:1|一)(?!\\d)(.{0,14}?)(?:第(${n})[行栏项]|[末最]后?一?行)`);
const says =
  /(写|讲|说|规定|列)?了?的?(是|有)?(什么|啥|哪些|哪[种样条个])(意思|内容|情形|东西)?|情形|怎么(说|写|规定|讲|列)的?|原文|内容|全文|意思|(有|是)?没有|呢|吗/g;
const filler = /通知|公告|文件|红头|正文|里面|里|中|的|请问|看看|查一?下|备注|[，,。?？!！“”"'《》]/g;

/**
 * The clause that a folded text asks to hear (五(二)6写的什么, 5.2.6是啥, 附件1第三行); null where it asks for none. What
 * else it names must stand in that clause: 第六条说的事故 counts otherwise than the notice.
 */
export function clauseAsked(text: string, notice: Notice, lists: readonly ListName[]): string | null {
  const found = annexRow(text, notice) ?? ofList(text, lists) ?? numbered(text) ?? pathOf(text);
  if (!found) return null;
  const said = text.replace(found.written, '').replace(filler, '');
  // '3.5' alone may be a rate or a sum.
  if (said === '' && /^\w+(\.\w+)?$/.test(found.written)) return null;
  const rest = said.replace(says, '');
  const known = notice.has(found.id) ? notice.clause(found.id) : { label: '', text: '' };
  return `${known.label}${known.text}`.includes(rest) ? found.id : null;
}

function numbered(text: string): Place | null {
  const [written, found] = dotted.exec(text) ?? [];
  return written && found ? { written, id: found.replace('a', 'A') } : null;
}

function pathOf(text: string): Place | null {
  const match = path.exec(text);
  if (!match) return null;
  const [written, ...groups] = match;
  const last = groups.pop() ? ['note'] : [];
  const levels = groups.flatMap((level) => (level ? [numberOf(level)] : []));
  return { written, id: [...levels, ...last].join('.') };
}

function ofList(text: string, lists: readonly ListName[]): Place | null {
  const [written, number = ''] = nth.exec(text) ?? [];
  const list = lists.find(({ called }) => called.test(text));
  if (!written || !list) return null;
  const name = new RegExp(`^.*?(?:${list.called.source}).*?${written.replace(/[()]/g, '\\$&')}`).exec(text);
  return name && { written: name[0], id: `${list.clause}.${numberOf(number)}` };
}

/** Rows count through the whole table, or within the matter that is named. */
function annexRow(text: string, { clauses }: Notice): Place | null {
  const match = annex.exec(text);
  if (!match) return null;
  const [written, matter = '', row] = match;
  if (row === undefined) return { written, id: 'A1.note' };
  const name = matter.replace(filler, '').replace(/^表/, '');
  const rows = clauses.filter(({ id, label }) => /^A1\.\d/.test(id) && named(label, name));
  return { written, id: rows[numberOf(row) - 1]?.id ?? 'A1.0' };
}

/** A matter by some of its words: 质押融资 is 知识产权质押融资. */
const named = (label: string, name: string): boolean => label.replace(/[（）() ]/g, '').includes(name);

function numberOf(written: string): number {
  return /\d/.test(written) ? Number(written) : '一二三四五六七八九十'.indexOf(written) + 1;
}
