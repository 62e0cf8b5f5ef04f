/**
 * How the examples serve a question that none of them is: some are left out, the rest is learned, and those left out
 * are asked. `node --import tsx test/bench/examples.ts [fifths|voices|topics] [-v]`.
 *
 * fifths: a fifth of each topic's examples at a time. voices: all examples of one voice. topics: all written examples
 * of one topic, so that only its patterns and what other topics teach of its subject and its facet are left.
 */
import { TopicRetriever } from '../../knowledge/retrieve/retriever.ts';
import { bestTopic } from '../../knowledge/retrieve/named-facet.ts';
import { readSources } from '../../knowledge/sources.ts';
import { fold } from '../../knowledge/text/fold.ts';
import type { Topic } from '../../knowledge/topics.ts';

const sources = readSources(new URL('../../knowledge/bishan-2023/', import.meta.url));
const { topics, concepts, inPlainWords } = sources;
const plainly = (text: string) => inPlainWords(fold(text));
const verbose = process.argv.includes('-v');

/** Whether an example is left out of what is learned, and asked. */
type LeftOut = (question: string, topic: Topic, place: number) => boolean;

const voices: Record<string, RegExp> = {
  'Chongqing dialect': /啷个|咋个|啥子|莫得|没得|好多|几多|得不得行|要得|嘛|嗦|哈(?=$|[，,])/,
  formal: /贵局|敬请|我司|可否|若干|是否|请问|请教|应提交|几何/,
  terse: /^.{1,6}$/u,
  'long-winded': /^.{32,}$/u,
  'false premise': /对吗|对吧|对不对|对不$|是不是|听说|是真的/,
  'yes or no': /[吗不么]$|行不行|能不能|可不可以|算不算/,
};
const traditional = (question: string) => fold(question) !== question.normalize('NFKC').toLowerCase();

/** The share of those left out that get the answer they are examples of. */
function measure(
  name: string,
  leftOut: LeftOut,
  among: readonly Topic[] = topics,
): { right: number; of: number } {
  const learned = topics.map((topic) => ({
    ...topic,
    questions: topic.questions.filter((question, place) => !leftOut(question, topic, place)),
  }));
  const retriever = new TopicRetriever(learned, concepts, plainly);
  let [right, of] = [0, 0];
  for (const topic of among) {
    const asked = topic.questions.filter((question, place) => leftOut(question, topic, place));
    for (const question of asked) {
      const text = plainly(question);
      const found = bestTopic(text, retriever.topics(text), sources)?.topic;
      of++;
      if (found?.answer === topic.answer) right++;
      else if (verbose) process.stdout.write(`  ${topic.id} ✗ ${found?.id ?? '-'}: ${question}\n`);
    }
  }
  if (of > 0 && name !== '') tell(name, right, of);
  return { right, of };
}

function tell(name: string, right: number, of: number): void {
  process.stdout.write(`${name.padEnd(20)} ${((100 * right) / of).toFixed(1).padStart(6)} %  of ${of}\n`);
}

function total(name: string, parts: readonly { right: number; of: number }[]): void {
  const sum = (key: 'right' | 'of') => parts.reduce((all, part) => all + part[key], 0);
  tell(name, sum('right'), sum('of'));
}

const which = process.argv[2] ?? 'fifths';
if (which === 'fifths')
  total(
    'fifths',
    [0, 1, 2, 3, 4].map((fifth) =>
      measure('', (_, topic, place) => Math.floor((place * 5) / topic.questions.length) === fifth),
    ),
  );
if (which === 'voices') {
  for (const [name, pattern] of Object.entries(voices)) measure(name, (question) => pattern.test(question));
  measure('traditional, widths', traditional);
}
if (which === 'topics') {
  const shared = topics.filter(
    ({ questions, facet, id }) =>
      questions.length > 0 && topics.some((other) => other.facet === facet && other.id !== id),
  );
  total(
    'topics',
    Array.from({ length: 8 }, (_, turn) => {
      const out = new Set(shared.filter((_, place) => place % 8 === turn).map(({ id }) => id));
      return measure(
        '',
        (_, { id }) => out.has(id),
        shared.filter(({ id }) => out.has(id)),
      );
    }),
  );
}
