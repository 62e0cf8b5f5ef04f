import type { Citation } from './answer.ts';
import type { Notice } from './notice.ts';

/** What people ask and what is said to it: one `## id` section of a file in `<notice>/questions/`. */
export interface Topic {
  /** `subject.facet`, e.g. `transfer.amount`. Subjects `gap`, `talk`, `hostile` and `noise` are no policy. */
  readonly id: string;
  readonly subject: string;
  readonly facet: string;
  readonly answer: string;
  readonly citations: readonly Citation[];
  /** Figures that are ours and not the notice's, such as how many things it lists. */
  readonly counted: string;
  /** Names of calculations that may give a better answer from what the question says, the first that can. */
  readonly computes: readonly string[];
  /** Other beginnings of the answer, for questions that put it the other way round: 只交一份可以吗 → 不行. */
  readonly openings: readonly Opening[];
  /** The id of the topic whose answer this one shares; null for most. */
  readonly like: string | null;
  /** Example questions, brackets expanded. */
  readonly questions: readonly string[];
  /** More of them, made of patterns. */
  readonly made: readonly string[];
}

/** What an answer begins with, in place of its own yes or no, where the words of a question fit. */
export interface Opening {
  readonly says: string;
  readonly asked: RegExp;
}

const quote = /^> ?([\w.]+)[：:](.+)$/;

/**
 * Reads topics from Markdown: `## id`, the answer as plain lines, `> clause：quote` a citation (to the letter),
 * `+ 六种` a figure of our own, `= name name` calculations,
 * `~ 不行 /pattern/` another beginning for questions that fit, `@ id` the same answer as another topic's, `- question` an example, in which `[a|b]` stands for either.
 */
export function parseTopics(markdown: string, notice: Notice): Topic[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [id = '', ...lines] = section.split(/\r?\n/).map((line) => line.trim());
      const [subject = '', facet = ''] = id.split('.');
      const rest = lines.filter((line) => line && !/^(>|=|-|\+|~|@|#|<!--)/.test(line));
      return {
        id,
        subject,
        facet,
        answer: rest.join('\n'),
        citations: lines.flatMap((line) => {
          const found = quote.exec(line);
          return found?.[1] && found[2] ? [cite(notice, found[1], found[2], id)] : [];
        }),
        counted: lines.filter((line) => line.startsWith('+ ')).join(' '),
        computes: lines.flatMap((line) => (line.startsWith('= ') ? line.slice(2).split(' ') : [])),
        openings: lines.flatMap((line) => {
          const [, says, asked] = /^~ (\S+) \/(.+)\/$/.exec(line) ?? [];
          return says && asked ? [{ says, asked: new RegExp(asked, 'u') }] : [];
        }),
        like: lines.find((line) => line.startsWith('@ '))?.slice(2) ?? null,
        questions: lines.filter((line) => line.startsWith('- ')).flatMap((line) => expand(line.slice(2))),
        made: [],
      };
    });
}

/** Gives the topics that say `@ id` the answer of that topic: 专利池的材料 is answered as 转化服务的材料. */
export function withLikeness(topics: readonly Topic[]): Topic[] {
  return topics.map((topic) => {
    if (topic.like === null) return topic;
    const model = topics.find(({ id }) => id === topic.like);
    if (!model) throw new Error(`${topic.id}: there is no topic ${topic.like}`);
    const { answer, citations, counted, computes, openings } = model;
    return { ...topic, answer, citations, counted, computes, openings };
  });
}

/**
 * More examples, made of `patterns.md`: the names of a subject (`- subject：name name`, under `## Subjects`) put
 * into the questions of a facet (`- facet：{}… {}…`, under `## Facets`).
 */
export function withPatterns(topics: readonly Topic[], markdown: string): Topic[] {
  const [subjects = '', facets = ''] = markdown.split(/^## Facets/m);
  const read = (part: string) =>
    new Map(
      [...part.matchAll(/^- (\w+)：(.+)$/gm)].map(([, name = '', list = '']) => [name, list.split(' ')]),
    );
  const names = read(subjects);
  const questions = read(facets);
  return topics.map((topic) => ({
    ...topic,
    made: (names.get(topic.subject) ?? []).flatMap((name) =>
      (questions.get(topic.facet) ?? []).map((question) => question.replace('{}', name)),
    ),
  }));
}

/** The yes or no that an answer begins with. */
const verdict =
  /^(?:有关联的)?(?:不?能|不?可以(?:申请)?|不?行|不?算|不?符合|不是|是的?|不?要带?|不用填?|会|不会)(?:，不予受理|，不受影响|，可以|，要.{1,8})?[。：，]/;

/** A topic with the yes or no in its answer that fits how it is asked. */
export function asAsked(topic: Topic, text: string): Topic {
  const opening = topic.openings.find(({ asked }) => asked.test(text));
  return opening ? { ...topic, answer: `${opening.says}：${topic.answer.replace(verdict, '')}` } : topic;
}

/** A citation; a quote that doesn't stand in its clause to the letter is a fault. */
export function cite(notice: Notice, clause: string, quote: string, where = 'an answer'): Citation {
  const { label, text } = notice.clause(clause);
  if (!text.includes(quote)) throw new Error(`${where}: “${quote}” does not stand in clause ${clause}`);
  return { clause, label, quote };
}

/** `[a|b]c` → `ac`, `bc`; an empty alternative is allowed. */
export function expand(pattern: string): string[] {
  const found = /\[([^\]]*\|[^\]]*)\]/.exec(pattern);
  if (!found) return [pattern];
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + found[0].length);
  return (found[1] ?? '').split('|').flatMap((choice) => expand(before + choice + after));
}
