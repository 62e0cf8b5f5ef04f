import { plain } from '../../../knowledge/reading/plain.ts';
import { isAside } from '../../../knowledge/reading/question.ts';
import { type Reading, unreadable } from '../../../knowledge/reading/reading.ts';
import { isUnknown } from './unknown.ts';

export interface YesNoContext {
  /**
   * The words of what is asked, in the affirmative, e.g. `['关联']` for 与高校有关联吗. With them 没有关联 and 不关联 are a
   * plain no, and a text about something else is not taken for an answer.
   */
  readonly topic?: readonly string[];
  /** The question says no (没有关联吧？): then 对 and 是 agree with the no. */
  readonly negated?: boolean;
}

/** `unknown`: 不清楚. `mixed`: 有的有, 有的没有. */
export type YesNoProblem = 'unknown' | 'mixed';

const lead =
  /^(?:嗯+|哦|噢|额|呃|啊|那|那个|这个|我们|我司|我公司|咱们?|公司|单位|都|全部|全|目前|现在|其实|确实|当然|肯定|应该|绝对|好像|一直|从来|应该是|[，,。!、 ])+/;
const tail = /(?:[，,。!~、 ]|的|了|呢|啊|呀|哦|噢|哈|哟|嘛|啦|咯|噻|撒|哒|呗|吧|滴|过|哇|谢谢)+$/;

const agree =
  /^(?:是|对|嗯|恩|好|行|可以|没错|不错|正确|确认|确定|属实|同意|没问题|当然|肯定|必须|要得|得行|对头|就是|正是|是这样|符合|满足|属于|完全|ok(?:ay)?|yes|yep|y|√|✓|1|👍)+$/i;
const refuse =
  /^(?:不是|不对|不|否|错|非|不符合|不满足|不属于|不行|不可以|不得|不会|不能|并不是|并不|并非|才不是|不是这样|要不得|no|nope|n|×|✗|✘)+$/i;
const present = /^(?:有|存在|做|办|拿到|通过|获?批(?:准|复|下来)?|立(?:[了过]?项)?|涉及|发生)(?:过|了|的)*$/;
const absent =
  /^(?:没|没有|没得|莫得|木有|冇|无|不存在|并没有|从没|从未|从来没有|未|未曾|暂无|没办|没做|没通过|没批|未通过|没发生|未发生|不涉及|没涉及|没关系|一个都没有|都没有)(?:过|了|的)*$/;
const mixed =
  /(?:有的|有些|部分|一部分|一件|一个|其中).{0,8}(?:有的|有些|其他|其余|另|一件|一个).{0,8}|(?:部分|一半|不全|不都|不完全)(?:是|有|没|符合)?|看情况/;
const doubleNo = /(?:不是|并非|没有|不能说|不)(?:没有?|不|无|未)/;

/** Yes or no, in all its colours: 是 对头 要得 有的 没得 并没有 无关联 不存在. `value` is whether the asked is so. */
export function readYesNo(text: string, context: YesNoContext = {}): Reading<boolean, YesNoProblem> {
  const said = plain(text).trim();
  if (isUnknown(said)) return { ok: false, problem: 'unknown' };
  if (said === '' || isAside(said)) return unreadable;
  if (mixed.test(said)) return { ok: false, problem: 'mixed' };

  const answers = said
    .split(/[，,。;；!\n]|但是?|不过/)
    .map((clause) => clauseAnswer(clause.trim(), context))
    .filter((answer) => answer !== null);
  // 不是，有关联的: the clause that names the matter decides over a bare yes or no.
  const naming = answers.filter(({ names }) => names);
  const decisive = new Set((naming.length > 0 ? naming : answers).map(({ value }) => value));
  const [value] = decisive;
  if (decisive.size > 1) return { ok: false, problem: 'mixed' };
  return value === undefined ? unreadable : { ok: true, value };
}

interface ClauseAnswer {
  readonly value: boolean;
  /** Says the matter itself (有关联), not only yes or no. */
  readonly names: boolean;
}

function clauseAnswer(clause: string, { topic = [], negated = false }: YesNoContext): ClauseAnswer | null {
  const word = clause.replace(lead, '').replace(tail, '') || clause.replace(tail, '') || clause;
  if (agree.test(word)) return { value: !negated, names: false };
  if (refuse.test(word)) return { value: negated, names: false };
  if (present.test(word)) return { value: true, names: true };
  if (absent.test(word)) return { value: false, names: true };
  const named = topic.find((topicWord) => clause.includes(topicWord));
  if (named === undefined) return null;
  const before = clause.slice(0, clause.indexOf(named));
  if (doubleNo.test(before)) return null;
  return { value: !/[不没无非未莫冇]|木有/.test(before), names: true };
}
