import { fieldsNamed, type FactPattern, listsNamed } from './correction-fields.ts';
import { numeralAt } from '../../../knowledge/reading/numeral.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';

/** What a person wants changed in what was said before. `rest` is the new value as typed, for the fact's own reader. */
export type Correction =
  | {
      readonly change: 'set';
      /** The facts that may be meant, likeliest first. */
      readonly about: readonly FactPattern[];
      /** From 1; -1 is the last. */
      readonly ordinal?: number;
      readonly rest: string;
    }
  /** 说错了，是3件: the answer just given. */
  | { readonly change: 'last'; readonly rest: string }
  | {
      readonly change: 'remove';
      readonly lists: readonly FactPattern[];
      readonly ordinal?: number;
      /** All of them. */
      readonly whole?: boolean;
      readonly rest: string;
    }
  | { readonly change: 'add'; readonly lists: readonly FactPattern[]; readonly rest: string };

const into =
  /(?:应该|要|需要|得|请|帮我|给我|想)?(?:改|更正|更改|修改|调整|换|变更|修正)(?:一下|下)?(?:成|为|到|作)(?:了)?|应该是|应该为|应为|应是|(?:其实|实际上?|事实上)(?:应该)?是/;
const mistaken = /(?:说|填|写|输|打|弄|搞|选|报|记|讲|看)错了?|不对|有误|错了|更正|纠正|改回[来去]/;
const notBut = /不是([^，,。是]{1,20})[，,。 ]*(?:而|应该|其实|实际)?是(.+)$/;
const edit = /^(?:请|帮我|我要|我想|麻烦|需要|想)*(?:改|修改|更改|更正)(?:一下|下)?(?!成|为|到)(.+)$/;
const removal =
  /^(?:请|帮我|把|将|我要|我想|麻烦|那就|先)*(?:(?:(?:删掉|删除|删去|删了|去掉|移除|撤掉|划掉)(?:了)?|(?:取消|不要)(?=第|那|这|最后))(.+)|(.+?)(?:删掉|删除|删去|删了|去掉|移除|撤掉|划掉|不要了|取消掉?)(?:吧|了|掉)*)$/;
const addition =
  /^(?:我)?(?:请|帮我|我要|我想|麻烦|另外|对了|[，, ])*(?:(?:再|还要|还得|还想)(?:增加|添加|补充|新增|加上|加|添|补|报)|增加|添加|补充|新增|加上|加|还有)(?:上|了)?((?:一|另一?|[\d两二三四五六七八九])?\s*(?:[件个笔场份项款次家])(?!事).+)$/;
/** 再加一件, with nothing after it. */
const bareAddition =
  /^(?:请|帮我|我要|我想|还要|还得|那就)*再?(?:增加|添加|新增|加|添|补)(?:上|了)?(?:一|1)([件笔场份])[吧哈啊。!]*$/;
/** 许可不申报了, 不报贷款了: all of that matter. */
const dropped =
  /^(?:那|我们?|还是)*(?:不(?:申报|报|申请)(?!错)(.{1,10}?)(?:这一?[项个]|的)?了|(.{2,12}?)(?:这一?[项个])?(?:就|都)?不(?:申报|报|申请)了)[吧哈。.!]*$/;
const everything = /数据|资料|信息|记录|所有|全部|账户|会话|对话|订阅/;

const ordinalWords =
  /第\s*([\d一二两三四五六七八九十]+)\s*[件个笔份项场款家次条]?|([\d]+)\s*号(?=产品|专利|合同|活动)|(最后)一?[件个笔份项场款家次条]?/;

function ordinalIn(text: string): number | undefined {
  const [, nth, number, last] = ordinalWords.exec(text) ?? [];
  if (last !== undefined) return -1;
  const written = nth ?? number;
  return written === undefined ? undefined : numeralAt(written, 0)?.low.toNumber();
}

function value(text: string): string {
  return text.replace(/^[\s，,:]+|(?:吧|了|哈|才对|谢谢|[\s。.!，,])+$/g, '');
}

function set(name: string, rest: string): Correction | null {
  const about = fieldsNamed(name);
  const ordinal = ordinalIn(name);
  // '第二件改成…' names no fact: what the value is decides, which is for its reader.
  if (about.length === 0) return null;
  return { change: 'set', about, ...(ordinal !== undefined && { ordinal }), rest: value(rest) };
}

const ordinalOnly =
  /^(?:那|把|将|就是)*(?:第\s*[\d一二两三四五六七八九十]+|最后一?)\s*[件个笔份项场款家](?:专利)?[，, ]*$/;

/** 其实是3件: how many there are. */
function setByCount(rest: string): Correction | null {
  const unit = /^(?:\d+|[一二两三四五六七八九十]+)\s*([件份笔个场])(?:专利|发明)?[吧哈了。!]*$/.exec(
    rest.trim(),
  )?.[1];
  if (unit === undefined) return null;
  const lists = listsNamed(unit === '份' ? '合同' : unit === '个' ? '产品' : unit);
  return lists.length === 0 ? null : { change: 'set', about: lists, rest: value(rest) };
}

/** 第二件其实是实用新型: the value says which fact of the thing it is. */
function setByKind(name: string, rest: string): Correction | null {
  const ordinal = ordinalIn(name);
  const field = /发明|实用新型|外观/.test(rest)
    ? '专利类型'
    : /\d+月|月\d*|[号日](?:过户|登记|备案|办|完成|的)*$/.test(rest)
      ? '日期'
      : null;
  if (ordinal === undefined || field === null) return null;
  return { change: 'set', about: fieldsNamed(field), ordinal, rest: value(rest) };
}

/** Whether and how a text changes what was said; null where it is an answer, a question or something new. */
export function readCorrection(text: string): Correction | null {
  const whole = plain(text);
  const said = whole.trim();
  if (said.length > 200 || isQuestion(said)) return null;
  const correction = removalIn(said) ?? additionIn(said) ?? changeIn(said);
  if (correction === null) return null;
  // A name keeps the signs it was typed with: （） and traditional characters.
  const at = whole.lastIndexOf(correction.rest);
  return { ...correction, rest: text.slice(at, at + correction.rest.length) };
}

function removalIn(said: string): Correction | null {
  const [, first, second] = dropped.exec(said) ?? [];
  const matter = first ?? second;
  if (matter !== undefined && listsNamed(matter).length > 0 && !everything.test(matter)) {
    return { change: 'remove', lists: listsNamed(matter), whole: true, rest: '' };
  }
  const [, after, before] = removal.exec(said) ?? [];
  const thing = after ?? before;
  if (thing === undefined || everything.test(thing)) return null;
  const lists = listsNamed(thing);
  const ordinal = ordinalIn(thing);
  return lists.length === 0
    ? null
    : { change: 'remove', lists, ...(ordinal !== undefined && { ordinal }), rest: value(thing) };
}

function additionIn(said: string): Correction | null {
  const thing = addition.exec(said)?.[1];
  const bare = thing === undefined ? bareAddition.exec(said)?.[1] : undefined;
  if (bare !== undefined) return { change: 'add', lists: listsNamed(bare), rest: bare };
  const lists = thing === undefined ? [] : listsNamed(thing);
  return thing === undefined || lists.length === 0 ? null : { change: 'add', lists, rest: value(thing) };
}

/** The answer just given, where the new one is a figure; other words may be an answer of their own. */
function last(rest: string): Correction | null {
  return /[\d〇一二两三四五六七八九十]/.test(rest) ? { change: 'last', rest: value(rest) } : null;
}

function changeIn(said: string): Correction | null {
  const contrast = notBut.exec(said);
  if (contrast !== null) {
    const [, wrong = '', right = ''] = contrast;
    // '不是关联企业，是独立的公司' answers a question of yes or no.
    if (/关联|失信|事故|争议|纠纷|璧山/.test(wrong)) return null;
    const before = said.slice(0, contrast.index);
    return set(before, right) ?? setByKind(before, right) ?? set(value(wrong), right) ?? last(right);
  }
  const marker = into.exec(said);
  if (marker !== null) {
    const name = said.slice(0, marker.index);
    const rest = said.slice(marker.index + marker[0].length);
    const named = set(name, rest);
    if (named !== null) return named;
    // 我们其实是中型企业: the value itself says which fact it is of.
    const byValue = /^(?:我们?|公司|本公司|我司)?$/.test(name.trim())
      ? (set(value(rest), rest) ?? (/改|换|调整/.test(marker[0]) ? null : setByCount(rest)))
      : null;
    if (byValue !== null) return byValue;
    const ofThing = ordinalOnly.test(name.trim()) ? setByKind(name, rest) : null;
    if (ofThing !== null) return ofThing;
    // A name may hold such words (自动换到装置): only 改成… by itself, or after 说错了, is of the last answer.
    return mistaken.test(name) || (name.trim() === '' && /改|更正|换|调整|修正/.test(marker[0]))
      ? { change: 'last', rest: value(rest) }
      : null;
  }
  const wrong = mistaken.exec(said);
  if (wrong !== null) {
    const after = said.slice(wrong.index + wrong[0].length);
    const [, name = '', rest = ''] = /^(.*?)(?:应该)?(?:是|为|:)(.+)$/.exec(after) ?? [];
    const before = said.slice(0, wrong.index).replace(/[，, ]*(?:刚才|刚刚|之前|前面)?$/, '');
    const told =
      (after === '' && /[微小中大]型/.test(before) ? set(before, before) : null) ??
      set(before, rest) ??
      // 不对，第一件是去年10月过户的; 记错了，2022年也出过事故; 我们是中型企业，刚才说错了.
      (ordinalIn(name) === undefined ? null : setByKind(name, rest)) ??
      (/事故|失信|争议|纠纷/.test(after) ? set(after, after) : null) ??
      last(rest);
    // 说错了，没领过: what follows is the answer anew.
    const [, anew = ''] = /^[，,。 ]+(.+)$/.exec(after) ?? [];
    return told ?? (said.includes('错') && rest === '' ? { change: 'last', rest: value(anew) } : null);
  }
  const named = edit.exec(said)?.[1];
  return named === undefined ? null : set(named, '');
}
